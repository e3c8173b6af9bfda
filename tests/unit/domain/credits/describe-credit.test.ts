import fc from 'fast-check';
import { LICENSE_IDS, type CreditPart } from '../../../../contract/vocabulary';
import {
  describeCredit,
  type CreditFields,
} from '../../../../server/src/domain/credits/describe-credit';
import { parseCreditLine } from '../../../../server/src/domain/credits/parse-credit-line';

const nothing: CreditFields = {
  title: null,
  author: null,
  license: null,
  sourceUrl: null,
  changes: null,
};
const everything: CreditFields = {
  title: 'Courthouse',
  author: 'Jane Doe',
  license: 'CC-BY-SA-3.0',
  sourceUrl: 'https://example.com/p',
  changes: 'cropped',
};

describe('describeCredit: what is missing', () => {
  it.each<[string, Partial<CreditFields>, CreditPart[]]>([
    ['without a license, the license alone', {}, ['license']],
    ['CC 3.0', { license: 'CC-BY-SA-3.0' }, ['title', 'author', 'sourceUrl']],
    ['CC 1.0', { license: 'CC-BY-1.0' }, ['title', 'author', 'sourceUrl']],
    ['CC 4.0 asks for no title', { license: 'CC-BY-4.0' }, ['author', 'sourceUrl']],
    [
      'CC 4.0 with author and source',
      { license: 'CC-BY-4.0', author: 'J', sourceUrl: 'https://example.com' },
      [],
    ],
    ['CC0', { license: 'CC0-1.0' }, []],
    ['the public domain', { license: 'public-domain-mark' }, []],
    ['all rights reserved', { license: 'all-rights-reserved' }, ['author']],
    ['other terms', { license: 'other' }, ['author']],
    ['white space is nothing', { license: 'all-rights-reserved', author: '  ' }, ['author']],
    ['all of it', everything, []],
  ])('%s', (_name, fields, missing) => {
    const credit = describeCredit({ ...nothing, ...fields });
    expect(credit.missing).toEqual(missing);
    expect(credit.complete).toBe(missing.length === 0);
  });

  it('reports the source that "CC BY-SA 3.0 Nick Youngson" lacks', () => {
    const credit = describeCredit(parseCreditLine('CC BY-SA 3.0 Nick Youngson'));
    expect(credit).toMatchObject({
      author: 'Nick Youngson',
      license: { id: 'CC-BY-SA-3.0' },
      complete: false,
    });
    expect(credit.missing).toContain('sourceUrl');
  });
});

describe('describeCredit: the line', () => {
  it.each<[Partial<CreditFields>, string]>([
    [{}, ''],
    [everything, '“Courthouse” by Jane Doe, CC BY-SA 3.0 (cropped)'],
    [{ author: 'Jane Doe', license: 'CC-BY-4.0' }, 'Jane Doe, CC BY 4.0'],
    [{ title: 'Courthouse', license: 'CC0-1.0' }, '“Courthouse”, CC0 1.0'],
    [{ license: 'public-domain-mark' }, 'Public Domain Mark 1.0'],
    [{ author: 'Jane Doe', license: 'all-rights-reserved' }, '© Jane Doe. All rights reserved.'],
    [{ author: 'Acme Inc.', license: 'all-rights-reserved' }, '© Acme Inc. All rights reserved.'],
    [
      { title: 'Courthouse', author: 'Jane Doe', license: 'all-rights-reserved' },
      '“Courthouse” © Jane Doe. All rights reserved.',
    ],
    [{ license: 'all-rights-reserved' }, 'All rights reserved.'],
    [{ author: 'Jane Doe', license: 'other' }, 'Jane Doe'],
    [{ changes: 'cropped' }, '(cropped)'],
  ])('%j', (fields, line) => {
    expect(describeCredit({ ...nothing, ...fields }).line).toBe(line);
  });

  it('is read back into what it was made of', () => {
    const optional = (...values: string[]) => fc.constantFrom(null, ...values);
    const stored = fc.record({
      title: optional('Courthouse at dusk', 'Stand by me'),
      author: optional('Jane Doe', 'Nick Youngson', 'CC Sabathia', 'Acme Inc.'),
      license: fc.constantFrom(...LICENSE_IDS.filter((id) => id !== 'other')),
      sourceUrl: fc.constant(null),
      changes: optional('cropped', 'cropped and resized'),
    });
    fc.assert(
      fc.property(stored, (fields) => {
        expect(parseCreditLine(describeCredit(fields).line)).toEqual(fields);
      }),
      { numRuns: 300 }
    );
  });

  it('serves trimmed fields and the license described', () => {
    expect(describeCredit({ ...everything, author: ' Jane Doe ' })).toMatchObject({
      title: 'Courthouse',
      author: 'Jane Doe',
      license: { name: 'CC BY-SA 3.0', url: 'https://creativecommons.org/licenses/by-sa/3.0/' },
      sourceUrl: 'https://example.com/p',
      changes: 'cropped',
    });
  });
});
