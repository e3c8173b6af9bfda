import type { CallToAction } from '../../../../contract';
import { nearestCallToAction } from '../../../../server/src/domain/calls-to-action/nearest-call-to-action';

const call = (id: string): CallToAction => ({
  id,
  label: id,
  phone: null,
  phoneHref: null,
  url: null,
});

describe('nearestCallToAction', () => {
  it.each([
    [
      'the post’s own',
      { post: call('post'), practiceAreas: [call('area')], firm: call('firm') },
      'post',
    ],
    [
      'the first practice area’s',
      { post: null, practiceAreas: [call('a'), call('b')], firm: call('firm') },
      'a',
    ],
    [
      'the first that has one',
      { post: null, practiceAreas: [null, call('b')], firm: call('firm') },
      'b',
    ],
    ['the firm’s', { post: null, practiceAreas: [null], firm: call('firm') }, 'firm'],
    ['none', { post: null, practiceAreas: [], firm: null }, undefined],
  ])('%s', (_name, sources, expected) => {
    expect(nearestCallToAction(sources)?.id).toBe(expected);
  });

  it('is null for none', () => {
    expect(nearestCallToAction({ post: null, practiceAreas: [null], firm: null })).toBeNull();
  });
});
