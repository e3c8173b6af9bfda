import { submissionReceipt } from '../../../contract';
import type { CommentMode } from '../../../contract/vocabulary';
import type { PublicSubject } from '../../../server/src/ports/subject-directory';
import { aDesk, MODERATOR, type Composed } from '../../builders/a-desk';
import { aSubject } from '../../builders/a-subject';
import { anId } from '../../builders/an-id';

const DAY_IN_SECONDS = 24 * 60 * 60;

describe('submitComment', () => {
  it.each<[CommentMode, 'approved' | 'pending', string | null, number]>([
    ['all', 'pending', 'general', 0],
    ['first', 'pending', 'general', 0],
    ['flagged', 'approved', null, 1],
  ])('mode %s: %s', async (mode, state, lane, count) => {
    const desk = aDesk({ settings: { comments: { mode } } });
    const receipt = await desk.send();
    expect(submissionReceipt.parse(receipt)).toEqual(receipt);
    expect(receipt.data.status).toBe(state);
    const [stored, ...others] = desk.comments.comments();
    expect(others).toEqual([]);
    expect(stored).toMatchObject({
      documentId: receipt.data.documentId,
      state,
      lane,
      version: 1,
      shown: state === 'approved',
    });
    const page = await desk.showThread(aSubject().slug, { sort: 'oldest' });
    expect(page.meta).toMatchObject({ count, topLevelCount: count });
    expect(page.data.map(({ documentId }) => documentId)).toEqual(
      count === 0 ? [] : [receipt.data.documentId]
    );
  });

  it('stores what was sent, and of the sender no more than it needs', async () => {
    const desk = aDesk();
    const request = await desk.compose({
      author: { name: ' Jane  Roe ', email: 'jane@EXAMPLE.org' },
      body: 'one\r\ntwo ',
      userAgent: 'x'.repeat(400),
      address: '203.0.113.7',
    });
    await desk.submit(request);
    const [stored] = desk.comments.comments();
    expect(stored).toMatchObject({
      authorName: 'Jane Roe',
      authorEmail: 'jane@example.org',
      body: 'one\ntwo',
      isStaff: false,
      attorneyId: null,
      parentId: null,
      depth: 0,
      postedAt: desk.clock.now(),
      noticeVersion: request.submission.noticeVersion,
      userAgent: 'x'.repeat(250),
      reasons: [{ code: 'site_premoderates', version: 1, spans: [] }],
    });
    expect(JSON.stringify(stored)).not.toContain('203.0.113.7');
  });

  it('tells an address apart within a month and not longer', async () => {
    const desk = aDesk();
    const hashes: unknown[] = [];
    for (const moment of ['2026-03-01', '2026-03-31', '2026-04-01']) {
      desk.clock.set(`${moment}T12:00:00.000Z`);
      await desk.send({ body: `Written on ${moment}.` });
      hashes.push(desk.limiter.asked.at(-1)?.at(-1));
    }
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[1]).not.toBe(hashes[2]);
  });

  it.each([
    ['a filled honeypot', { website: 'https://spam.example' }, 30, 'honeypot_filled'],
    ['less time than a person needs', {}, 2, 'submitted_too_fast'],
  ])('%s looks as if it waited', async (_name, change, seconds, code) => {
    const desk = aDesk({ settings: { comments: { mode: 'flagged' } } });
    const form = await desk.openForm({
      post: aSubject().slug,
      locale: undefined,
      readerToken: undefined,
    });
    desk.clock.advance(seconds);
    const receipt = await desk.send({ form, ...change });
    expect(receipt.data.status).toBe('pending');
    expect(desk.comments.comments()).toMatchObject([{ state: 'spam', lane: null, shown: false }]);
    expect(desk.comments.comments()[0]?.reasons.map((reason) => reason.code)).toEqual([code]);
  });

  it.each([
    [2.999, 'spam'],
    [3, 'approved'],
  ])('after %d of 3 seconds it is %s', async (seconds, state) => {
    const desk = aDesk({
      settings: { comments: { mode: 'flagged' }, rules: { submitted_too_fast: { seconds: 3 } } },
    });
    const where = { post: aSubject().slug, locale: undefined, readerToken: undefined };
    const form = await desk.openForm(where);
    desk.clock.advance(seconds);
    await desk.send({ form });
    expect(desk.comments.comments()).toMatchObject([{ state }]);
  });

  it('gives every comment a manage token of its own', async () => {
    const desk = aDesk();
    const [one, other] = [await desk.send({ body: 'one' }), await desk.send({ body: 'two' })];
    expect(one.meta.manageToken).toBe(desk.signer.digest('manage', one.data.documentId));
    expect(other.meta.manageToken).not.toBe(one.meta.manageToken);
  });

  it('keeps the threads of two locales apart', async () => {
    const spanish = aSubject({ locale: 'es', slug: 'gideon-es' });
    const desk = aDesk({
      settings: { comments: { mode: 'flagged' } },
      subjects: [aSubject(), spanish],
    });
    await desk.send();
    await desk.send({ post: 'gideon-es', locale: 'es', body: '¿Y en español?' });
    const pages = [
      await desk.showThread(aSubject().slug, { sort: 'oldest' }),
      await desk.showThread('gideon-es', { sort: 'oldest', locale: 'es' }),
    ];
    expect(pages.map((page) => page.meta.count)).toEqual([1, 1]);
  });
});

describe('submitComment refuses', () => {
  it.each<[string, Partial<PublicSubject>, object]>([
    ['COMMENTS_OFF', { commentMode: 'off' }, {}],
    ['COMMENTS_CLOSED', { commentMode: 'closed' }, {}],
    ['COMMENTS_PAUSED', { commentMode: 'paused' }, { notice: 'Back on Monday.' }],
    ['COMMENTS_CLOSED', { commentsCloseOn: new Date('2026-03-18T09:00:30.000Z') }, {}],
  ])('%s, though the form was open: %j', async (code, change, details) => {
    const desk = aDesk({ settings: { comments: { pausedMessage: 'Back on Monday.' } } });
    const request = await desk.compose();
    desk.subjects.published.splice(0, 1, aSubject(change));
    await expect(desk.submit(request)).rejects.toMatchObject({ code, details });
  });

  it('NOT_FOUND where the post is gone', async () => {
    const desk = aDesk();
    const request = await desk.compose();
    desk.subjects.published.splice(0);
    await expect(desk.submit(request)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    ['VALIDATION_FAILED', { body: ' ' }],
    ['VALIDATION_FAILED', { author: { name: 'Jane', email: 'jane' } }],
    ['BODY_TOO_LONG', { body: 'x'.repeat(5_001) }],
    ['FORM_TOKEN_INVALID', { token: 'forged' }],
    ['NOTICE_NOT_ACCEPTED', { noticeVersion: 'another' }],
    ['PARENT_NOT_PUBLIC', { parent: anId(404, 'c') }],
  ])('%s for %j', async (code, change) => {
    const desk = aDesk();
    await expect(desk.send(change)).rejects.toMatchObject({ code });
    expect(desk.comments.comments()).toEqual([]);
    expect(desk.limiter.asked).toEqual([]);
  });

  it('says which wording of the notice is to be accepted', async () => {
    const desk = aDesk();
    const request = await desk.compose();
    desk.subjects.notices.set('en', 'A new wording.');
    const { data } = await desk.openForm({ ...request, readerToken: undefined });
    await expect(desk.submit(request)).rejects.toMatchObject({
      code: 'NOTICE_NOT_ACCEPTED',
      details: { version: data.notice.version },
    });
  });

  it.each([
    [7_200, null],
    [7_200.001, 'FORM_TOKEN_INVALID'],
  ])('a form of %d seconds: %s', async (seconds, code) => {
    const desk = aDesk();
    const where = { post: aSubject().slug, locale: undefined, readerToken: undefined };
    const form = await desk.openForm(where);
    desk.clock.advance(seconds);
    const attempt = desk.send({ form });
    await (code === null
      ? expect(attempt).resolves.toBeDefined()
      : expect(attempt).rejects.toMatchObject({ code }));
  });

  it('a form of another post', async () => {
    const other = aSubject({ documentId: anId(2, 'p'), slug: 'mapp-v-ohio' });
    const desk = aDesk({ subjects: [aSubject(), other] });
    const form = await desk.openForm({ post: other.slug, locale: undefined, readerToken: '' });
    await expect(desk.send({ form })).rejects.toMatchObject({ code: 'FORM_TOKEN_INVALID' });
  });

  it('RATE_LIMITED, with the seconds to wait, by reader and by address', async () => {
    const desk = aDesk();
    desk.limiter.close(9);
    const request = await desk.compose();
    await expect(desk.submit(request)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      details: { retryAfter: 9 },
    });
    expect(desk.comments.comments()).toEqual([]);
    expect(desk.limiter.looked).toEqual([
      [`reader:${anId(1, 'i')}`, expect.stringMatching(/^address:[\w-]{43}$/)],
    ]);
  });
});

describe('DUPLICATE_COMMENT', () => {
  const said = 'The   right to Counsel!';
  const sameReader = async (desk: ReturnType<typeof aDesk>) => {
    const { data } = await desk.openForm({
      post: aSubject().slug,
      locale: undefined,
      readerToken: undefined,
    });
    return data.readerToken;
  };

  it.each<[string, Composed, number, boolean]>([
    ['the same again', { body: said }, 0, true],
    ['the same under another key', { body: said, idempotencyKey: 'another-key' }, 0, true],
    ['the same in other letters', { body: 'the right to\u200b counsel!' }, 0, true],
    ['the same to the last second of a day', { body: said }, DAY_IN_SECONDS - 30, true],
    ['the same after a day', { body: said }, DAY_IN_SECONDS, false],
    ['something else', { body: `${said} Always.` }, 0, false],
  ])('%s', async (_name, change, later, isTwin) => {
    const desk = aDesk();
    const readerToken = await sameReader(desk);
    await desk.send({ body: said, readerToken, idempotencyKey: 'the-first-key' });
    desk.clock.advance(later);
    const attempt = desk.send({ readerToken, ...change });
    await (isTwin
      ? expect(attempt).rejects.toMatchObject({ code: 'DUPLICATE_COMMENT', details: {} })
      : expect(attempt).resolves.toBeDefined());
    expect(desk.comments.comments()).toHaveLength(isTwin ? 1 : 2);
  });

  it('is told to nobody else', async () => {
    const desk = aDesk();
    await desk.send({ body: said });
    await expect(desk.send({ body: said })).resolves.toBeDefined();
  });

  it('is told on the same post only', async () => {
    const other = aSubject({ documentId: anId(2, 'p'), slug: 'mapp-v-ohio' });
    const desk = aDesk({ subjects: [aSubject(), other] });
    const readerToken = await sameReader(desk);
    await desk.send({ body: said, readerToken });
    await expect(desk.send({ body: said, readerToken, post: other.slug })).resolves.toBeDefined();
  });

  it('costs no turn', async () => {
    const desk = aDesk();
    const readerToken = await sameReader(desk);
    await desk.send({ body: said, readerToken });
    await expect(desk.send({ body: said, readerToken })).rejects.toMatchObject({
      code: 'DUPLICATE_COMMENT',
    });
    expect(desk.limiter.asked).toHaveLength(1);
  });
});

describe('an answer', () => {
  it('goes below what it answers, down to the deepest level, and there beside it', async () => {
    const desk = aDesk({ options: { nesting: 3 }, settings: { comments: { mode: 'flagged' } } });
    const ids: string[] = [];
    for (const body of ['a', 'b', 'c', 'd', 'e']) {
      const parent = ids.at(-1) ?? null;
      ids.push((await desk.send({ body, parent })).data.documentId);
    }
    const [a, b] = ids;
    expect(desk.comments.comments().map(({ parentId, depth }) => [parentId, depth])).toEqual([
      [null, 0],
      [a, 1],
      [b, 2],
      [b, 2],
      [b, 2],
    ]);
  });

  it('counts for all who stand above it', async () => {
    const desk = aDesk({ settings: { comments: { mode: 'flagged' } } });
    const first = await desk.send({ body: 'a' });
    const second = await desk.send({ body: 'b', parent: first.data.documentId });
    await desk.send({ body: 'c', parent: second.data.documentId });
    await desk.send({ body: 'spam', parent: second.data.documentId, website: 'x' });
    expect(
      desk.comments.comments().map(({ body, publicDescendants }) => [body, publicDescendants])
    ).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 0],
      ['spam', 0],
    ]);
    const { meta } = await desk.showThread(aSubject().slug, { sort: 'oldest' });
    expect(meta).toMatchObject({ count: 3, topLevelCount: 1 });
  });

  it('is refused where a moderator took down what it answers', async () => {
    const desk = aDesk({ settings: { comments: { mode: 'flagged' } } });
    const { data } = await desk.send({ body: 'a' });
    const request = await desk.compose({ body: 'b', parent: data.documentId });
    const items = [{ documentId: data.documentId, version: 1 }];
    await desk.decide({ action: 'hold', items }, MODERATOR);
    await expect(desk.submit(request)).rejects.toMatchObject({ code: 'PARENT_NOT_PUBLIC' });
  });
});
