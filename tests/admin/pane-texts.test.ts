import { commentAddress } from '../../admin/src/components/desk-address';
import { forgetSent, readDraft, writeDraft } from '../../admin/src/components/draft-store';
import { errorCodeOf } from '../../admin/src/api/error-code';
import { isSubmitKey } from '../../admin/src/features/reading-pane/is-submit-key';
import { quotedSpans } from '../../admin/src/features/reading-pane/quoted-spans';
import {
  insertReply,
  isTitleTaken,
  matchReplies,
} from '../../admin/src/features/reading-pane/reply/saved-reply-list';

describe('what a rule saw', () => {
  it('is quoted in the order of the text, each wording once', () => {
    const spans = [
      { start: 8, end: 12 },
      { start: 0, end: 4 },
      { start: 13, end: 17 },
    ];
    expect(quotedSpans('Call or call Call', { spans })).toEqual({
      quotations: [
        { text: 'Call', start: 0 },
        { text: 'call', start: 8 },
      ],
      more: 0,
    });
  });

  it('is not the whole comment once more', () => {
    const spans = [0, 2, 4, 6, 8].map((start) => ({ start, end: start + 1 }));
    expect(quotedSpans('a b c d e', { spans })).toMatchObject({ more: 2 });
    const [long] = quotedSpans('x'.repeat(200), { spans: [{ start: 0, end: 200 }] }).quotations;
    expect(long?.text).toBe(`${'x'.repeat(80)}…`);
  });

  it('is nothing where a span lies outside of the text', () => {
    expect(quotedSpans('short', { spans: [{ start: 10, end: 20 }] }).quotations).toEqual([]);
  });
});

describe('saved replies', () => {
  const reply = (title: string, locale: string, body = 'Thank you.') => ({
    documentId: title.toLowerCase(),
    ...{ title, locale, body },
  });
  const replies = [
    reply('No advice', ''),
    reply('Gracias', 'es', 'Gracias por escribir. Llámenos.'),
    reply('Call us', 'en-US'),
  ];
  const titles = (locale: string | null, search = '') =>
    matchReplies(replies, { locale, search }).map(({ title }) => title);

  it('are those in the language of the post, and those for all', () => {
    expect(titles('en')).toEqual(['Call us', 'No advice']);
    expect(titles('es-MX')).toEqual(['Gracias', 'No advice']);
    expect(titles(null)).toEqual(['Call us', 'Gracias', 'No advice']);
  });

  it('are found by all words that are looked for, however they are written', () => {
    expect(titles(null, 'LLAMENOS gracias')).toEqual(['Gracias']);
    expect(titles(null, 'gracias thank')).toEqual([]);
  });

  it('go where the cursor is, as a paragraph of their own', () => {
    const at = (start: number, end = start) => ({ start, end });
    expect(insertReply('', at(0), 'Hi.')).toEqual({ text: 'Hi.', cursor: 3 });
    expect(insertReply('Dear Ann, ', at(10), 'Hi.').text).toBe('Dear Ann,\n\nHi.');
    expect(insertReply('One. Two.', at(4), 'Hi.')).toEqual({
      text: 'One.\n\nHi.\n\nTwo.',
      cursor: 9,
    });
    expect(insertReply('One old two', at(4, 7), 'new').text).toBe('One\n\nnew\n\ntwo');
  });

  it('have one title once in a language, and may keep their own', () => {
    const taken = { documentId: null, title: ' Gracias ', locale: 'es' };
    expect(isTitleTaken(replies, taken)).toBe(true);
    expect(isTitleTaken(replies, { ...taken, locale: 'en' })).toBe(false);
    expect(isTitleTaken(replies, { ...taken, documentId: 'gracias' })).toBe(false);
  });
});

describe('a draft', () => {
  const keepNone = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    };
  };

  it('is kept until it is sent, each under its name', () => {
    const drafts = keepNone();
    expect(writeDraft(drafts, 'note.a', 'Half a')).toBe(true);
    expect([readDraft(drafts, 'note.a'), readDraft(drafts, 'note.b')]).toEqual(['Half a', null]);
    writeDraft(drafts, 'note.a', null);
    expect(readDraft(drafts, 'note.a')).toBeNull();
  });

  it.each<[string, string | null, string | null, string | null]>([
    ['is gone once it is sent', 'Ask her', 'Ask her', null],
    ['stays where somebody wrote on', 'Ask her today', 'Ask her today', 'Ask her today'],
    ['stays where they wrote on in a field opened since', 'Ask her', 'Ask him', 'Ask him'],
    ['stays where they emptied the field', '', '', ''],
    ['is gone where it was given up', null, null, null],
  ])('%s', (_, shown, kept, left) => {
    const drafts = keepNone();
    writeDraft(drafts, 'note.a', kept);
    const isForgotten = forgetSent(drafts, 'note.a', { sent: 'Ask her', shown });
    expect(readDraft(drafts, 'note.a')).toBe(left);
    expect(isForgotten).toBe(shown === 'Ask her' && left === null);
  });

  it('breaks nothing where the browser keeps none', () => {
    const refuse = () => {
      throw new Error('QuotaExceededError');
    };
    const drafts = { getItem: refuse, setItem: refuse, removeItem: refuse };
    expect([readDraft(drafts, 'a'), writeDraft(drafts, 'a', 'text')]).toEqual([null, false]);
    expect(forgetSent(drafts, 'a', { sent: 'text', shown: 'text' })).toBe(true);
    expect(forgetSent(drafts, 'a', { sent: 'text', shown: 'text, and on' })).toBe(false);
  });
});

it.each([
  [{ name: 'ConflictError', details: { code: 'STALE_VERSION' } }, 'STALE_VERSION'],
  [{ name: 'ForbiddenError', message: 'Policy Failed', details: {} }, 'FORBIDDEN'],
  [{ name: 'ConflictError', details: { code: 'OF_THE_FUTURE' } }, null],
  [{ message: 'Network Error' }, null],
  [undefined, null],
])('reads the code of %j', (error, code) => {
  expect(errorCodeOf(error)).toBe(code);
});

it('sends by Control or Command with Enter, and not by Enter', () => {
  const press = { key: 'Enter', ctrlKey: false, metaKey: false };
  expect(isSubmitKey({ ...press, ctrlKey: true })).toBe(true);
  expect(isSubmitKey({ ...press, metaKey: true })).toBe(true);
  expect(isSubmitKey(press)).toBe(false);
});

it('leads to a comment in the list in which it stands', () => {
  const address = '/plugins/legal-blog/moderation';
  expect(commentAddress({ documentId: 'a', state: 'pending' })).toBe(`${address}?item=a`);
  expect(commentAddress({ documentId: 'a', state: 'spam' })).toBe(`${address}?status=spam&item=a`);
});
