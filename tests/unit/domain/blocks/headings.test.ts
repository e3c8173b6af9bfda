import type { Blocks } from '../../../../contract';
import { renderBlocks } from '../../../../server/src/domain/blocks/render-blocks-html';

const headingsOf = (blocks: Blocks | null) => renderBlocks(blocks).headings;

describe('the headings of a document', () => {
  it('lists headings in the order of the document', () => {
    const blocks = [
      { type: 'heading', level: 2, children: [{ type: 'text', text: ' The \n facts ' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'x' }] },
      { type: 'heading', level: 3, children: [{ type: 'text', text: 'Location' }] },
    ];
    expect(headingsOf(blocks)).toEqual([
      { id: 'section-the-facts', level: 2, text: 'The facts' },
      { id: 'section-location', level: 3, text: 'Location' },
    ]);
  });

  it('is empty for no content', () => {
    expect(headingsOf(null)).toEqual([]);
  });
});
