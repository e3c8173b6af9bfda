import type { QueueItem } from '../../../../contract';

/** What can be done in the pane beside deciding. */
export const PANE_ACTS = ['note', 'reply', 'redact', 'claim', 'sanction'] as const;
export type PaneAct = (typeof PANE_ACTS)[number];

/** The commands of the desk that open them, by key. */
export const ACT_COMMANDS = {
  note: 'note',
  reply: 'reply',
  redact: 'redact-and-approve',
  claim: 'claim',
  sanction: 'sanction',
} as const satisfies Record<PaneAct, string>;

/** Only what is public, or becomes it in the same stroke, has an answer below it. */
export type ReplyMode = 'plain' | 'with-approval' | 'none';

type Situation = Pick<QueueItem, 'state' | 'allowedActions' | 'post'> & {
  author: Pick<QueueItem['author'], 'reader'>;
};

export function replyMode({ state, allowedActions, post }: Situation): ReplyMode {
  if (post === null) return 'none';
  if (state === 'approved') return 'plain';
  return state === 'pending' && allowedActions.includes('approve') ? 'with-approval' : 'none';
}

/** The acts that make sense with a comment, for somebody who may do so much. */
export function actsFor(item: Situation, may: { decide: boolean; sanction: boolean }): PaneAct[] {
  const isOffered: Record<PaneAct, boolean> = {
    note: may.decide,
    reply: may.decide && replyMode(item) !== 'none',
    redact: item.allowedActions.includes('redact-and-approve'),
    claim: may.decide,
    sanction: may.sanction && item.author.reader !== null,
  };
  return PANE_ACTS.filter((act) => isOffered[act]);
}
