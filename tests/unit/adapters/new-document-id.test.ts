import { documentId } from '../../../contract';
import { newDocumentId } from '../../../server/src/adapters/new-document-id';

const COUNT = 20_000;
const ids = Array.from({ length: COUNT }, newDocumentId);

describe('newDocumentId', () => {
  it('looks like one of Strapi’s, a letter first', () => {
    const odd = ids.filter((id) => !documentId.safeParse(id).success || !/^[a-z]/.test(id));
    expect(odd).toEqual([]);
  });

  it('never comes twice', () => expect(new Set(ids).size).toBe(COUNT));

  it('favours no character', () => {
    const uses = new Map<string, number>();
    for (const character of ids.map((id) => id.slice(1)).join('')) {
      uses.set(character, (uses.get(character) ?? 0) + 1);
    }
    expect(uses.size).toBe(36);
    const expected = (COUNT * 23) / 36;
    for (const count of uses.values()) {
      // Ten standard deviations, a twelfth of it: a bias of the alphabet shows, chance does not.
      expect(Math.abs(count - expected)).toBeLessThan(10 * Math.sqrt(expected));
    }
  });
});
