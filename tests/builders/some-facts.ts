import type { Fact, Facts, IdentityFacts } from '../../server/src/domain/moderation/facts';
import { readText } from '../../server/src/domain/moderation/text-facts';

export const known = <Value>(value: Value): Fact<Value> => ({ known: true, value });
export const UNKNOWN = { known: false } as const;

/** Somebody at the firm, signed in to the panel. */
export const STAFF: IdentityFacts = { kind: 'staff', verified: true, standing: 'normal' };
/** Somebody with a name and an address that anybody could type. */
export const GUEST: IdentityFacts = { kind: 'guest', verified: false, standing: 'normal' };
export const VERIFIED: IdentityFacts = { kind: 'email', verified: true, standing: 'normal' };

/** A comment at which no rule takes offence; its text is read from the body. */
export const someFacts = (change: Partial<Omit<Facts, 'text'>> = {}): Facts => {
  const facts = {
    body: 'Is the right to counsel older than the Sixth Amendment?',
    name: 'Jane Roe',
    mode: 'flagged' as const,
    threadOpen: true,
    parent: 'none' as const,
    honeypotFilled: false,
    secondsToWrite: 60,
    challenge: 'not-asked' as const,
    secondsToWait: 0,
    identity: VERIFIED,
    history: known({ approved: 2, decidedLately: 2, rejectedLately: 0 }),
    twins: known({ own: false, others: false }),
    similarThreads: known(0),
    busiestHost: known(null),
    nameOfStaff: known(false),
    ...change,
  };
  return { ...facts, text: readText(facts.body) };
};
