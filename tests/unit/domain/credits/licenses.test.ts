import { LICENSE_IDS, type LicenseId } from '../../../../contract/vocabulary';
import {
  creativeCommonsTerms,
  describeLicense,
  isLicenseId,
} from '../../../../server/src/domain/credits/licenses';

describe('describeLicense', () => {
  it.each<[LicenseId, string, string | null]>([
    ['CC-BY-SA-3.0', 'CC BY-SA 3.0', 'https://creativecommons.org/licenses/by-sa/3.0/'],
    ['CC-BY-4.0', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC-BY-NC-ND-2.5', 'CC BY-NC-ND 2.5', 'https://creativecommons.org/licenses/by-nc-nd/2.5/'],
    ['CC-BY-NC-ND-1.0', 'CC BY-NC-ND 1.0', 'https://creativecommons.org/licenses/by-nd-nc/1.0/'],
    ['CC0-1.0', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    [
      'public-domain-mark',
      'Public Domain Mark 1.0',
      'https://creativecommons.org/publicdomain/mark/1.0/',
    ],
    ['all-rights-reserved', 'All rights reserved', null],
    ['other', 'Other license', null],
  ])('%s', (id, name, url) => {
    expect(describeLicense(id)).toEqual({ id, name, url });
  });

  it('knows every license of the vocabulary by a name and a deed of its own', () => {
    const licenses = LICENSE_IDS.map(describeLicense);
    expect(new Set(licenses.map(({ name }) => name)).size).toBe(LICENSE_IDS.length);
    const deeds = licenses.flatMap(({ url }) => (url === null ? [] : [url]));
    expect(new Set(deeds).size).toBe(LICENSE_IDS.length - 2);
  });
});

describe('isLicenseId', () => {
  it.each([
    ['CC-BY-4.0', true],
    ['CC-BY-5.0', false],
    ['cc-by-4.0', false],
    ['toString', false],
  ])('%s: %s', (text, expected) => {
    expect(isLicenseId(text)).toBe(expected);
  });
});

describe('creativeCommonsTerms', () => {
  it.each<[LicenseId, unknown]>([
    ['CC-BY-NC-SA-2.0', { id: 'CC-BY-NC-SA-2.0', kind: 'BY-NC-SA', version: '2.0' }],
    ['CC0-1.0', null],
    ['other', null],
  ])('%s', (id, expected) => {
    expect(creativeCommonsTerms(id)).toEqual(expected);
  });
});
