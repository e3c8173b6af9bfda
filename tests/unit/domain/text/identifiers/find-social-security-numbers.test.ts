import { findSocialSecurityNumbers } from '../../../../../server/src/domain/text/identifiers/find-social-security-numbers';
import { slicesFound } from '../slices-found';

const found = (text: string): string[] => slicesFound(findSocialSecurityNumbers, text);

describe('findSocialSecurityNumbers', () => {
  it.each([
    '123-45-6789',
    '123 45 6789',
    '123.45.6789',
    '123_45_6789',
    '123 - 45 - 6789',
    '123-45 6789',
    '001-01-0001',
    '665-99-9999',
    '667-01-0001',
    '899-99-9999',
    '912-50-1234',
    '999-65-0000',
    '900-70-1234',
    '900-88-1234',
    '900-90-1234',
    '900-92-1234',
    '900-94-1234',
    '900-99-1234',
    '１２３－４５－６７８９',
    '\u0661\u0662\u0663-\u0664\u0665-\u0666\u0667\u0668\u0669',
    '123–45—6789',
    '123−45‑6789',
    '123\u00a045\u20096789',
    '1\u200b23-4\u20605-678\u00ad9',
    '1\u03362\u03363\u0336-45-6789',
    '❶❷❸-45-6789',
  ])('finds %s', (number) => {
    expect(found(number)).toEqual([number]);
    expect(found(`My number is:${number}, filed in 1999.`)).toEqual([number]);
  });

  it.each([
    ['SSN 123456789'],
    ['ssn:123456789'],
    ['my social security number is 123456789'],
    ['social-security 123456789'],
    ['ITIN is 912501234'],
    ['tax id 123456789'],
    ['taxpayer 123456789'],
    ['123456789 (that is my SSN)'],
    [`ssn${' '.repeat(37)}123456789`],
    ['S\u200bSN １２３４５６７８９'],
  ])('finds nine digits beside a word for it: %s', (text) => {
    expect(found(text)).toHaveLength(1);
    const [number = ''] = found(text);
    expect(found(`the ${number} file`)).toEqual([]);
  });

  it.each([
    ['an area that is not given out', '000-12-3456'],
    ['the area 666', '666-12-3456'],
    ['an area of 900 with a group of no ITIN', '900-49-1234'],
    ['the group 66 of an ITIN', '900-66-1234'],
    ['the group 69 of an ITIN', '900-69-1234'],
    ['the group 89 of an ITIN', '900-89-1234'],
    ['the group 93 of an ITIN', '900-93-1234'],
    ['the group 00', '123-00-6789'],
    ['the serial 0000', '123-45-0000'],
    ['a part of a longer run', '1123-45-6789'],
    ['a part of a longer run at the end', '123-45-67890'],
    ['more groups before', '12-123-45-6789'],
    ['more groups behind', '123-45-6789-1'],
    ['more groups before, with spaces', '12 123 45 6789'],
    ['more groups behind, with spaces', '123 45 6789 12'],
    ['numbers of files', '589/18-1171 and 589/18/1171'],
    ['a ZIP code', 'SSN office, 02139-4307'],
    ['a telephone number', 'SSN office, 617-555-0142'],
    ['a telephone number in one', 'SSN office, 6175550142'],
    ['a docket number', '1:21-cv-06789'],
    ['nine digits alone', '123456789'],
    ['nine digits too far from the word', `ssn ${'x'.repeat(40)} 123456789`],
    ['nine digits just too far from the word', `ssn${' '.repeat(38)}123456789`],
    ['nine digits of an amount', 'ssn $123456789'],
    ['nine digits with decimals', 'ssn 123456789.50'],
    ['nine digits that go on', 'ssn 123456789-0'],
    ['nine digits that cannot be one', 'ssn 000456789'],
    ['a word that only contains it', 'assn 123456789'],
    ['two lines', '123\n45\n6789'],
  ])('is not taken in by %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds one with dashes behind another number', () => {
    expect(found('born 1980 123-45-6789 5 times')).toEqual(['123-45-6789']);
  });

  it('finds several', () => {
    expect(found('123-45-6789 and 234-56-7890; SSN 345678901')).toEqual([
      '123-45-6789',
      '234-56-7890',
      '345678901',
    ]);
  });
});
