import type { PullQuote } from '../../../../contract';
import type { PullQuoteRow } from '../../content/rows';

const presentPullQuote = (row: PullQuoteRow): PullQuote => ({
  documentId: row.documentId,
  text: row.text,
  kind: row.kind,
  language: row.language,
  attributedTo: row.attributedTo,
  role: row.role,
  source: {
    title: row.sourceTitle,
    publisher: row.publisher,
    url: row.sourceUrl,
    archivedUrl: row.archivedUrl,
    date: row.sourceDate,
    locator: row.locator,
  },
  verification: row.verification,
});

/** Only what the firm lists, and a testimonial only with the client's consent. */
export const presentPullQuotes = (rows: readonly PullQuoteRow[]): PullQuote[] =>
  rows
    .filter((row) => row.listed && (row.kind !== 'testimonial' || row.testimonialConsent))
    .map(presentPullQuote);
