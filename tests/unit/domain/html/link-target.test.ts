import { imageSource, linkTarget } from '../../../../server/src/domain/html/link-target';

describe('linkTarget', () => {
  it.each([
    ['https://example.com/a?b=c#d', true],
    ['HTTP://example.com', true],
    ['//example.com/a', true],
    ['mailto:jane@example.com', false],
    ['tel:+18005550142', false],
    ['/blog/fair-use', false],
    ['fair-use?x=1', false],
    ['#section-facts', false],
    ['foo/bar:baz', false],
  ])('%s leads somewhere; to another host: %s', (url, external) => {
    expect(linkTarget(url)).toEqual({ href: url, external });
  });

  it('drops white space around it', () => {
    expect(linkTarget('  https://example.com\n')?.href).toBe('https://example.com');
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    '/\\example.com',
    '',
    '   ',
  ])('%j leads nowhere', (url) => {
    expect(linkTarget(url)).toBeNull();
  });
});

describe('imageSource', () => {
  it.each([
    ['/uploads/court.jpg', '/uploads/court.jpg'],
    ['https://cdn.example.com/court.jpg', 'https://cdn.example.com/court.jpg'],
    ['mailto:jane@example.com', null],
    ['data:image/svg+xml,<svg/>', null],
    ['#court', null],
    ['', null],
  ])('%s: %s', (url, expected) => {
    expect(imageSource(url)).toBe(expected);
  });
});
