import { useState } from 'react';
import type { QueueItem } from '../../../../contract';
import { ActionBar } from './ActionBar';
import { usualSort } from './queue-location';
import { ReadingPane } from '../reading-pane/ReadingPane';
import type { PaneAct } from '../reading-pane/pane-acts';
import type { Desk } from './use-desk';

/** The open comment with what can be decided about it. */
export const DeskPane = ({ desk, comment }: { desk: Desk; comment: QueueItem }) => {
  const [act, setAct] = useState<PaneAct | null>(null);
  const showKeys = desk.keys.enabled && desk.isWide;
  return (
    <ReadingPane
      ref={desk.headingRef}
      item={comment}
      listed={desk.location.status}
      reveal={desk.reveal}
      showKeys={showKeys}
      act={act}
      onAct={setAct}
      onRedact={desk.redact}
      onChanged={desk.queue.reload}
      movedAddress={desk.addressOf({
        status: comment.state,
        sort: usualSort(comment.state),
        item: comment.documentId,
      })}
      actionBar={
        <ActionBar
          offers={desk.offers}
          canDecide={desk.canDecide}
          isMoved={comment.state !== desk.location.status}
          claim={comment.claim}
          isDeciding={desk.isDeciding}
          showKeys={showKeys}
          isRejectOpen={desk.reject.isOpen}
          onRejectOpenChange={desk.reject.setOpen}
          onDecide={desk.decide}
        />
      }
    />
  );
};
