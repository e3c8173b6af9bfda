import { claimsRepresentation } from '../../../../../server/src/domain/moderation/rules/claims-representation';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { STAFF, VERIFIED } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

describe('claimsRepresentation', () => {
  it.each<[string, string[]]>([
    ['As my attorney you should know.', ['As my attorney']],
    ['You are my lawyer, after all.', ['You are my lawyer']],
    ['you represent me in this', ['you represent me']],
    ['You took my case two years ago.', ['You took my case']],
    ['I am your client.', ['I am your client']],
    ['We already hired your firm; we hired you in May.', ['we hired you']],
    ['Would you be my lawyer?', ['be my lawyer']],
    ['Usted es mi abogado.', ['Usted es mi abogado']],
    ['Ustedes llevan mi caso.', ['Ustedes llevan mi caso']],
  ])('%s', (body, expected) => {
    expect(foundBy(claimsRepresentation, body)).toEqual(expected);
  });

  it.each([
    'Her attorney said as much; my attorney friends agree.',
    'Members of Congress represent us all.',
    'You should sue. You have a strong case.',
    'As my professor put it: clients decide, attorneys advise.',
    ...LAW_BLOG_PROSE,
  ])('lets pass: %s', (body) => {
    expect(foundBy(claimsRepresentation, body)).toBeNull();
  });

  it("looks for the firm's own phrases as well", () => {
    const settings = { claims_representation: { phrases: ['blue moon*'] } };
    expect(foundBy(claimsRepresentation, 'Two blue moons.', settings)).toEqual(['blue moons']);
    expect(foundBy(claimsRepresentation, 'Two blue moons.')).toBeNull();
    const [body, found] = ['As my attorney you should know.', ['As my attorney']];
    expect(foundBy(claimsRepresentation, body, settings)).toEqual(found);
  });

  it('looks at staff, too', () => {
    const [body, found] = ['As my attorney you should know.', ['As my attorney']];
    expect(foundBy(claimsRepresentation, body, {}, { identity: STAFF })).toEqual(found);
  });

  it('can be switched off', () => {
    const off = { claims_representation: { enabled: false } };
    expect(foundBy(claimsRepresentation, 'As my attorney you should know.', off)).toBeNull();
  });

  it.each([
    ['You should file before May.', ['You should file']],
    ["You shouldn't sign that.", ["You shouldn't sign"]],
    ['You need to plead not guilty.', ['You need to plead']],
    ['We advise you to wait.', ['We advise you']],
    ['You have a strong case.', ['You have a strong case']],
    ['We will win this.', ['We will win this']],
    ['As your lawyer I say no.', ['As your lawyer']],
    ['Le aconsejo esperar.', ['Le aconsejo']],
    ['Usted debe demandar.', ['Usted debe demandar']],
  ])('finds what makes a client in the words of staff alone: %s', (body, expected) => {
    expect(foundBy(claimsRepresentation, body, {}, { identity: STAFF })).toEqual(expected);
    expect(foundBy(claimsRepresentation, body, {}, { identity: VERIFIED })).toBeNull();
  });

  it.each([
    'You should call our office; this is not legal advice.',
    'A defendant should file within 21 days. One can sue in state court.',
    'El inquilino puede demandar al arrendador.',
    ...LAW_BLOG_PROSE,
  ])('lets staff say: %s', (body) => {
    expect(foundBy(claimsRepresentation, body, {}, { identity: STAFF })).toBeNull();
  });

  it('asks for a hold in its lane', () => {
    expect(claimsRepresentation.demand).toBe('hold-attorney');
    expect(claimsRepresentation.urgent).toBe(false);
  });
});
