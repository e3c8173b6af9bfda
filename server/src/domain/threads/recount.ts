import type { CommentState } from '../../../../contract/vocabulary';

interface CountedComment {
  documentId: string;
  parentId: string | null;
  state: CommentState;
}

export interface Recount {
  publicCount: number;
  topLevelCount: number;
  comments: { documentId: string; publicDescendants: number; shown: boolean }[];
}

/** The counters of a thread, counted anew. O(comments × depth), and cycles end at the first repeat. */
export const recount = (comments: readonly CountedComment[]): Recount => {
  const byId = new Map(comments.map((comment) => [comment.documentId, comment]));
  const below = new Map<string, number>();
  const approved = comments.filter((comment) => comment.state === 'approved');
  for (const comment of approved) {
    for (const ancestorId of ancestorsOf(comment, byId)) {
      below.set(ancestorId, (below.get(ancestorId) ?? 0) + 1);
    }
  }
  return {
    publicCount: approved.length,
    topLevelCount: approved.filter((comment) => comment.parentId === null).length,
    comments: comments.map(({ documentId, state }) => {
      const publicDescendants = below.get(documentId) ?? 0;
      return {
        documentId,
        publicDescendants,
        shown: state === 'approved' || publicDescendants > 0,
      };
    }),
  };
};

const ancestorsOf = (
  comment: CountedComment,
  byId: ReadonlyMap<string, CountedComment>
): ReadonlySet<string> => {
  const ancestors = new Set<string>();
  let parentId = comment.parentId;
  while (parentId !== null && !ancestors.has(parentId)) {
    ancestors.add(parentId);
    parentId = byId.get(parentId)?.parentId ?? null;
  }
  return ancestors;
};
