import { isDocumentIdLike } from '../../server/src/domain/slugs/is-document-id-like';
import type {
  PublicSubject,
  SubjectDirectory,
  SubjectRef,
} from '../../server/src/ports/subject-directory';

export interface MemorySubjects extends SubjectDirectory {
  /** What is public: a test adds posts and takes them away. */
  readonly published: PublicSubject[];
  /** By locale; the English one stands in for the others. */
  readonly notices: Map<string, string>;
}

const DEFAULT_LOCALE = 'en';

export const createMemorySubjects = (subjects: readonly PublicSubject[]): MemorySubjects => {
  const published = [...subjects];
  const notices = new Map([[DEFAULT_LOCALE, 'A comment is public and makes nobody a client.']]);

  const find = (name: string, locale = DEFAULT_LOCALE): PublicSubject | null =>
    published.find(
      (subject) =>
        subject.locale === locale &&
        (isDocumentIdLike(name) ? subject.documentId === name : subject.slug === name)
    ) ?? null;

  return {
    published,
    notices,
    findPublic: (slugOrId, locale) => Promise.resolve(find(slugOrId, locale)),
    isPublic: ({ documentId, locale }) => Promise.resolve(find(documentId, locale)),
    labels: (refs) =>
      Promise.resolve(
        refs.flatMap((ref) => {
          const subject = find(ref.documentId, ref.locale);
          return subject
            ? [{ ...ref, title: `Post ${subject.slug}`, url: `/${ref.locale}/${subject.slug}` }]
            : [];
        })
      ),
    resolve: (names, locale) =>
      Promise.resolve(
        new Map(
          names.flatMap((name): [string, SubjectRef][] => {
            const subject = find(name, locale);
            return subject && subject.commentMode !== 'off' ? [[name, subject]] : [];
          })
        )
      ),
    commentNotice: (locale) =>
      Promise.resolve(notices.get(locale) ?? notices.get(DEFAULT_LOCALE) ?? ''),
  };
};
