import {
  startSearch,
  takeOver,
  wantedSearch,
  type SearchText,
} from '../../admin/src/features/moderation-desk/search-text';

const type =
  (text: string) =>
  (search: SearchText): SearchText => ({ ...search, text });
const rest = (search: SearchText): SearchText => {
  const wanted = wantedSearch(search, search.text);
  return wanted === null ? search : { ...search, sent: wanted };
};
const address =
  (value: string) =>
  (search: SearchText): SearchText =>
    takeOver(search, value);

describe('the search field', () => {
  it.each<[string, ((search: SearchText) => SearchText)[], string]>([
    ['keeps a space that one pauses behind', [type('own '), rest, address('own')], 'own '],
    [
      'keeps what is typed before the address comes back',
      [...[type('own'), rest, type('own case'), address('own')]],
      'own case',
    ],
    [
      'keeps it also when nothing changes at first',
      [...[type('own'), rest, type('own c'), address(''), type('own ca'), address('own')]],
      'own ca',
    ],
    [
      'shows what another list is searched for',
      [type('own'), rest, address('own'), address('bail')],
      'bail',
    ],
    ['is emptied by Back', [type('own'), rest, address('own'), address('')], ''],
    [
      'is filled again by Forward',
      [...[type('own'), rest, address('own'), address(''), address('own')]],
      'own',
    ],
  ])('%s', (_, steps, text) => {
    const search = steps.reduce((before, step) => step(before), startSearch(''));
    expect(search.text).toBe(text);
  });

  it.each<[string, SearchText, string, string | null]>([
    ['a word', startSearch(''), 'own', 'own'],
    ['nothing for space', startSearch('own'), ' own ', null],
    ['nothing that is on its way', { text: 'own', shown: '', sent: 'own' }, 'own', null],
    [
      'what was there before, while another is on its way',
      { text: '', shown: '', sent: 'own' },
      '',
      '',
    ],
    ['nothing less, where the field was emptied', { text: '', shown: 'own', sent: null }, '', ''],
  ])('looks for %s', (_, search, rested, wanted) => {
    expect(wantedSearch(search, rested)).toBe(wanted);
  });
});
