import { claimComment } from '../../../server/src/services/claim-comment';
import { releaseClaim } from '../../../server/src/services/release-claim';
import { aComment } from '../../builders/a-comment';
import { anId } from '../../builders/an-id';
import { someSettings } from '../../builders/some-settings';
import { createMemoryClaims } from '../../fakes/memory-claims';
import { createMemoryComments } from '../../fakes/memory-comments';
import { createMemorySettings } from '../../fakes/memory-settings';
import { createSettableClock } from '../../fakes/settable-clock';

const COMMENT = anId(1, 'c');
const ADA = { id: 7, name: 'Ada' };
const BEN = { id: 8, name: 'Ben' };

const aRoom = () => {
  const { store, put } = createMemoryComments();
  put(aComment(1));
  const clock = createSettableClock('2026-03-18T09:00:00.000Z');
  const claims = createMemoryClaims();
  const settings = createMemorySettings(someSettings({ moderation: { claimMinutes: 15 } }));
  return {
    clock,
    claim: claimComment({ store, claims, settings, clock }),
    release: releaseClaim({ claims }),
  };
};

describe('claimComment', () => {
  it('keeps others off for as long as the settings say', async () => {
    const { claim, clock } = aRoom();
    const held = { holder: ADA, until: '2026-03-18T09:15:00.000Z', reason: null };
    await expect(claim(COMMENT, {}, ADA)).resolves.toEqual({ data: held });
    clock.advance(14 * 60);
    await expect(claim(COMMENT, {}, BEN)).rejects.toMatchObject({
      code: 'CLAIMED_BY_OTHER',
      details: { claim: held },
    });
    clock.advance(60);
    await expect(claim(COMMENT, {}, BEN)).resolves.toMatchObject({ data: { holder: BEN } });
  });

  it('is renewed by whoever holds it', async () => {
    const { claim, clock } = aRoom();
    await claim(COMMENT, {}, ADA);
    clock.advance(5 * 60);
    const renewed = await claim(COMMENT, {}, ADA);
    expect(renewed.data.until).toBe('2026-03-18T09:20:00.000Z');
  });

  it('takes it from another with a reason', async () => {
    const { claim } = aRoom();
    await claim(COMMENT, {}, ADA);
    await expect(claim(COMMENT, { reason: 'Ada is at lunch.' }, BEN)).resolves.toMatchObject({
      data: { holder: BEN, reason: 'Ada is at lunch.' },
    });
    await expect(claim(COMMENT, {}, ADA)).rejects.toMatchObject({ code: 'CLAIMED_BY_OTHER' });
  });

  it('takes none that is not there', async () => {
    const { claim } = aRoom();
    await expect(claim(anId(2, 'c'), {}, ADA)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('releaseClaim', () => {
  it('lets others have what one holds oneself, and nothing else', async () => {
    const { claim, release } = aRoom();
    await claim(COMMENT, {}, ADA);
    await release(COMMENT, BEN);
    await expect(claim(COMMENT, {}, BEN)).rejects.toMatchObject({ code: 'CLAIMED_BY_OTHER' });
    await release(COMMENT, ADA);
    await expect(claim(COMMENT, {}, BEN)).resolves.toMatchObject({ data: { holder: BEN } });
  });
});
