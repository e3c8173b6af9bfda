import type {
  PublicComment,
  RepliesPage,
  RepliesQuery,
  ThreadPage,
  ThreadQuery,
} from '../../../contract';
import type { CommentOptions } from '../config/options';
import { renderCommentHtml } from '../domain/comments/render-comment-html';
import { NotFoundError } from '../domain/errors';
import { decodeCursor, encodeCursor, type Position } from '../domain/paging/cursor';
import type { MakeUrl } from '../domain/urls/make-urls';
import type { Clock } from '../ports/clock';
import type { CommentStore, StoredComment } from '../ports/comment-store';
import type { SettingsStore } from '../ports/settings-store';
import type { SubjectDirectory } from '../ports/subject-directory';
import type { ThreadReader } from '../ports/thread-reader';
import { findThreadedSubject } from './find-open-subject';

interface Dependencies {
  subjects: SubjectDirectory;
  threads: ThreadReader;
  store: CommentStore;
  clock: Clock;
  options: CommentOptions;
  settings: SettingsStore;
  makeUrl: MakeUrl;
}

const positionOf = (comment: StoredComment): Position => ({
  documentId: comment.documentId,
  value: comment.postedAt.toISOString(),
});

/**
 * Whose replies come along, at most, on one level; the others' come by cursor. Bounds the work of
 * one request, and stays below the 500 parts that SQLite takes in one query.
 */
const PARENTS_A_LEVEL = 200;

/** Replies are read oldest first, whichever way the thread is sorted: an answer follows its question. */
const REPLIES_ORDER = 'oldest';
const repliesCursorOrder = (parentId: string): string => `replies:${parentId}`;

/**
 * Public threads: approved comments, and tombstones where a comment is gone but its answers stand.
 * Each call makes a number of queries that depends on the levels shown, never on the comments.
 */
export const threadViews = (dependencies: Dependencies) => {
  const { subjects, threads, store, clock, options, makeUrl } = dependencies;

  return { showThread, showReplies };

  /** @throws NOT_FOUND, COMMENTS_OFF, CURSOR_INVALID */
  async function showThread(post: string, query: ThreadQuery): Promise<ThreadPage> {
    const now = clock.now();
    const { settings } = await dependencies.settings.read();
    const found = await findThreadedSubject({ subjects, settings, now }, post, query.locale);
    const { subject, status } = found;
    const limit = query.limit ?? options.pageSize;
    const after = query.after === undefined ? null : decodeCursor(query.sort, query.after);
    const thread = await threads.findThread(subject);
    if (!thread) {
      return { data: [], meta: { count: 0, topLevelCount: 0, next: null, open: status.open } };
    }
    const page = { order: query.sort, after, limit: limit + 1 };
    const rows = await threads.children(thread.documentId, null, page);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const perComment = query.replies ?? options.repliesPerComment;
    return {
      data: await withReplies(thread.documentId, shown, subject.locale, perComment),
      meta: {
        count: thread.publicCount,
        topLevelCount: thread.topLevelCount,
        next: rows.length > limit && last ? encodeCursor(query.sort, positionOf(last)) : null,
        open: status.open,
      },
    };
  }

  /** @throws NOT_FOUND alike for an unknown comment and one that the public cannot see */
  async function showReplies(documentId: string, query: RepliesQuery): Promise<RepliesPage> {
    const comment = await store.find(documentId);
    const thread = comment?.shown ? await store.findThread(comment.threadId) : null;
    const subject = thread && (await subjects.isPublic(thread.subject));
    if (!comment || !thread || !subject) {
      throw new NotFoundError('the comment');
    }
    const { settings } = await dependencies.settings.read();
    await findThreadedSubject(
      { subjects, settings, now: clock.now() },
      subject.documentId,
      subject.locale
    );
    const limit = query.limit ?? options.pageSize;
    const order = repliesCursorOrder(documentId);
    const after = query.after === undefined ? null : decodeCursor(order, query.after);
    const page = { order: REPLIES_ORDER, after, limit: limit + 1 } as const;
    const rows = await threads.children(thread.documentId, documentId, page);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      data: await withReplies(
        thread.documentId,
        shown,
        thread.subject.locale,
        options.repliesPerComment
      ),
      meta: { next: rows.length > limit && last ? encodeCursor(order, positionOf(last)) : null },
    };
  }

  /** Level by level: two queries a level. */
  async function withReplies(
    threadId: string,
    top: readonly StoredComment[],
    locale: string,
    perComment: number
  ): Promise<PublicComment[]> {
    const all = [...top];
    const childrenOf = new Map<string, StoredComment[]>();
    let level: readonly StoredComment[] = top;
    for (let depth = 1; depth < options.nesting && perComment > 0; depth += 1) {
      const parents = level
        .filter((comment) => comment.publicDescendants > 0)
        .map((comment) => comment.documentId)
        .slice(0, PARENTS_A_LEVEL);
      if (parents.length === 0) {
        break;
      }
      const children = await threads.firstChildren(threadId, parents, perComment + 1);
      for (const child of children) {
        const parentId = child.parentId ?? '';
        childrenOf.set(parentId, [...(childrenOf.get(parentId) ?? []), child]);
      }
      // The one beyond is read only to know that there is more.
      level = parents.flatMap((parent) => (childrenOf.get(parent) ?? []).slice(0, perComment));
      all.push(...level);
    }
    const staff = all.flatMap(({ attorneyId }) => (attorneyId === null ? [] : [attorneyId]));
    const slugs = staff.length > 0 ? await threads.attorneySlugs(staff) : new Map<string, string>();
    return top.map((comment) => present(comment));

    function present(comment: StoredComment): PublicComment {
      const children = childrenOf.get(comment.documentId) ?? [];
      const shown = children.slice(0, perComment);
      const last = shown.at(-1);
      const hasMore = children.length > perComment && last;
      const isCut = children.length === 0 && comment.publicDescendants > 0;
      const order = repliesCursorOrder(comment.documentId);
      return {
        ...publicFields(comment),
        replies: {
          data: shown.map(present),
          count: comment.publicDescendants,
          next: hasMore
            ? encodeCursor(order, positionOf(last))
            : isCut
              ? encodeCursor(order, BEFORE_ALL)
              : null,
        },
      };
    }

    function publicFields(comment: StoredComment): Omit<PublicComment, 'replies'> {
      const { documentId, parentId: parent, depth } = comment;
      if (comment.state !== 'approved') {
        return { documentId, parent, depth, ...TOMBSTONE };
      }
      const slug = comment.attorneyId === null ? undefined : slugs.get(comment.attorneyId);
      return {
        documentId,
        parent,
        depth,
        tombstone: false,
        author: {
          name: comment.authorName,
          isStaff: comment.isStaff,
          attorney:
            comment.attorneyId === null || slug === undefined
              ? null
              : { documentId: comment.attorneyId, slug, url: makeUrl('attorney', locale, slug) },
        },
        body: comment.body,
        html: renderCommentHtml(comment.body),
        postedAt: comment.postedAt.toISOString(),
        editedAt: comment.editedAt?.toISOString() ?? null,
      };
    }
  }
};

/** One and the same whatever the reason, so that it tells nothing. */
const TOMBSTONE = {
  tombstone: true,
  author: null,
  body: null,
  html: null,
  postedAt: null,
  editedAt: null,
} as const;

/** Where a comment came without any of its replies: the next page is the first. */
const BEFORE_ALL: Position = { documentId: '0', value: new Date(0).toISOString() };
