import { performance } from 'node:perf_hooks';
import { foldConfusables, foldWithMap } from '../../server/src/domain/text/fold-with-map';
import { findAlienNumbers } from '../../server/src/domain/text/identifiers/find-alien-numbers';
import { findDocketNumbers } from '../../server/src/domain/text/identifiers/find-docket-numbers';
import { findEmailAddresses } from '../../server/src/domain/text/identifiers/find-email-addresses';
import { findPaymentCards } from '../../server/src/domain/text/identifiers/find-payment-cards';
import { findPhoneNumbers } from '../../server/src/domain/text/identifiers/find-phone-numbers';
import { findReceiptNumbers } from '../../server/src/domain/text/identifiers/find-receipt-numbers';
import { findSocialSecurityNumbers } from '../../server/src/domain/text/identifiers/find-social-security-numbers';
import { findStreetAddresses } from '../../server/src/domain/text/identifiers/find-street-addresses';
import { findLinks } from '../../server/src/domain/text/find-links';
import type { FoldedText } from '../../server/src/domain/text/folded-text';
import { buildPhraseMatcher } from '../../server/src/domain/text/phrase-matcher';
import { textBands } from '../../server/src/domain/text/similarity';
import { capitalShare, longestRun } from '../../server/src/domain/text/text-shape';
import { milliseconds } from '../measure';
import { markdownTable } from '../table';
import { findSlowInput, hostileInputs } from './hostile-inputs';

const WARM_UP_RUNS = 5;
const RUNS = 5;
const SEARCH = { rounds: 60, seed: 20_260_318 };

const matchPhrases = buildPhraseMatcher([
  'cheap watches',
  'viagra*',
  'work from home',
  'no fee unless',
  'statute of limitations',
]);

/** A step on a text that is prepared before the clock runs. */
interface Step {
  name: string;
  prepare: (text: string) => FoldedText;
  run: (text: FoldedText) => unknown;
}

const onFolded = (name: string, run: (text: FoldedText) => unknown): Step => ({
  name,
  prepare: foldWithMap,
  run,
});

const STEPS: readonly Step[] = [
  onFolded('folding', ({ original }) => foldWithMap(original)),
  onFolded('look-alike letters', foldConfusables),
  { name: 'phrases', prepare: (text) => foldConfusables(foldWithMap(text)), run: matchPhrases },
  onFolded('links', findLinks),
  onFolded('social security numbers', findSocialSecurityNumbers),
  onFolded('alien numbers', findAlienNumbers),
  onFolded('receipt numbers', findReceiptNumbers),
  onFolded('payment cards', findPaymentCards),
  onFolded('docket numbers', findDocketNumbers),
  onFolded('phone numbers', findPhoneNumbers),
  onFolded('e-mail addresses', findEmailAddresses),
  onFolded('street addresses', findStreetAddresses),
  onFolded('similarity', textBands),
  onFolded('capitals', ({ original }) => capitalShare(original)),
  onFolded('runs', ({ original }) => longestRun(original)),
];

/** The best of some runs: what is measured is the input, not what else the machine does. */
const bestOf = ({ prepare, run }: Step, text: string, runs: number): number => {
  const folded = prepare(text);
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < runs; turn += 1) {
    // Some steps remember what they made of a text: a fresh one each time.
    const fresh = turn === 0 ? folded : prepare(text);
    const start = performance.now();
    run(fresh);
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

/** Each detector on 64 KB that were made to be slow, and on what a search finds to be slower. */
export const benchDetectors = (): string => {
  const inputs = hostileInputs();
  const rows = STEPS.map((step) => {
    inputs.slice(0, WARM_UP_RUNS).forEach(({ text }) => bestOf(step, text, WARM_UP_RUNS));
    const fixed = inputs
      .map(({ name, text }) => ({ name, time: bestOf(step, text, RUNS) }))
      .sort((one, other) => other.time - one.time)[0];
    const found = findSlowInput((text) => step.run(step.prepare(text)), {
      ...SEARCH,
      now: () => performance.now(),
    });
    return [
      step.name,
      milliseconds(fixed?.time ?? Number.NaN),
      fixed?.name ?? '',
      milliseconds(bestOf(step, found.text, RUNS)),
    ];
  });
  return markdownTable(['detector', 'slowest', 'on', 'found by search'], rows);
};
