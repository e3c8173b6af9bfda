import type { BlogPosting, WebPage, WithContext } from 'schema-dts';
import type { BylineRole, Post } from '../../../../contract';
import { firmNode, type DescribedFirm } from './firm-node';
import { imageNode } from './image-node';
import { personNode, type PersonNode } from './person-node';
import { presentProperties } from './present-properties';
import { quotationNode } from './quotation-node';

type BlogPostingNode = Extract<BlogPosting, { '@type': 'BlogPosting' }>;
export type PostJsonLd = WithContext<Extract<WebPage, { '@type': 'WebPage' }>>;

const withRole = (
  post: Post,
  roles: readonly BylineRole[],
  firm: DescribedFirm | null
): PersonNode[] =>
  post.byline
    .filter((entry) => roles.includes(entry.role))
    .map((entry) => personNode(entry.attorney, firm));

/** Only where the answer itself has counts: they would be stale on a page built to last. */
const commentProperties = ({ comments }: Post) =>
  comments === undefined || comments.mode === 'off'
    ? {}
    : ({
        commentCount: comments.count,
        interactionStatistic: {
          '@type': 'InteractionCounter',
          interactionType: { '@type': 'CommentAction' },
          userInteractionCount: comments.count,
        },
      } as const);

const postingNode = (post: Post, firm: DescribedFirm | null): BlogPostingNode => {
  const id = `${post.url}#post`;
  return {
    '@type': 'BlogPosting',
    '@id': id,
    ...presentProperties({
      headline: post.title,
      description: post.dek,
      url: post.url,
      inLanguage: post.locale,
      datePublished: post.publishedOn,
      dateModified: post.modifiedOn,
      timeRequired: `PT${post.readingMinutes}M`,
      image: post.heroImage && imageNode(post.heroImage),
      author: withRole(post, ['author', 'co-author'], firm),
      editor: withRole(post, ['editor'], firm),
      publisher: firm && firmNode(firm),
      articleSection: post.practiceAreas.map((area) => area.name),
      keywords: post.topics.map((topic) => topic.name),
      citation: post.furtherReading.map(
        ({ title, url, publisher }) =>
          ({
            '@type': 'CreativeWork',
            name: title,
            url,
            ...presentProperties({
              publisher:
                publisher === null ? null : ({ '@type': 'Organization', name: publisher } as const),
            }),
          }) as const
      ),
      correction: post.corrections.map(
        ({ date, text }) => ({ '@type': 'CorrectionComment', datePublished: date, text }) as const
      ),
      hasPart: post.pullQuotes.map((quote) => quotationNode(quote, id)),
    }),
    ...commentProperties(post),
  };
};

/**
 * What a post's page says of itself to search engines: a WebPage about a BlogPosting. Review
 * belongs to the page, as schema.org gives `reviewedBy` and `lastReviewed` to WebPage alone
 * (https://schema.org/lastReviewed). Nothing is said that the page does not show.
 *
 * @param firm the firm in full, where the caller has it: with logo and profiles
 */
export const postJsonLd = (post: Post, firm: DescribedFirm | null = post.firm): PostJsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  '@id': post.url,
  ...presentProperties({
    url: post.url,
    name: post.seo.title,
    description: post.seo.description,
    inLanguage: post.locale,
    lastReviewed: post.lastReviewedOn,
    reviewedBy: post.reviewedBy && personNode(post.reviewedBy, firm),
    primaryImageOfPage: post.heroImage && imageNode(post.heroImage),
  }),
  mainEntity: postingNode(post, firm),
});
