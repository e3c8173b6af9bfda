import fc from 'fast-check';
import type { BlockNode, Blocks, TextNode } from '../../../../contract';
import {
  renderBlocks,
  renderBlocksHtml,
} from '../../../../server/src/domain/blocks/render-blocks-html';

const headingsOf = (blocks: Blocks) => renderBlocks(blocks).headings;
const text = (words: string, marks: Partial<TextNode> = {}): TextNode => ({
  type: 'text',
  text: words,
  ...marks,
});
const node = (
  type: string,
  children: BlockNode['children'],
  rest: Partial<BlockNode> = {}
): BlockNode => ({
  type,
  children,
  ...rest,
});
const paragraph = (...children: (BlockNode | TextNode)[]): BlockNode => node('paragraph', children);
const item = (words: string): BlockNode => node('list-item', [text(words)]);
const heading = (words: string, level = 2): BlockNode => node('heading', [text(words)], { level });
const link = (url: string, words = 'here'): BlockNode => node('link', [text(words)], { url });
const image = (data: Record<string, unknown>): BlockNode =>
  node('image', [text('')], { image: data });

/** What a database may hold, whatever the types say. */
const malformed = (json: string): Blocks => JSON.parse(json);

describe('renderBlocksHtml: blocks', () => {
  it.each<[string, Blocks, string]>([
    ['a paragraph', [paragraph(text('Hello'))], '<p>Hello</p>'],
    ['an empty paragraph', [paragraph(text(' '))], ''],
    ['a line break', [paragraph(text('a\nb\r\nc'))], '<p>a<br>b<br>c</p>'],
    ['a quote', [node('quote', [text('a\nb')])], '<blockquote><p>a<br>b</p></blockquote>'],
    [
      'code',
      [node('code', [text('a\n<b>')], { language: 'c++' })],
      '<pre><code class="language-c++">a\n&lt;b&gt;</code></pre>',
    ],
    ['code in no language', [node('code', [text('x')])], '<pre><code>x</code></pre>'],
    [
      'code in a language that is none',
      [node('code', [text('x')], { language: '"><script>' })],
      '<pre><code>x</code></pre>',
    ],
    [
      'a list',
      [node('list', [item('a'), item('b')], { format: 'unordered' })],
      '<ul><li>a</li><li>b</li></ul>',
    ],
    ['a numbered list', [node('list', [item('a')], { format: 'ordered' })], '<ol><li>a</li></ol>'],
    [
      'a list within a list',
      [
        node('list', [item('a'), node('list', [item('b')], { format: 'ordered' }), item('c')], {
          format: 'unordered',
        }),
      ],
      '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>',
    ],
    [
      'a list that begins with a list',
      [node('list', [node('list', [item('a')], { format: 'unordered' })], { format: 'unordered' })],
      '<ul><li><ul><li>a</li></ul></li></ul>',
    ],
    [
      'a heading',
      [heading('Fair <Use>', 3)],
      '<h3 id="section-fair-less-use-greater">Fair &lt;Use&gt;</h3>',
    ],
    [
      'an unknown node',
      [node('columns', [paragraph(text('a')), paragraph(text('b'))])],
      '<p>a</p><p>b</p>',
    ],
  ])('%s', (_name, blocks, html) => {
    expect(renderBlocksHtml(blocks)).toBe(html);
  });

  it.each([
    [0, 1],
    [1, 1],
    [6, 6],
    [9, 6],
    [2.4, 2],
    [Number.NaN, 2],
  ])('puts level %d at h%d', (level, expected) => {
    expect(renderBlocksHtml([heading('x', level)])).toBe(
      `<h${expected} id="section-x">x</h${expected}>`
    );
  });
});

describe('renderBlocksHtml: text', () => {
  it.each<[Partial<TextNode>, string]>([
    [{ bold: true }, '<strong>x</strong>'],
    [{ italic: true }, '<em>x</em>'],
    [{ underline: true }, '<u>x</u>'],
    [{ strikethrough: true }, '<s>x</s>'],
    [{ code: true }, '<code>x</code>'],
    [{ bold: true, italic: true, code: true }, '<strong><em><code>x</code></em></strong>'],
    [{ bold: false }, 'x'],
  ])('%j', (marks, html) => {
    expect(renderBlocksHtml([paragraph(text('x', marks))])).toBe(`<p>${html}</p>`);
  });

  it('escapes', () => {
    expect(renderBlocksHtml([paragraph(text('<script>"\'&'))])).toBe(
      '<p>&lt;script&gt;&quot;&#39;&amp;</p>'
    );
  });
});

describe('renderBlocksHtml: links', () => {
  it.each([
    [
      'https://example.com/?a=1&b="2"',
      '<a href="https://example.com/?a=1&amp;b=&quot;2&quot;" rel="noopener">here</a>',
    ],
    ['//example.com', '<a href="//example.com" rel="noopener">here</a>'],
    ['mailto:a@example.com', '<a href="mailto:a@example.com">here</a>'],
    ['tel:+18005550142', '<a href="tel:+18005550142">here</a>'],
    ['/about', '<a href="/about">here</a>'],
    ['#section-facts', '<a href="#section-facts">here</a>'],
    ['javascript:alert(1)', 'here'],
    ['java\tscript:alert(1)', 'here'],
    ['data:text/html,x', 'here'],
    ['', 'here'],
  ])('%j', (url, html) => {
    expect(renderBlocksHtml([paragraph(link(url))])).toBe(`<p>${html}</p>`);
  });

  it('has no link within a link', () => {
    const outer = node('link', [text('a '), link('/inner', 'b')], { url: '/outer' });
    expect(renderBlocksHtml([paragraph(outer)])).toBe('<p><a href="/outer">a b</a></p>');
  });
});

describe('renderBlocksHtml: images', () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      'with everything',
      {
        url: '/u/a.jpg',
        alternativeText: 'A "court"',
        caption: 'At <dusk>',
        width: 800,
        height: 600,
        credit: { line: 'Jane Doe, CC BY 4.0' },
      },
      '<figure><img src="/u/a.jpg" alt="A &quot;court&quot;" width="800" height="600" loading="lazy"><figcaption>At &lt;dusk&gt; <small class="credit">Jane Doe, CC BY 4.0</small></figcaption></figure>',
    ],
    [
      'with nothing but an address',
      { url: 'https://cdn.example.com/a.jpg', alternativeText: null, caption: null, width: null },
      '<figure><img src="https://cdn.example.com/a.jpg" alt="" loading="lazy"></figure>',
    ],
    [
      'with sizes that are none',
      { url: '/a', width: -1, height: '600' },
      '<figure><img src="/a" alt="" loading="lazy"></figure>',
    ],
    ['from a script', { url: 'javascript:alert(1)' }, ''],
    ['from data', { url: 'data:image/svg+xml,<svg onload="x">' }, ''],
    ['from nowhere', {}, ''],
  ])('%s', (_name, data, html) => {
    expect(renderBlocksHtml([image(data)])).toBe(html);
  });
});

describe('renderBlocks: headings', () => {
  it('lists what it puts into the HTML, with ids of their own', () => {
    const { html, headings } = renderBlocks([
      heading('Step'),
      heading('Step 2'),
      heading('Step', 3),
      heading('日本語'),
      heading('!?'),
      heading('  '),
      node('columns', [heading('Deep', 4)]),
    ]);
    expect(headings).toEqual([
      { id: 'section-step', level: 2, text: 'Step' },
      { id: 'section-step-2', level: 2, text: 'Step 2' },
      { id: 'section-step-3', level: 3, text: 'Step' },
      { id: 'section', level: 2, text: '日本語' },
      { id: 'section-2', level: 2, text: '!?' },
      { id: 'section-deep', level: 4, text: 'Deep' },
    ]);
    expect([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])).toEqual(
      headings.map(({ id }) => id)
    );
  });

  it('gives the same node its own id each time', () => {
    const twice = heading('Facts');
    expect(headingsOf([twice, twice]).map(({ id }) => id)).toEqual([
      'section-facts',
      'section-facts-2',
    ]);
  });

  it('takes the text out of marks and links', () => {
    const mixed = node(
      'heading',
      [text('The '), text('fair', { bold: true }), link('/use', ' use')],
      { level: 2 }
    );
    expect(headingsOf([mixed])[0]?.text).toBe('The fair use');
  });

  it('has unique ids whatever the headings', () => {
    const words = fc.oneof(
      fc.constantFrom('Step', 'Step 2', 'step-2', 'Step 3', '', '2', '日本'),
      fc.string()
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (headings) => {
        const ids = headingsOf(headings.map((each) => heading(each))).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^section(-[a-z0-9]+)*$/);
      })
    );
  });
});

describe('renderBlocks: content that is malformed', () => {
  it.each([
    ['null', ''],
    ['{}', ''],
    ['"text"', ''],
    ['[null, 1, "x", [], {}]', ''],
    ['[{"type":"paragraph"}]', ''],
    ['[{"type":"paragraph","children":null}]', ''],
    [
      '[{"type":"paragraph","children":[null,{"type":"text"},{"type":"text","text":5},{"text":"x"}]}]',
      '<p>x</p>',
    ],
    ['[{"type":"list","children":[{"type":"text","text":"x"}]}]', '<ul><li>x</li></ul>'],
    [
      '[{"type":"heading","level":"1","children":[{"type":"text","text":"x"}]}]',
      '<h2 id="section-x">x</h2>',
    ],
    ['[{"type":"image","image":null},{"type":"image","image":{"url":7}}]', ''],
    ['[{"type":"link","children":[{"type":"text","text":"x"}]}]', 'x'],
    ['[{"type":"constructor","children":[{"type":"text","text":"x"}]}]', 'x'],
    ['[{"type":"paragraph","children":[{"type":"text","text":"x","bold":"yes"}]}]', '<p>x</p>'],
  ])('%s', (json, html) => {
    expect(renderBlocksHtml(malformed(json))).toBe(html);
  });

  it('is nothing for no content', () => {
    expect(renderBlocks(undefined)).toEqual({ html: '', headings: [] });
  });

  it('reads no deeper than it can', () => {
    let nested: BlockNode = paragraph(text('x'));
    for (let depth = 0; depth < 50_000; depth += 1)
      nested = { type: depth % 2 ? 'list' : 'other', children: [nested] };
    expect(renderBlocksHtml([nested, paragraph(text('after'))])).toBe('<p>after</p>');
  });

  it('opens and closes the same tags and lets no text become one', () => {
    const leaf = fc.record({
      type: fc.constantFrom('text', 'other'),
      text: fc.constantFrom('x', '<b>', '"', '\n', '</p>', '&'),
      bold: fc.boolean(),
    });
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.record({
          type: fc.constantFrom(
            'paragraph',
            'heading',
            'list',
            'list-item',
            'quote',
            'code',
            'link',
            'image',
            'x'
          ),
          url: fc.constantFrom('/a', 'javascript:x', '"><script>'),
          level: fc.integer(),
          language: fc.constantFrom('js', '"x'),
          image: fc.constantFrom({ url: '/a"b', caption: '<i>' }, null),
          children: fc.array(tie('tree'), { maxLength: 3 }),
        })
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (blocks) => {
        const html = renderBlocksHtml(malformed(JSON.stringify(blocks)));
        const open: string[] = [];
        const rest = html.replace(
          /<(\/?)([a-z0-9]+)((?: [a-z]+="[^"<>]*")*)>/g,
          (_tag, slash: string, name: string) => {
            if (slash !== '') expect(open.pop()).toBe(name);
            else if (name !== 'br' && name !== 'img') open.push(name);
            return '';
          }
        );
        expect(open).toEqual([]);
        expect(rest).not.toMatch(/[<>"]/);
        expect(html).not.toMatch(/href="javascript/);
      }),
      { numRuns: 300 }
    );
  });
});
