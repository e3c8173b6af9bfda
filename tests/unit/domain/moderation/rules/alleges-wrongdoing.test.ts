import { allegesWrongdoing } from '../../../../../server/src/domain/moderation/rules/alleges-wrongdoing';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { STAFF } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

describe('allegesWrongdoing', () => {
  it.each<[string, string[]]>([
    ['This lawyer is a crook.', ['This lawyer is a crook']],
    ['you are all liars and they are thieves', ['they are thieves']],
    ['My attorney was incompetent.', ['My attorney was incompetent']],
    ['They ripped me off.', ['ripped me off']],
    ['He stole my money and botched my case.', ['stole my money', 'botched my case']],
    ['Joan Doe is a fraud.', ['is a fraud']],
    ['Judge Doe took bribes for years.', ['took bribes']],
    ['Doe LLP stole from the trust account.', ['stole from']],
    ['We know that Joan Doe lied to the jury, and so do you.', ['lied to the jury']],
    ["Joan D’Arcy-O'Neil should be disbarred", ['should be disbarred']],
    ['Este abogado es un ladrón.', ['Este abogado es un ladrón']],
    ['Me estafaron.', ['Me estafaron']],
    ['Juana Pérez aceptó sobornos.', ['aceptó sobornos']],
  ])('%s', (body, expected) => {
    expect(foundBy(allegesWrongdoing, body)).toEqual(expected);
  });

  it.each([
    'the thief is a thief because the statute says so',
    'Stealing is a crime; a lawyer stole from the trust account in that case.',
    'The Defendant committed fraud.',
    'But Plaintiffs committed fraud, too.',
    'The Ninth Circuit is corrupt, some say.',
    'Joan Doe said that the agent committed perjury.',
    'Joan Doe argued; nobody is a crook here.',
    'joan doe is a crook',
    'Is a crook a criminal?',
    ...LAW_BLOG_PROSE,
  ])('lets pass: %s', (body) => {
    expect(foundBy(allegesWrongdoing, body)).toBeNull();
  });

  it("looks for the firm's own phrases as well", () => {
    const settings = { alleges_wrongdoing: { phrases: ['blue moon*'] } };
    expect(foundBy(allegesWrongdoing, 'Two blue moons.', settings)).toEqual(['blue moons']);
    expect(foundBy(allegesWrongdoing, 'Two blue moons.')).toBeNull();
    const [body, found] = ['This lawyer is a crook.', ['This lawyer is a crook']];
    expect(foundBy(allegesWrongdoing, body, settings)).toEqual(found);
  });

  it('looks at staff, too', () => {
    const [body, found] = ['This lawyer is a crook.', ['This lawyer is a crook']];
    expect(foundBy(allegesWrongdoing, body, {}, { identity: STAFF })).toEqual(found);
  });

  it('can be switched off', () => {
    const off = { alleges_wrongdoing: { enabled: false } };
    expect(foundBy(allegesWrongdoing, 'This lawyer is a crook.', off)).toBeNull();
  });

  it('asks for a hold in its lane', () => {
    expect(allegesWrongdoing.demand).toBe('hold-attorney');
    expect(allegesWrongdoing.urgent).toBe(false);
  });
});
