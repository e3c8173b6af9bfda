import type { QueueFilterQuery } from '../../../contract';
import { LegalBlogError } from '../domain/errors';
import { countSelection, type SelectionSources } from './count-selection';
import { toQueueFilter } from './to-queue-filter';

/** They are decided 500 a transaction, within one request that somebody waits for. */
export const SELECTION_AT_MOST = 5_000;

/** A comment at the version that was selected. */
export interface SelectedItem {
  documentId: string;
  version: number;
}

/**
 * All that a filter shows, provided that it is what was counted under this revision.
 * @throws SELECTION_CHANGED with what is there now; SELECTION_TOO_LARGE with the limit
 */
export const resolveSelection =
  ({ queue, signer }: SelectionSources) =>
  async (query: QueueFilterQuery, revision: string): Promise<SelectedItem[]> => {
    // Before the revision is looked at: what changes in between shows in it.
    const items = await queue.selectIds(toQueueFilter(query), SELECTION_AT_MOST + 1);
    const { data: current } = await countSelection({ queue, signer })(query);
    if (current.revision !== revision) {
      throw new LegalBlogError('SELECTION_CHANGED', 'the selection is no longer what it was', {
        count: current.count,
        revision: current.revision,
      });
    }
    if (items.length > SELECTION_AT_MOST) {
      throw new LegalBlogError('SELECTION_TOO_LARGE', 'the selection holds too many comments', {
        count: current.count,
        limit: SELECTION_AT_MOST,
      });
    }
    return items;
  };
