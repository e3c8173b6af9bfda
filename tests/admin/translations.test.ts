import fs from 'node:fs';
import path from 'node:path';
import {
  COMMENT_STATES,
  DECISION_ACTIONS,
  ERROR_CODES,
  LANES,
  LOG_ACTIONS,
  PLUGIN_ID,
  READER_STANDINGS,
  REJECTION_REASONS,
  VERDICT_REASONS,
} from '../../contract/vocabulary';
import { english } from '../../admin/src/translations/en';
import { spanish } from '../../admin/src/translations/es';
import { loadTranslations } from '../../admin/src/translations/load-translations';
import { REASON_TONE } from '../../admin/src/components/reason-tone';
import { OFFERS } from '../../admin/src/features/moderation-desk/offered-actions';

const languages: [string, Record<string, string>][] = [
  ['English', english],
  ['Spanish', spanish],
];

/**
 * Names of what a message fills in, at whatever depth: `{count, plural, …}`, `{name}`; not the words
 * of a branch, as in `one {word}`.
 */
const placeholders = (text: string) =>
  [...text.matchAll(/(?<!(?:=\d+|zero|one|two|few|many|other) )\{(\w+)(?=[,}])/g)]
    .map(([, name]) => name)
    .sort();

const idsOfCodes = [
  ...VERDICT_REASONS.flatMap((code) => [`reason.${code}.label`, `reason.${code}.text`]),
  ...REJECTION_REASONS.map((code) => `rejection.${code}`),
  ...COMMENT_STATES.flatMap((state) => [`state.${state}`, `empty.${state}`]),
  ...LANES.map((lane) => `lane.${lane}`),
  ...ERROR_CODES.map((code) => `error.${code}`),
  ...[...DECISION_ACTIONS, ...OFFERS].flatMap((action) => [
    `action.${action}`,
    `decided.${action}`,
  ]),
  ...LOG_ACTIONS.map((action) => `history.${action}`),
  // Nothing is said of what all are.
  ...READER_STANDINGS.filter((standing) => standing !== 'normal').map((code) => `standing.${code}`),
];

describe.each(languages)('%s', (_, messages) => {
  it.each(idsOfCodes)('says %s', (id) => expect(messages[id]?.trim()).toBeTruthy());

  it('has the same messages as English, and no empty one', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    expect(Object.values(messages).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('fills in the same things as English', () => {
    for (const [id, text] of Object.entries(english)) {
      expect([id, placeholders(messages[id] ?? '')]).toEqual([id, placeholders(text)]);
    }
  });

  it('tells of every entry who made it, and when', () => {
    for (const action of LOG_ACTIONS) {
      expect(placeholders(messages[`history.${action}`] ?? '')).toEqual(['name', 'when']);
    }
  });

  it('has no words for a code that there is not', () => {
    const families = /^(reason|rejection|state|empty|lane|error|standing)\./;
    const known = new Set(idsOfCodes);
    const orphans = Object.keys(messages).filter((id) => families.test(id) && !known.has(id));
    expect(orphans).toEqual([]);
  });
});

it('every reason has a tone', () => {
  expect(Object.keys(REASON_TONE).sort()).toEqual([...VERDICT_REASONS].sort());
});

it.each(['en', 'es'])('says each message of %s in one file alone', (language) => {
  const folder = path.join(__dirname, '../../admin/src/translations', language);
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.json'));
  const ids = files.flatMap((name) =>
    Object.keys(JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as object)
  );
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.sort()).toEqual(Object.keys(english).sort());
});

describe('loadTranslations', () => {
  it('prefixes every message and gives an unknown language none', async () => {
    const [en, es, xx] = await loadTranslations(['en', 'es', 'xx']);
    expect(en?.data[`${PLUGIN_ID}.moderation.title`]).toBe(english['moderation.title']);
    expect(es?.data[`${PLUGIN_ID}.moderation.title`]).toBe(spanish['moderation.title']);
    expect(xx).toEqual({ locale: 'xx', data: {} });
  });
});
