/**
 * @options {"settings":{"comments":{"mode":"flagged"},"rules":{"submitted_too_fast":{"seconds":0},"sent_too_often":{"seconds":0}}}}
 */
import fc from 'fast-check';
import type { ChainReportShown, DecisionResponse, SubmissionReceipt } from '../../contract';
import { DECISION_ACTIONS, type DecisionAction } from '../../contract/vocabulary';
import { createAdmin, type Admin } from './support/admins';
import { expectCountersToHold, expectLogToTell } from './support/consistency';
import { publishPost, validSubmission } from './support/content';
import { api } from './support/requests';
import { useHostDates } from './support/host-realm';
import { seedWaiting, type SeededComment } from './support/seed-comments';

useHostDates();

const DECISIONS = '/legal-blog/moderation/decisions';

let moderators: [Admin, Admin];
let lead: Admin;

beforeAll(async () => {
  moderators = [
    await createAdmin('legal-blog-moderator'),
    await createAdmin('legal-blog-moderator'),
  ];
  lead = await createAdmin('legal-blog-lead-moderator');
});

const decide = (moderator: Admin, action: DecisionAction, items: readonly SeededComment[]) =>
  moderator.call<DecisionResponse>(DECISIONS, {
    method: 'POST',
    body: { action, items, ...(action === 'reject' && { reason: 'other' }) },
  });

const expectChainToHold = async (): Promise<void> => {
  const { body } = await lead.call<ChainReportShown>('/legal-blog/moderation/log/verify');
  expect(body.data).toMatchObject({ holds: true, fault: null });
};

describe('two moderators who decide the same 500 comments at once', () => {
  it('decide each of them once; the other is told who did what', async () => {
    const items = await seedWaiting(await publishPost(), 500);
    const [one, other] = moderators;
    const answers = await Promise.all([
      decide(one, 'approve', items),
      decide(other, 'reject', [...items].reverse()),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const results = answers.map(
      ({ body }) => new Map(body.data.results.map((result) => [result.documentId, result]))
    );
    const winners = items.map(({ documentId }) =>
      results.findIndex((each) => each.get(documentId)?.outcome === 'done')
    );
    expect(winners).not.toContain(-1);
    items.forEach(({ documentId }, index) => {
      const winner = winners[index] ?? -1;
      expect(results[1 - winner]?.get(documentId)).toMatchObject({
        outcome: 'refused',
        code: 'STALE_VERSION',
        current: {
          version: 2,
          state: ['approved', 'rejected'][winner],
          lastDecision: {
            action: ['approve', 'reject'][winner],
            actor: { kind: 'admin', id: moderators[winner]?.id },
          },
        },
      });
    });
    await expectCountersToHold();
    await expectLogToTell();
    await expectChainToHold();
  });
});

type Step =
  | { kind: 'submit'; answers: number | null }
  | { kind: 'edit'; pick: number }
  | { kind: 'withdraw'; pick: number }
  | { kind: 'report'; pick: number }
  | { kind: 'decide'; by: 0 | 1; action: DecisionAction; picks: number[] }
  | { kind: 'undo'; pick: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('submit' as const),
    answers: fc.option(fc.nat(), { nil: null }),
  }),
  fc.record({ kind: fc.constant('edit' as const), pick: fc.nat() }),
  fc.record({ kind: fc.constant('withdraw' as const), pick: fc.nat() }),
  fc.record({ kind: fc.constant('report' as const), pick: fc.nat() }),
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      by: fc.constantFrom(0 as const, 1 as const),
      action: fc.constantFrom(...DECISION_ACTIONS),
      picks: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
    }),
  },
  fc.record({ kind: fc.constant('undo' as const), pick: fc.nat() })
);

interface Own {
  documentId: string;
  manageToken: string;
}

/** What the test knows, which may be out of date: that is the point. */
interface World {
  post: { slug: string; documentId: string };
  comments: Own[];
  batches: string[];
  said: number;
}

const pick = <Item>(items: readonly Item[], number: number): Item | undefined =>
  items[number % Math.max(items.length, 1)];

const versions = async (ids: readonly string[]): Promise<SeededComment[]> => {
  const rows: SeededComment[] = await app.strapi.db
    .query('plugin::legal-blog.comment')
    .findMany({ select: ['documentId', 'version'], where: { documentId: { $in: ids } } });
  return rows.map(({ documentId, version }) => ({ documentId, version }));
};

/** Whatever is refused is refused with a code: never a fault of the server. */
const perform = async (world: World, each: Step): Promise<number> => {
  const comment = 'pick' in each ? pick(world.comments, each.pick) : undefined;
  switch (each.kind) {
    case 'submit': {
      world.said += 1;
      const parent = each.answers === null ? null : pick(world.comments, each.answers)?.documentId;
      const { status, body } = await api<SubmissionReceipt>(`/posts/${world.post.slug}/comments`, {
        method: 'POST',
        body: await validSubmission(world.post.slug, {
          body: `Said in the race, number ${world.said}`,
          parent: parent ?? null,
        }),
      });
      if (status < 300) {
        const { documentId } = body.data;
        world.comments.push({ documentId, manageToken: body.meta.manageToken });
      }
      return status;
    }
    case 'edit':
      world.said += 1;
      return comment
        ? (
            await api(`/comments/${comment.documentId}`, {
              method: 'PUT',
              body: { body: `Mended, number ${world.said}`, manageToken: comment.manageToken },
            })
          ).status
        : 0;
    case 'withdraw':
      return comment
        ? (
            await api(`/comments/${comment.documentId}`, {
              method: 'DELETE',
              body: { manageToken: comment.manageToken },
            })
          ).status
        : 0;
    case 'report':
      return comment
        ? (
            await api(`/comments/${comment.documentId}/reports`, {
              method: 'POST',
              body: { reason: 'abusive' },
            })
          ).status
        : 0;
    case 'decide': {
      const ids = each.picks.flatMap((number) => pick(world.comments, number)?.documentId ?? []);
      const items = await versions([...new Set(ids)]);
      if (items.length === 0) {
        return 0;
      }
      const { status, body } = await decide(moderators[each.by], each.action, items);
      if (status === 200) {
        world.batches.push(body.data.batchId);
      }
      return status;
    }
    case 'undo': {
      const batch = pick(world.batches, each.pick);
      return batch
        ? (await moderators[0].call(`${DECISIONS}/${batch}/undo`, { method: 'POST', body: {} }))
            .status
        : 0;
    }
  }
};

describe('submissions, edits, reports, withdrawals and decisions at random and at once', () => {
  it('leave every counter right, one entry a version, and a chain that holds', async () => {
    const waves = fc.array(fc.array(step, { minLength: 2, maxLength: 8 }), {
      minLength: 2,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(waves, async (steps) => {
        const world: World = { post: await publishPost(), comments: [], batches: [], said: 0 };
        // Otherwise everything after it would be refused, and prove nothing.
        for (let opening = 0; opening < 2; opening += 1) {
          expect(await perform(world, { kind: 'submit', answers: null })).toBeLessThan(300);
        }
        for (const wave of steps) {
          const statuses = await Promise.all(wave.map((each) => perform(world, each)));
          expect(statuses.filter((status) => status >= 500)).toEqual([]);
        }
        await expectCountersToHold();
        await expectLogToTell();
      }),
      { numRuns: 15, endOnFailure: true }
    );
    await expectChainToHold();
  }, 180_000);
});
