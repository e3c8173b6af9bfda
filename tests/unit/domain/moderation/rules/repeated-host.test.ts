import { FactUnavailableError } from '../../../../../server/src/domain/moderation/facts';
import { repeatedHost } from '../../../../../server/src/domain/moderation/rules/repeated-host';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { known, someFacts, STAFF, UNKNOWN } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

const body = 'https://shop.example/a, https://b.example, http://shop.example/c';
const busiest = (readers: number) => ({ busiestHost: known({ host: 'shop.example', readers }) });

describe('repeatedHost', () => {
  it.each<[number, number, string[] | null]>([
    [2, 3, null],
    [3, 3, ['https://shop.example/a', 'http://shop.example/c']],
    [4, 3, ['https://shop.example/a', 'http://shop.example/c']],
    [0, 1, null],
    [1, 1, ['https://shop.example/a', 'http://shop.example/c']],
  ])('%d readers of %d', (count, readers, expected) => {
    const settings = { repeated_host: { readers } };
    expect(foundBy(repeatedHost, body, settings, busiest(count))).toEqual(expected);
  });

  it('wants three other readers by default', () => {
    expect(foundBy(repeatedHost, body, {}, busiest(2))).toBeNull();
    expect(foundBy(repeatedHost, body, {}, busiest(3))).toHaveLength(2);
  });

  it('does not fire where nobody linked to any of the hosts', () => {
    expect(foundBy(repeatedHost, body, {}, { busiestHost: known(null) })).toBeNull();
  });

  it('gives the places and nothing else of the links', () => {
    const facts = someFacts({ body: 'https://shop.example', ...busiest(3) });
    expect(repeatedHost.check(facts, defaultRuleSettings())).toEqual([{ start: 0, end: 20 }]);
  });

  it('does not look at staff, whatever is known', () => {
    expect(foundBy(repeatedHost, body, {}, { ...busiest(9), identity: STAFF })).toBeNull();
    expect(foundBy(repeatedHost, body, {}, { busiestHost: UNKNOWN, identity: STAFF })).toBeNull();
  });

  it('can be switched off', () => {
    const off = { repeated_host: { enabled: false } };
    expect(foundBy(repeatedHost, body, off, busiest(9))).toBeNull();
  });

  it('throws where the fact could not be had', () => {
    const facts = someFacts({ busiestHost: UNKNOWN });
    expect(() => repeatedHost.check(facts, defaultRuleSettings())).toThrow(FactUnavailableError);
  });

  it('asks for a hold', () => expect(repeatedHost.demand).toBe('hold-general'));
});
