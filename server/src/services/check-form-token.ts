import type { CommentOptions } from '../config/options';
import { readFormTicket, type FormTicket } from '../domain/comments/form-token';
import { LegalBlogError } from '../domain/errors';
import type { Signer } from '../ports/signer';

interface Dependencies {
  signer: Signer;
  options: Pick<CommentOptions, 'formSeconds'>;
  now: Date;
}

/**
 * What a form token says, if it is ours, for this subject, and not stale.
 * @throws FORM_TOKEN_INVALID
 */
export const checkFormToken = (
  { signer, options, now }: Dependencies,
  token: string,
  subject: { documentId: string }
): FormTicket => {
  const text = signer.unseal('form', token);
  const ticket = text === null ? null : readFormTicket(text);
  const age = ticket ? now.getTime() - ticket.issuedAt : 0;
  const isGood =
    ticket?.subjectId === subject.documentId && age >= 0 && age <= options.formSeconds * 1000;
  if (!ticket || !isGood) {
    throw new LegalBlogError('FORM_TOKEN_INVALID', 'the form is stale: ask for a new one');
  }
  return ticket;
};
