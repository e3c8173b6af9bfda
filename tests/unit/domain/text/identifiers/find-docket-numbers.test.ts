import { findDocketNumbers } from '../../../../../server/src/domain/text/identifiers/find-docket-numbers';
import { slicesFound } from '../slices-found';

const found = (text: string): string[] => slicesFound(findDocketNumbers, text);

describe('findDocketNumbers', () => {
  it.each([
    '2:21-cv-01234',
    '2:21-CV-01234-ABC',
    '1:19-cr-00012-ABC-DE-2',
    '21-cv-1234',
    '21cv1234',
    '21 cv 1234',
    '2021-cv-01234',
    '19-bk-12345',
    '3:20-md-02951',
    '21 Civ. 1234',
    '21 Cr. 123',
    'No. 21-1234',
    'no. 21-86',
    'No.21-1234',
    'Nos. 20-543 & 20-544',
    'No. 2019-1234',
    '2:21–cv—01234',
    '２:２１-ｃｖ-０１２３４',
    '2:21-c\u200bv-01\u206034',
    '21\u00a0Civ.\u00a01234',
    '2:\u0662\u0661-cv-\u0660\u0661234',
    'case 21-1234',
    'Docket 2021-001234',
  ])('finds %s', (number) => {
    expect(found(number)).toEqual([number]);
    expect(found(`I was sued (${number}), in May`)).toEqual([number]);
  });

  it.each([
    ['Case No. BC123456', 'BC123456'],
    ['case number 12345678', '12345678'],
    ['Case No. 1234', '1234'],
    ['Case #: 19STCV12345', '19STCV12345'],
    ['my case no is 2019-CA-001234 here', '2019-CA-001234'],
    ['Docket No. FA-12-3456', 'FA-12-3456'],
    ['Docket No.: L-1234-20', 'L-1234-20'],
    ['Cause No. D-1-GN-19-001234', 'D-1-GN-19-001234'],
    ['Index No. 654321/2019', '654321/2019'],
    ['File No. 12 CVS 3456', '12 CVS 3456'],
    ['Case No. CV 2019 001234', 'CV 2019 001234'],
    ['Indictment No. 01234-2020', '01234-2020'],
    ['case: 1234567', '1234567'],
    ['Civil Action No. 4:21-cv-01234', '4:21-cv-01234'],
    ['Cаse No. 12345', null],
  ])('finds the number in: %s', (text, number) => {
    expect(found(text)).toEqual(number === null ? [] : [number]);
  });

  it.each([
    ['a section', 'Section 1983'],
    ['a regulation', '8 CFR 214.2'],
    ['a citation', '347 U.S. 483 (1954)'],
    ['a reporter', '12 Misc. 345'],
    ['a public law', 'Pub. L. No. 99-603'],
    ['a report', 'S. Rep. No. 95-989'],
    ['an opinion', 'Formal Opinion No. 93-379'],
    ['a form', 'Form No. 21-526'],
    ['a number in a list', 'No. 5'],
    ['a range', 'Nos. 1-3'],
    ['a case and a count', 'in that case 2000 people were sued'],
    ['a case and a year', 'case: 2019'],
    ['a case and a word', 'case no. unknown'],
    ['a number that goes on', 'No. 21-1234-56'],
    ['a score', '21-19'],
    ['a letter before', 'x21-cv-1234'],
    ['a letter behind', '21-cv-1234é'],
    ['years', '2019-2020'],
    ['a CV', 'my cv of 2021'],
  ])('is not taken in by %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});
