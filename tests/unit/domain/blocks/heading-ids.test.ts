import { createHeadingIds } from '../../../../server/src/domain/blocks/heading-ids';

describe('createHeadingIds', () => {
  it.each<[string, string[], string[]]>([
    ['repeats', ['A', 'a', 'A!'], ['section-a', 'section-a-2', 'section-a-3']],
    ['a number that is taken', ['A 2', 'A', 'A'], ['section-a-2', 'section-a', 'section-a-3']],
    ['nothing to write', ['日本', '', '2'], ['section', 'section-2', 'section-2-2']],
  ])('%s', (_name, texts, ids) => {
    expect(texts.map(createHeadingIds())).toEqual(ids);
  });

  it('cuts a long heading', () => {
    expect(createHeadingIds()('word '.repeat(50)).length).toBeLessThanOrEqual(68);
  });

  it('is quick with many of the same', () => {
    const allocate = createHeadingIds();
    const start = performance.now();
    const ids = Array.from({ length: 10_000 }, () => allocate('Step'));
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(new Set(ids).size).toBe(10_000);
  });
});
