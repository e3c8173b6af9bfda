import { escapeHtml } from '../html/escape-html';
import { stringOf, type LooseNode } from './read-node';

/** Marks and their elements, from the inside out. */
const MARKS = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

/** Text with its marks. A line feed in it is a line break that the editor typed. */
export const renderText = (node: LooseNode): string => {
  const text = stringOf(node, 'text');
  if (text === '') return '';
  return MARKS.reduce(
    (html, [mark, element]) => (node[mark] === true ? `<${element}>${html}</${element}>` : html),
    escapeHtml(text).replace(/\r\n?|\n/g, '<br>')
  );
};
