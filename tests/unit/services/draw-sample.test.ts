import { sampleAnswer, settings as settingsSchema } from '../../../contract';
import { DECISION_ACTIONS } from '../../../contract/vocabulary';
import { createHmacSigner } from '../../../server/src/adapters/hmac-signer';
import type { StoredComment } from '../../../server/src/ports/comment-store';
import type { DecisionReader } from '../../../server/src/ports/decision-reader';
import type { LogEntry } from '../../../server/src/ports/moderation-log';
import { drawSample } from '../../../server/src/services/draw-sample';
import { aComment } from '../../builders/a-comment';
import { aLogEntry } from '../../builders/a-log-entry';
import { anId } from '../../builders/an-id';
import { createSettableClock } from '../../fakes/settable-clock';

const WEEK = '2026-W12';
const MONDAY = Date.UTC(2026, 2, 16);
const HOUR = 60 * 60_000;

const aDesk = ({
  entries = decisions(100),
  comments = [],
  weeklySample = 5,
  secret = 'a secret that only the tests know',
}: {
  entries?: readonly LogEntry[];
  comments?: readonly StoredComment[];
  weeklySample?: number;
  secret?: string;
} = {}) => {
  const reader: Pick<DecisionReader, 'sequences' | 'findMany'> = {
    sequences: ({ from, until }) =>
      Promise.resolve(
        entries
          .filter(({ action }) => DECISION_ACTIONS.some((decision) => decision === action))
          .filter(({ at }) => at >= from && at < until)
          .map(({ sequence }) => sequence)
      ),
    findMany: (sequences) =>
      Promise.resolve(entries.filter(({ sequence }) => sequences.includes(sequence))),
  };
  const settings = settingsSchema.parse({ moderation: { weeklySample } });
  return drawSample({
    decisions: reader,
    store: {
      findMany: (ids) =>
        Promise.resolve(comments.filter(({ documentId }) => ids.includes(documentId))),
    },
    settings: { read: () => Promise.resolve({ settings, version: 1 }) },
    signer: createHmacSigner(secret),
    clock: createSettableClock('2026-03-25T09:00:00.000Z'),
  });
};

/** One an hour, from Monday on. */
const decisions = (count: number): LogEntry[] =>
  Array.from({ length: count }, (_entry, index) =>
    aLogEntry({
      sequence: index + 1,
      commentId: anId(index + 1, 'c'),
      at: new Date(MONDAY + index * HOUR),
    })
  );

const drawn = async (draw: ReturnType<typeof drawSample>, week = WEEK): Promise<number[]> =>
  (await draw({ week })).data.map(({ decision }) => decision.sequence);

it('draws as many as the settings say, of the week that was asked for', async () => {
  const answer = await aDesk()({ week: WEEK });
  expect(sampleAnswer.parse(answer)).toEqual(answer);
  expect(answer.data).toHaveLength(5);
  expect(answer.meta).toEqual({ week: WEEK, decisions: 100 });
});

it('takes the last full week where none is named', async () => {
  expect((await aDesk()({})).meta.week).toBe(WEEK);
});

it('is the same each time, another with another key, and in another week', async () => {
  expect(await drawn(aDesk())).toEqual(await drawn(aDesk()));
  expect(await drawn(aDesk({ secret: 'a secret that only the tests knew' }))).not.toEqual(
    await drawn(aDesk())
  );
  const everyHour = aDesk({ entries: decisions(300), weeklySample: 20 });
  const [one, other] = [await drawn(everyHour), await drawn(everyHour, '2026-W13')];
  expect(other.map((sequence) => sequence - 168)).not.toEqual(one);
});

it('has all of a smaller sample in a larger one', async () => {
  const small = await drawn(aDesk({ weeklySample: 3 }));
  const large = await drawn(aDesk({ weeklySample: 30 }));
  expect(large).toHaveLength(30);
  expect(large).toEqual(expect.arrayContaining(small));
  expect(large).toEqual([...large].sort((one, other) => one - other));
});

it.each([
  [0, 0],
  [500, 100],
])('a sample of %d out of 100 is of %d', async (weeklySample, length) => {
  expect(await drawn(aDesk({ weeklySample }))).toHaveLength(length);
});

it('is drawn from decisions of that week alone', async () => {
  const at = (moment: string, sequence: number, action: LogEntry['action'] = 'approve') =>
    aLogEntry({ sequence, action, at: new Date(moment) });
  const entries = [
    at('2026-03-15T23:59:59.999Z', 1),
    at('2026-03-16T00:00:00.000Z', 2),
    at('2026-03-17T00:00:00.000Z', 3, 'note'),
    at('2026-03-17T00:00:00.000Z', 4, 'undo'),
    at('2026-03-22T23:59:59.999Z', 5, 'hold'),
    at('2026-03-23T00:00:00.000Z', 6),
  ];
  expect(await drawn(aDesk({ entries }))).toEqual([2, 5]);
});

it('shows what was decided about, restricted text masked, and nothing of what is gone', async () => {
  const comments = [
    aComment(1, { body: 'Thank you.', state: 'approved', lane: null }),
    aComment(2, {
      body: 'My number is 078-05-1120.',
      state: 'rejected',
      lane: 'restricted',
      reasons: [{ code: 'social_security_number', version: 1, spans: [{ start: 13, end: 24 }] }],
    }),
  ];
  const { data } = await aDesk({ entries: decisions(3), comments })({ week: WEEK });
  expect(data.map(({ body, masked, authorName }) => ({ body, masked, authorName }))).toEqual([
    { body: 'Thank you.', masked: false, authorName: 'Reader 1' },
    { body: 'My number is •••••••••••.', masked: true, authorName: 'Reader 2' },
    { body: '', masked: false, authorName: '' },
  ]);
});

it.each(['2025-W53', '2026-W00', '2026-W54'])('%s is no week', async (week) => {
  await expect(aDesk()({ week })).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
});
