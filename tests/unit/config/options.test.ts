import { config } from '../../../server/src/config';
import { optionsSchema } from '../../../server/src/config/options';

describe('optionsSchema', () => {
  it('has a default for everything', () => {
    expect(optionsSchema.parse(config.default)).toEqual({
      urls: {
        post: { default: '/{locale}/blog/{slug}' },
        attorney: '/attorneys/{slug}',
        practiceArea: '/practice-areas/{slug}',
        topic: '/topics/{slug}',
      },
      createModeratorRole: false,
      comments: {
        mode: 'all',
        closeAfterDays: null,
        pausedMessage: null,
        nesting: 4,
        pageSize: 25,
        repliesPerComment: 5,
        nameCharacters: 80,
        bodyCharacters: 5_000,
        formSeconds: 7_200,
        minimumSeconds: 3,
        floodSeconds: 15,
      },
    });
  });

  it('keeps the other defaults where one option is set', () => {
    const options = optionsSchema.parse({ comments: { nesting: 2 }, urls: { topic: '/t/{slug}' } });
    expect(options.comments).toMatchObject({ nesting: 2, pageSize: 25 });
    expect(options.urls).toMatchObject({ topic: '/t/{slug}', attorney: '/attorneys/{slug}' });
  });

  it.each([
    ['mode', ['off', 'closed', 'paused', 'all', 'first', 'flagged'], ['open', 'site', '']],
    ['closeAfterDays', [null, 1, 365], [0, -1, 1.5, '14']],
    ['pausedMessage', [null, '', 'x'.repeat(500)], ['x'.repeat(501), 7]],
    ['nesting', [1, 8], [0, 9, 2.5]],
    ['pageSize', [1, 100], [0, 101, 2.5]],
    ['repliesPerComment', [0, 25], [-1, 26, 2.5]],
    ['nameCharacters', [1, 200], [0, 201]],
    ['bodyCharacters', [1, 20_000], [0, 20_001]],
    ['formSeconds', [60, 86_400], [59, 60.5]],
    ['minimumSeconds', [0, 0.5, 3], [-1, Number.NaN, Number.POSITIVE_INFINITY]],
    ['floodSeconds', [0, 15], [-1, '15']],
  ])('comments.%s', (name, allowed, refused) => {
    const taken = (value: unknown) => optionsSchema.safeParse({ comments: { [name]: value } });
    expect(allowed.map((value) => taken(value).success)).toEqual(allowed.map(() => true));
    expect(refused.map((value) => taken(value).success)).toEqual(refused.map(() => false));
  });

  it.each([
    ['a misspelt option', { coments: {} }, false],
    ['a misspelt option of comments', { comments: { pagesize: 10 } }, false],
    ['an address without its slug', { urls: { post: '/blog' } }, false],
    ['an address of a locale without its slug', { urls: { post: { en: '/blog' } } }, false],
    ['an address a locale', { urls: { post: { en: '/b/{slug}', es: '/e/{slug}' } } }, true],
    ['a secret that is too short', { secret: 'x'.repeat(31) }, false],
    ['a secret', { secret: 'x'.repeat(32) }, true],
    ['a role that is no switch', { createModeratorRole: 'yes' }, false],
  ])('%s', (_name, options, expected) => {
    expect(optionsSchema.safeParse(options).success).toBe(expected);
  });
});

describe('the validator that Strapi calls', () => {
  it('takes what is valid', () => {
    expect(() => config.validator({ comments: { mode: 'flagged' } })).not.toThrow();
  });

  it('says where the mistake is', () => {
    expect(() => config.validator({ comments: { nesting: 99 } })).toThrow(
      /config\/plugins[^]*comments\.nesting/
    );
  });
});
