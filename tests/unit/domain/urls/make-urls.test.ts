import { makeUrls, type UrlTemplate } from '../../../../server/src/domain/urls/make-urls';

const withPost = (post: UrlTemplate) =>
  makeUrls({
    post,
    attorney: '/attorneys/{slug}',
    practiceArea: '/areas/{slug}',
    topic: '/topics/{slug}',
  });

describe('makeUrls', () => {
  it.each<[string, UrlTemplate, string, string]>([
    ['a path', '/{locale}/blog/{slug}', 'en', '/en/blog/miranda'],
    ['an absolute address', 'https://firm.example/{slug}', 'en', 'https://firm.example/miranda'],
    ['a template that says the slug twice', '/{slug}/{slug}', 'en', '/miranda/miranda'],
    ['a template without the locale', '/blog/{slug}', 'es', '/blog/miranda'],
    [
      'the template of the locale',
      { es: '/ley/{slug}', default: '/law/{slug}' },
      'es',
      '/ley/miranda',
    ],
    [
      'the default for the rest',
      { es: '/ley/{slug}', default: '/law/{slug}' },
      'fr',
      '/law/miranda',
    ],
    ['no default', { es: '/ley/{slug}' }, 'fr', '/fr/miranda'],
    [
      'a locale that names what every object has',
      { default: '/law/{slug}' },
      'toString',
      '/law/miranda',
    ],
    ['no template at all', {}, 'fr', '/fr/miranda'],
  ])('%s', (_name, template, locale, expected) => {
    expect(withPost(template)('post', locale, 'miranda')).toBe(expected);
  });

  it.each([
    ['a/b', '/en/a%2Fb'],
    ['a b', '/en/a%20b'],
    ['a?b#c', '/en/a%3Fb%23c'],
    ['a$&b', '/en/a%24%26b'],
    ['權利', '/en/%E6%AC%8A%E5%88%A9'],
    ['{locale}', '/en/%7Blocale%7D'],
  ])('escapes %s', (slug, expected) => {
    expect(withPost('/{locale}/{slug}')('post', 'en', slug)).toBe(expected);
  });

  it('escapes the locale', () => {
    expect(withPost('/{locale}/{slug}')('post', '../{slug}', 'x')).toBe('/..%2F%7Bslug%7D/x');
  });

  it('has a template for each type', () => {
    const makeUrl = withPost('/posts/{slug}');
    expect(makeUrl('attorney', 'en', 'x')).toBe('/attorneys/x');
    expect(makeUrl('practiceArea', 'en', 'x')).toBe('/areas/x');
    expect(makeUrl('topic', 'en', 'x')).toBe('/topics/x');
    expect(makeUrl('post', 'en', 'x')).toBe('/posts/x');
  });
});
