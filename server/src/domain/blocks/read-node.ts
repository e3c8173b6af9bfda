/**
 * What comes out of a database may be older or newer than the shape in the contract: these read
 * any value as a node, and what is not there as empty.
 */
export type LooseNode = Readonly<Record<string, unknown>>;

/**
 * How many levels below the body are read. The editor makes about a dozen; more is a mistake or an
 * attack, and without a bound either would exhaust the stack.
 */
export const MAX_DEPTH = 100;

export const isNode = (value: unknown): value is LooseNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The nodes in a list; nothing for what is no list. */
export const nodesIn = (value: unknown): readonly LooseNode[] =>
  Array.isArray(value) ? value.filter(isNode) : [];

export const childrenOf = (node: LooseNode): readonly LooseNode[] => nodesIn(node['children']);

/** A string of the node; empty for everything else. */
export const stringOf = (node: LooseNode, key: string): string => {
  const value = node[key];
  return typeof value === 'string' ? value : '';
};

/** A length in pixels or the like; null for what is no positive number. */
export const positiveNumberOf = (node: LooseNode, key: string): number | null => {
  const value = node[key];
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null;
};

/** Text with marks, as opposed to a node with children. */
export const isText = (node: LooseNode): boolean => typeof node['text'] === 'string';

/** All text below a node, without marks and without breaks between nodes. */
export const inlineText = (node: LooseNode, depth = 0): string => {
  if (isText(node)) return stringOf(node, 'text');
  if (depth >= MAX_DEPTH) return '';
  return childrenOf(node)
    .map((child) => inlineText(child, depth + 1))
    .join('');
};
