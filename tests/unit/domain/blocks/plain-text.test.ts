import type { Blocks } from '../../../../contract';
import { plainText } from '../../../../server/src/domain/blocks/plain-text';

const malformed = (json: string): Blocks => JSON.parse(json);
const text = (words: string) => ({ type: 'text' as const, text: words });
const paragraph = (...words: string[]) => ({ type: 'paragraph', children: words.map(text) });
const item = (words: string) => ({ type: 'list-item', children: [text(words)] });

describe('plainText', () => {
  it.each<[string, Blocks, string]>([
    ['paragraphs', [paragraph('a'), paragraph('b ', 'c')], 'a\n\nb c'],
    [
      'empty blocks',
      [paragraph('a'), paragraph(' '), { type: 'image', children: [text('')] }, paragraph('b')],
      'a\n\nb',
    ],
    ['a line break', [paragraph('a\nb')], 'a\nb'],
    [
      'headings, quotes and code',
      [
        { type: 'heading', level: 2, children: [text('h')] },
        { type: 'quote', children: [text('q')] },
        { type: 'code', children: [text('c')] },
      ],
      'h\n\nq\n\nc',
    ],
    [
      'a list within a list',
      [
        {
          type: 'list',
          children: [item('a'), { type: 'list', children: [item('b'), item('')] }, item('c')],
        },
      ],
      'a\nb\nc',
    ],
    [
      'a link',
      [
        {
          type: 'paragraph',
          children: [text('see '), { type: 'link', url: '/x', children: [text('here')] }],
        },
      ],
      'see here',
    ],
    [
      'an unknown node that holds blocks',
      [{ type: 'columns', children: [paragraph('a'), paragraph('b')] }],
      'a\n\nb',
    ],
  ])('%s', (_name, blocks, expected) => {
    expect(plainText(blocks)).toBe(expected);
  });

  it.each([
    ['null', ''],
    ['{}', ''],
    ['[null, {}, {"type":"list","children":[null,{}]}, {"type":"paragraph","children":"x"}]', ''],
    ['[{"text":"x"}]', 'x'],
  ])('survives %s', (json, expected) => {
    expect(plainText(malformed(json))).toBe(expected);
  });

  it('reads no deeper than it can', () => {
    let nested: Blocks[number] = paragraph('x');
    for (let depth = 0; depth < 50_000; depth += 1)
      nested = { type: depth % 2 ? 'list' : 'x', children: [nested] };
    expect(plainText([nested, paragraph('after')])).toBe('after');
  });
});
