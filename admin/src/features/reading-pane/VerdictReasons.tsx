import { useRBAC } from '@strapi/strapi/admin';
import { Typography } from '@strapi/design-system';
import type { QueueItem } from '../../../../contract';
import { useGetModerationRulesQuery } from '../../api/rules';
import { CAN_READ_SETTINGS } from '../../permissions';
import { useTranslate } from '../../translations/use-translate';
import { PaneCard } from './PaneCard';
import { ReasonRow } from './ReasonRow';
import type { Highlight } from './use-highlight';

interface VerdictReasonsProps {
  item: QueueItem;
  /** The text in full, where it was masked and somebody asked to see it. */
  revealed: string | null;
  highlight: Highlight;
  /** Whether there is time to ask for what is only a hint. */
  isRested: boolean;
}

/** The rules that fired, in plain words. */
export const VerdictReasons = ({ item, revealed, highlight, isRested }: VerdictReasonsProps) => {
  const t = useTranslate();
  const { canReadSettings = false } = useRBAC(CAN_READ_SETTINGS).allowedActions;
  const { reasons } = item.verdict;
  const { data: rules } = useGetModerationRulesQuery(undefined, {
    skip: !isRested || reasons.length === 0,
  });
  return (
    <PaneCard title={t(item.state === 'pending' ? 'why.waits' : 'why.found')}>
      {reasons.length === 0 ? (
        <Typography textColor="neutral600">{t('why.nothing')}</Typography>
      ) : (
        <ul>
          {reasons.map((reason) => (
            <ReasonRow
              key={reason.code}
              reason={reason}
              body={revealed ?? item.body}
              masked={item.masked && revealed === null}
              agreement={rules?.find(({ code }) => code === reason.code)?.statistics}
              linksRule={canReadSettings}
              highlight={highlight}
            />
          ))}
        </ul>
      )}
    </PaneCard>
  );
};
