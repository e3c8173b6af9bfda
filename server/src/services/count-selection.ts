import type { QueueFilterQuery, SelectionAnswer } from '../../../contract';
import type { QueueReader } from '../ports/queue-reader';
import type { Signer } from '../ports/signer';
import { toQueueFilter } from './to-queue-filter';

export interface SelectionSources {
  queue: Pick<QueueReader, 'selection' | 'selectIds'>;
  signer: Pick<Signer, 'digest'>;
}

/** Equal for equal filters, in whatever order they were sent. */
const canonical = (query: QueueFilterQuery): string =>
  JSON.stringify(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
  );

/**
 * How many comments a filter shows, and a revision that differs for other filters, and as soon as
 * one of the comments changes, comes or goes.
 */
export const countSelection =
  ({
    queue,
    signer,
  }: Pick<SelectionSources, 'signer'> & { queue: Pick<QueueReader, 'selection'> }) =>
  async (query: QueueFilterQuery): Promise<SelectionAnswer> => {
    const { count, fingerprint } = await queue.selection(toQueueFilter(query));
    const revision = signer.digest('selection', canonical(query), fingerprint);
    return { data: { count, revision } };
  };
