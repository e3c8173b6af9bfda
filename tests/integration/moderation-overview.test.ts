/**
 * @options {"settings":{"comments":{"mode":"all","closeAfterDays":30},"rules":{"submitted_too_fast":{"seconds":0},"sent_too_often":{"seconds":0}}}}
 */
import {
  overviewAnswer,
  postCommentsAnswer,
  postSearchAnswer,
  readerAnswer,
  readerSearchAnswer,
  type CommentDetail,
  type OverviewAnswer,
  type PostCommentsAnswer,
  type PostSearchAnswer,
  type QueuePage,
  type ReaderAnswer,
  type ReaderSearchAnswer,
  type StaffPreferencesAnswer,
  type SubmissionReceipt,
} from '../../contract';
import { COMMENT_STATES } from '../../contract/vocabulary';
import { tallyOf, waitingUnder } from '../../server/src/adapters/strapi-post-overview';
import { byAddress, recentByName } from '../../server/src/adapters/strapi-reader-lookup';
import { UID } from '../../server/src/content/subject-types';
import { createAdmin, createRole, type Admin } from './support/admins';
import { paragraph, publishPost, validSubmission } from './support/content';
import { useHostDates } from './support/host-realm';
import { planOf } from './support/plan-of';
import { api, codeOf } from './support/requests';
import { seedWaiting } from './support/seed-comments';

const MODERATION = '/legal-blog/moderation';
/** More than the comments whose names are looked at. */
const SPAM_WAVE = 5_001;
const UNKNOWN = 'a23456789012345678901234';
/** In the restricted lane: masked, and encrypted in the table. */
const SECRET = '123-45-6789';

useHostDates();

let moderator: Admin;
let other: Admin;
let post: { documentId: string; slug: string };

beforeAll(async () => {
  moderator = await createAdmin('legal-blog-moderator');
  other = await createAdmin('legal-blog-moderator');
});

beforeEach(async () => {
  post = await publishPost();
});

const submit = async (changes: Record<string, unknown> = {}): Promise<string> => {
  const body = await validSubmission(post.slug, changes);
  const sent = await api<SubmissionReceipt>(`/posts/${post.slug}/comments`, {
    method: 'POST',
    body,
  });
  expect(sent.status).toBe(202);
  return sent.body.data.documentId;
};
const decide = async (by: Admin, action: string, documentId: string, version = 1) => {
  const reason = action === 'reject' ? { reason: 'off_topic' } : {};
  const body = { action, ...reason, items: [{ documentId, version }] };
  expect((await by.call(`${MODERATION}/decisions`, { method: 'POST', body })).status).toBe(200);
};
const get = async <Body>(path: string, by = moderator): Promise<Body> => {
  const { status, body } = await by.call<Body>(`${MODERATION}/${path}`);
  expect([path, status]).toEqual([path, 200]);
  return body;
};
const readerOf = async (comment: string): Promise<string> =>
  (await get<CommentDetail>(`comments/${comment}`)).data.author.reader?.documentId ?? '';

describe('the overview', () => {
  const read = () => get<OverviewAnswer>('overview');

  it('counts what waits as the lanes do, and the decisions of today and of who asks', async () => {
    const before = (await read()).data;
    const first = await submit();
    const second = await submit();
    await submit({ body: `My number is ${SECRET}.` });
    await submit({ body: 'I know where you live.' });
    await decide(moderator, 'approve', first);
    await decide(other, 'reject', second);
    await decide(other, 'approve', second, 2);

    const answer = await read();
    expect(overviewAnswer.parse(answer)).toEqual(answer);
    const { data } = answer;
    expect(data.waiting).toBe(before.waiting + 2);
    expect(data.urgent).toBe(before.urgent + 1);
    expect(data.decisions.all).toBe(before.decisions.all + 3);
    expect(data.decisions.own).toBe(before.decisions.own + 1);
    expect((await get<OverviewAnswer>('overview', other)).data.decisions.own).toBe(2);
    const lanes = await get<{ data: OverviewAnswer['data']['lanes'] }>('lanes');
    expect(data.lanes).toEqual(lanes.data);
    const queue = await get<QueuePage>('queue?limit=1');
    expect(data.waiting).toBe(queue.meta.counts.pending);
    expect(data.oldest).toBe(queue.data[0]?.postedAt);
  });

  it('begins the day on the clock of the firm, and leaves out what was before', async () => {
    const { decisions } = (await read()).data;
    const at = Date.parse(decisions.since);
    const entries = app.strapi.db.query(UID.logEntry);
    const decided = { action: 'approve', actorKind: 'admin', actorId: moderator.id };
    const row = { ...decided, batchId: 'b', actorName: 'A', canonical: '[]', hash: 'none' };
    for (const [number, moment] of [at - 1, at].entries()) {
      await entries.create({ data: { ...row, sequence: 900_000 + number, at: new Date(moment) } });
    }
    const after = (await read()).data.decisions;
    await entries.deleteMany({ where: { sequence: { $gte: 900_000 } } });
    expect([after.all, after.own]).toEqual([decisions.all + 1, decisions.own + 1]);
  });
});

describe('what there is under a post', () => {
  const read = async (documentId = post.documentId) => {
    const answer = await get<PostCommentsAnswer>(`posts/${documentId}`);
    expect(postCommentsAnswer.parse(answer)).toEqual(answer);
    return answer.data;
  };

  it('is nothing until somebody comments, then each state and each lane in which something waits', async () => {
    const nothing = await read();
    expect(nothing).toMatchObject({ mode: 'all', modeSource: 'site', isOpen: true, locale: 'en' });
    expect(Object.values({ ...nothing.counts, ...nothing.waiting })).toEqual(Array(11).fill(0));

    const approved = await submit();
    const rejected = await submit();
    await submit();
    await submit({ body: `My number is ${SECRET}.` });
    await decide(moderator, 'approve', approved);
    await decide(moderator, 'reject', rejected);
    const comments = app.strapi.db.query(UID.comment);
    await comments.update({ where: { documentId: approved }, data: { lane: 'reported' } });
    const { counts, waiting } = await read();
    expect(counts).toMatchObject({ pending: 2, approved: 1, rejected: 1, spam: 0 });
    // What is reported is public, and waits all the same.
    expect(waiting).toEqual({
      ...{ general: 1, attorney: 0, restricted: 1, rechecking: 0, reported: 1 },
    });
    await comments.update({ where: { documentId: approved }, data: { lane: null } });
  });

  it.each([
    [{}, { mode: 'all', modeSource: 'site', postMode: 'site', isOpen: true }],
    [{ commentMode: 'off' }, { mode: 'off', modeSource: 'post', isOpen: false, siteMode: 'all' }],
    [{ commentMode: 'flagged' }, { mode: 'flagged', modeSource: 'post', isOpen: true }],
    [
      { commentMode: 'first', commentsCloseOn: '2026-01-01T00:00:00.000Z' },
      { mode: 'closed', postMode: 'first', isOpen: false, closesOn: '2026-01-01T00:00:00.000Z' },
    ],
    [
      { publishedOn: '2025-01-01T00:00:00.000Z' },
      { mode: 'closed', modeSource: 'site', closesOn: '2025-01-31T00:00:00.000Z' },
    ],
  ])('knows the mode in force of a post with %j', async (data, expected) => {
    post = await publishPost(data);
    expect(await read()).toMatchObject(expected);
  });

  it('shows a draft, which takes none, and what is public before its draft', async () => {
    const documents = app.strapi.documents(UID.post);
    const made = { title: 'Only a draft', body: paragraph('Text.'), commentMode: 'all' };
    const draft = await documents.create({ data: made as never });
    expect(await read(draft.documentId)).toMatchObject({
      ...{ title: 'Only a draft', isPublic: false, mode: 'all', isOpen: false },
    });
    await documents.publish({ documentId: draft.documentId });
    const changed = { title: 'Changed', commentMode: 'off' };
    await documents.update({ documentId: draft.documentId, data: changed as never });
    expect(await read(draft.documentId)).toMatchObject({
      ...{ title: 'Only a draft', isPublic: true, mode: 'all', isOpen: true },
    });
  });

  it('is not found for no post, and for a language that it does not have', async () => {
    for (const path of [`posts/${UNKNOWN}`, `posts/${post.documentId}?locale=fr`]) {
      expect(codeOf(await moderator.call(`${MODERATION}/${path}`))).toBe('NOT_FOUND');
    }
    const bad = await moderator.call(`${MODERATION}/posts/${post.documentId}?locale=%25`);
    expect(codeOf(bad)).toBe('VALIDATION_FAILED');
  });
});

describe('posts by their title', () => {
  const search = async (query: string) => {
    const answer = await get<PostSearchAnswer>(`posts?${query}`);
    expect(postSearchAnswer.parse(answer)).toEqual(answer);
    return answer.data;
  };

  it('come once a language, the newest first, with how much waits there', async () => {
    const older = await publishPost({ title: 'Quarantine orders 100% upheld' });
    post = await publishPost({ title: 'A QUARANTINE ends' });
    await submit();
    await decide(moderator, 'approve', await submit());
    const reported = await submit();
    await decide(moderator, 'approve', reported);
    const comments = app.strapi.db.query(UID.comment);
    await comments.update({ where: { documentId: reported }, data: { lane: 'reported' } });
    expect(await search('q=quarantine')).toMatchObject([
      { documentId: post.documentId, locale: 'en', isPublic: true, waiting: 2 },
      { documentId: older.documentId, waiting: 0 },
    ]);
    await comments.update({ where: { documentId: reported }, data: { lane: null } });
    expect(await search('q=quarantine&limit=1')).toHaveLength(1);
    expect(await search('q=100%25')).toHaveLength(1);
    expect(await search('q=nothing-has-this')).toEqual([]);
    expect((await search('limit=2'))[0]?.documentId).toBe(post.documentId);
  });

  it('show what is public as it is public, even where only the draft was found', async () => {
    const documents = app.strapi.documents(UID.post);
    const retitled = await publishPost({ title: 'Estoppel as it was' });
    const data = { title: 'Laches as it will be' };
    await documents.update({ documentId: retitled.documentId, data: data as never });
    const { documentId } = retitled;
    const shown = { documentId, title: 'Estoppel as it was', isPublic: true };
    expect(await search('q=laches')).toMatchObject([shown]);
    expect(await search('q=estoppel')).toMatchObject([shown]);
  });

  it('show no draft that nobody has commented on, and one that was public when somebody did', async () => {
    const documents = app.strapi.documents(UID.post);
    await documents.create({ data: { title: 'Draft on garnishment' } as never });
    post = await publishPost({ title: 'Garnishment, withdrawn' });
    await submit();
    await documents.unpublish({ documentId: post.documentId });
    expect(await search('q=garnishment')).toMatchObject([
      { documentId: post.documentId, isPublic: false, waiting: 1 },
    ]);
    expect((await search('limit=20')).map(({ title }) => title)).not.toContain(
      'Draft on garnishment'
    );
  });

  it.each(['q=', 'limit=0', 'limit=21', 'q=a&x=1'])('refuse %s', async (query) => {
    expect(codeOf(await moderator.call(`${MODERATION}/posts?${query}`))).toBe('VALIDATION_FAILED');
  });
});

describe('a reader', () => {
  it('has the name and the address of the latest comment, and a record', async () => {
    const comment = await submit({ author: { name: 'Rosa Parks', email: 'rosa@example.org' } });
    const answer = await get<ReaderAnswer>(`readers/${await readerOf(comment)}`);
    expect(readerAnswer.parse(answer)).toEqual(answer);
    expect(answer.data).toMatchObject({
      ...{ name: 'Rosa Parks', email: 'rosa@example.org', kind: 'guest', verified: false },
      ...{ standing: 'normal', record: { approved: 0, rejected: 0, spam: 0, pending: 1 } },
    });
    expect(answer.data.lastCommentAt).not.toBeNull();
    expect(codeOf(await moderator.call(`${MODERATION}/readers/${UNKNOWN}`))).toBe('NOT_FOUND');
  });

  it('is found behind a wave of spam, whose names are nobody’s', async () => {
    const author = { name: 'Constance Baker', email: 'constance@example.org' };
    await submit({ author });
    const wave = { state: 'spam', lane: null, author_name: 'Constance Spam', reader_id: 'nobody' };
    await seedWaiting(post, SPAM_WAVE, wave);
    const { data } = await get<ReaderSearchAnswer>('readers?q=constance');
    await app.strapi.db
      .connection('legal_blog_comments')
      .where({ reader_id: wave.reader_id })
      .delete();
    expect(data.map(({ name }) => name)).toEqual([author.name]);
  });

  it('is found by a part of the name and by the whole address, and by nothing else', async () => {
    const author = { name: 'Thurgood O_Marshall', email: 'thurgood@example.org' };
    const comment = await submit({ author, body: `My number is ${SECRET}.` });
    const documentId = await readerOf(comment);
    for (const q of ['THURGOOD', 'o_mar', 'thurgood@EXAMPLE.org']) {
      const answer = await get<ReaderSearchAnswer>(`readers?q=${encodeURIComponent(q)}`);
      expect(readerSearchAnswer.parse(answer)).toEqual(answer);
      expect(answer.data).toEqual([
        { documentId, name: author.name, kind: 'guest', verified: false, standing: 'normal' },
      ]);
      expect(JSON.stringify(answer)).not.toContain(SECRET);
    }
    for (const q of ['thurgood@example', '123-45', 'oxmarshall']) {
      expect((await get<ReaderSearchAnswer>(`readers?q=${q}`)).data).toEqual([]);
    }
    expect(codeOf(await moderator.call(`${MODERATION}/readers`))).toBe('VALIDATION_FAILED');
  });
});

describe('what one wants to be mailed', () => {
  it('is chosen by whoever sees the queue, each for themselves', async () => {
    const onlooker = await createAdmin(
      await createRole(['plugin::legal-blog.moderation.read-queue'])
    );
    const body = { lanes: { attorney: 'digest' }, assigned: false };
    const path = `${MODERATION}/my-notifications`;
    const saved = await onlooker.call<StaffPreferencesAnswer>(path, { method: 'PUT', body });
    expect(saved.status).toBe(200);
    const kept = await get<StaffPreferencesAnswer>('my-notifications', onlooker);
    expect(kept).toEqual(saved.body);
    expect(kept.data).toMatchObject({ lanes: { attorney: 'digest' }, assigned: false });
    const others = await get<StaffPreferencesAnswer>('my-notifications', other);
    expect(others.data).toMatchObject({ lanes: { attorney: 'off' }, assigned: true });
  });
});

/** Only SQLite tells its plan the same way however much there is. */
const onSqlite = () => (app.database === 'sqlite' ? it : it.skip);

describe('the reads behind them', () => {
  const planAsText = async (query: Parameters<typeof planOf>[0]) =>
    (await planOf(query)).join('\n');

  onSqlite()('take an index, or the latest rows by the primary key', async () => {
    const tally = await planAsText(tallyOf(app.strapi, [post]));
    expect(tally).toContain('INDEX legal_blog_threads_unique');
    expect(tally).toContain('COVERING INDEX legal_blog_comments_thread_state (thread_id=?)');
    const waiting = await planAsText(waitingUnder(app.strapi, [post]));
    expect(waiting).toContain('INDEX legal_blog_threads_unique');
    expect(waiting).toContain(
      'COVERING INDEX legal_blog_comments_thread_state (thread_id=? AND state=? AND lane=?)'
    );
    expect(await planAsText(byAddress(app.strapi, 'digest', 20))).toContain(
      'INDEX legal_blog_comments_email'
    );
    const byName = await planAsText(recentByName(app.strapi, 'ruth', 20));
    const ranges = byName.match(/COVERING INDEX legal_blog_comments_queue \(state=\?\)/g);
    expect(ranges).toHaveLength(COMMENT_STATES.length - 1);
    expect(byName).toContain('INDEX legal_blog_comments_document');
    expect(byName).not.toMatch(/SCAN legal_blog_comments\b/);
  });
});
