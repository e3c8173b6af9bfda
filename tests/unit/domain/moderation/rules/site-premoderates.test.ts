import type { CommentMode } from '../../../../../contract/vocabulary';
import {
  FactUnavailableError,
  type IdentityFacts,
} from '../../../../../server/src/domain/moderation/facts';
import { sitePremoderates } from '../../../../../server/src/domain/moderation/rules/site-premoderates';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { GUEST, known, someFacts, STAFF, UNKNOWN, VERIFIED } from '../../../../builders/some-facts';

const settings = defaultRuleSettings();
const history = (approved: number) => known({ approved, decidedLately: 0, rejectedLately: 0 });
const trusted = { ...VERIFIED, standing: 'trusted' as const };
const trustedGuest = { ...GUEST, standing: 'trusted' as const };
const premoderated = { ...VERIFIED, standing: 'pre-moderated' as const };

describe('sitePremoderates', () => {
  it.each<[CommentMode, string, IdentityFacts, number, [] | null]>([
    ['all', 'a guest', GUEST, 9, []],
    ['all', 'verified', VERIFIED, 9, []],
    ['all', 'verified and trusted', trusted, 0, null],
    ['all', 'trusted, but anybody could type it', trustedGuest, 9, []],
    ['all', 'staff', STAFF, 0, null],
    ['first', 'a guest', GUEST, 9, []],
    ['first', 'verified', VERIFIED, 0, []],
    ['first', 'verified', VERIFIED, 1, null],
    ['first', 'verified', VERIFIED, 2, null],
    ['first', 'verified and pre-moderated', premoderated, 1, null],
    ['first', 'verified and trusted', trusted, 0, null],
    ['first', 'trusted, but anybody could type it', trustedGuest, 9, []],
    ['first', 'staff', STAFF, 0, null],
    ['flagged', 'a guest', GUEST, 0, null],
    ['flagged', 'verified', VERIFIED, 0, null],
    ['closed', 'verified', VERIFIED, 9, []],
    ['paused', 'verified', VERIFIED, 9, []],
    ['off', 'verified', VERIFIED, 9, []],
  ])('mode %s, %s (%j), %d approved: %j', (mode, _who, identity, approved, expected) => {
    const facts = someFacts({ mode, identity, history: history(approved) });
    expect(sitePremoderates.check(facts, settings)).toEqual(expected);
  });

  it('throws where it needs a history that could not be had', () => {
    const facts = someFacts({ mode: 'first', history: UNKNOWN });
    expect(() => sitePremoderates.check(facts, settings)).toThrow(FactUnavailableError);
  });

  it.each<[CommentMode, IdentityFacts, [] | null]>([
    ['all', VERIFIED, []],
    ['flagged', VERIFIED, null],
    ['first', GUEST, []],
    ['first', trusted, null],
    ['first', STAFF, null],
  ])('asks for no history where it needs none: mode %s, %j', (mode, identity, expected) => {
    const facts = someFacts({ mode, identity, history: UNKNOWN });
    expect(sitePremoderates.check(facts, settings)).toEqual(expected);
  });

  it('asks for a hold', () => expect(sitePremoderates.demand).toBe('hold-general'));
});
