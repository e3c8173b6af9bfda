import type { CreativeWork, Quotation } from 'schema-dts';
import type { PullQuote } from '../../../../contract';
import { presentProperties } from './present-properties';

type CreativeWorkNode = Extract<CreativeWork, { '@type': 'CreativeWork' }>;

const sourceNode = ({ source }: PullQuote): CreativeWorkNode | null => {
  const properties = presentProperties({
    name: source.title,
    url: source.url,
    archivedAt: source.archivedUrl,
    datePublished: source.date,
    publisher:
      source.publisher === null
        ? null
        : ({ '@type': 'Organization', name: source.publisher } as const),
  });
  return Object.keys(properties).length === 0 ? null : { '@type': 'CreativeWork', ...properties };
};

/**
 * A pull-quote with whoever said it and the work it stands in. One pulled from the post itself is
 * based on the post, `postId`; no other source is served for it.
 */
export const quotationNode = (quote: PullQuote, postId: string): Quotation => ({
  '@type': 'Quotation',
  ...presentProperties({
    text: quote.text,
    inLanguage: quote.language,
    creator:
      quote.attributedTo === null
        ? null
        : ({
            '@type': 'Person',
            name: quote.attributedTo,
            ...presentProperties({ jobTitle: quote.role }),
          } as const),
    isBasedOn: quote.kind === 'from-post' ? { '@id': postId } : sourceNode(quote),
  }),
});
