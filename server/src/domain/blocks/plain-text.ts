import type { Blocks } from '../../../../contract';
import {
  childrenOf,
  inlineText,
  isText,
  MAX_DEPTH,
  nodesIn,
  stringOf,
  type LooseNode,
} from './read-node';

const isInline = (node: LooseNode): boolean => isText(node) || stringOf(node, 'type') === 'link';

/** Items of a list, and of the lists within it, one a line. */
const linesOf = (list: LooseNode, depth: number): string[] =>
  depth >= MAX_DEPTH
    ? []
    : childrenOf(list).flatMap((child) =>
        stringOf(child, 'type') === 'list' ? linesOf(child, depth + 1) : [inlineText(child).trim()]
      );

const paragraphsOf = (node: LooseNode, depth: number): string[] => {
  if (depth >= MAX_DEPTH) return [];
  if (stringOf(node, 'type') === 'list') {
    const lines = linesOf(node, depth).filter((line) => line !== '');
    return [lines.join('\n')];
  }
  const children = childrenOf(node);
  // An unknown node that holds blocks, such as columns, has a paragraph for each of them.
  return isText(node) || children.every(isInline)
    ? [inlineText(node).trim()]
    : children.flatMap((child) => paragraphsOf(child, depth + 1));
};

/**
 * The words of a document without any marks: blocks are parted by a blank line, items of a list by
 * a line break. Images leave nothing. Never throws, as `renderBlocks`.
 */
export const plainText = (blocks: Blocks | null | undefined): string =>
  nodesIn(blocks)
    .flatMap((node) => paragraphsOf(node, 0))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
