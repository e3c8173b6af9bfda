import { maskBody, RESTRICTING_REASONS } from '../../../../server/src/domain/moderation/mask-spans';
import { rules } from '../../../../server/src/domain/moderation/rules';
import type { Reason } from '../../../../server/src/domain/moderation/evaluate';

/** A reason whose spans are where some words stand. */
const found = (body: string, code: Reason['code'], ...words: readonly string[]): Reason => ({
  code,
  version: 1,
  spans: words.map((word) => ({
    start: body.indexOf(word),
    end: body.indexOf(word) + word.length,
  })),
});

const BODY = 'My number is 078-05-1120, call\n555-0100.';

describe('maskBody', () => {
  it.each([
    [
      'what a rule found',
      [found(BODY, 'social_security_number', '078-05-1120')],
      'My number is •••••••••••, call\n555-0100.',
    ],
    [
      'no more than that, though other rules found more',
      [
        found(BODY, 'social_security_number', '078-05-1120'),
        found(BODY, 'phone_number', '555-0100'),
      ],
      'My number is •••••••••••, call\n555-0100.',
    ],
    [
      'what two rules found, where they overlap',
      [
        found(BODY, 'social_security_number', '078-05-1120'),
        found(BODY, 'receipt_number', '05-1120, call'),
      ],
      'My number is •••••••••••••••••\n555-0100.',
    ],
    [
      'all of it for a confidence, but for the lines',
      [
        found(BODY, 'social_security_number', '078-05-1120'),
        found(BODY, 'confides_in_firm', 'number'),
      ],
      '•• •••••• •• •••••••••••• ••••\n•••••••••',
    ],
    ['all of it where nobody says why', [], '•• •••••• •• •••••••••••• ••••\n•••••••••'],
    [
      'all of it where no restricting rule fired: a moderator put it there',
      [found(BODY, 'phone_number', '555-0100')],
      '•• •••••• •• •••••••••••• ••••\n•••••••••',
    ],
    [
      'all of it where a rule that restricts does not say where',
      [found(BODY, 'social_security_number', '078-05-1120'), found(BODY, 'payment_card')],
      '•• •••••• •• •••••••••••• ••••\n•••••••••',
    ],
    [
      'all of it where a reason cannot be read',
      [
        found(BODY, 'social_security_number', '078-05-1120'),
        { code: 'facts_unavailable' as const, version: 0, spans: [] },
      ],
      '•• •••••• •• •••••••••••• ••••\n•••••••••',
    ],
    [
      'a span that reaches beyond the text as far as there is text',
      [
        {
          code: 'payment_card' as const,
          version: 1,
          spans: [
            { start: -2, end: 2 },
            { start: 35, end: 900 },
          ],
        },
      ],
      '•• number is 078-05-1120, call\n555-•••••',
    ],
  ])('masks %s', (_name, reasons, expected) => {
    expect(maskBody({ body: BODY, lane: 'restricted', reasons })).toEqual({
      body: expected,
      masked: true,
    });
  });

  it.each([null, 'general', 'attorney', 'rechecking', 'reported'] as const)(
    'leaves a text in the lane %s as it is',
    (lane) => {
      const reasons = [found(BODY, 'social_security_number', '078-05-1120')];
      expect(maskBody({ body: BODY, lane, reasons })).toEqual({ body: BODY, masked: false });
    }
  );

  it('masks characters of two code units with two marks', () => {
    const body = 'a 𝟘𝟟𝟠 b';
    const reasons = [found(body, 'social_security_number', '𝟘𝟟𝟠')];
    expect(maskBody({ body, lane: 'restricted', reasons }).body).toBe('a •••••• b');
  });

  it('knows every rule that restricts', () => {
    const restricting = rules.filter(({ demand }) => demand === 'hold-restricted');
    for (const { code } of restricting) {
      expect([...RESTRICTING_REASONS]).toContain(code);
    }
  });
});
