'use strict';

/**
 * Builders for Strapi's rich text blocks.
 *
 * Inside a line of text, `**bold**`, `*italic*` and `[label](url)` are marks; a label may carry
 * italics of its own. As in Strapi's editor, a link is never the first or the last child of its
 * block and never touches another link: an empty text node stands between.
 */

const MARK = /\[([^\]]+)\]\(([^)\s]+)\)|\*\*([^*]+)\*\*|\*([^*]+)\*/g;

const plain = (text, marks = {}) => ({ type: 'text', text, ...marks });

const marked = (source) => {
  const nodes = [];
  let from = 0;
  for (const match of source.matchAll(MARK)) {
    const [whole, label, url, bold, italic] = match;
    if (match.index > from) nodes.push(plain(source.slice(from, match.index)));
    if (url) nodes.push({ type: 'link', url, children: marked(label) });
    else if (bold) nodes.push(plain(bold, { bold: true }));
    else nodes.push(plain(italic, { italic: true }));
    from = match.index + whole.length;
  }
  if (from < source.length) nodes.push(plain(source.slice(from)));
  return nodes;
};

const inline = (source) => {
  const nodes = [];
  for (const node of marked(source)) {
    const last = nodes[nodes.length - 1];
    if (node.type === 'link' && last?.type !== 'text') nodes.push(plain(''));
    nodes.push(node);
  }
  if (nodes[nodes.length - 1]?.type !== 'text') nodes.push(plain(''));
  return nodes;
};

const heading = (level) => (source) => ({ type: 'heading', level, children: inline(source) });

const list =
  (format) =>
  (...items) => ({
    type: 'list',
    format,
    children: items.map((item) => ({ type: 'list-item', children: inline(item) })),
  });

const p = (source) => ({ type: 'paragraph', children: inline(source) });
const h2 = heading(2);
const h3 = heading(3);
const ul = list('unordered');
const ol = list('ordered');
const quote = (source) => ({ type: 'quote', children: inline(source) });

/** The words of some blocks, one line a block, as a reader sees them. */
const toText = (blocks) => {
  const words = (node) => node.text ?? (node.children ?? []).map(words).join('');
  return blocks
    .flatMap((block) => (block.type === 'list' ? block.children : [block]))
    .map(words)
    .join('\n');
};

module.exports = { p, h2, h3, ul, ol, quote, toText };
