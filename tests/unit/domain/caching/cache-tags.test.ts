import { postListTags, postTags } from '../../../../server/src/domain/caching/cache-tags';
import { samplePost } from '../structured-data/sample-content';

describe('cache tags', () => {
  it('name everything that a page shows, each once', () => {
    const post = samplePost();
    const tags = postTags(post);
    expect(tags).toContain(`post:${post.documentId}`);
    expect(tags).toContain('firm');
    for (const { attorney } of post.byline) {
      expect(tags).toContain(`attorney:${attorney.documentId}`);
    }
    for (const quote of post.pullQuotes) {
      expect(tags).toContain(`pull-quote:${quote.documentId}`);
    }
    expect(new Set(tags).size).toBe(tags.length);
  });

  it('mark an empty list too, which a first post makes stale', () => {
    expect(postListTags([])).toEqual(['posts']);
  });
});
