import type { Blocks, Heading } from '../../../../contract';
import { renderBlocks } from './render-blocks-html';

/**
 * The headings of a document for a table of contents. They come out of the rendering itself: two
 * passes that both gave out ids could come to disagree.
 */
export const headingsOf = (blocks: Blocks | null | undefined): Heading[] =>
  renderBlocks(blocks).headings;
