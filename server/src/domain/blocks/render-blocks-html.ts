import type { Blocks, Heading } from '../../../../contract';
import { escapeHtml } from '../html/escape-html';
import { linkTarget } from '../html/link-target';
import { createHeadingIds, type AllocateHeadingId } from './heading-ids';
import { renderImage } from './render-image';
import { renderText } from './render-text';
import {
  childrenOf,
  inlineText,
  isText,
  MAX_DEPTH,
  nodesIn,
  stringOf,
  type LooseNode,
} from './read-node';

export interface RenderedBlocks {
  /** Safe to insert into a page as it is. */
  html: string;
  /** In the order of the document; their ids stand on the headings in `html`. */
  headings: Heading[];
}

/** What one pass over a document carries along. */
interface Pass {
  headings: Heading[];
  allocateId: AllocateHeadingId;
  depth: number;
  /** HTML allows no link within a link. */
  withinLink: boolean;
}

type RenderNode = (node: LooseNode, pass: Pass) => string;

const DEFAULT_LEVEL = 2;
/** What a class name can hold without quoting: `c++`, `objective-c`, `f#`. */
const LANGUAGE = /^[\w+#.-]{1,40}$/;

const renderChildren: RenderNode = (node, pass) => {
  if (pass.depth >= MAX_DEPTH) return '';
  const below = { ...pass, depth: pass.depth + 1 };
  return childrenOf(node)
    .map((child) => renderNode(child, below))
    .join('');
};

/** An element around the children; nothing around nothing: editors leave empty paragraphs behind. */
const wrap =
  (open: string, close: string): RenderNode =>
  (node, pass) => {
    const inner = renderChildren(node, pass);
    return inner.trim() === '' ? '' : open + inner + close;
  };

const levelOf = (node: LooseNode): number => {
  const level = node['level'];
  if (typeof level !== 'number' || !Number.isFinite(level)) return DEFAULT_LEVEL;
  return Math.min(6, Math.max(1, Math.round(level)));
};

const renderHeading: RenderNode = (node, pass) => {
  const text = inlineText(node).replace(/\s+/g, ' ').trim();
  if (text === '') return renderChildren(node, pass);
  const level = levelOf(node);
  const id = pass.allocateId(text);
  pass.headings.push({ id, level, text });
  return `<h${level} id="${escapeHtml(id)}">${renderChildren(node, pass)}</h${level}>`;
};

/**
 * Strapi keeps an inner list beside the items of the outer one; HTML wants it inside the item that
 * it belongs to, which is the one before.
 */
const renderList: RenderNode = (node, pass) => {
  if (pass.depth >= MAX_DEPTH) return '';
  const below = { ...pass, depth: pass.depth + 1 };
  const items: string[] = [];
  for (const child of childrenOf(node)) {
    if (stringOf(child, 'type') === 'list') {
      items.push((items.pop() ?? '') + renderList(child, below));
    } else {
      items.push(renderNode(child, below));
    }
  }
  const html = items.filter((item) => item.trim() !== '').map((item) => `<li>${item}</li>`);
  const element = stringOf(node, 'format') === 'ordered' ? 'ol' : 'ul';
  return html.length === 0 ? '' : `<${element}>${html.join('')}</${element}>`;
};

const renderCode: RenderNode = (node) => {
  const language = stringOf(node, 'language');
  const attribute = LANGUAGE.test(language) ? ` class="language-${escapeHtml(language)}"` : '';
  return `<pre><code${attribute}>${escapeHtml(inlineText(node))}</code></pre>`;
};

const renderLink: RenderNode = (node, pass) => {
  const target = pass.withinLink ? null : linkTarget(stringOf(node, 'url'));
  if (target === null) return renderChildren(node, pass);
  const inner = renderChildren(node, { ...pass, withinLink: true });
  if (inner === '') return '';
  const rel = target.external ? ' rel="noopener"' : '';
  return `<a href="${escapeHtml(target.href)}"${rel}>${inner}</a>`;
};

/** One line a kind of node. Kinds that are not here give what their children give. */
const RENDERERS: ReadonlyMap<string, RenderNode> = new Map([
  ['paragraph', wrap('<p>', '</p>')],
  ['quote', wrap('<blockquote><p>', '</p></blockquote>')],
  ['heading', renderHeading],
  ['list', renderList],
  ['code', renderCode],
  ['image', renderImage],
  ['link', renderLink],
]);

const renderNode: RenderNode = (node, pass) => {
  if (isText(node)) return renderText(node);
  const render = RENDERERS.get(stringOf(node, 'type')) ?? renderChildren;
  return render(node, pass);
};

/**
 * Strapi's rich text as HTML that is safe to insert, and its headings, in one pass. Text is
 * escaped; links lead only to http(s), mailto, tel, relative addresses and fragments, others leave
 * their words. Never throws: what is malformed is left out, what is unknown gives its children,
 * and more than 100 levels down nothing is read.
 */
export const renderBlocks = (blocks: Blocks | null | undefined): RenderedBlocks => {
  const headings: Heading[] = [];
  const pass: Pass = { headings, allocateId: createHeadingIds(), depth: 0, withinLink: false };
  const html = nodesIn(blocks)
    .map((node) => renderNode(node, pass))
    .join('');
  return { html, headings };
};

/** The HTML of `renderBlocks` alone. */
export const renderBlocksHtml = (blocks: Blocks | null | undefined): string =>
  renderBlocks(blocks).html;
