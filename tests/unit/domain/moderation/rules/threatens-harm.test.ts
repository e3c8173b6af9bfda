import { threatensHarm } from '../../../../../server/src/domain/moderation/rules/threatens-harm';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { STAFF } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

describe('threatensHarm', () => {
  it.each<[string, string[]]>([
    ["I'm going to kill that judge.", ["I'm going to kill that judge"]],
    ['I’ll kill you', ['I’ll kill you']],
    ['Someone should murder him!', ['Someone should murder him']],
    ['we will burn down your house tonight', ['we will burn down your']],
    ['I know where you live.', ['I know where you live']],
    ['i hope you die', ['i hope you die']],
    ['Kill yourself.', ['Kill yourself']],
    ['Some days I want to die.', ['I want to die']],
    ['I am going to kill myself tonight.', ['kill myself']],
    ["I'm suicidal and nobody cares", ["I'm suicidal"]],
    ['They would be better off without me.', ['better off without me']],
    ['Te voy a matar.', ['Te voy a matar']],
    ['Sé dónde vives.', ['Sé dónde vives']],
    ['Ya no quiero vivir.', ['Ya no quiero vivir']],
    ['Pienso en quitarme la vida.', ['quitarme la vida']],
    ['i w1ll k1ll y0u', ['i w1ll k1ll y0u']],
    ['Just k\u00adill yourself', ['k\u00adill yourself']],
  ])('%s', (body, expected) => {
    expect(foundBy(threatensHarm, body)).toEqual(expected);
  });

  it.each([
    'They will kill the bill in committee.',
    'The letter said that somebody would be hurt; threatening letters are a federal crime.',
    'I will shoot you a note about Watts v. United States.',
    'This will kill youthful enthusiasm.',
    'La ley castiga a quien amenaza con matar a otro.',
    ...LAW_BLOG_PROSE,
  ])('lets pass: %s', (body) => {
    expect(foundBy(threatensHarm, body)).toBeNull();
  });

  it("looks for the firm's own phrases as well", () => {
    const settings = { threatens_harm: { phrases: ['blue moon*'] } };
    expect(foundBy(threatensHarm, 'Two blue moons.', settings)).toEqual(['blue moons']);
    expect(foundBy(threatensHarm, 'Two blue moons.')).toBeNull();
    const [body, found] = ["I'm going to kill that judge.", ["I'm going to kill that judge"]];
    expect(foundBy(threatensHarm, body, settings)).toEqual(found);
  });

  it('looks at staff, too', () => {
    const [body, found] = ["I'm going to kill that judge.", ["I'm going to kill that judge"]];
    expect(foundBy(threatensHarm, body, {}, { identity: STAFF })).toEqual(found);
  });

  it('can be switched off', () => {
    const off = { threatens_harm: { enabled: false } };
    expect(foundBy(threatensHarm, "I'm going to kill that judge.", off)).toBeNull();
  });

  it('asks for a hold in its lane', () => {
    expect(threatensHarm.demand).toBe('hold-attorney');
    expect(threatensHarm.urgent).toBe(true);
  });
});
