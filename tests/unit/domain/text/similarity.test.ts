import { foldWithMap } from '../../../../server/src/domain/text/fold-with-map';
import { bandDistance, textBands, type Bands } from '../../../../server/src/domain/text/similarity';

const bands = (text: string): Bands => textBands(foldWithMap(text));
const shared = (one: Bands, other: Bands): number =>
  one.filter((band, place) => band === other[place]).length;

const ADVERT =
  'Our team of writers has helped thousands of students with essays, research papers and ' +
  'dissertations on time and at a fair price. Every paper is written from scratch, checked twice ' +
  'for quality and sent to you well before your deadline. Write to us today for a free quote and ' +
  'a discount of twenty percent on the first order that you place with us.';
const PROSE =
  'The Court held in Brown v. Board of Education, 347 U.S. 483 (1954), that separate educational ' +
  'facilities are inherently unequal. What followed took decades, and in some districts it has ' +
  'never come to an end, as any lawyer who has read the consent decrees will tell you.';

describe('textBands', () => {
  it('gives four bands of 16 bits', () => {
    for (const text of ['', 'a', ADVERT, PROSE]) {
      for (const band of bands(text)) {
        expect(Number.isInteger(band) && band >= 0 && band <= 0xffff).toBe(true);
      }
    }
  });

  it('gives what it gave before: stored bands are compared with new ones', () => {
    expect([bands(ADVERT), bands('Great post')]).toMatchInlineSnapshot(`
     [
       [
         5053,
         1590,
         20953,
         35977,
       ],
       [
         26075,
         40301,
         14962,
         49543,
       ],
     ]
    `);
  });

  it.each([
    ['other case and punctuation', ADVERT.toUpperCase().replaceAll(',', ' –')],
    ['zero-width characters', ADVERT.replaceAll('e', 'e\u200b')],
    ['full-width letters', ADVERT.replaceAll('a', 'ａ')],
  ])('is the same with %s', (_name, copy) => {
    expect(bands(copy)).toEqual(bands(ADVERT));
  });

  it.each([
    ['another number', ADVERT.replace('twenty', 'thirty')],
    ['a word at the end', `${ADVERT} Cheers`],
    ['a greeting', `Hello Tom! ${ADVERT}`],
    ['a word left out', ADVERT.replace('fair ', '')],
  ])('shares a band with a copy that has %s', (_name, copy) => {
    expect(shared(bands(ADVERT), bands(copy))).toBeGreaterThan(0);
    expect(bandDistance(bands(ADVERT), bands(copy))).toBeLessThanOrEqual(8);
  });

  it('shares none with another text', () => {
    expect(shared(bands(ADVERT), bands(PROSE))).toBe(0);
    expect(bandDistance(bands(ADVERT), bands(PROSE))).toBeGreaterThan(16);
  });

  it.each([
    ['Great post', 'Great post!', 4],
    ['Great post', 'Great posts', 0],
    ['one two three four five six seven', 'one two three four five six eight', 0],
    ['🎉', '🎉 ', 4],
    ['🎉', '🎊', 0],
    ['', '\u200b', 4],
  ])('of short texts %j and %j: %d bands', (one, other, count) => {
    expect(shared(bands(one), bands(other))).toBe(count);
  });

  it('takes characters for words where no spaces part them', () => {
    const text =
      '我们提供专业的论文代写服务，价格公道，质量保证，欢迎随时联系我们的客服人员了解详情。';
    expect(bandDistance(bands(text), bands(`${text}谢谢`))).toBeLessThanOrEqual(12);
  });
});

describe('bandDistance', () => {
  it.each<[Bands, Bands, number]>([
    [[0, 0, 0, 0], [0, 0, 0, 0], 0],
    [[1, 0, 0, 0x8000], [0, 0, 0, 0], 2],
    [[0xffff, 0xffff, 0xffff, 0xffff], [0, 0, 0, 0], 64],
    [[0b1010, 7, 0, 0], [0b0101, 7, 0, 0], 4],
  ])('%j and %j: %d', (one, other, distance) => {
    expect(bandDistance(one, other)).toBe(distance);
    expect(bandDistance(other, one)).toBe(distance);
  });
});
