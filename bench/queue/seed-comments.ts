import type { Core } from '@strapi/strapi';
import { newDocumentId } from '../../server/src/adapters/new-document-id';
import type { Lane } from '../../contract/vocabulary';

const COMMENTS = 'legal_blog_comments';
const ROWS_A_STATEMENT = 500;
const STATEMENTS_A_STEP = 20;
const FIRST = Date.UTC(2025, 0, 1);
const SECONDS_APART = 7;
/** Primes, so that lanes, degrees of certainty and dates do not go in step. */
const CERTAINTIES = 13;
const URGENT_EVERY = 97;

/** About as a firm's queue falls: most of it in one lane. */
const laneOf = (index: number): Lane => {
  const share = index % 20;
  if (share < 13) return 'general';
  if (share < 16) return 'attorney';
  if (share < 18) return 'restricted';
  return share === 18 ? 'rechecking' : 'reported';
};

const BODY =
  'The court below took the better view, I think: what the statute leaves open it leaves to the ' +
  'agency, and who reads it otherwise has to say where it closes. ';

const rowOf = (index: number): Record<string, unknown> => {
  const postedAt = new Date(FIRST + index * SECONDS_APART * 1000);
  return {
    document_id: newDocumentId(),
    thread_id: `bench${String(index % 50).padStart(19, '0')}`,
    parent_id: '',
    depth: 0,
    state: 'pending',
    lane: laneOf(index),
    version: 1,
    public_descendants: 0,
    shown: false,
    author_name: `Reader ${index % 5_000}`,
    author_email: `reader-${index % 5_000}@example.org`,
    is_staff: false,
    body: `${BODY}(${index})`,
    sealed: false,
    reasons: JSON.stringify([{ code: 'site_premoderates', version: 1, spans: [] }]),
    urgent: index % URGENT_EVERY === 0,
    certainty: index % CERTAINTIES,
    recheck_count: 0,
    open_reports: 0,
    notify: false,
    waiting_since: postedAt,
    posted_at: postedAt,
  };
};

/** Adds pending comments until there are so many; `onProgress` is told how many there are. */
export const seedComments = async (
  strapi: Core.Strapi,
  { from, to }: { from: number; to: number },
  onProgress: (done: number, of: number) => void
): Promise<void> => {
  const { connection } = strapi.db;
  const step = ROWS_A_STATEMENT * STATEMENTS_A_STEP;
  for (let start = from; start < to; start += step) {
    const end = Math.min(start + step, to);
    const rows = Array.from({ length: end - start }, (_, offset) => rowOf(start + offset));
    await connection.batchInsert(COMMENTS, rows, ROWS_A_STATEMENT);
    onProgress(end, to);
  }
};
