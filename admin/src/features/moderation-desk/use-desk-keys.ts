import { useState } from 'react';
import { step } from './selection';
import type { KeyCommand, Meaning } from './keys';
import type { Desk } from './use-desk';
import { useQueueKeys } from './use-queue-keys';

/** What each key does on the desk. */
export function useDeskKeys(desk: Desk) {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { comment, opened, queue, selection, offers, canDecide, keymap } = desk;

  const move = (by: 1 | -1) => {
    const to = step(queue.items, opened.index, by);
    if (to) desk.goOn(to.documentId);
    // At the last one that is loaded.
    else if (by === 1 && queue.hasMore) queue.loadMore();
  };

  const run = (command: KeyCommand): void => {
    switch (command) {
      case 'next':
        return move(1);
      case 'previous':
        return move(-1);
      case 'help':
        return setHelpOpen(true);
      case 'search':
        return document.querySelector<HTMLInputElement>('[data-desk-search] input')?.focus();
      case 'undo':
        return void (canDecide && desk.undo.undo());
      case 'go':
        return;
      default:
        if (comment) return runOnComment(command, comment.documentId);
    }
  };

  const runOnComment = (command: KeyCommand, documentId: string): void => {
    switch (command) {
      case 'select':
        return canDecide ? selection.toggle(documentId) : undefined;
      case 'reveal':
        return void desk.reveal.reveal();
      case 'open-post':
        if (comment?.post) window.open(comment.post.url, '_blank', 'noopener');
        return;
      case 'reply':
      case 'note':
      case 'claim':
        return canDecide ? desk.setAct(command) : undefined;
      case 'sanction':
        return desk.canSanction && comment?.author.reader ? desk.setAct(command) : undefined;
      case 'approve':
      case 'spam':
      case 'refer':
      case 'send-to-attorney':
        return offers.includes(command) ? desk.decide(command) : undefined;
      case 'redact-and-approve':
        return offers.includes(command) ? desk.setAct('redact') : undefined;
      case 'reject':
      case 'hold':
        return offers.includes(command)
          ? desk.setChoice({ offer: command, of: 'comment' })
          : undefined;
      default:
        return;
    }
  };

  const runOnSelection = ({ command }: Meaning & { forSelection: true }): void => {
    if (!canDecide || selection.count === 0) return;
    if (command === 'reject' || command === 'hold')
      desk.setChoice({ offer: command, of: 'selection' });
    else desk.decideMany(command);
  };

  useQueueKeys(keymap.isOn ? keymap.keys : null, {
    run: (meaning) => {
      if (meaning.forSelection) runOnSelection(meaning);
      else run(meaning.command);
    },
    goTo: desk.location.goToView,
  });

  return { isHelpOpen, setHelpOpen };
}
