/**
 * What posts, their addresses and their comments should be, told as simply as possible and apart
 * from the plugin's code: a test does the same to both and compares.
 */
export const LOCALES = ['en', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** Few, so that they collide: one of them is another's with a number, one is reserved. */
export const TITLES = ['Alpha', 'Beta', 'Alpha 2', 'Archives'] as const;
export type Title = (typeof TITLES)[number];

const BASES: Readonly<Record<Title, string>> = {
  Alpha: 'alpha',
  Beta: 'beta',
  'Alpha 2': 'alpha-2',
  Archives: 'archives-post',
};

export interface Version {
  title: Title;
  slug: string;
  attorneys: string[];
  quotes: string[];
}

interface LocalePost {
  draft: Version;
  published: Version | null;
}

export interface ModelPost {
  documentId: string;
  locales: Map<Locale, LocalePost>;
}

interface Claim {
  locale: Locale;
  slug: string;
  owner: string;
  served: boolean;
}

const isMadeFrom = (title: Title, slug: string): boolean => {
  const base = BASES[title];
  const number = slug.startsWith(`${base}-`) ? slug.slice(base.length + 1) : '';
  return slug === base || (/^[1-9]\d*$/.test(number) && number !== '1');
};

function* candidates(title: Title): Generator<string> {
  yield BASES[title];
  for (let number = 2; ; number += 1) {
    yield `${BASES[title]}-${number}`;
  }
}

const copy = (version: Version): Version => ({
  ...version,
  attorneys: [...version.attorneys],
  quotes: [...version.quotes],
});

export class PostModel {
  readonly posts: ModelPost[] = [];
  /** Name by documentId. */
  readonly attorneys = new Map<string, string>();
  /** Text by documentId. */
  readonly quotes = new Map<string, string>();
  /** Public comments, by documentId and locale of the post: kept whatever becomes of it. */
  readonly comments = new Map<string, number>();
  claims: Claim[] = [];

  commentsOf(documentId: string, locale: Locale): number {
    return this.comments.get(`${documentId} ${locale}`) ?? 0;
  }

  addComment(documentId: string, locale: Locale): void {
    this.comments.set(`${documentId} ${locale}`, this.commentsOf(documentId, locale) + 1);
  }

  /** The slug that a new version gets. */
  slugForTitle(owner: string, locale: Locale, title: Title): string {
    for (const slug of candidates(title)) {
      if (this.claim(owner, locale, slug)) {
        return slug;
      }
    }
    throw new Error('there is always a candidate');
  }

  /** Whether a slug is, or becomes, the owner's. */
  claim(owner: string, locale: Locale, slug: string): boolean {
    const standing = this.claims.find((claim) => claim.locale === locale && claim.slug === slug);
    if (!standing) {
      this.claims.push({ locale, slug, owner, served: false });
    }
    return (standing?.owner ?? owner) === owner;
  }

  /** The slug of a draft whose title becomes another, or whose slug an editor empties. */
  slugAfter(post: ModelPost, locale: Locale, title: Title, isEmptied: boolean): string {
    const { documentId: owner } = post;
    const draft = this.versionsOf(post, locale).draft;
    const wasServed = this.claims.some(
      (claim) => claim.owner === owner && claim.locale === locale && claim.served
    );
    const isLeft = isEmptied || isMadeFrom(draft.title, draft.slug);
    return wasServed || !isLeft || isMadeFrom(title, draft.slug)
      ? draft.slug
      : this.slugForTitle(owner, locale, title);
  }

  versionsOf(post: ModelPost, locale: Locale): LocalePost {
    const versions = post.locales.get(locale);
    if (!versions) {
      throw new Error(`the model has no ${locale} of this post`);
    }
    return versions;
  }

  add(documentId: string, locale: Locale, version: Omit<Version, 'slug'>): void {
    const slug = this.slugForTitle(documentId, locale, version.title);
    const known = this.posts.find((post) => post.documentId === documentId);
    const post = known ?? { documentId, locales: new Map() };
    post.locales.set(locale, { draft: copy({ ...version, slug }), published: null });
    if (!known) {
      this.posts.push(post);
    }
  }

  publish(post: ModelPost, locale: Locale): void {
    const versions = this.versionsOf(post, locale);
    versions.published = copy(versions.draft);
    this.settle(post);
  }

  unpublish(post: ModelPost, locale: Locale): void {
    this.versionsOf(post, locale).published = null;
    this.settle(post);
  }

  discard(post: ModelPost, locale: Locale): void {
    const versions = this.versionsOf(post, locale);
    versions.draft = copy(versions.published ?? versions.draft);
    this.settle(post);
  }

  remove(post: ModelPost, locale: Locale | '*'): void {
    for (const gone of locale === '*' ? LOCALES : [locale]) {
      post.locales.delete(gone);
    }
    this.settle(post);
    if (post.locales.size === 0) {
      this.posts.splice(this.posts.indexOf(post), 1);
    }
  }

  /** What was public stays the post's; what never was and is not used any more is free. */
  settle({ documentId, locales }: ModelPost): void {
    this.claims = this.claims.flatMap((claim) => {
      const versions = locales.get(claim.locale);
      if (claim.owner !== documentId) {
        return [claim];
      }
      if (!versions) {
        return [];
      }
      const served = claim.served || versions.published?.slug === claim.slug;
      return served || versions.draft.slug === claim.slug ? [{ ...claim, served }] : [];
    });
  }

  refersTo(kind: 'attorneys' | 'quotes', documentId: string): boolean {
    return this.posts.some(({ locales }) =>
      [...locales.values()].some(({ draft, published }) =>
        [draft, published].some((version) => version?.[kind].includes(documentId))
      )
    );
  }
}
