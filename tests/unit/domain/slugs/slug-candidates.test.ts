import fc from 'fast-check';
import { slugCandidates } from '../../../../server/src/domain/slugs/slug-candidates';

const firstOf = (base: string, count: number): string[] => {
  const candidates: string[] = [];
  for (const candidate of slugCandidates(base)) {
    candidates.push(candidate);
    if (candidates.length === count) break;
  }
  return candidates;
};

describe('slugCandidates', () => {
  it('counts from 2', () => {
    expect(firstOf('fair-use', 3)).toEqual(['fair-use', 'fair-use-2', 'fair-use-3']);
  });

  it('makes room for the number in a full slug', () => {
    const base = 'a'.repeat(80);
    expect(firstOf(base, 2)).toEqual([base, `${'a'.repeat(78)}-2`]);
  });

  it('does not come back to a base that ends in its own number', () => {
    const base = `${'a'.repeat(78)}-2`;
    expect(firstOf(base, 2)).toEqual([base, `${'a'.repeat(78)}-3`]);
  });

  it('never repeats and never exceeds 80 characters', () => {
    const slug = fc.stringMatching(/^[a-z0-9]{1,30}(-[a-z0-9]{1,30}){0,4}$/);
    fc.assert(
      fc.property(slug, (base) => {
        const candidates = firstOf(base, 120);
        expect(new Set(candidates).size).toBe(120);
        for (const candidate of candidates) expect(candidate).toMatch(/^[a-z0-9-]{1,80}$/);
      })
    );
  });
});
