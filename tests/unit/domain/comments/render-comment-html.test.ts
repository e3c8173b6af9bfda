import fc from 'fast-check';
import { renderCommentHtml } from '../../../../server/src/domain/comments/render-comment-html';

describe('renderCommentHtml', () => {
  it.each([
    ['a line', 'Thank you.', '<p>Thank you.</p>'],
    ['lines', 'a\nb\r\nc', '<p>a<br>b<br>c</p>'],
    ['paragraphs', 'a\n\nb\n \n\n\nc\nd', '<p>a</p><p>b</p><p>c<br>d</p>'],
    ['markup', '<img src=x onerror="x">', '<p>&lt;img src=x onerror=&quot;x&quot;&gt;</p>'],
    ['an address', 'https://example.com', '<p>https://example.com</p>'],
    ['nothing', ' \n\n ', ''],
  ])('%s', (_name, text, expected) => {
    expect(renderCommentHtml(text)).toBe(expected);
  });

  it('has no tags but its own', () => {
    const unit = fc.constantFrom('<', '>', 'p', 'br', '/', '"', '&', '\n', ' ', 'x');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(renderCommentHtml(text).replace(/<\/?p>|<br>/g, '')).not.toMatch(/[<>"]/);
      })
    );
  });
});
