import type { Settings } from '../../../contract';
import { rules } from '../../../server/src/domain/moderation/rules';
import type { Circumstances } from '../../../server/src/domain/moderation/facts';
import type { StoredComment } from '../../../server/src/ports/comment-store';
import { dryRunSettings } from '../../../server/src/services/dry-run-settings';
import { aComment } from '../../builders/a-comment';
import { anId } from '../../builders/an-id';
import { someFacts } from '../../builders/some-facts';
import { someSettings } from '../../builders/some-settings';
import { createMemorySettings } from '../../fakes/memory-settings';

const LINKS = 'See https://shop.example/a and https://shop.example/b, both are good.';

const circumstances = (change: Partial<Circumstances> = {}): Circumstances => {
  const { body: _body, name: _name, text: _text, ...rest } = someFacts();
  return { ...rest, ...change };
};
const said = (
  number: number,
  body: string,
  change: Partial<Circumstances> = {},
  comment: Partial<StoredComment> = {}
) => aComment(number, { body, circumstances: circumstances(change), ...comment });

const aTrial = (comments: readonly StoredComment[], present: Settings = someSettings()) => {
  const settings = createMemorySettings(present);
  const recent = {
    newest: (count: number) => Promise.resolve([...comments].reverse().slice(0, count)),
  };
  const run = dryRunSettings({ rules, recent, settings });
  return (tried: Settings, count = 200, mayReveal = true) =>
    run({ settings: tried, comments: count }, { mayReveal });
};

const flagged = someSettings({ comments: { mode: 'flagged' } });
const fewerLinks = someSettings({
  comments: { mode: 'flagged' },
  rules: { too_many_links: { links: 5 } },
});

describe('dryRunSettings', () => {
  it('says what would have come out otherwise, and how often rules fire', async () => {
    const trial = aTrial([said(1, LINKS), said(2, 'Nothing of note.')], flagged);
    const { data, meta } = await trial(fewerLinks);
    expect(data).toEqual([
      {
        documentId: anId(1, 'c'),
        authorName: 'Reader 1',
        excerpt: LINKS,
        postedAt: '2026-03-01T00:01:00.000Z',
        before: { outcome: 'pending', lane: 'general', reasons: ['too_many_links'] },
        after: { outcome: 'approved', lane: null, reasons: [] },
      },
    ]);
    expect(meta).toMatchObject({ examined: 2, changed: 1 });
    const counted = meta.rules.find(({ code }) => code === 'too_many_links');
    expect(counted).toEqual({ code: 'too_many_links', before: 1, after: 0 });
    expect(meta.rules.map(({ code }) => code)).toEqual(rules.map(({ code }) => code));
  });

  it('changes nothing where nothing is changed', async () => {
    const trial = aTrial([said(1, LINKS), said(2, 'Nothing of note.')], flagged);
    await expect(trial(flagged)).resolves.toMatchObject({
      data: [],
      meta: { examined: 2, changed: 0 },
    });
  });

  it('says nothing of restricted texts to who may not read them', async () => {
    const trial = aTrial([said(1, LINKS, {}, { lane: 'restricted' })], flagged);
    const blind = await trial(fewerLinks, 200, false);
    expect(blind.data).toEqual([]);
    expect(blind.meta.rules.filter(({ before, after }) => before + after > 0)).toEqual([]);
    expect((await trial(fewerLinks)).data).toHaveLength(1);
  });

  it('looks at the newest so many', async () => {
    const trial = aTrial([said(1, LINKS), said(2, LINKS), said(3, LINKS)], flagged);
    const { data } = await trial(fewerLinks, 2);
    expect(data.map(({ documentId }) => documentId)).toEqual([anId(3, 'c'), anId(2, 'c')]);
  });

  it('follows the mode of the site, and leaves a post its own', async () => {
    const trial = aTrial(
      [
        said(1, 'Waits.', { mode: 'all' }),
        said(2, 'Passes.', { mode: 'flagged' }),
        said(3, 'Waits on its own post.', { mode: 'first' }),
      ],
      someSettings({ comments: { mode: 'all' } })
    );
    const { data } = await trial(flagged);
    expect(data.map(({ documentId }) => documentId)).toEqual([anId(1, 'c')]);
  });

  it('counts what it cannot try, and leaves it alone: no circumstances, or of staff', async () => {
    const trial = aTrial(
      [aComment(1, { body: LINKS, circumstances: null }), said(2, LINKS, {}, { isStaff: true })],
      flagged
    );
    await expect(trial(fewerLinks)).resolves.toMatchObject({
      data: [],
      meta: { examined: 2, changed: 0 },
    });
  });

  it('takes turns, twins and proofs of work as they were', async () => {
    const notAsked = { challenge: 'not-asked', secondsToWrite: 30 } as const;
    const trial = aTrial(
      [said(1, 'Said in no hurry.', notAsked), said(2, 'Failed.', { challenge: 'failed' })],
      flagged
    );
    const { data } = await trial(
      someSettings({
        comments: { mode: 'flagged' },
        rules: { challenge_failed: { enabled: true }, sent_too_often: { seconds: 3_600 } },
      })
    );
    expect(data).toEqual([
      expect.objectContaining({
        documentId: anId(2, 'c'),
        after: { outcome: 'refused', lane: null, reasons: ['challenge_failed'] },
      }),
    ]);
  });

  it('masks what only few may read', async () => {
    const body = 'My SSN is 536-22-1234, see https://a.example/ and https://b.example/.';
    const restricted = said(
      1,
      body,
      {},
      {
        lane: 'restricted',
        reasons: [{ code: 'social_security_number', version: 1, spans: [{ start: 10, end: 21 }] }],
      }
    );
    const { data } = await aTrial([restricted], flagged)(fewerLinks);
    expect(data).toHaveLength(1);
    expect(data[0]?.excerpt).not.toContain('536-22-1234');
  });
});
