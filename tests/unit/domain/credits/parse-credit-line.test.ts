import fc from 'fast-check';
import type { CreditFields } from '../../../../server/src/domain/credits/describe-credit';
import { parseCreditLine } from '../../../../server/src/domain/credits/parse-credit-line';

const nothing: CreditFields = {
  title: null,
  author: null,
  license: null,
  sourceUrl: null,
  changes: null,
};
const jane = { author: 'Jane Doe' };

type Row = [line: string, fields: Partial<CreditFields>];

const readsAs = (rows: Row[]): void => {
  it.each(rows)('%s', (line, fields) => {
    expect(parseCreditLine(line)).toEqual({ ...nothing, ...fields });
  });
};

describe('parseCreditLine: license and author', () => {
  readsAs([
    ['CC BY-SA 3.0 Nick Youngson', { author: 'Nick Youngson', license: 'CC-BY-SA-3.0' }],
    [
      'CC BY-SA 3.0 Nick Youngson / Alpha Stock Images',
      { author: 'Nick Youngson / Alpha Stock Images', license: 'CC-BY-SA-3.0' },
    ],
    ['Photo by Jane Doe, CC BY 4.0', { ...jane, license: 'CC-BY-4.0' }],
    ['Photo by Jane Doe. CC BY 4.0.', { ...jane, license: 'CC-BY-4.0' }],
    ['Jane Doe / CC BY-SA 4.0', { ...jane, license: 'CC-BY-SA-4.0' }],
    ['Jane Doe (CC BY-NC 2.5)', { ...jane, license: 'CC-BY-NC-2.5' }],
    ['Photo: © Jane Doe, CC-BY-ND-4.0', { ...jane, license: 'CC-BY-ND-4.0' }],
    ['Photo courtesy of Jane Doe', jane],
    ['Jane Doe, by-nc-sa 2.0', { ...jane, license: 'CC-BY-NC-SA-2.0' }],
    ['CC BY SA 4.0 Jane Doe', { ...jane, license: 'CC-BY-SA-4.0' }],
    ['CC BY-SA-NC 4.0', { license: 'CC-BY-NC-SA-4.0' }],
    ['CCBYSA4.0', { license: 'CC-BY-SA-4.0' }],
    ['Jane Doe, CC BY 4', { ...jane, license: 'CC-BY-4.0' }],
    ['Jane Doe, CC BY 4,0', { ...jane, license: 'CC-BY-4.0' }],
    ['Jane Doe, CC BY version 3.0', { ...jane, license: 'CC-BY-3.0' }],
    ['Jane "JD" Doe / CC BY 4.0', { author: 'Jane "JD" Doe', license: 'CC-BY-4.0' }],
    ['Acme Inc., CC BY 4.0', { author: 'Acme Inc.', license: 'CC-BY-4.0' }],
    ['Jane Doe (NASA), CC BY 4.0', { author: 'Jane Doe (NASA)', license: 'CC-BY-4.0' }],
    ['Jane Doe', jane],
    ['Photo by Jane Doe / Reuters. Used with permission.', { author: 'Jane Doe / Reuters' }],
    ['', {}],
    [' ,;- ', {}],
  ]);
});

describe('parseCreditLine: names that look like a license', () => {
  readsAs([
    ['Photo by CC Sabathia, CC BY 4.0', { author: 'CC Sabathia', license: 'CC-BY-4.0' }],
    ['C.C. Deville / CC BY-SA 4.0', { author: 'C.C. Deville', license: 'CC-BY-SA-4.0' }],
    ['CC Bywater, CC BY 2.0', { author: 'CC Bywater', license: 'CC-BY-2.0' }],
    ['CC BY Sandra Lee', { author: 'Sandra Lee' }],
    ['Photo by Sandra Lee, CC BY 4.0', { author: 'Sandra Lee', license: 'CC-BY-4.0' }],
    ['CC BY 3.0 De Souza', { author: 'De Souza', license: 'CC-BY-3.0' }],
    ['Photo by Via Smith, CC0', { author: 'Via Smith', license: 'CC0-1.0' }],
  ]);
});

describe('parseCreditLine: titles', () => {
  readsAs([
    [
      '"Courthouse at dusk" by Jane Doe is licensed under CC BY 2.0',
      { ...jane, title: 'Courthouse at dusk', license: 'CC-BY-2.0' },
    ],
    [
      '“Courthouse” © 2024 by Jane Doe is licensed under CC BY 4.0',
      { ...jane, title: 'Courthouse', license: 'CC-BY-4.0' },
    ],
    ["'Jane’s court' by Jane Doe, CC0", { ...jane, title: 'Jane’s court', license: 'CC0-1.0' }],
    [
      'Jane Doe, “Courthouse at dusk”, CC BY 4.0',
      { ...jane, title: 'Courthouse at dusk', license: 'CC-BY-4.0' },
    ],
    ['Stand by Me by Jane Doe, CC BY 4.0', { ...jane, title: 'Stand by Me', license: 'CC-BY-4.0' }],
    [
      'This work by Jane Doe is licensed under a Creative Commons Attribution-NonCommercial 4.0 International License.',
      { ...jane, license: 'CC-BY-NC-4.0' },
    ],
    [
      'Title: Courthouse\nAuthor: Jane Doe\nSource: https://example.com/p\nLicense: CC BY 4.0',
      { ...jane, title: 'Courthouse', sourceUrl: 'https://example.com/p', license: 'CC-BY-4.0' },
    ],
    [
      'Title: Courthouse, Author: Jane Doe, License: CC BY 4.0',
      { ...jane, title: 'Courthouse', license: 'CC-BY-4.0' },
    ],
  ]);
});

describe('parseCreditLine: licenses in words', () => {
  readsAs([
    ['Creative Commons Attribution-ShareAlike 3.0 Unported', { license: 'CC-BY-SA-3.0' }],
    [
      'Jane Doe, Creative Commons Attribution–Share Alike 3.0 Unported License',
      { ...jane, license: 'CC-BY-SA-3.0' },
    ],
    [
      'Creative Commons Attribution-NonCommercial-NoDerivs 2.0 Generic',
      { license: 'CC-BY-NC-ND-2.0' },
    ],
    ['Attribution-Noncommercial-No Derivative Works 3.0', { license: 'CC-BY-NC-ND-3.0' }],
    ['Creative Commons Attribution and ShareAlike 4.0', { license: 'CC-BY-SA-4.0' }],
    ['Jane Doe, Attribution 2.0 Generic (CC BY 2.0)', { ...jane, license: 'CC-BY-2.0' }],
    ['Attribution: Jane Doe', jane],
    ['Creative Commons Zero', { license: 'CC0-1.0' }],
    ['CC0', { license: 'CC0-1.0' }],
    ['CC0 1.0 Universal Public Domain Dedication', { license: 'CC0-1.0' }],
    ['Jane Doe, CC0, public domain', { ...jane, license: 'CC0-1.0' }],
    ['Public domain', { license: 'public-domain-mark' }],
    ['Jane Doe, in the public domain', { ...jane, license: 'public-domain-mark' }],
    ['Not in the public domain', {}],
    ['© 2024 Jane Doe. All rights reserved.', { ...jane, license: 'all-rights-reserved' }],
    [
      'Copyright (c) 2019-2024 by Jane Doe. All Rights Reserved',
      { ...jane, license: 'all-rights-reserved' },
    ],
    ['Some rights reserved by Jane Doe', jane],
    ['Jane Doe © 2024', jane],
    ['Jane Doe, CC BY-SA 3.0 de, via Wikimedia Commons', { ...jane, license: 'CC-BY-SA-3.0' }],
    ['Jane Doe, CC BY-SA 3.0 Germany', { ...jane, license: 'CC-BY-SA-3.0' }],
  ]);
});

describe('parseCreditLine: nothing is guessed', () => {
  readsAs([
    ['CC BY 5.0', {}],
    ['Jane Doe, CC BY 2.1', jane],
    ['Jane Doe, CC BY', jane],
    ['Jane Doe, CC BY 2024', jane],
    ['Jane Doe, CC BY-SA-ND 4.0', jane],
    ['Jane Doe, CC BY 4.0 or CC BY-SA 4.0', jane],
    ['CC BY-SA 4.0 https://creativecommons.org/licenses/by/4.0/', {}],
    ['CC BY-SA https://creativecommons.org/licenses/by/4.0/', {}],
    ['https://creativecommons.org/licenses/by/5.0/', {}],
    ['CC BY 5.0 https://creativecommons.org/licenses/by/4.0/', {}],
    ['Creative Commons Attributions, Jane Doe', { author: 'Attributions, Jane Doe' }],
    ['© Jane Doe', jane],
    ['Unknown author, Creative Commons', {}],
  ]);
});

describe('parseCreditLine: URLs', () => {
  readsAs([
    [
      'Jane Doe, CC BY-SA 4.0 <https://creativecommons.org/licenses/by-sa/4.0>, via Wikimedia Commons',
      { ...jane, license: 'CC-BY-SA-4.0' },
    ],
    [
      'By Jane Doe - Own work, CC BY-SA 4.0, https://commons.wikimedia.org/w/index.php?curid=123',
      {
        ...jane,
        license: 'CC-BY-SA-4.0',
        sourceUrl: 'https://commons.wikimedia.org/w/index.php?curid=123',
      },
    ],
    [
      'Jane Doe, CC BY, http://creativecommons.org/licenses/by/2.0/deed.en',
      { ...jane, license: 'CC-BY-2.0' },
    ],
    [
      'Jane Doe https://creativecommons.org/licenses/by-nd-nc/1.0/',
      { ...jane, license: 'CC-BY-NC-ND-1.0' },
    ],
    ['creativecommons.org/publicdomain/zero/1.0/', { license: 'CC0-1.0' }],
    ['https://creativecommons.org/publicdomain/mark/1.0/', { license: 'public-domain-mark' }],
    [
      'See (https://example.com/File:Court_(2014).jpg).',
      { author: 'See', sourceUrl: 'https://example.com/File:Court_(2014).jpg' },
    ],
    ['https://example.com/Court_(building)', { sourceUrl: 'https://example.com/Court_(building)' }],
    ['Jane Doe, www.example.com/p.', { ...jane, sourceUrl: 'https://www.example.com/p' }],
    [
      'https://example.com/first https://example.com/second',
      { sourceUrl: 'https://example.com/first' },
    ],
    ['http://[ Jane Doe', jane],
    ['Photo by Jane Doe on Unsplash', jane],
  ]);
});

describe('parseCreditLine: changes', () => {
  readsAs([
    [
      'Jane Doe, CC BY-SA 3.0, via Wikimedia Commons (cropped)',
      { ...jane, license: 'CC-BY-SA-3.0', changes: 'cropped' },
    ],
    [
      'Jane Doe, CC BY 4.0, cropped and resized',
      { ...jane, license: 'CC-BY-4.0', changes: 'cropped and resized' },
    ],
    [
      'Jane Doe [slightly desaturated] CC BY 4.0',
      { ...jane, license: 'CC-BY-4.0', changes: 'slightly desaturated' },
    ],
    [
      'Jane Doe, CC BY 4.0. Changes: colors adjusted',
      { ...jane, license: 'CC-BY-4.0', changes: 'colors adjusted' },
    ],
    [
      'Adapted from "Courthouse" by Jane Doe, CC BY 4.0',
      { ...jane, title: 'Courthouse', license: 'CC-BY-4.0', changes: 'Adapted' },
    ],
    [
      'Cropped from original by Jane Doe, CC BY 4.0',
      { ...jane, license: 'CC-BY-4.0', changes: 'Cropped from original' },
    ],
    ['Jane Doe (cropped, CC BY 4.0)', { ...jane, license: 'CC-BY-4.0', changes: 'cropped' }],
    ['Jane Doe, CC BY 4.0 (unmodified)', { ...jane, license: 'CC-BY-4.0' }],
  ]);
});

describe('parseCreditLine: odd writing', () => {
  readsAs([
    ['photo by jane doe, cc by-nc-nd 2.0', { author: 'jane doe', license: 'CC-BY-NC-ND-2.0' }],
    ['JANE DOE – CC BY‑SA 4.0', { author: 'JANE DOE', license: 'CC-BY-SA-4.0' }],
    ['\u00a0Jane\u2003Doe , CC\u00a0 BY\u2013SA\t4.0 ', { ...jane, license: 'CC-BY-SA-4.0' }],
    ['Jane\u200b Doe, C\u200bC BY 4.0', { ...jane, license: 'CC-BY-4.0' }],
    [
      '&copy; Jane Doe &amp; Co. <b>CC&nbsp;BY 4.0</b>',
      { author: 'Jane Doe & Co.', license: 'CC-BY-4.0' },
    ],
    ['<p>Jane Doe</p><p>CC BY 4.0</p>', { ...jane, license: 'CC-BY-4.0' }],
    ['&#74;ane Doe &#xA9; &#99999999; &unknown;', { author: 'Jane Doe © &#99999999; &unknown' }],
    [
      '<a href="https://example.com/p">Courthouse</a> © 2024 by <a href="https://example.com/jane">Jane Doe</a> is licensed under <a href="https://creativecommons.org/licenses/by/4.0/?ref=chooser-v1" rel="license">CC BY 4.0<img src="x.svg"></a>',
      { ...jane, title: 'Courthouse', sourceUrl: 'https://example.com/p', license: 'CC-BY-4.0' },
    ],
  ]);
});

describe('parseCreditLine: any input', () => {
  it('leaves out what is too long for its column', () => {
    expect(parseCreditLine(`${'x'.repeat(301)}, CC BY 4.0 (cropped ${'y'.repeat(500)})`)).toEqual({
      ...nothing,
      license: 'CC-BY-4.0',
    });
  });

  it('never throws, and gives no empty texts', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'CC',
        'BY',
        '-SA',
        ' 4.0',
        ' by ',
        '"',
        '“',
        '(',
        ')',
        '[',
        '<a href=',
        '>',
        '©',
        '\n',
        'https://',
        'creativecommons.org/licenses/by/',
        '2024',
        ' / ',
        'cropped',
        '&#',
        ';',
        'Title:'
      ),
      fc.string({ unit: 'binary', maxLength: 5 })
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const value of Object.values(parseCreditLine(pieces.join('')))) {
          if (value !== null) expect(value.trim()).toMatch(/./s);
        }
      }),
      { numRuns: 1_000 }
    );
  });

  it.each([
    'cc ',
    'cc by ',
    'by ',
    '(',
    '[',
    '<a ',
    '<a href=x',
    '©',
    '-',
    ' ',
    '"',
    '“',
    ', ',
    '.',
    '&',
    'attribution-',
    'attribution and ',
    'http://',
    'https://a(',
    'www.)',
    'via ',
    'is licensed under ',
    'photo by ',
    'cropped ',
    '(cropped',
    'title: ',
    '\n',
    'own work ',
    'a',
  ])('takes linear time on 64 KB of %j', (unit) => {
    const start = performance.now();
    parseCreditLine(unit.repeat(65_536 / unit.length));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
