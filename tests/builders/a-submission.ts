import type { Submission } from '../../contract';

/** What a reader sends, with a token and a notice version that no form gave out. */
export const aSubmission = (change: Partial<Submission> = {}): Submission => ({
  author: { name: 'Jane Roe', email: 'jane@example.org' },
  body: 'Is the right to counsel older than the Sixth Amendment?',
  token: 'token',
  noticeVersion: 'version',
  ...change,
});
