import {
  standingNotices,
  type StandingNotice,
} from '../../../../server/src/domain/notices/standing-notices';

const notice = (code: string, overrides: Partial<StandingNotice> = {}): StandingNotice => ({
  code,
  text: `text of ${code}`,
  jurisdiction: null,
  placement: 'bottom',
  ...overrides,
});

const codes = (notices: StandingNotice[], post: Parameters<typeof standingNotices>[1]): string[] =>
  standingNotices(notices, post).map(({ code }) => code);

const informational = {
  jurisdictions: ['US-NY', 'US-NJ'],
  classification: 'informational',
} as const;

describe('standingNotices', () => {
  it.each<[string, Partial<StandingNotice>, boolean]>([
    ['without a jurisdiction', {}, true],
    ['of a jurisdiction of the post', { jurisdiction: 'US-NJ' }, true],
    ['of another jurisdiction', { jurisdiction: 'US-CA' }, false],
    ['of federal law', { jurisdiction: 'US' }, false],
    ['of the post’s classification', { classification: 'informational' }, true],
    ['of another classification', { classification: 'advertising' }, false],
    ['of no classification', { classification: null }, true],
    [
      'of the jurisdiction but not the classification',
      { jurisdiction: 'US-NY', classification: 'advertising' },
      false,
    ],
    ['without a text', { text: ' ' }, false],
  ])('a notice %s', (_name, overrides, served) => {
    expect(codes([notice('n', overrides)], informational)).toEqual(served ? ['n'] : []);
  });

  it('serves a post without jurisdictions what holds everywhere', () => {
    const notices = [notice('everywhere'), notice('ny', { jurisdiction: 'US-NY' })];
    expect(codes(notices, { jurisdictions: [], classification: 'advertising' })).toEqual([
      'everywhere',
    ]);
  });

  it('keeps the firm’s order and serves nothing but the contract', () => {
    const notices = [
      notice('b', { jurisdiction: 'US-NY', classification: 'informational' }),
      notice('a', { placement: 'top' }),
    ];
    expect(standingNotices(notices, informational)).toEqual([
      { code: 'b', text: 'text of b', jurisdiction: 'US-NY', placement: 'bottom' },
      { code: 'a', text: 'text of a', jurisdiction: null, placement: 'top' },
    ]);
  });
});
