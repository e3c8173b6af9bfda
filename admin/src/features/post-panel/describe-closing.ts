import type { PostCommentsAnswer } from '../../../../contract';

type Post = Pick<PostCommentsAnswer['data'], 'isPublic' | 'isOpen' | 'mode' | 'closesOn'>;

export type Closing = 'draft' | 'never' | 'closes' | 'closed-on' | null;

/** What there is to say of an end: nothing where comments are not taken for another reason. */
export function describeClosing({ isPublic, isOpen, mode, closesOn }: Post, now: number): Closing {
  if (mode === 'off') return null;
  if (closesOn !== null && Date.parse(closesOn) <= now) return 'closed-on';
  if (!isPublic) return 'draft';
  if (!isOpen) return null;
  return closesOn === null ? 'never' : 'closes';
}
