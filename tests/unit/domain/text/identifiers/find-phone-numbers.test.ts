import { findPhoneNumbers } from '../../../../../server/src/domain/text/identifiers/find-phone-numbers';
import { slicesFound } from '../slices-found';

const found = (text: string): string[] => slicesFound(findPhoneNumbers, text);

describe('findPhoneNumbers', () => {
  it.each([
    '617-555-0142',
    '(617) 555-0142',
    '(617)555-0142',
    '617.555.0142',
    '617 555 0142',
    '6175550142',
    '617/555-0142',
    '617 - 555 - 0142',
    '1-617-555-0142',
    '1 (617) 555-0142',
    '+1 617 555 0142',
    '+16175550142',
    '617-555-0142 x12',
    '617-555-0142, ext. 123',
    '1-800-LAWYERS',
    '1-800-FLOWERS',
    '1-888-555-HELP',
    '+44 20 7946 0958',
    '+49 (0)30 123456',
    '+33 1 23 45 67 89',
    '+442079460958',
    '６１７－５５５－０１４２',
    '617–555—0142',
    '617\u00a0555\u00a00142',
    '6\u200b17-55\u20605-01\u00ad42',
    '\u0666\u0661\u0667-555-0142',
    '⑥①⑦-555-0142',
  ])('finds %s', (number) => {
    expect(found(number)).toEqual([number]);
    expect(found(`Call me: ${number}.`)).toEqual([number]);
    expect(found(`tel:${number}, at night`)).toEqual([number]);
  });

  it.each([
    ['call 555-0142', '555-0142'],
    ['my cell is 555 0142', '555 0142'],
    ['fax: 555.0142', '555.0142'],
  ])('finds seven digits beside a word for it: %s', (text, number) => {
    expect(found(text)).toEqual([number]);
    expect(found(text.replace(/[a-z]+/g, 'x'))).toEqual([]);
  });

  it.each([
    ['a date', '11-23-2026'],
    ['a date that starts with the year', '2026-11-23'],
    ['a citation', '347 U.S. 483 (1954)'],
    ['a docket', '2:21-cv-01234'],
    ['a docket behind a word', 'call No. 21-1234'],
    ['a social security number', '234-56-7890'],
    ['a ZIP code', '22139-4307'],
    ['an area that begins with 1', '117-555-0142'],
    ['an exchange that begins with 0', '617-055-0142'],
    ['a service code for an exchange', '617-911-0142'],
    ['a part of a longer run', '26175550142'],
    ['a part of a longer run at the end', '617555014212'],
    ['groups before', '22-617-555-0142'],
    ['groups behind', '617-555-0142-12'],
    ['groups of a card', '617 555 0142 1234'],
    ['an amount', '$6175550142'],
    ['decimals', '3.6175550142'],
    ['a letter before', 'IOE6175550142'],
    ['a parameter of a link', 'https://example.com/?fbid=6175550142&set=vb_6175550142'],
    ['a number sign', '#6175550142'],
    ['seven digits alone', '555-0142'],
    ['an amount in words', '800-million-dollar'],
    ['a plus and a short number', '+12 345'],
    ['more digits than a number can have', '+1234567890123456'],
    ['a sum', '12+3456'],
    ['an ISBN', '978-0-306-40615-7'],
  ])('is not taken in by %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});
