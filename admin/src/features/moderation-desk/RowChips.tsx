import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import { isInView, type QueueList } from '../../api/queue-list';
import type { ListedItem } from '../../api/queue-pages';
import { Chip } from '../../components/Chip';
import { CommentChips } from '../../components/CommentChips';
import { LaneChip } from '../../components/LaneChip';
import { ReasonChip } from '../../components/ReasonChip';
import { useTranslate } from '../../translations/use-translate';

const Chips = styled(Flex)`
  &:empty {
    display: none;
  }
`;

/** What a row says beside the text: what somebody else did to it first, then why it is there. */
export const RowChips = ({ item, list }: { item: ListedItem; list: QueueList }) => {
  const t = useTranslate();
  const isElsewhere = !isInView(list, item);
  // What its reader took back, or a rule looked at again, is where it is by nobody's decision.
  const decidedBy =
    item.lastDecision?.to?.state === item.state ? item.lastDecision.actor.name : null;
  return (
    <Chips gap={1} wrap="wrap" paddingTop={2}>
      {isElsewhere && (
        <Chip meaning="done">
          {decidedBy === null
            ? t(`state.${item.state}`)
            : t('list.now', { state: t(`state.${item.state}`), name: decidedBy })}
        </Chip>
      )}
      {item.claim && (
        <Chip meaning="held">{t('list.claimed', { name: item.claim.holder.name })}</Chip>
      )}
      <CommentChips item={item} />
      {item.lane !== null && item.lane !== 'general' && item.lane !== list.lane && (
        <LaneChip lane={item.lane} />
      )}
      {item.verdict.reasons.map(({ code }) => (
        <ReasonChip key={code} code={code} />
      ))}
      {item.parent && <Chip>{t('list.reply')}</Chip>}
    </Chips>
  );
};
