import { allCapitals } from '../../../../../server/src/domain/moderation/rules/all-capitals';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { foundBy } from './found-by';

const settings = { all_capitals: { percent: 70, letters: 10 } };

describe('allCapitals', () => {
  it.each<[string, string, [] | null]>([
    ['69 of 100', 'A'.repeat(69) + 'a'.repeat(31), null],
    ['70 of 100', 'A'.repeat(70) + 'a'.repeat(30), []],
    ['71 of 100', 'A'.repeat(71) + 'a'.repeat(29), []],
    ['9 letters', 'OBJECTION', null],
    ['10 letters', 'OBJECTIONS', []],
    ['10 letters among others', 'O B-J.E,C\nT 1 2 3 4 IONS!', []],
    ['another script', 'ЭТО НЕПРАВДА', []],
    ['a script without capitals', '這是不公平的這是不公平的', null],
    ['no letters', '1234567890 !!!', null],
    ['nothing', '', null],
  ])('%s', (_name, body, expected) => {
    expect(foundBy(allCapitals, body, settings)).toEqual(expected);
  });

  it('wants 70 percent of 30 letters by default', () => {
    expect(foundBy(allCapitals, 'A'.repeat(29))).toBeNull();
    expect(foundBy(allCapitals, 'A'.repeat(30))).toEqual([]);
    expect(foundBy(allCapitals, 'A'.repeat(69) + 'a'.repeat(31))).toBeNull();
    expect(foundBy(allCapitals, 'A'.repeat(70) + 'a'.repeat(30))).toEqual([]);
  });

  it.each(LAW_BLOG_PROSE)('lets pass: %s', (body) => {
    expect(foundBy(allCapitals, body)).toBeNull();
  });

  it('can be switched off', () => {
    const off = { all_capitals: { enabled: false } };
    expect(foundBy(allCapitals, 'A'.repeat(99), off)).toBeNull();
  });

  it('asks for a hold', () => expect(allCapitals.demand).toBe('hold-general'));
});
