import { forwardRef, useId, type ReactNode } from 'react';
import { Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { CommentState, QueueItem } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
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
  listed: CommentState;
  /** Where the comment stands that somebody else moved to another list. */
  movedAddress: string;
  reveal: Reveal;
  showKeys: boolean;
  actionBar: ReactNode;
}

const Pane = styled(Flex)`
  flex: 1;

  ${SIDE_BY_SIDE} {
    gap: ${({ theme }) => theme.spaces[3]};
    min-height: 0;
  }
`;

const Reading = styled(Flex)`
  flex: 1;
  padding-bottom: ${({ theme }) => theme.spaces[4]};

  ${SIDE_BY_SIDE} {
    min-height: 0;
    overflow-y: auto;
    /* Room for the shadows of the cards, which a scrolling box would cut. */
    margin: 0 -4px;
    padding: 1px 4px 4px;
  }
`;

export const ReadingPane = forwardRef<HTMLHeadingElement, ReadingPaneProps>((props, headingRef) => {
  const { item, listed, movedAddress, reveal, showKeys, actionBar } = props;
  const t = useTranslate();
  const headingId = useId();
  // Of what waits one asks why, of what is decided one asks by whom.
  const isDecided = item.state !== 'pending';

  return (
    <Pane tag="article" aria-labelledby={headingId} direction="column" alignItems="stretch">
      <Reading direction="column" alignItems="stretch" gap={4}>
        {item.state !== listed && <MovedNotice item={item} address={movedAddress} />}
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
          {item.masked && <RestrictedNotice reveal={reveal} showKeys={showKeys} />}
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
