import { settings } from '../../../contract';
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
      createRoles: false,
      jobs: true,
      comments: { nesting: 4, pageSize: 25, repliesPerComment: 5, formSeconds: 7_200 },
      settings: settings.parse({}),
    });
  });

  it('keeps the other defaults where one option is set', () => {
    const options = optionsSchema.parse({ comments: { nesting: 2 }, urls: { topic: '/t/{slug}' } });
    expect(options.comments).toMatchObject({ nesting: 2, pageSize: 25 });
    expect(options.urls).toMatchObject({ topic: '/t/{slug}', attorney: '/attorneys/{slug}' });
  });

  it.each([
    ['nesting', [1, 8], [0, 9, 2.5]],
    ['pageSize', [1, 100], [0, 101, 2.5]],
    ['repliesPerComment', [0, 25], [-1, 26, 2.5]],
    ['formSeconds', [60, 86_400], [59, 60.5]],
  ])('comments.%s', (name, allowed, refused) => {
    const taken = (value: unknown) => optionsSchema.safeParse({ comments: { [name]: value } });
    expect(allowed.map((value) => taken(value).success)).toEqual(allowed.map(() => true));
    expect(refused.map((value) => taken(value).success)).toEqual(refused.map(() => false));
  });

  it('lets a deployment choose what the settings are until somebody saves others', () => {
    const { settings: chosen } = optionsSchema.parse({
      settings: { comments: { mode: 'flagged' }, rules: { too_many_links: { links: 5 } } },
    });
    expect(chosen.comments).toMatchObject({ mode: 'flagged', editMinutes: 5 });
    expect(chosen.rules.too_many_links).toEqual({ enabled: true, links: 5 });
  });

  it.each([
    ['a setting that there is none of', { settings: { coments: {} } }, false],
    ['a misspelt option', { coments: {} }, false],
    ['a misspelt option of comments', { comments: { pagesize: 10 } }, false],
    ['an address without its slug', { urls: { post: '/blog' } }, false],
    ['an address of a locale without its slug', { urls: { post: { en: '/blog' } } }, false],
    ['an address a locale', { urls: { post: { en: '/b/{slug}', es: '/e/{slug}' } } }, true],
    ['a secret that is too short', { secret: 'x'.repeat(31) }, false],
    ['a secret', { secret: 'x'.repeat(32) }, true],
    ['a role that is no switch', { createRoles: 'yes' }, false],
  ])('%s', (_name, options, expected) => {
    expect(optionsSchema.safeParse(options).success).toBe(expected);
  });
});

describe('the validator that Strapi calls', () => {
  it('takes what is valid', () => {
    expect(() => config.validator({ settings: { comments: { mode: 'flagged' } } })).not.toThrow();
  });

  it('says where the mistake is', () => {
    expect(() => config.validator({ comments: { nesting: 99 } })).toThrow(
      /config\/plugins[^]*comments\.nesting/
    );
  });
});
