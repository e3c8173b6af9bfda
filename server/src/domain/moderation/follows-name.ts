/** Two words of the longest names, and the white space around them. */
const LOOK_BEHIND = 80;

/** Two capitalised words and nothing after them: `Jane Roe`, `Judge Roe`, `Roe LLP`. */
const NAME_AT_END = /(?<!\p{L})(\p{Lu}[\p{L}'’.-]*)\s+(\p{Lu}[\p{L}'’-]*)\s+$/u;

/** What begins a sentence and is no first name. */
// prettier-ignore
const OPENERS = new Set([
  'A', 'An', 'And', 'As', 'But', 'If', 'In', 'That', 'The', 'This', 'When',
  'El', 'La', 'Las', 'Los', 'Pero', 'Si', 'Cuando', 'Que', 'Un', 'Una',
]);

/** Capitalised by custom, and no person: who says this of them speaks of the law. */
// prettier-ignore
const INSTITUTIONS = new Set([
  'Act', 'Agency', 'Amendment', 'Appellant', 'Appellee', 'Board', 'Bureau', 'Circuit', 'Code',
  'Commission', 'Committee', 'Congress', 'Constitution', 'Court', 'Courts', 'Defendant',
  'Defendants', 'Department', 'Government', 'House', 'Petitioner', 'Plaintiff', 'Plaintiffs',
  'Respondent', 'Senate', 'State', 'States', 'Congreso', 'Corte', 'Estado', 'Gobierno', 'Tribunal',
]);

/**
 * Whether a person or a firm is named right before a place in a text. By capitals alone, as a first
 * version: "jane roe" in small letters is missed, and the other rules are there for her.
 */
export const followsName = (text: string, place: number): boolean => {
  const before = text.slice(Math.max(0, place - LOOK_BEHIND), place);
  const [, first = '', last = ''] = NAME_AT_END.exec(before) ?? [];
  return last !== '' && !OPENERS.has(first) && !INSTITUTIONS.has(last);
};
