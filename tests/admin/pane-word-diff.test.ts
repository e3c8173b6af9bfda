import fc from 'fast-check';
import {
  isMaskedWhole,
  wordDiff,
  type Change,
} from '../../admin/src/features/reading-pane/changes/word-diff';

const textOf = (changes: Change[], kind: 'added' | 'removed') =>
  changes
    .filter((change) => change.kind === 'same' || change.kind === kind)
    .map(({ text }) => text)
    .join('');

it('marks the words that came and went', () => {
  expect(wordDiff('Argersinger is 1973.', 'Argersinger was 1972.')).toEqual([
    { kind: 'same', text: 'Argersinger ' },
    { kind: 'removed', text: 'is' },
    { kind: 'added', text: 'was' },
    { kind: 'same', text: ' ' },
    { kind: 'removed', text: '1973' },
    { kind: 'added', text: '1972' },
    { kind: 'same', text: '.' },
  ]);
});

it('says nothing of a text that is the same, and shows two that have nothing in common', () => {
  expect(wordDiff('a b', 'a b')).toEqual([{ kind: 'same', text: 'a b' }]);
  expect(wordDiff('', 'a')).toEqual([{ kind: 'added', text: 'a' }]);
  const words = (letter: string) => Array.from({ length: 1_200 }, (_, at) => `${letter}${at}`);
  const changes = wordDiff(words('a').join(','), words('b').join(','));
  expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

it('loses nothing of either text', () => {
  const text = fc
    .array(fc.constantFrom('court', 'the', ' ', '\n', '.', '弁護人', '🙂'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordDiff(before, after);
      expect(textOf(changes, 'removed')).toBe(before);
      expect(textOf(changes, 'added')).toBe(after);
    })
  );
});

it.each([
  ['••• •••\n••', true],
  ['My number is •••', false],
  ['', false],
  ['   ', false],
])('knows whether %j is masked as a whole', (text, expected) => {
  expect(isMaskedWhole(text)).toBe(expected);
});
