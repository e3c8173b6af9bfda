import { readSettingsRefusal } from '../../admin/src/api/settings-refusal';
import { loadCheck } from '../../admin/src/features/settings/draft/check-settings';
import { lineOf, problemsOf } from '../../admin/src/features/settings/draft/read-problems';
import { writeAt, type DraftValue } from '../../admin/src/features/settings/draft/setting-paths';
import { settings } from '../../contract';

const refusal = (details: Record<string, unknown>) => readSettingsRefusal({ details });

describe('readSettingsRefusal', () => {
  it('tells a conflict, and what the server has against which setting', () => {
    expect(refusal({ code: 'SETTINGS_CHANGED', version: 4 })).toEqual({ kind: 'conflict' });
    const issues = [
      { path: 'settings.rules.too_many_links.links', message: 'too big' },
      { path: 'version', message: 'not a number' },
      'nonsense',
    ];
    expect(refusal({ code: 'VALIDATION_FAILED', issues })).toEqual({
      kind: 'refused',
      issues: [{ path: 'rules.too_many_links.links' }],
    });
  });

  it.each([
    [{ code: 'VALIDATION_FAILED', issues: [{ path: 'version' }] }],
    [{ code: 'VALIDATION_FAILED' }],
    [{ code: 'FORBIDDEN' }],
    [{}],
  ])('says nothing of %j', (details) => expect(refusal(details)).toBeNull());

  it('says nothing of what is no error of ours', () => {
    expect(readSettingsRefusal(undefined)).toBeNull();
    expect(readSettingsRefusal(new Error('offline'))).toBeNull();
  });
});

describe('what the contract has against a draft', () => {
  const wrong: [string, DraftValue][] = [
    ['rules.too_many_links.links', 0],
    ['comments.editMinutes', null],
    ['routing.to', '08:00'],
    ['routing.from', ''],
    ['rules.spam_words.words', ['fine', 'x'.repeat(101)]],
    ['routing.workingDays', []],
    ['comments.pausedMessage', 'x'.repeat(501)],
  ];
  it.each(wrong)('is found at its field: %s', async (path, value) => {
    const check = await loadCheck();
    const { settings: valid, issues } = check(writeAt(settings.parse({}), path, value));
    expect(valid).toBeNull();
    expect([...problemsOf(issues).keys()]).toEqual([path]);
  });

  it('is nothing where all is right', async () => {
    const check = await loadCheck();
    const draft = writeAt(settings.parse({}), 'comments.closeAfterDays', null);
    expect(check(draft)).toEqual({ settings: draft, issues: [] });
  });
});

it('one problem a field is told, and none of what there is no field for', () => {
  const issues = ['rules.spam_words.words.7', 'rules.spam_words.words.9', 'rules.unknown', ''];
  const problems = problemsOf(issues.map((path) => ({ path })));
  expect([...problems]).toEqual([['rules.spam_words.words', { path: 'rules.spam_words.words.7' }]]);
});

it.each([
  ['rules.spam_words.words.0', 1],
  ['rules.spam_words.words.41', 42],
  ['rules.spam_words.words', null],
])('%s is about line %s', (path, line) => {
  expect(lineOf({ path }, 'rules.spam_words.words')).toBe(line);
});
