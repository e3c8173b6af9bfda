import type { Blocks, Credit } from '../../../../contract';

const urlOf = (image: Record<string, unknown> | undefined): string | null =>
  typeof image?.['url'] === 'string' ? image['url'] : null;

/** URLs of the images that stand in a text. Strapi puts images at the top level of blocks only. */
export const imageUrlsOf = (blocks: Blocks): string[] =>
  blocks.flatMap(({ image }) => urlOf(image) ?? []);

/** The same text, each image with its credit: a credit is served wherever the image is. */
export const withImageCredits = (blocks: Blocks, credits: ReadonlyMap<string, Credit>): Blocks =>
  blocks.map((block) => {
    const url = urlOf(block.image);
    const credit = url === null ? undefined : credits.get(url);
    return credit ? { ...block, image: { ...block.image, credit } } : block;
  });
