import fc from 'fast-check';
import { findLinks } from '../../server/src/domain/text/find-links';
import { foldWithMap, type FoldedText } from '../../server/src/domain/text/fold-with-map';
import { findAlienNumbers } from '../../server/src/domain/text/identifiers/find-alien-numbers';
import { findDocketNumbers } from '../../server/src/domain/text/identifiers/find-docket-numbers';
import { findEmailAddresses } from '../../server/src/domain/text/identifiers/find-email-addresses';
import { findPaymentCards } from '../../server/src/domain/text/identifiers/find-payment-cards';
import { findPhoneNumbers } from '../../server/src/domain/text/identifiers/find-phone-numbers';
import { findReceiptNumbers } from '../../server/src/domain/text/identifiers/find-receipt-numbers';
import { findSocialSecurityNumbers } from '../../server/src/domain/text/identifiers/find-social-security-numbers';
import { findStreetAddresses } from '../../server/src/domain/text/identifiers/find-street-addresses';
import { buildPhraseMatcher } from '../../server/src/domain/text/phrase-matcher';
import { bandDistance, textBands } from '../../server/src/domain/text/similarity';
import type { Span } from '../../server/src/domain/text/span';
import { capitalShare, longestRun } from '../../server/src/domain/text/text-shape';

const DETECTORS: Record<string, (folded: FoldedText) => Span[]> = {
  findAlienNumbers,
  findDocketNumbers,
  findEmailAddresses,
  findPaymentCards,
  findPhoneNumbers,
  findReceiptNumbers,
  findSocialSecurityNumbers,
  findStreetAddresses,
  findLinks: (folded) => findLinks(folded).map(({ span }) => span),
  phrases: buildPhraseMatcher(['my lawyer', 'lawyer told', 'viagra', 'a*', '1', 'two three four']),
};

/** Parts of what the detectors look for, so that random texts come near it. */
const part = fc.oneof(
  fc.constantFrom('123-45-6789', '123', '-45-', '6789', 'ssn ', '012345678', '4111111111111111'),
  fc.constantFrom('A', 'IOE', '2:21-cv-', 'No. ', 'case no. ', '617-555-0142', '+44 ', '(617) '),
  fc.constantFrom(
    'jane',
    '@',
    'example',
    '.com',
    ' dot com',
    ' at ',
    '[.]',
    'http://',
    'www.',
    '/x)'
  ),
  fc.constantFrom(
    '12 ',
    'Main ',
    'St',
    ', Apt 4',
    'my lawyer',
    ' told',
    'v i a g r a',
    '](',
    'href="'
  ),
  fc.constantFrom(' ', '\n', '.', ',', '\u200b', '\u0301', '\u00a0', '–', '１', '\ud800', '\udc00'),
  fc.string({ unit: 'binary', maxLength: 4 })
);
const text = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''));

describe.each(Object.entries(DETECTORS))('%s', (_name, find) => {
  it('gives spans within the text, in order, none in another', () => {
    fc.assert(
      fc.property(text, (written) => {
        let last = 0;
        for (const { start, end } of find(foldWithMap(written))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(written.length);
          last = end;
        }
      }),
      { numRuns: 300 }
    );
  });

  it('finds the same in a text that was folded before, but for capitals', () => {
    fc.assert(
      fc.property(text, (written) => {
        const small = written.toLowerCase();
        fc.pre(!/[\p{Lu}\p{Lt}]/u.test(small));
        const folded = foldWithMap(small);
        expect(find(foldWithMap(folded.text))).toHaveLength(find(folded).length);
      })
    );
  });
});

const digits = (count: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));

const socialSecurityNumber = fc
  .tuple(
    fc.integer({ min: 1, max: 665 }),
    fc.integer({ min: 1, max: 99 }),
    fc.integer({ min: 1, max: 9999 })
  )
  .map(
    ([area, group, serial]) =>
      `${String(area).padStart(3, '0')}-${String(group).padStart(2, '0')}-${String(serial).padStart(4, '0')}`
  );
const alienNumber = digits(9).map((number) => `A-${number}`);

/** With the check digit that makes it right. */
const paymentCard = digits(11)
  .map((rest) => `4111${rest}`)
  .map((number) => {
    const check = [...'0123456789'].find((digit) => {
      const sum = [...`${number}${digit}`].reduce((total, one, place) => {
        const value = Number(one) * (place % 2 === 0 ? 2 : 1);
        return total + (value > 9 ? value - 9 : value);
      }, 0);
      return sum % 10 === 0;
    });
    return `${number}${check}`.replace(/(\d{4})(?=\d)/g, '$1-');
  });

const SECRETS: [string, (folded: FoldedText) => Span[], fc.Arbitrary<string>][] = [
  ['a social security number', findSocialSecurityNumbers, socialSecurityNumber],
  ['an alien number', findAlienNumbers, alienNumber],
  ['a payment card', findPaymentCards, paymentCard],
];

const ZEROS = ['0', '０', '\u0660', '\u06f0', '\u0966', '\u0e50', '\u{1d7d8}'];
const DASHES = ['-', '‐', '‑', '–', '—', '―', '−', '－', '﹣'];
const INVISIBLE = ['', '\u200b', '\u200d', '\u2060', '\u00ad', '\ufe0f', '\u2800', '\u{e0020}'];

const disguised = (secret: string, zero: string, dash: string, invisible: string): string =>
  [...secret]
    .map((sign) => {
      if (sign === '-') return dash;
      const digit = Number.parseInt(sign, 10);
      return Number.isNaN(digit) ? sign : String.fromCodePoint((zero.codePointAt(0) ?? 0) + digit);
    })
    .join(invisible);

describe.each(SECRETS)('%s', (_name, find, secret) => {
  it('is found whole in any dashes and digits, with anything invisible inside', () => {
    const disguises = fc.tuple(
      fc.constantFrom(...ZEROS),
      fc.constantFrom(...DASHES),
      fc.constantFrom(...INVISIBLE)
    );
    fc.assert(
      fc.property(secret, disguises, (written, [zero, dash, invisible]) => {
        const hidden = disguised(written, zero, dash, invisible);
        const [span, ...others] = find(foldWithMap(`see ${hidden}, please`));
        expect(span).toEqual({ start: 4, end: 4 + hidden.length });
        expect(others).toEqual([]);
      }),
      { numRuns: 200 }
    );
  });
});

describe('what a text looks like', () => {
  it('can be said of any', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { letters, capitals } = capitalShare(written);
        expect(capitals).toBeLessThanOrEqual(letters);
        const { start, end, times } = longestRun(written);
        expect(start <= end && end <= written.length && times <= end - start).toBe(true);
      })
    );
  });

  it('is as near to another as the other is to it, and nearest to itself', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [mine, yours] = [textBands(foldWithMap(one)), textBands(foldWithMap(other))];
        expect(bandDistance(mine, yours)).toBe(bandDistance(yours, mine));
        expect(bandDistance(mine, mine)).toBe(0);
        expect(bandDistance(mine, yours)).toBeLessThanOrEqual(64);
      })
    );
  });
});
