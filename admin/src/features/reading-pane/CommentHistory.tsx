import { useState } from 'react';
import { TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { LogEntryShown, QueueItem } from '../../../../contract';
import { useMoment } from '../../components/use-moment';
import { useTranslate } from '../../translations/use-translate';
import { HistoryEntry } from './HistoryEntry';
import { PaneCard } from './PaneCard';

const SHOWN_AT_FIRST = 5;

const Entry = styled.li`
  padding-bottom: ${({ theme }) => theme.spaces[2]};
  overflow-wrap: anywhere;
`;

interface CommentHistoryProps {
  item: QueueItem;
  /** Oldest first; null while it loads, and the last decision stands in. */
  history: readonly LogEntryShown[] | null;
}

/** Everything that was done to a comment, newest first, down to when it came. */
export const CommentHistory = ({ item, history }: CommentHistoryProps) => {
  const t = useTranslate();
  const moment = useMoment();
  const [isWhole, setWhole] = useState(false);
  const known = item.lastDecision ? [item.lastDecision] : [];
  const entries = history ? [...history].reverse() : known;
  const shown = isWhole ? entries : entries.slice(0, SHOWN_AT_FIRST);

  return (
    <PaneCard title={t('history.title')}>
      {shown.length > 0 && (
        <ol reversed>
          {shown.map((entry) => (
            <Entry key={entry.sequence}>
              <HistoryEntry entry={entry} />
            </Entry>
          ))}
        </ol>
      )}
      {entries.length > SHOWN_AT_FIRST && (
        <TextButton aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole
            ? t('pane.history.less')
            : t('pane.history.more', { count: entries.length - shown.length })}
        </TextButton>
      )}
      <Typography tag="p" textColor="neutral600" title={moment(item.postedAt).absolute}>
        {t('history.received', { when: moment(item.postedAt).relative })}
      </Typography>
    </PaneCard>
  );
};
