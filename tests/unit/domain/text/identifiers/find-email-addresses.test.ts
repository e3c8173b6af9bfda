import { findEmailAddresses } from '../../../../../server/src/domain/text/identifiers/find-email-addresses';
import { slicesFound } from '../slices-found';

const found = (text: string): string[] => slicesFound(findEmailAddresses, text);

describe('findEmailAddresses', () => {
  it.each([
    'jane@example.com',
    'Jane.Doe+law@Mail.Example.co.uk',
    "o'hara@example.com",
    'jane_doe%x@example-firm.com',
    'jane@bücher.example',
    'jane@xn--bcher-kva.example',
    'jane@пример.рф',
    'jane [at] example [dot] com',
    'jane(at)example(dot)com',
    'jane {AT} example.com',
    'jane @example.com'.replace(' @', '@'),
    'jane at example dot com',
    'jane.doe AT mail DOT example DOT co DOT uk',
    'jane at gmail dot com',
    'jane at gmail.com',
    'jane@example .com',
    'jane＠example．com',
    'ja\u200bne@exam\u2060ple.c\u00adom',
    'ｊａｎｅ@ｅｘａｍｐｌｅ.ｃｏｍ',
  ])('finds %s', (address) => {
    expect(found(address)).toEqual([address]);
    expect(found(`Mail <${address}>, or (${address}).`)).toEqual([address, address]);
  });

  it('finds several, none in another', () => {
    expect(found('a@b.com,c@d.org;e@f.net')).toEqual(['a@b.com', 'c@d.org', 'e@f.net']);
    expect(found('a@b.com@c.org')).toEqual(['a@b.com']);
  });

  it.each([
    ['a mention', '@jane'],
    ['a mention of a site', '@example.com'],
    ['no host', 'jane@'],
    ['a host without a dot', 'jane@localhost'],
    ['a price', '5 @ 3.50 each'],
    ['a price without spaces', '5@3.50'],
    ['a domain of one letter', 'jane@example.c'],
    ['a site to find us at', 'find us at example.com'],
    ['a site spelled out', 'find us at example dot com'],
    ['an address that is a place', 'look at the dot in the middle'],
    ['a bubble', 'those at the dot com firms'],
    ['a link', 'https://example.com/jane'],
    ['nothing but signs', '@@@...@@@'],
  ])('is not taken in by %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});
