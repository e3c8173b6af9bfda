import {
  canonicalText,
  parseCanonicalEntry,
  type CanonicalEntry,
} from '../../../../server/src/domain/log/canonical-entry';

const entry: CanonicalEntry = {
  sequence: 5,
  batchId: 'batch',
  commentId: null,
  action: 'reject',
  fromState: 'pending',
  fromLane: 'general',
  toState: 'rejected',
  toLane: null,
  version: 2,
  actorKind: 'admin',
  actorId: 7,
  reason: 'abusive',
  nameDigest: 'digest-of-name',
  noteDigest: null,
  waitedSeconds: 60,
  undoes: null,
  at: '2026-03-18T09:00:00.123Z',
};

const TEXT =
  '[5,"batch",null,"reject","pending","general","rejected",null,2,"admin",7,"abusive",' +
  '"digest-of-name",null,60,null,"2026-03-18T09:00:00.123Z"]';

it('is written in one order, whatever order the fields are in', () => {
  const reversed = Object.fromEntries(Object.entries(entry).reverse());
  expect(canonicalText(entry)).toBe(TEXT);
  expect(canonicalText({ ...entry, ...reversed })).toBe(TEXT);
});

it('is read as it was written', () => {
  expect(parseCanonicalEntry(TEXT)).toEqual(entry);
});

it('tells fields apart that stand beside each other', () => {
  const one = canonicalText({ ...entry, fromState: 'a', fromLane: null });
  expect(canonicalText({ ...entry, fromState: null, fromLane: 'a' })).not.toBe(one);
});

it.each([
  ['nothing', ''],
  ['no JSON', 'sequence 5'],
  ['no list', '{"sequence":5}'],
  ['a list that is too short', '[5,"batch"]'],
  ['one more field', TEXT.replace(']', ',1]')],
  ['another spelling of the same', TEXT.replace(',', ', ')],
  ['a text for a number', TEXT.replace('[5,', '["5",')],
  ['a fraction', TEXT.replace('[5,', '[5.5,')],
  ['a number for a text', TEXT.replace('"reject"', '1')],
  ['null where there is always something', TEXT.replace('"reject"', 'null')],
  ['null for a number', TEXT.replace('[5,', '[null,')],
])('%s is none', (_name, text) => {
  expect(parseCanonicalEntry(text)).toBeNull();
});
