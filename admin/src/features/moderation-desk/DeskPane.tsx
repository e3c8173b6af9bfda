import type { ListedItem } from '../../api/queue-pages';
import { isInView, usualSort } from '../../api/queue-list';
import { ReadingPane } from '../reading-pane/ReadingPane';
import { ActionBar } from './ActionBar';
import { addressOf } from './queue-location';
import type { Desk } from './use-desk';

/** The open comment with what can be decided about it. */
export const DeskPane = ({ desk, comment }: { desk: Desk; comment: ListedItem }) => {
  const { list } = desk.location;
  const status = comment.state === 'pending' ? 'waiting' : comment.state;
  return (
    <ReadingPane
      ref={desk.headingRef}
      item={comment}
      isMoved={desk.opened.index !== null && !isInView(list, comment)}
      reveal={desk.reveal}
      keys={desk.keymap.isOn && desk.isWide ? desk.keymap.keys : null}
      movedAddress={addressOf({
        list: { status, sort: usualSort(status) },
        item: comment.documentId,
      })}
      act={desk.act}
      onAct={desk.setAct}
      onRedact={desk.redact}
      onChanged={desk.refreshOpen}
      actionBar={<ActionBar desk={desk} comment={comment} />}
    />
  );
};
