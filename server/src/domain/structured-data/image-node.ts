import type { ImageObject } from 'schema-dts';
import type { Credit, Image } from '../../../../contract';
import { presentProperties } from './present-properties';

const creditProperties = (credit: Credit) =>
  presentProperties({
    name: credit.title,
    creditText: credit.line,
    creator: credit.author === null ? null : ({ '@type': 'Person', name: credit.author } as const),
    license: credit.license?.url ?? null,
    // Where one would ask for a license of one's own: the page that the image came from.
    acquireLicensePage: credit.sourceUrl,
    // Only where the credit claims it; a notice must not be made up for somebody else's work.
    copyrightNotice: credit.license?.id === 'all-rights-reserved' ? credit.line : null,
  });

/**
 * An image with its credit, by the properties that Google reads
 * (https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata).
 */
export const imageNode = (image: Image): ImageObject => ({
  '@type': 'ImageObject',
  ...presentProperties({
    contentUrl: image.url,
    url: image.url,
    width: image.width === null ? null : `${image.width} px`,
    height: image.height === null ? null : `${image.height} px`,
    encodingFormat: image.mime,
    caption: image.caption,
  }),
  ...(image.credit && creditProperties(image.credit)),
});
