import type { Blocks, Credit } from '../../../../contract';
import { imageUrlsOf, withImageCredits } from '../../../../server/src/domain/blocks/body-images';

const paragraph = { type: 'paragraph', children: [{ type: 'text' as const, text: 'a' }] };
const image = (url: unknown) => ({ type: 'image', image: { url, width: 400 }, children: [] });
const credit: Credit = {
  line: 'Steamship, by Nick Youngson, CC BY-SA 3.0',
  title: 'Steamship',
  author: 'Nick Youngson',
  license: { id: 'CC-BY-SA-3.0', name: 'CC BY-SA 3.0', url: null },
  sourceUrl: null,
  changes: null,
  complete: false,
  missing: ['sourceUrl'],
};

describe('imageUrlsOf', () => {
  it.each<[string, Blocks, string[]]>([
    ['an empty body', [], []],
    ['no image', [paragraph], []],
    ['images among text', [image('/a.png'), paragraph, image('/b.png')], ['/a.png', '/b.png']],
    ['an image without an address', [image(undefined), { type: 'image' }], []],
    ['an address that is no text', [image(7)], []],
  ])('%s', (_name, blocks, expected) => {
    expect(imageUrlsOf(blocks)).toEqual(expected);
  });
});

describe('withImageCredits', () => {
  const credits = new Map([['/a.png', credit]]);

  it('gives an image its credit and leaves the rest as it is', () => {
    const blocks: Blocks = [image('/a.png'), paragraph, image('/b.png'), { type: 'image' }];
    expect(withImageCredits(blocks, credits)).toEqual([
      { type: 'image', image: { url: '/a.png', width: 400, credit }, children: [] },
      ...blocks.slice(1),
    ]);
  });

  it('changes nothing in what it was given', () => {
    const blocks: Blocks = [image('/a.png')];
    withImageCredits(blocks, credits);
    expect(blocks).toEqual([image('/a.png')]);
  });
});
