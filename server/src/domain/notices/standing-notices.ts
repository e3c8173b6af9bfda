import type { Classification, Jurisdiction, Notice, NoticePlacement } from '../../../../contract';

/** A notice as the firm keeps it. */
export interface StandingNotice {
  code: string;
  text: string;
  /** Where the rule behind the notice holds; null for everywhere. */
  jurisdiction: Jurisdiction | null;
  placement: NoticePlacement;
  /** Only on posts of this kind, such as the label that New York asks for on advertising. */
  classification?: Classification | null;
}

export interface NoticedPost {
  jurisdictions: readonly Jurisdiction[];
  classification: Classification;
}

const concerns = (notice: StandingNotice, post: NoticedPost): boolean =>
  (notice.jurisdiction === null || post.jurisdictions.includes(notice.jurisdiction)) &&
  (notice.classification == null || notice.classification === post.classification);

/**
 * The firm's notices that a post must carry, in the firm's order. A notice with a jurisdiction
 * stands only on posts of that very jurisdiction: `US` means federal law, not every state.
 */
export const standingNotices = (notices: readonly StandingNotice[], post: NoticedPost): Notice[] =>
  notices
    .filter((notice) => notice.text.trim() !== '' && concerns(notice, post))
    .map(({ code, text, jurisdiction, placement }) => ({ code, text, jurisdiction, placement }));
