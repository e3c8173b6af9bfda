import { isDocumentIdLike } from '../slugs/is-document-id-like';

/** What a form token says, once its signature is checked. */
export interface FormTicket {
  subjectId: string;
  /** Milliseconds since 1970. */
  issuedAt: number;
  /** The reader who got the form: an opaque id, not a name. */
  readerId: string;
}

/** The ticket as text that a signature can cover. */
export const writeFormTicket = ({ subjectId, issuedAt, readerId }: FormTicket): string =>
  [subjectId, issuedAt.toString(36), readerId].join('~');

/** Null for anything that {@link writeFormTicket} did not write. */
export const readFormTicket = (text: string): FormTicket | null => {
  const [subjectId = '', issued = '', readerId = ''] = text.split('~');
  const ticket = { subjectId, issuedAt: Number.parseInt(issued, 36), readerId };
  const isOurs =
    isDocumentIdLike(subjectId) &&
    isDocumentIdLike(readerId) &&
    Number.isSafeInteger(ticket.issuedAt) &&
    writeFormTicket(ticket) === text;
  return isOurs ? ticket : null;
};
