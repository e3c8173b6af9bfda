import { Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { LogEntryShown } from '../../../../../contract';
import { actorMessage, historyMessage } from '../../../components/describe-entry';
import { useMoment } from '../../../components/use-moment';
import { useTranslate } from '../../../translations/use-translate';

interface EntrySentenceProps {
  entry: LogEntryShown;
  /** Where everything else that the same person did is shown; null where they have no id. */
  actorAddress: string | null;
}

/** Stands in the sentence where the name comes, wherever a language puts it. */
const NAME = '\uFFFC';

/** "Approved by Jane Doe, 5 minutes ago", with the name to follow. */
export const EntrySentence = ({ entry, actorAddress }: EntrySentenceProps) => {
  const t = useTranslate();
  const moment = useMoment();
  const name = t(actorMessage(entry.actor), { name: entry.actor.name });
  const sentence = t(historyMessage(entry), { name: NAME, when: moment(entry.at).relative });
  const [before, after] = sentence.split(NAME);
  return (
    <>
      {before}
      {actorAddress === null ? (
        name
      ) : (
        <Link tag={RouterLink} to={actorAddress}>
          {name}
        </Link>
      )}
      {after}
    </>
  );
};
