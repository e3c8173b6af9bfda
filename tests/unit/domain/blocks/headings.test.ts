import { headingsOf } from '../../../../server/src/domain/blocks/headings';

describe('headingsOf', () => {
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
