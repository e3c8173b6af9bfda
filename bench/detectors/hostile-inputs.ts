/** Bytes of UTF-8 that every input fills: what a text may measure at most, about. */
export const HOSTILE_BYTES = 65_536;

export interface HostileInput {
  name: string;
  text: string;
}

/**
 * Beginnings of what the detectors look for, and what all but is it: each sends a pattern as far as
 * it can go before it fails, at every place of a text.
 */
const NEAR_MATCHES: Readonly<Record<string, readonly string[]>> = {
  socialSecurityNumbers: ['123-45-678 ', '123-45-', '123 45 6789', 'ssn 12345678 ', '123456789 '],
  alienNumbers: [
    'a 1',
    'a-123456 ',
    'a# ',
    'alien number ',
    'alien reg. no. 123456 ',
    'a 012 345 67 ',
  ],
  receiptNumbers: ['ioe', 'ioe 1 2 3 4 5 6 7 8 9 ', 'ioe-', 'IOE*1*2', 'ІОЕ1'],
  paymentCards: ['4', '4 ', '4-', '4111 1111 1111 1112 ', '411111111111111 ', '4111 ', '34 37 36 '],
  docketNumbers: [
    'case no. ',
    'case no 1-a-',
    'no. 21-',
    '21-cv-',
    '2:21-cv-1-a-b-c-d',
    'docket: a1 b2 ',
  ],
  phoneNumbers: [
    '(212',
    '212-555-',
    '+1 ',
    '+4 4 4 ',
    '1-800-',
    '1-800-a-b-c',
    'call ',
    'call 555-',
    '2125550',
  ],
  emailAddresses: ['a@', '@', 'a@b.', 'a@b.c-', 'a at ', 'a at b dot ', '[at]', 'x.x@x.x', '@@a.a'],
  streetAddresses: [
    '1 a ',
    '12 Aa Bb Cc Dd ',
    '1 st st ',
    '12 main st # ',
    '1 n. e. s. w. ',
    '9 a. ',
  ],
  links: [
    'a.',
    'a.a.a.co ',
    'http://',
    'http:/',
    'www.',
    'a.com',
    '[.]',
    ' dot com',
    'a .com',
    '[a](a.co',
    'a..',
    'http://a.b/(',
    '[url=http://a.co]',
  ],
  words: ['a ', "a'", 'a.', 'a1l', 'l1', 'my lawyer ', 'my ', '@$0', 'а ', '漢', 'ก็'],
  folding: [
    'ﷺ',
    'Ⅷ',
    '１',
    '\u{1d7d8}',
    '\u0301',
    'a\u0301\u0323',
    '1\u0336',
    '\u200b',
    'a\u200b',
    '한',
    'ᄀ',
    '\ud800',
    '—',
    '①',
    'İ',
    'ß',
  ],
  shape: ['!', '!?', 'Aa', '🎉', '👍🏽', '👩\u200d', '🇺🇸', '=\n', '= ', '\n', '.', 'a\u200d'],
  separators: [
    '-',
    ' ',
    '\n',
    '(',
    '[',
    '<',
    '((',
    '1/',
    '12:',
    '$1',
    '#',
    '1,',
    '1.',
    '1-1',
    '+',
    '*_',
  ],
};

const repeated = (unit: string, bytes = HOSTILE_BYTES): string =>
  unit.repeat(Math.floor(bytes / Buffer.byteLength(unit)));

/** One long part, with what makes a pattern begin before it and fail behind it. */
const LONG_RUNS: readonly (readonly [head: string, unit: string, tail: string])[] = [
  ['', '1', 'x'],
  ['', 'a', '.com'],
  ['1 ', 'a ', 'st'],
  ['x.', '-', 'x'],
  ['x', '.', 'x'],
  ['', '\u0301', 'a'],
  ['http://x', '!', 'x'],
  ['a@b', '-', 'c.d'],
  ["a'", "'", 'a'],
];

/** Different characters, so that nothing that was seen once helps the second time. */
const VARIED: readonly (readonly [name: string, first: number, count: number])[] = [
  ['the first plane', 0x20, 0xd7e0],
  ['compatibility characters', 0x3200, 0x1ff],
  ['marks', 0x300, 0x70],
  ['mathematical letters', 0x1d400, 0x3ff],
  ['ideographs', 0x4e00, 0x5200],
];

const varied = (first: number, count: number): string => {
  const parts: string[] = [];
  for (let bytes = 0, at = 0; bytes < HOSTILE_BYTES - 4; at += 1) {
    // A stride without a common divisor visits all, and no two neighbours.
    const character = String.fromCodePoint(first + ((at * 7919) % count));
    parts.push(character);
    bytes += Buffer.byteLength(character);
  }
  return parts.join('');
};

/** Texts made to take a detector's time, the same on every call. */
export const hostileInputs = (): HostileInput[] => [
  ...Object.entries(NEAR_MATCHES).flatMap(([detector, units]) =>
    units.map((unit) => ({
      name: `${detector}: ${JSON.stringify(unit)} over and over`,
      text: repeated(unit),
    }))
  ),
  ...LONG_RUNS.map(([head, unit, tail]) => ({
    name: `${JSON.stringify(head)}, ${JSON.stringify(unit)} over and over, ${JSON.stringify(tail)}`,
    text: head + repeated(unit, HOSTILE_BYTES - head.length - tail.length) + tail,
  })),
  ...VARIED.map(([name, first, count]) => ({
    name: `different characters: ${name}`,
    text: varied(first, count),
  })),
];

/** Mulberry32: a small generator whose numbers depend on the seed alone. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const ALPHABET: readonly string[] = [
  ...'0123456789aAbehilnostwxzOSC .,;:-_/\\@#$%&*+=()[]{}<>"\'\n',
  ...['\u0301', '\u200b', '\u00a0', '–', '１', 'а', 'é', '漢', '🎉', '\ud800', 'ﬁ'],
  ...[
    '12',
    '123',
    '-45-',
    'a1',
    'no. ',
    'case ',
    ' dot ',
    ' at ',
    '.com',
    'http://',
    'st ',
    'call ',
  ],
];

const LONGEST_UNIT = 40;

/** Changes, adds or takes away a part of what is repeated, or doubles it. */
const mutated = (parts: readonly string[], random: () => number): string[] => {
  const place = Math.floor(random() * parts.length);
  const sign = ALPHABET[Math.floor(random() * ALPHABET.length)] ?? ' ';
  const kind = random();
  if (kind < 0.4) return parts.with(place, sign);
  if (kind < 0.7 && parts.length < LONGEST_UNIT) return parts.toSpliced(place, 0, sign);
  if (kind < 0.9 && parts.length > 1) return parts.toSpliced(place, 1);
  return parts.length * 2 <= LONGEST_UNIT ? [...parts, ...parts] : parts.with(place, sign);
};

export interface SlowInput extends HostileInput {
  milliseconds: number;
}

export interface SearchOptions {
  rounds: number;
  /** The same seed tries the same inputs, as long as the times compare alike. */
  seed: number;
  /** Milliseconds since any moment. */
  now: () => number;
  /** What is repeated at first; a random part where there is none. */
  start?: string;
}

/** Runs of each input; the fastest counts, as what disturbs it only makes it slower. */
const RUNS = 3;

/**
 * Looks for a slower input by hill climbing: what is repeated changes a little each round, and the
 * change stays where the detector took longer.
 * @param detector called with a text of 64 KB
 */
export const findSlowInput = (
  detector: (text: string) => unknown,
  { rounds, seed, now, start }: SearchOptions
): SlowInput => {
  const random = randomFrom(seed);
  const timed = (parts: readonly string[]): number => {
    const text = repeated(parts.join(''));
    const times = Array.from({ length: RUNS }, () => {
      const before = now();
      detector(text);
      return now() - before;
    });
    return Math.min(...times);
  };
  let parts = start === undefined ? mutated(['a'], random) : [start];
  let milliseconds = timed(parts);
  for (let round = 0; round < rounds; round += 1) {
    const candidate = mutated(parts, random);
    const time = timed(candidate);
    if (time > milliseconds) [parts, milliseconds] = [candidate, time];
  }
  const unit = parts.join('');
  return { name: `${JSON.stringify(unit)} over and over`, text: repeated(unit), milliseconds };
};
