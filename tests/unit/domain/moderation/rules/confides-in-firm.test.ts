import { confidesInFirm } from '../../../../../server/src/domain/moderation/rules/confides-in-firm';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { STAFF } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

describe('confidesInFirm', () => {
  it.each<[string, string[]]>([
    ['My lawyer told me to wait, and I did.', ['My lawyer told me']],
    ['so our public defender says take it', ['our public defender says']],
    ['I told my attorney everything.', ['I told my attorney']],
    ['Please keep this confidential.', ['Please keep this confidential']],
    ['This stays between us, okay?', ['This stays between us']],
    ['I am telling you in confidence.', ['telling you in confidence']],
    ['I signed an NDA last year.', ['I signed an NDA']],
    ['They offered me a settlement on Monday.', ['offered me a settlement']],
    ['I was drunk when I hit him.', ['I was drunk', 'I hit him']],
    ['I lied under oath about it.', ['I lied under oath']],
    ['I’m undocumented and afraid.', ['I’m undocumented']],
    ['I overstayed my visa in 2012.', ['I overstayed my visa']],
    ['I deleted the emails before the audit.', ['I deleted the emails']],
    ['Mi abogado me dijo que esperara.', ['Mi abogado me dijo']],
    ['Esto es confidencial, por favor.', ['Esto es confidencial']],
    ['Yo crucé la frontera en 2009.', ['Yo crucé la frontera']],
    ['No tengo papeles.', ['No tengo papeles']],
    ['M\u200by l\u0430wyer t0ld me so.', ['M\u200by l\u0430wyer t0ld me']],
  ])('%s', (body, expected) => {
    expect(foundBy(confidesInFirm, body)).toEqual(expected);
  });

  it.each([
    'My lawyerly instinct told me so.',
    'The witness said: my view of privilege is narrow.',
    'Lawyers told me that the rule is old.',
    'The settlement was confidential, and the record sealed.',
    'I took the money question to be settled by Buckley.',
    'I was high school champion in debate.',
    ...LAW_BLOG_PROSE,
  ])('lets pass: %s', (body) => {
    expect(foundBy(confidesInFirm, body)).toBeNull();
  });

  it("looks for the firm's own phrases as well", () => {
    const settings = { confides_in_firm: { phrases: ['blue moon*'] } };
    expect(foundBy(confidesInFirm, 'Two blue moons.', settings)).toEqual(['blue moons']);
    expect(foundBy(confidesInFirm, 'Two blue moons.')).toBeNull();
    const [body, found] = ['My lawyer told me to wait, and I did.', ['My lawyer told me']];
    expect(foundBy(confidesInFirm, body, settings)).toEqual(found);
  });

  it('looks at staff, too', () => {
    const [body, found] = ['My lawyer told me to wait, and I did.', ['My lawyer told me']];
    expect(foundBy(confidesInFirm, body, {}, { identity: STAFF })).toEqual(found);
  });

  it('can be switched off', () => {
    const off = { confides_in_firm: { enabled: false } };
    expect(foundBy(confidesInFirm, 'My lawyer told me to wait, and I did.', off)).toBeNull();
  });

  it('asks for a hold in its lane', () => {
    expect(confidesInFirm.demand).toBe('hold-restricted');
    expect(confidesInFirm.urgent).toBe(false);
  });
});
