import { reviewsFirm } from '../../../../../server/src/domain/moderation/rules/reviews-firm';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { STAFF } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

describe('reviewsFirm', () => {
  it.each<[string, string[]]>([
    ['I highly recommend this firm.', ['recommend this firm']],
    ['Best lawyer in town!', ['Best lawyer in']],
    ['Worst attorney ever', ['Worst attorney ever']],
    ['5 stars from me', ['5 stars']],
    ['They won my case.', ['won my case']],
    ['Nobody there ever helped; they never returned my calls.', ['never returned my calls']],
    ['Do not use these people!', ['Do not use these people']],
    ['I was a client of theirs.', ['I was a client of']],
    ['Recomiendo este bufete.', ['Recomiendo este bufete']],
    ['Cinco estrellas.', ['Cinco estrellas']],
    ['Nunca me llamaron.', ['Nunca me llamaron']],
  ])('%s', (body, expected) => {
    expect(foundBy(reviewsFirm, body)).toEqual(expected);
  });

  it.each([
    'I highly recommend the dissent, and this article.',
    'The best lawyers read the record; the worst attorneys do not.',
    'Lawyers never return calls, the survey says.',
    'The plaintiff won the case on appeal.',
    'A star witness and two star exhibits.',
    ...LAW_BLOG_PROSE,
  ])('lets pass: %s', (body) => {
    expect(foundBy(reviewsFirm, body)).toBeNull();
  });

  it("looks for the firm's own phrases as well", () => {
    const settings = { reviews_firm: { phrases: ['blue moon*'] } };
    expect(foundBy(reviewsFirm, 'Two blue moons.', settings)).toEqual(['blue moons']);
    expect(foundBy(reviewsFirm, 'Two blue moons.')).toBeNull();
    const [body, found] = ['I highly recommend this firm.', ['recommend this firm']];
    expect(foundBy(reviewsFirm, body, settings)).toEqual(found);
  });

  it('looks at staff, too', () => {
    const [body, found] = ['I highly recommend this firm.', ['recommend this firm']];
    expect(foundBy(reviewsFirm, body, {}, { identity: STAFF })).toEqual(found);
  });

  it('can be switched off', () => {
    const off = { reviews_firm: { enabled: false } };
    expect(foundBy(reviewsFirm, 'I highly recommend this firm.', off)).toBeNull();
  });

  it('asks for a hold in its lane', () => {
    expect(reviewsFirm.demand).toBe('hold-attorney');
    expect(reviewsFirm.urgent).toBe(false);
  });
});
