import { findAlienNumbers } from '../../../../../server/src/domain/text/identifiers/find-alien-numbers';
import { slicesFound } from '../slices-found';

const found = (text: string): string[] => slicesFound(findAlienNumbers, text);

describe('findAlienNumbers', () => {
  it.each([
    'A012345678',
    'a012345678',
    'A12345678',
    'A1234567',
    'A-012345678',
    'A - 012345678',
    'A#012345678',
    'A# 012 345 678',
    'A #012-345-678',
    'A012-345-678',
    'A12 345 678',
    'A:012345678',
    'A 012345678',
    'A 12345678',
    'A 1234567',
    'a 012345678',
    'A012.345.678',
    'Ａ０１２３４５６７８',
    'А012345678',
    'Α012345678',
    'A\u200b0123\u20604567\u00ad8',
    'A–012—345−678',
    'A\u00a0012\u00a0345\u00a0678',
    'A\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668',
  ])('finds %s', (number) => {
    expect(found(number)).toEqual([number]);
    expect(found(`(File no.${number}, pending.)`)).toEqual([number]);
  });

  it.each([
    ['alien number 012345678', '012345678'],
    ['Alien Registration Number is: 012 345 678', '012 345 678'],
    ['alien reg. no. 12345678', '12345678'],
    ['alien # 012345678', '012345678'],
    ['USCIS# 012-345-678', null],
    ['USCIS # 012-345-678', '012-345-678'],
    ['uscis number 012345678', '012345678'],
    ['my A-number (012345678)', '012345678'],
    ['a-file number: 012345678', '012345678'],
  ])('finds the number in: %s', (text, number) => {
    expect(found(text)).toEqual(number === null ? [] : [number]);
  });

  it.each([
    ['paper', 'A4'],
    ['a year', 'A 1999'],
    ['six digits', 'A123456'],
    ['ten digits', 'A0123456789'],
    ['an article before seven digits', 'a 1500000 dollar verdict'],
    ['an article before seven digits and a noun', 'a 1500000 verdict'],
    ['an article before eight digits', 'a 15000000 dollar verdict'],
    ['an article before a number of people', 'a number of 1500000 people'],
    ['thousands with commas', 'A 1,500,000 dollar verdict'],
    ['decimals', 'A 1500000.00 verdict'],
    ['a letter before', 'MA 0123456'],
    ['a digit before', '1A012345678'],
    ['initials', 'U.S.A. 12345678'],
    ['initials without the last dot', 'U.S.A 12345678'],
    ['a company', 'Q&A 1234567'],
    ['a telephone number', 'A 617-555-0142'],
    ['digits without the letter', '012345678'],
    ['a letter and words', 'Exhibit A, page 1234567'],
    ['the name without a number', 'alien number unknown, 2019'],
    ['another line', 'alien number\n012345678'],
  ])('is not taken in by %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});
