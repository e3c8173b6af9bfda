import { placeholdersIn } from '../../../../server/src/domain/mails/fill-text';
import { MAIL_LANGUAGES, mailLanguage } from '../../../../server/src/domain/mails/languages';
import { mailTextsByLanguage } from '../../../../server/src/mails/mail-texts-by-language';
import { pageTextsByLanguage } from '../../../../server/src/mails/page-texts-by-language';

/** Every text by its path. */
const textsIn = (node: unknown, path = ''): [string, string][] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node as object).flatMap(([key, value]) => textsIn(value, `${path}.${key}`));

describe.each([
  ['mails', mailTextsByLanguage],
  ['pages', pageTextsByLanguage],
] as const)('the texts of %s', (_what, byLanguage) => {
  const english = textsIn(byLanguage.en);

  it.each(MAIL_LANGUAGES)('are complete in %s, with the same placeholders', (language) => {
    const texts = textsIn(byLanguage[language]);
    expect(texts.map(([path]) => path)).toEqual(english.map(([path]) => path));
    expect(texts.map(([path, text]) => [path, placeholdersIn(text)])).toEqual(
      english.map(([path, text]) => [path, placeholdersIn(text)])
    );
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are translated', () => {
    const spanish = new Map(textsIn(byLanguage.es));
    const same = english.filter(([path, text]) => spanish.get(path) === text).map(([path]) => path);
    // Words that are the same in both.
    expect(same.filter((path) => !/\.(general|spam)$/.test(path))).toEqual([]);
  });

  it('hold no markup: all of it is escaped', () => {
    expect(english.filter(([, text]) => /[<>]/.test(text))).toEqual([]);
  });
});

it('subjects name the firm, a lane or a number at most', () => {
  const subjects = textsIn(mailTextsByLanguage.en).filter(([path]) => /subject$/i.test(path));
  expect(subjects.length).toBeGreaterThan(8);
  const named = new Set(subjects.flatMap(([, text]) => placeholdersIn(text)));
  expect([...named].sort()).toEqual(['count', 'firm', 'lane']);
});

it.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['es', 'es'],
  ['es-MX', 'es'],
  ['ES-419', 'es'],
  ['fr', 'en'],
  ['', 'en'],
  [null, 'en'],
])('who reads in %s gets %s', (locale, language) => {
  expect(mailLanguage(locale)).toBe(language);
});
