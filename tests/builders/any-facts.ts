import fc from 'fast-check';
import { ruleSettings, type RuleSettings } from '../../contract';
import { COMMENT_MODES, READER_KINDS, READER_STANDINGS } from '../../contract/vocabulary';
import type { Fact, Facts, IdentityFacts } from '../../server/src/domain/moderation/facts';
import { LAW_BLOG_PROSE } from './law-blog-prose';
import { known, someFacts, UNKNOWN } from './some-facts';

/** What one rule or another looks for in a text. */
const FINDINGS = [
  'My SSN is 536-22-1234.',
  'A 091 234 567 is my number.',
  'Card 4111 1111 1111 1111.',
  'My lawyer told me so.',
  'I will kill you.',
  'My landlord evicts me. What can I do?',
  'As my attorney you know.',
  'Joan Doe took bribes.',
  'Best lawyer in town!',
  'Call (415) 555-2671 or write to jane@example.org.',
  'See https://shop.example/a and https://shop.example/b.',
  'THIS IS NOT FAIR AT ALL AND EVERYBODY KNOWS IT',
  'Noooooooooooo!',
];

const body = fc
  .array(fc.oneof(fc.constantFrom(...FINDINGS, ...LAW_BLOG_PROSE), fc.string()), { maxLength: 4 })
  .map((parts) => parts.join(' '));

const fact = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Fact<Value>> =>
  fc.oneof({ arbitrary: value.map(known), weight: 4 }, fc.constant(UNKNOWN));

const history = fc.tuple(fc.nat(5), fc.nat(9), fc.nat(9)).map(([approved, one, other]) => ({
  approved,
  decidedLately: Math.max(one, other),
  rejectedLately: Math.min(one, other),
}));

export const anyReader: fc.Arbitrary<IdentityFacts> = fc.record({
  kind: fc.constantFrom(...READER_KINDS.filter((kind) => kind !== 'staff')),
  verified: fc.boolean(),
  standing: fc.constantFrom(...READER_STANDINGS),
});

/** Anything that a rule can be told of a comment of some reader's, or of staff. */
export const anyFacts = (identity: fc.Arbitrary<IdentityFacts>): fc.Arbitrary<Facts> =>
  fc
    .record({
      body,
      name: fc.string({ minLength: 1, maxLength: 90 }),
      mode: fc.constantFrom(...COMMENT_MODES),
      threadOpen: fc.oneof({ arbitrary: fc.constant(true), weight: 4 }, fc.constant(false)),
      parent: fc.constantFrom('none' as const, 'public' as const, 'not-public' as const),
      honeypotFilled: fc.boolean(),
      secondsToWrite: fc.option(fc.nat(9)),
      challenge: fc.constantFrom<Facts['challenge'][]>('not-asked', 'passed', 'failed', 'used'),
      secondsToWait: fc.constantFrom(0, 0, 0, 7),
      identity,
      history: fact(history),
      twins: fact(fc.record({ own: fc.boolean(), others: fc.boolean() })),
      similarThreads: fact(fc.nat(4)),
      busiestHost: fact(
        fc.option(fc.record({ host: fc.constant('shop.example'), readers: fc.nat(6) }))
      ),
      nameOfStaff: fact(fc.boolean()),
    })
    .map((facts) => someFacts(facts));

const SWITCHES = Object.entries(ruleSettings.parse({})).filter(([, own]) => 'enabled' in own);

/** The rules' settings with some of them switched on and some off. */
export const anyRuleSettings: fc.Arbitrary<RuleSettings> = fc
  .tuple(...SWITCHES.map(() => fc.boolean()))
  .map((enabled) =>
    ruleSettings.parse(
      Object.fromEntries(SWITCHES.map(([code], place) => [code, { enabled: enabled[place] }]))
    )
  );

export const everyRuleOn: RuleSettings = ruleSettings.parse(
  Object.fromEntries(SWITCHES.map(([code]) => [code, { enabled: true }]))
);
