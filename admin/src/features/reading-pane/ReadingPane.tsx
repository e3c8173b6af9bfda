import { forwardRef, useId, type ReactNode } from 'react';
import { Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { QueueItem } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import type { KeyMap } from '../moderation-desk/keys';
import { CommentBody } from './CommentBody';
import { CommentHead } from './CommentHead';
import { CommentHistory } from './CommentHistory';
import { SIDE_BY_SIDE } from '../../components/layout';
import { MovedNotice } from './MovedNotice';
import { PaneCard } from './PaneCard';
import { ParentComment } from './ParentComment';
import { RestrictedNotice } from './RestrictedNotice';
import type { Reveal } from './use-reveal';
import { VerdictReasons } from './VerdictReasons';

interface ReadingPaneProps {
  item: QueueItem;
  /** Somebody else moved it to another list than the one that is shown. */
  isMoved: boolean;
  /** Where the comment stands that somebody else moved to another list. */
  movedAddress: string;
  reveal: Reveal;
  /** What key does what; null where keys are off. */
  keys: KeyMap | null;
  actionBar: ReactNode;
}

const Pane = styled(Flex)`
  flex: 1;
  min-width: 0;

  ${SIDE_BY_SIDE} {
    min-height: 0;
  }
`;

const Reading = styled(Flex)`
  flex: 1;
  padding: ${({ theme }) => theme.spaces[4]};
  padding-top: 0;

  ${SIDE_BY_SIDE} {
    min-height: 0;
    overflow-y: auto;
    padding: ${({ theme }) => theme.spaces[6]};
  }
`;

export const ReadingPane = forwardRef<HTMLHeadingElement, ReadingPaneProps>((props, headingRef) => {
  const { item, isMoved, movedAddress, reveal, keys, actionBar } = props;
  const t = useTranslate();
  const headingId = useId();
  // Of what waits one asks why, of what is decided one asks by whom.
  const isDecided = item.state !== 'pending';

  return (
    <Pane tag="article" aria-labelledby={headingId} direction="column" alignItems="stretch">
      <Reading direction="column" alignItems="stretch" gap={4}>
        {isMoved && <MovedNotice item={item} address={movedAddress} />}
        <PaneCard>
          <Flex gap={1} alignItems="baseline" paddingBottom={4}>
            <Typography textColor="neutral600">
              {t(item.post ? 'comment.on' : 'comment.post-gone')}
            </Typography>
            {item.post && (
              <Link href={item.post.url} isExternal>
                {item.post.title}
                <VisuallyHidden> ({t('comment.new-tab')})</VisuallyHidden>
              </Link>
            )}
          </Flex>
          <CommentHead ref={headingRef} id={headingId} item={item} />
          <CommentBody item={item} revealed={reveal.revealed} />
          {item.masked && <RestrictedNotice reveal={reveal} shortcut={keys?.reveal ?? null} />}
        </PaneCard>
        {item.parent && <ParentComment parent={item.parent} />}
        {isDecided && <CommentHistory item={item} />}
        <VerdictReasons item={item} />
        {!isDecided && <CommentHistory item={item} />}
      </Reading>
      {actionBar}
    </Pane>
  );
});
ReadingPane.displayName = 'ReadingPane';
