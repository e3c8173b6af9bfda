import type { StoredReply } from '../../../api/saved-replies';

/** A saved reply that is being written: a new one of a text, or one that there is. */
export type Edited = Pick<StoredReply, 'title' | 'body' | 'locale'> & { documentId: string | null };

const languageOf = (locale: string): string => locale.toLowerCase().split('-')[0] ?? '';

/** For how people search: without case, and without marks on letters. */
const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

interface Wanted {
  /** Of the post; null where it is gone and any language may fit. */
  locale: string | null;
  search: string;
}

/** The replies that can be sent in a language, by their titles. All words that are looked for stand in them. */
export function matchReplies(
  replies: readonly StoredReply[],
  { locale, search }: Wanted
): StoredReply[] {
  const words = fold(search).split(/\s+/u).filter(Boolean);
  return replies
    .filter((reply) => {
      const speaks =
        locale === null || reply.locale === '' || languageOf(reply.locale) === languageOf(locale);
      const text = fold(`${reply.title} ${reply.body}`);
      return speaks && words.every((word) => text.includes(word));
    })
    .sort((one, other) => one.title.localeCompare(other.title));
}

/** Puts a saved reply where the cursor is; within a text it gets a paragraph of its own. */
export function insertReply(
  text: string,
  cursor: { start: number; end: number },
  inserted: string
): { text: string; cursor: number } {
  const before = text.slice(0, cursor.start);
  const after = text.slice(cursor.end);
  const gapBefore = before.trim() === '' ? '' : '\n\n';
  const gapAfter = after.trim() === '' ? '' : '\n\n';
  const start = gapBefore === '' ? '' : before.trimEnd() + gapBefore;
  const end = start + inserted;
  return {
    text: gapAfter === '' ? end : end + gapAfter + after.trimStart(),
    cursor: end.length,
  };
}

/** Two replies with one title in one language could not be told apart. */
export const isTitleTaken = (
  replies: readonly StoredReply[],
  { documentId, title, locale }: { documentId: string | null; title: string; locale: string }
): boolean =>
  replies.some(
    (reply) =>
      reply.documentId !== documentId && reply.locale === locale && reply.title === title.trim()
  );
