import {
  changeOf,
  countFolded,
  parsePhrases,
  sortEntries,
  toLines,
} from '../../admin/src/features/settings/words/phrases';

it.each([
  ['', []],
  ['  \n\r\n ', []],
  ['casino', ['casino']],
  ['casino\nfree money\r\nviagra*', ['casino', 'free money', 'viagra*']],
  ['  casino \n Casino\nCASINO ', ['casino']],
  ['free money\nfree  money', ['free money']],
  ['ﬁrm\nfirm', ['ﬁrm']],
  ['resume\nresumé', ['resume', 'resumé']],
])('%j is the entries %j', (text, entries) => {
  expect(parsePhrases(text)).toEqual(entries);
  expect(parsePhrases(toLines(entries))).toEqual(entries);
});

it.each([
  ['casino\n\nviagra', 0],
  ['casino\nCasino\n\ncasino', 2],
])('of %j, %d are left out', (text, count) => expect(countFolded(text)).toBe(count));

it('entries are sorted as the language does', () => {
  expect(sortEntries(['zulu', 'Ábaco', 'abogado', 'ñu', 'nube'], 'es')).toEqual([
    'Ábaco',
    'abogado',
    'nube',
    'ñu',
    'zulu',
  ]);
});

it('a change of a list is what came in and what went', () => {
  expect(changeOf(['a', 'b'], ['b', 'c'])).toEqual({ added: ['c'], removed: ['a'] });
  expect(changeOf(['a', 'b'], ['b', 'a'])).toEqual({ added: [], removed: [] });
});
