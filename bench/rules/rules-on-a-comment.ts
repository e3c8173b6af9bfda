import { ruleSettings } from '../../contract';
import { evaluate } from '../../server/src/domain/moderation/evaluate';
import { rules } from '../../server/src/domain/moderation/rules';
import { readText } from '../../server/src/domain/moderation/text-facts';
import { textBands } from '../../server/src/domain/text/similarity';
import { someFacts } from '../../tests/builders/some-facts';
import { milliseconds, timeRuns, timingOf } from '../measure';
import { markdownTable } from '../table';

const SENTENCES = [
  'The opinion in Marbury v. Madison, 5 U.S. 137 (1803), reads differently once one has seen the commission.',
  'I wonder whether the reporters of the time, or the newspapers, printed the dissent that never was.',
  'An expert witness told a class of ours that the standard is older than the statute that is cited for it.',
  'See also https://example.org/history/marbury for a scan of the first page, dated February 24, 1803.',
];
const CHARACTERS = 2_048;
const RUNS = 500;

const aComment = (): string => {
  let text = '';
  for (let sentence = 0; text.length < CHARACTERS; sentence += 1) {
    text += `${SENTENCES[sentence % SENTENCES.length] ?? ''} `;
  }
  return text.slice(0, CHARACTERS);
};

/** Facts out of a text of 2 KB, and every rule over them; the database is not asked. */
export const benchRules = (): string => {
  const body = aComment();
  const settings = ruleSettings.parse({
    hold_words: { words: Array.from({ length: 500 }, (_word, index) => `held${index} phrase`) },
    spam_words: { words: Array.from({ length: 500 }, (_word, index) => `spam${index}*`) },
  });
  const facts = someFacts({ body });
  const cases: [string, () => void][] = [
    ['text facts', () => void readText(body)],
    ['similarity hash', () => void textBands(facts.text.folded)],
    [`${rules.length} rules`, () => void evaluate(rules, facts, settings)],
    [
      'all of it',
      () => {
        const text = readText(body);
        textBands(text.folded);
        evaluate(rules, { ...facts, text }, settings);
      },
    ],
  ];
  return markdownTable(
    ['on a comment of 2 KB', 'median', 'p95'],
    cases.map(([name, run]) => {
      const { median, p95 } = timingOf(timeRuns(run, RUNS));
      return [name, milliseconds(median), milliseconds(p95)];
    })
  );
};
