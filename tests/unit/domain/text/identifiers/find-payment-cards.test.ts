import { findPaymentCards } from '../../../../../server/src/domain/text/identifiers/find-payment-cards';
import { slicesFound } from '../slices-found';

const found = (text: string): string[] => slicesFound(findPaymentCards, text);

describe('findPaymentCards', () => {
  // Test numbers that the networks and their processors publish.
  it.each([
    ['Visa', '4111111111111111'],
    ['Visa of 13', '4222222222222'],
    ['Mastercard', '5555555555554444'],
    ['Mastercard of the second range', '2223003122003222'],
    ['American Express', '378282246310005'],
    ['American Express, 34', '343434343434343'],
    ['Discover', '6011111111111117'],
    ['Diners Club', '30569309025904'],
    ['Diners Club, 38', '38520000023237'],
    ['JCB', '3530111333300000'],
    ['UnionPay', '6200000000000005'],
    ['UnionPay of 19', '6205500000000000004'],
    ['Maestro', '6759649826438453'],
  ])('knows %s', (_name, number) => {
    expect(found(number)).toEqual([number]);
    const wrong = number.slice(0, -1) + String((Number(number.at(-1)) + 1) % 10);
    expect(found(wrong)).toEqual([]);
  });

  it.each([
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111.1111.1111.1111',
    '4111  1111  1111  1111',
    '4111 - 1111 - 1111 - 1111',
    '3782 822463 10005',
    '3056 930902 5904',
    '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
    '41111111-11111111',
    '４１１１１１１１１１１１１１１１',
    '4111–1111—1111−1111',
    '4111\u00a01111\u20091111\u202f1111',
    '41\u200b11111\u206011111\u00ad1111',
    '\u0664\u0661\u0661\u0661 1111 1111 1111',
    '④①①① 1111 1111 1111',
  ])('finds %s', (number) => {
    expect(found(number)).toEqual([number]);
    expect(found(`Card:${number}, valid to 12/28`)).toEqual([number]);
  });

  it.each([
    ['with the date before it', 'exp 12 28 4111 1111 1111 1111', '4111 1111 1111 1111'],
    ['with the code behind it', '4111 1111 1111 1111 123', '4111 1111 1111 1111'],
    ['in one, with digits beside', '12 4111111111111111 123', '4111111111111111'],
  ])('finds one %s', (_name, text, number) => {
    expect(found(text)).toEqual([number]);
  });

  it('finds several', () => {
    expect(found('4111111111111111, 5555555555554444')).toEqual([
      '4111111111111111',
      '5555555555554444',
    ]);
    expect(found('4111 1111 1111 1111 5555 5555 5555 4444')).toHaveLength(2);
  });

  it.each([
    ['one digit over and over', '0000000000000000'],
    ['one digit, and the check digit right', '8888888888888888'],
    ['one digit of a network', '4444444444444444, 5555555555555555, 2222222222222222'],
    ['one digit of a network, 13 times', '4444444444444'],
    ['a number of no network', '9111111111111119'],
    ['a length that the network has not', '41111111111111'],
    ['a part of a longer run', '14111111111111111'],
    ['a part of a longer run at the end', '41111111111111111111'],
    ['groups that go on with a dash', '4111-1111-1111-1111-1111'],
    ['groups that begin before with a dash', '1111-4111-1111-1111-1111'],
    ['odd groups among others', '7 411 11111 1111 1111'],
    ['letters between', '4111 1111 x 1111 1111'],
    ['lines between', '4111\n1111\n1111\n1111'],
    ['an ISBN', '978-0-306-40615-7'],
    ['a telephone number', '+44 20 7946 0958'],
  ])('is not taken in by %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});
