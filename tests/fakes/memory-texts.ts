import { textBands } from '../../server/src/domain/text/similarity';
import { foldWithMap } from '../../server/src/domain/text/fold-with-map';
import type { TextHistory } from '../../server/src/ports/text-history';
import type { CommentRow } from './memory-tables';

/** What was said before, read from the comments that are handed in. */
export const createMemoryTexts = (comments: () => readonly CommentRow[]): TextHistory => ({
  hasTwinOfOthers: ({ readerId, bodyDigest, since }) =>
    Promise.resolve(
      comments().some(
        (row) => row.bodyDigest === bodyDigest && row.readerId !== readerId && row.postedAt >= since
      )
    ),
  similarThreads({ threadId, bands, since }) {
    const threads = comments()
      .filter(({ postedAt, threadId: own }) => postedAt >= since && own !== threadId)
      .filter(({ body }) =>
        textBands(foldWithMap(body)).some((band, index) => band === bands[index])
      )
      .map((row) => row.threadId);
    return Promise.resolve(new Set(threads).size);
  },
  similarComments: () => Promise.resolve([]),
  busiestHost: () => Promise.resolve(null),
});
