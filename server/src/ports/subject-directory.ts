import type { PostCommentMode } from '../../../contract/vocabulary';

/** What a thread hangs from. */
export interface SubjectRef {
  type: string;
  documentId: string;
  locale: string;
}

/** A subject that the public can see now. */
export interface PublicSubject extends SubjectRef {
  slug: string;
  commentMode: PostCommentMode;
  commentsCloseOn: Date | null;
  publishedOn: Date | null;
}

/** A subject as a moderator sees it beside a comment, published or not. */
export interface SubjectLabel extends SubjectRef {
  title: string;
  url: string;
}

export interface SubjectDirectory {
  /** By slug in a locale, former ones included, or by documentId. Null where it is not public. */
  findPublic: (slugOrId: string, locale: string | undefined) => Promise<PublicSubject | null>;
  /** Whether a subject is public now. */
  isPublic: (subject: SubjectRef) => Promise<PublicSubject | null>;
  labels: (subjects: readonly SubjectRef[]) => Promise<SubjectLabel[]>;
  /** The documentIds behind slugs or documentIds, as far as public. */
  resolve: (
    names: readonly string[],
    locale: string | undefined
  ) => Promise<ReadonlyMap<string, SubjectRef>>;
  /** The notice above the comment box, in the firm's words. */
  commentNotice: (locale: string) => Promise<string>;
}
