import { aComment } from '../../builders/a-comment';
import { aSubject } from '../../builders/a-subject';
import { anId } from '../../builders/an-id';
import { createMemoryComments } from '../../fakes/memory-comments';
import { recountThreads } from '../../../server/src/services/recount-threads';

/** Two threads whose counters somebody changed by hand. */
const drifted = () => {
  const comments = createMemoryComments();
  const wrong = { publicCount: 40, topLevelCount: -2 };
  comments.putThread({ documentId: anId(1, 't'), subject: aSubject(), ...wrong });
  const other = aSubject({ documentId: anId(2, 'p') });
  comments.putThread({ documentId: anId(2, 't'), subject: other, ...wrong });
  comments.put(
    aComment(1, { state: 'withdrawn', publicDescendants: 9, shown: false }),
    aComment(2, { state: 'approved', parentId: anId(1, 'c'), depth: 1, shown: false }),
    aComment(3, { state: 'rejected', publicDescendants: 1, shown: true }),
    aComment(4, { state: 'approved', threadId: anId(2, 't'), publicDescendants: -1 })
  );
  return comments;
};

describe('recountThreads', () => {
  it('puts every counter right and nothing else', async () => {
    const comments = drifted();
    const before = comments.comments();
    await expect(recountThreads({ store: comments.store })()).resolves.toBe(2);
    const right = [
      { publicDescendants: 1, shown: true },
      { publicDescendants: 0, shown: true },
      { publicDescendants: 0, shown: false },
      { publicDescendants: 0, shown: true },
    ];
    expect(comments.comments()).toEqual(
      before.map((comment, index) => ({ ...comment, ...right[index] }))
    );
    await expect(comments.store.findThread(anId(1, 't'))).resolves.toMatchObject({
      publicCount: 1,
      topLevelCount: 0,
    });
    await expect(comments.store.findThread(anId(2, 't'))).resolves.toMatchObject({
      publicCount: 1,
      topLevelCount: 1,
    });
  });

  it('locks each thread before it reads it, one a transaction', async () => {
    const { store } = drifted();
    const steps: string[] = [];
    const watched = recountThreads({
      store: {
        ...store,
        transaction: (work) => {
          steps.push('begin');
          return store.transaction((transaction) =>
            work({
              ...transaction,
              lockThreads: async (ids) => void steps.push(`lock ${ids.join()}`),
            })
          );
        },
        commentsOfThread: (id) => {
          steps.push(`read ${id}`);
          return store.commentsOfThread(id);
        },
      },
    });
    await watched();
    const [first, second] = [anId(1, 't'), anId(2, 't')];
    expect(steps).toEqual([
      'begin',
      `lock ${first}`,
      `read ${first}`,
      'begin',
      `lock ${second}`,
      `read ${second}`,
    ]);
  });

  it('has nothing to do without threads', async () => {
    await expect(recountThreads({ store: createMemoryComments().store })()).resolves.toBe(0);
  });
});
