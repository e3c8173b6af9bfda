import { forwardRef, lazy, Suspense, useCallback, useId, useRef, type ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ListedItem } from '../../api/queue-pages';
import { SIDE_BY_SIDE } from '../../components/layout';
import { useTranslate } from '../../translations/use-translate';
import type { KeyMap } from '../moderation-desk/keys';
import { ChangesToCome } from './changes/ChangesToCome';
import { ClaimNotice } from './claim/ClaimNotice';
import { useClaimComment } from './claim/use-claim-comment';
import { CommentBody } from './CommentBody';
import { CommentHead } from './CommentHead';
import { CommentHistory } from './CommentHistory';
import { MovedNotice } from './MovedNotice';
import { NoteCard } from './note/NoteCard';
import { OutdatedNotice } from './OutdatedNotice';
import type { PaneAct } from './pane-acts';
import { PaneActions } from './PaneActions';
import { PaneCard } from './PaneCard';
import { PaneDialogs } from './PaneDialogs';
import { ParentComment } from './ParentComment';
import { PostLine } from './PostLine';
import type { OnRedact } from './redact/RedactDialog';
import { Reports } from './reports/Reports';
import { RestrictedNotice } from './RestrictedNotice';
import { SimilarComments } from './SimilarComments';
import { useCommentDetail } from './use-comment-detail';
import { useHighlight } from './use-highlight';
import { usePaneActs } from './use-pane-acts';
import type { Reveal } from './use-reveal';
import { VerdictReasons } from './VerdictReasons';

const EditedText = lazy(() =>
  import('./changes/EditedText').then((module) => ({ default: module.EditedText }))
);

interface ReadingPaneProps {
  item: ListedItem;
  /** Somebody else moved it to another list than the one that is shown. */
  isMoved: boolean;
  /** Where the comment stands that somebody else moved to another list. */
  movedAddress: string;
  reveal: Reveal;
  /** What key does what; null where keys are off. */
  keys: KeyMap | null;
  actionBar: ReactNode;
  /** What is being done beside deciding, by a key or a button. */
  act: PaneAct | null;
  onAct: (act: PaneAct | null) => void;
  /** Publishes without these parts. */
  onRedact: OnRedact;
  /** Something of this comment is not as it was: whoever lists it loads it anew. */
  onChanged: () => void;
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

/** Beside each other where both are wide enough to read. */
const Beside = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
`;

export const ReadingPane = forwardRef<HTMLHeadingElement, ReadingPaneProps>((props, headingRef) => {
  const { item, isMoved, movedAddress, reveal, keys, actionBar, act, onAct, onRedact } = props;
  const { onChanged: onChangedOutside } = props;
  const t = useTranslate();
  const headingId = useId();
  const pane = useRef<HTMLElement>(null);
  const highlight = useHighlight();
  const { detail, hasFailed, isRested, reload } = useCommentDetail(item);
  const onChanged = useCallback(() => {
    reload();
    onChangedOutside();
  }, [onChangedOutside, reload]);
  const claiming = useClaimComment(item, onChanged);
  const acts = usePaneActs({ item, act, onAct, claiming, pane });
  const { revealed } = reveal;

  return (
    <Pane
      ref={pane}
      tag="article"
      aria-labelledby={headingId}
      direction="column"
      alignItems="stretch"
    >
      <Reading direction="column" alignItems="stretch" gap={4}>
        {isMoved && <MovedNotice item={item} address={movedAddress} />}
        {!isMoved && (item.isOutdated || (detail && detail.version > item.version)) && (
          <OutdatedNotice onShow={onChangedOutside} />
        )}
        <ClaimNotice
          claiming={claiming}
          canClaim={acts.offered.includes('claim')}
          onTakeOver={(button) => acts.open('claim', button)}
        />
        <PaneCard>
          <PostLine post={item.post} />
          {item.parent && <ParentComment parent={item.parent} />}
          <CommentHead ref={headingRef} id={headingId} item={item} />
          <CommentBody item={item} revealed={revealed} highlight={highlight} />
          {item.masked && <RestrictedNotice reveal={reveal} shortcut={keys?.reveal ?? null} />}
          <PaneActions
            acts={acts}
            claim={claiming.status.kind}
            isBusy={claiming.isBusy}
            keys={keys}
          />
        </PaneCard>
        {detail && detail.revisions.length > 0 ? (
          <Suspense fallback={<ChangesToCome />}>
            <EditedText now={detail.body} isMasked={detail.masked} revisions={detail.revisions} />
          </Suspense>
        ) : (
          item.editedAt && !detail && !hasFailed && <ChangesToCome />
        )}
        <VerdictReasons item={item} revealed={revealed} highlight={highlight} isRested={isRested} />
        {(item.openReports > 0 || (detail && detail.reports.length > 0)) && (
          <Reports
            item={item}
            reports={detail?.reports ?? null}
            canResolve={acts.canDecide}
            onChanged={onChanged}
          />
        )}
        {hasFailed ? (
          <PaneCard>
            <Typography role="alert">{t('pane.detail-failed')}</Typography>
          </PaneCard>
        ) : (
          <SimilarComments similar={detail?.similar ?? null} />
        )}
        <Beside>
          <NoteCard
            item={item}
            canWrite={acts.canDecide}
            keys={keys}
            isAsked={acts.shown === 'note'}
            onFocused={acts.close}
            onLeave={acts.returnFocus}
            onChanged={onChanged}
          />
          <CommentHistory item={item} history={detail?.history ?? null} />
        </Beside>
      </Reading>
      {actionBar}
      <PaneDialogs
        item={item}
        acts={acts}
        claiming={claiming}
        reveal={reveal}
        onRedact={onRedact}
        onChanged={onChanged}
      />
    </Pane>
  );
});
ReadingPane.displayName = 'ReadingPane';
