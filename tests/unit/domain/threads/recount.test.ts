import type { CommentState } from '../../../../contract/vocabulary';
import { recount } from '../../../../server/src/domain/threads/recount';

const comment = (documentId: string, parentId: string | null, state: CommentState) => ({
  documentId,
  parentId,
  state,
});
type Counted = ReturnType<typeof comment>;
/** documentId: approved comments below it, and whether the public thread shows it. */
type Expected = Record<string, [number, boolean]>;

describe('recount', () => {
  it.each<[string, Counted[], { public: number; top: number }, Expected]>([
    ['an empty thread', [], { public: 0, top: 0 }, {}],
    [
      'each state on its own',
      [
        comment('a', null, 'approved'),
        comment('b', null, 'pending'),
        comment('c', null, 'rejected'),
        comment('d', null, 'spam'),
        comment('e', null, 'referred'),
        comment('f', null, 'withdrawn'),
      ],
      { public: 1, top: 1 },
      {
        a: [0, true],
        b: [0, false],
        c: [0, false],
        d: [0, false],
        e: [0, false],
        f: [0, false],
      },
    ],
    [
      'a chain',
      [
        comment('a', null, 'approved'),
        comment('b', 'a', 'approved'),
        comment('c', 'b', 'approved'),
        comment('d', 'c', 'pending'),
      ],
      { public: 3, top: 1 },
      { a: [2, true], b: [1, true], c: [0, true], d: [0, false] },
    ],
    [
      'tombstones over an approved comment',
      [
        comment('a', null, 'withdrawn'),
        comment('b', 'a', 'rejected'),
        comment('c', 'b', 'approved'),
        comment('d', 'a', 'pending'),
      ],
      { public: 1, top: 0 },
      { a: [1, true], b: [1, true], c: [0, true], d: [0, false] },
    ],
    [
      'children listed before their parents',
      [comment('c', 'b', 'approved'), comment('b', 'a', 'pending'), comment('a', null, 'approved')],
      { public: 2, top: 1 },
      { a: [1, true], b: [1, true], c: [0, true] },
    ],
    [
      'a parent that is gone',
      [comment('b', 'purged', 'approved')],
      { public: 1, top: 0 },
      { b: [0, true] },
    ],
  ])('%s', (_name, comments, counts, expected) => {
    const { publicCount, topLevelCount, comments: counted } = recount(comments);
    expect({ public: publicCount, top: topLevelCount }).toEqual(counts);
    expect(
      Object.fromEntries(
        counted.map(({ documentId, publicDescendants, shown }) => [
          documentId,
          [publicDescendants, shown],
        ])
      )
    ).toEqual(expected);
  });

  it('ends where rows that were changed by hand go round in a circle', () => {
    const { publicCount, comments } = recount([
      comment('a', 'b', 'approved'),
      comment('b', 'a', 'pending'),
      comment('self', 'self', 'approved'),
    ]);
    expect(publicCount).toBe(2);
    expect(comments.map(({ documentId }) => documentId)).toEqual(['a', 'b', 'self']);
  });
});
