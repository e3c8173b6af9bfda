import { useMemo, useState } from 'react';
import { Box, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Detail } from '../../../api/comment-detail';
import { useMoment } from '../../../components/use-moment';
import { useTranslate } from '../../../translations/use-translate';
import { PaneCard } from '../PaneCard';
import { DiffedText } from './DiffedText';
import { isMaskedWhole, wordDiff } from './word-diff';

const Compared = styled(Box)`
  max-width: 40rem;
`;

interface EditedTextProps {
  now: string;
  isMasked: boolean;
  /** What it said before, oldest first; never empty. */
  revisions: Detail['revisions'];
}

/** What an edit, or a redaction, made of the text; any earlier text can be held against it. */
export const EditedText = ({ now, isMasked, revisions }: EditedTextProps) => {
  const t = useTranslate();
  const moment = useMoment();
  const [chosen, setChosen] = useState<number | null>(null);
  const newest = revisions.at(-1);
  const shown = revisions.find(({ version }) => version === chosen) ?? newest;
  const before = shown?.body ?? '';
  const isHidden = isMasked || isMaskedWhole(before);
  const changes = useMemo(() => (isHidden ? [] : wordDiff(before, now)), [before, isHidden, now]);
  const nameOf = ({ cause, replacedAt }: Detail['revisions'][number]) =>
    t(`changes.until.${cause}`, { when: moment(replacedAt).absolute });

  return (
    <PaneCard title={t('changes.title')}>
      {revisions.length > 1 && shown ? (
        <Compared paddingBottom={4}>
          <SingleSelect
            aria-label={t('changes.compared')}
            size="S"
            value={String(shown.version)}
            onChange={(version) => setChosen(Number(version))}
          >
            {[...revisions].reverse().map((revision) => (
              <SingleSelectOption key={revision.version} value={String(revision.version)}>
                {nameOf(revision)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Compared>
      ) : (
        newest && (
          <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={2}>
            {nameOf(newest)}
          </Typography>
        )
      )}
      {isHidden ? (
        <Typography textColor="neutral600">{t('changes.hidden')}</Typography>
      ) : (
        <DiffedText changes={changes} />
      )}
    </PaneCard>
  );
};
