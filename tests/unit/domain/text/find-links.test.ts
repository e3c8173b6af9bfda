import { findLinks } from '../../../../server/src/domain/text/find-links';
import { foldWithMap } from '../../../../server/src/domain/text/fold-with-map';

const links = (text: string): [string, string][] =>
  findLinks(foldWithMap(text)).map(({ span, host }) => [text.slice(span.start, span.end), host]);
const hosts = (text: string): string[] => links(text).map(([, host]) => host);

describe('findLinks', () => {
  it.each([
    ['http://example.com', 'example.com'],
    ['HTTPS://WWW.Example.COM', 'example.com'],
    ['https://example.com/a/b?c=d&e=%20#f', 'example.com'],
    ['https://user:secret@example.com:8443/', 'example.com'],
    ['https://example.com@evil.test/', 'evil.test'],
    ['hxxps://example.com/x', 'example.com'],
    ['h**p://example.com', 'example.com'],
    ['hxxp[:]//example[.]com', 'example.com'],
    ['http:\\\\example.com', 'example.com'],
    ['http://intranet.local/x', 'intranet.local'],
    ['http://192.168.0.1/x', '192.168.0.1'],
    ['http://3232235521/', '3232235521'],
    ['http://[2001:db8::1]:80/', '[2001:db8::1]'],
    ['ftp://example.com/file', 'example.com'],
    ['www.example.law', 'example.law'],
    ['example.com', 'example.com'],
    ['Example.Com', 'example.com'],
    ['EXAMPLE.COM', 'example.com'],
    ['EXAMPLE.DE', 'example.de'],
    ['example.co.uk/path', 'example.co.uk'],
    ['sub.example.online', 'sub.example.online'],
    ['cheap-casino.online', 'cheap-casino.online'],
    ['bet365.win', 'bet365.win'],
    ['t.me/channel', 't.me'],
    ['youtu.be/dQw4w9', 'youtu.be'],
    ['x.com', 'x.com'],
    ['1xbet.com', '1xbet.com'],
    ['24.com', '24.com'],
    ['bücher.de', 'bücher.de'],
    ['пример.рф', 'пример.рф'],
    ['xn--e1afmkfd.xn--p1ai', 'xn--e1afmkfd.xn--p1ai'],
    ['例え。com', '例え.com'],
    ['ｅｘａｍｐｌｅ．ｃｏｍ', 'example.com'],
    ['exam\u200bple\u00ad.com', 'example.com'],
    ['example[.]com', 'example.com'],
    ['example [.] com', 'example.com'],
    ['example(dot)com', 'example.com'],
    ['example {DOT} com', 'example.com'],
    ['example dot com', 'example.com'],
    ['example dot co dot uk', 'example.co.uk'],
    ['example .com', 'example.com'],
    ['example . com', 'example.com'],
  ])('%s: %s', (text, host) => {
    expect(links(text)).toEqual([[text, host]]);
    expect(links(`(See ${text}, and “more”.)`)).toEqual([[text, host]]);
  });

  it.each([
    [
      'brackets of its own',
      'https://en.wikipedia.org/wiki/Roe_(case).',
      'https://en.wikipedia.org/wiki/Roe_(case)',
    ],
    ['brackets around it', '(https://example.com/a).', 'https://example.com/a'],
    ['quotes around it', '“https://example.com/a”', 'https://example.com/a'],
    ['a sentence hard behind', 'example.com.The next', 'example.com'],
    ['an ellipsis before', 'see...example.com', 'example.com'],
    ['a hyphen before', '--example.com--', 'example.com'],
    ['an underline of Markdown', '_example.com/a_', 'example.com/a'],
  ])('ends where it ends: %s', (_name, text, link) => {
    expect(links(text).map(([written]) => written)).toEqual([link]);
  });

  it.each([
    ['[more](http://a.example/x)', ['a.example']],
    ['[a.com](http://a.com/x)', ['a.com']],
    ['[see a.com for more](<http://b.example>)', ['b.example']],
    ['[url=http://a.com]a.com[/url]', ['a.com']],
    ['[url]http://a.com[/url]', ['a.com']],
    ['<a href="http://a.com" rel="nofollow">www.a.com</a>', ['a.com']],
    ['<a href=http://a.com>b.com</a>', ['a.com']],
    ['[one](http://a.com) [two](http://b.com)', ['a.com', 'b.com']],
    ['<a href="http://a.com">x</a> <a href="http://b.com">y</a>', ['a.com', 'b.com']],
    ['[url=http://a.com]x[/url] [url=http://b.com]y[/url]', ['a.com', 'b.com']],
    ['http://a.com http://a.com', ['a.com', 'a.com']],
    ['a.com, b.com; c.com', ['a.com', 'b.com', 'c.com']],
  ])('counts an element once: %s', (text, expected) => {
    expect(hosts(text)).toEqual(expected);
  });

  it.each([
    'e.g. this, i.e. that, etc.and so on',
    '8 U.S.C. 1101, 8 U.S.C. § 1101(a)(15)(H), 42 U.S.C.A. 1983',
    'Inc.v.Smith and Jones v.Smith',
    'Brown v. Board of Education, 347 U.S. 483 (1954)',
    'People v. Anderson, 6 Cal.3d 628; 12 Cal.App.4th 1; 3 N.Y.App.Div. 2',
    'In the court.The judge said.But no.It was',
    'he was in court.it was bad, told him.so what, ask her.me too',
    'Mr.Lee and Dr.Who of St.Paul, vs.us, no.de, et.al',
    'at 5 p.m.at the U.S.de facto border',
    'a Boston.MA address, a Fresno.CA address',
    'under this standard.De novo review',
    'jane.dev+tag@example.com',
    `${'ab.'.repeat(100)}com`,
    'jane@example.com or jane.do@example.com, jane.me+tag@example.com',
    'jane (at) example (dot) com, jane at example dot com',
    'the dot com bubble, a .com company, the .org registry',
    'the DOT is a department; connect the dot in red',
    'motion.pdf, brief.docx, v1.2.3, 10.5, 3.am',
    'http:// and https://localhost and http://http://',
    'localhost:1337/admin',
    '@example.com',
    'Form I-130, §1983.',
    '...',
    'a'.repeat(300) + '.com',
    '',
  ])('finds none in %s', (text) => {
    expect(hosts(text)).toEqual([]);
  });
});
