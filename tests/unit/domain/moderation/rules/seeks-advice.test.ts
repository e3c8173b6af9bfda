import { seeksAdvice } from '../../../../../server/src/domain/moderation/rules/seeks-advice';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { STAFF } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

describe('seeksAdvice', () => {
  it.each<[string, string[]]>([
    ['My landlord kept my deposit. What can I do?', ['My landlord', 'my deposit', 'What can I do']],
    ['I was arrested for DUI. Should I plead guilty?', ['I was arrested', 'Should I plead']],
    ['i got fired, do i have a case??', ['i got fired', 'do i have a case']],
    ['We were served and have 20 days to respond.', ['We were served', 'days to respond']],
    ['My hearing is on Monday and nobody calls back.', ['My hearing is on Monday']],
    ['My son was arrested last night.', ['My son was arrested', 'last night']],
    ['My boss owes me three months, need a lawyer', ['My boss', 'need a lawyer']],
    ['Can you take my case?', ['Can you take my case']],
    ['They are evicting me; what are my rights?', ['They are evicting me', 'what are my rights']],
    ['Me arrestaron, ¿qué debo hacer?', ['Me arrestaron', 'qué debo hacer']],
    ['Mi casero me echa. ¿Me pueden ayudar?', ['Mi casero', 'Me pueden ayudar']],
    ['A mi hijo lo detuvieron anoche.', ['A mi hijo lo detuvieron', 'anoche']],
    ['Tengo hasta el viernes para contestar mi demanda.', ['Tengo hasta', 'mi demanda']],
  ])('%s', (body, expected) => {
    expect(foundBy(seeksAdvice, body)).toEqual(expected);
  });

  it.each([
    'My landlord kept my deposit.',
    'I was arrested in Birmingham in 1963.',
    'What can I do with a law degree?',
    'Should I cite the slip opinion? How do I find it?',
    'A tenant asks: what are my rights? The answer is in the code.',
    'He has 20 days to respond, and the hearing is on Monday.',
    'I read about it last night.',
    '¿Qué debo hacer para citar la sentencia?',
    ...LAW_BLOG_PROSE,
  ])('lets pass: %s', (body) => {
    expect(foundBy(seeksAdvice, body)).toBeNull();
  });

  it("looks for the firm's own phrases as well", () => {
    const settings = { seeks_advice: { phrases: ['blue moon*'] } };
    expect(foundBy(seeksAdvice, 'Two blue moons.', settings)).toEqual(['blue moons']);
    expect(foundBy(seeksAdvice, 'Two blue moons.')).toBeNull();
    const [body, found] = [
      'My landlord kept my deposit. What can I do?',
      ['My landlord', 'my deposit', 'What can I do'],
    ];
    expect(foundBy(seeksAdvice, body, settings)).toEqual(found);
  });

  it('looks at staff, too', () => {
    const [body, found] = [
      'My landlord kept my deposit. What can I do?',
      ['My landlord', 'my deposit', 'What can I do'],
    ];
    expect(foundBy(seeksAdvice, body, {}, { identity: STAFF })).toEqual(found);
  });

  it('can be switched off', () => {
    const off = { seeks_advice: { enabled: false } };
    expect(foundBy(seeksAdvice, 'My landlord kept my deposit. What can I do?', off)).toBeNull();
  });

  it('asks for a hold in its lane', () => {
    expect(seeksAdvice.demand).toBe('hold-attorney');
    expect(seeksAdvice.urgent).toBe(false);
  });
});
