import type { QueueItem } from '../../../../contract';
import { ReturnFocus } from '../../components/return-focus';
import { StandingDialog } from '../readers/StandingDialog';
import { TakeOverDialog } from './claim/TakeOverDialog';
import type { Claiming } from './claim/use-claim-comment';
import { RedactDialog, type OnRedact } from './redact/RedactDialog';
import { ReplyDialog } from './reply/ReplyDialog';
import type { PaneActs } from './use-pane-acts';
import type { Reveal } from './use-reveal';

interface PaneDialogsProps {
  item: QueueItem;
  acts: PaneActs;
  claiming: Claiming;
  reveal: Reveal;
  onRedact: OnRedact;
  onChanged: () => void;
}

/** The dialog of the act that is under way, where it has one. */
export const PaneDialogs = (props: PaneDialogsProps) => {
  const { item, acts, claiming, reveal, onRedact, onChanged } = props;
  const { shown, takeOverFrom, close } = acts;
  const { name, reader } = item.author;
  return (
    <ReturnFocus.Provider value={acts.returnFocus}>
      {shown === 'reply' && <ReplyDialog item={item} onClose={close} onChanged={onChanged} />}
      {shown === 'redact' && (
        <RedactDialog item={item} reveal={reveal} onRedact={onRedact} onClose={close} />
      )}
      {takeOverFrom !== null && (
        <TakeOverDialog name={takeOverFrom} claiming={claiming} onClose={close} />
      )}
      {shown === 'sanction' && reader && (
        <StandingDialog name={name} reader={reader} onClose={close} onChanged={onChanged} />
      )}
    </ReturnFocus.Provider>
  );
};
