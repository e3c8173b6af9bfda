import { escapeHtml } from '../html/escape-html';
import { imageSource } from '../html/link-target';
import { isNode, positiveNumberOf, stringOf, type LooseNode } from './read-node';

const captionOf = (image: LooseNode): string => {
  const caption = escapeHtml(stringOf(image, 'caption').trim());
  const credit = isNode(image['credit']) ? stringOf(image['credit'], 'line').trim() : '';
  const line = credit === '' ? '' : `<small class="credit">${escapeHtml(credit)}</small>`;
  return [caption, line].filter((part) => part !== '').join(' ');
};

/**
 * The image of a block as a figure. An image without text of its own gets `alt=""`, which tells
 * screen readers to pass over it. A credit, where the image carries one, stands in the caption.
 * Nothing for an image without a usable address.
 */
export const renderImage = (node: LooseNode): string => {
  const image = node['image'];
  if (!isNode(image)) return '';
  const source = imageSource(stringOf(image, 'url'));
  if (source === null) return '';
  const size = (['width', 'height'] as const)
    .map((side) => [side, positiveNumberOf(image, side)] as const)
    .map(([side, pixels]) => (pixels === null ? '' : ` ${side}="${Math.round(pixels)}"`))
    .join('');
  const alt = escapeHtml(stringOf(image, 'alternativeText'));
  const caption = captionOf(image);
  return (
    `<figure><img src="${escapeHtml(source)}" alt="${alt}"${size} loading="lazy">` +
    `${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`
  );
};
