import { findReceiptNumbers } from '../../../../../server/src/domain/text/identifiers/find-receipt-numbers';
import { slicesFound } from '../slices-found';

const found = (text: string): string[] => slicesFound(findReceiptNumbers, text);

describe('findReceiptNumbers', () => {
  it.each('EAC WAC LIN SRC NBC MSC IOE YSC VSC TSC NSC CSC'.split(' '))('knows %s', (center) => {
    expect(found(`${center}2190012345`)).toEqual([`${center}2190012345`]);
  });

  it.each([
    'IOE0912345678',
    'ioe0912345678',
    'IOE 0912345678',
    'WAC-21-123-45678',
    'WAC 21 123 45678',
    'MSC*2190012345',
    'EAC#2190012345',
    'SRC: 2190012345',
    'LIN–21–900–12345',
    'ＩＯＥ０９１２３４５６７８',
    'ІОЕ0912345678',
    'I\u200bOE091\u20602345\u00ad678',
    'IOE\u00a00912345678',
    'IOE\u0660\u0669\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668',
  ])('finds %s', (number) => {
    expect(found(number)).toEqual([number]);
    expect(found(`receipt (${number}), since May`)).toEqual([number]);
  });

  it.each([
    ['nine digits', 'IOE091234567'],
    ['eleven digits', 'IOE09123456789'],
    ['other letters', 'ABC0912345678'],
    ['a letter before', 'XIOE0912345678'],
    ['a word before', 'the league NBC in 2019'],
    ['a channel and years', 'NBC 2019, 2020 and 2021'],
    ['a hidden number', 'EAC*******678'],
    ['too much between', 'IOE - - 09 1234 5678 90'.replace('09', '- 09')],
  ])('is not taken in by %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});
