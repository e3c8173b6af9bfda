import fc from 'fast-check';
import { escapeHtml } from '../../../../server/src/domain/html/escape-html';

describe('escapeHtml', () => {
  it('escapes what could end a text or a quoted attribute', () => {
    expect(escapeHtml(`<a href="x" id='y'>&amp;`)).toBe(
      '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;'
    );
  });

  it('leaves no such character, and loses nothing', () => {
    const characters: Record<string, string> = {
      '&lt;': '<',
      '&gt;': '>',
      '&quot;': '"',
      '&#39;': "'",
      '&amp;': '&',
    };
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", 'a', ';') }),
        (text) => {
          const html = escapeHtml(text);
          expect(html).not.toMatch(/[<>"']/);
          expect(
            html.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => characters[entity] ?? '')
          ).toBe(text);
        }
      )
    );
  });
});
