/**
 * @options {"settings":{"rules":{"submitted_too_fast":{"seconds":0},"sent_too_often":{"seconds":0}}}}
 */
import type {
  CommentCounts,
  DecisionResponse,
  QueuePage,
  SubmissionReceipt,
  ThreadPage,
} from '../../contract';
import { createAdmin, type Admin } from './support/admins';
import { publishPost, validSubmission } from './support/content';
import { api, codeOf } from './support/requests';

describe('the life of a comment', () => {
  let moderator: Admin;
  let post: { documentId: string; slug: string };

  beforeAll(async () => {
    moderator = await createAdmin('legal-blog-moderator');
    post = await publishPost();
  });

  const submit = async (changes: Record<string, unknown> = {}) => {
    const body = await validSubmission(post.slug, changes);
    return api<SubmissionReceipt>(`/posts/${post.slug}/comments`, { method: 'POST', body });
  };
  const thread = async () => (await api<ThreadPage>(`/posts/${post.slug}/comments`)).body;
  const count = async () =>
    (await api<CommentCounts>(`/comments/counts?posts=${post.documentId}`)).body.data[
      post.documentId
    ];
  const decide = (action: string, documentId: string, version: number, more = {}) =>
    moderator.call<DecisionResponse>('/legal-blog/moderation/decisions', {
      method: 'POST',
      body: { action, items: [{ documentId, version }], ...more },
    });

  it('waits, is seen by a moderator, is approved, is public and counted', async () => {
    const receipt = await submit({ body: 'First <b>comment</b>.\nSecond line.' });
    expect(receipt.status).toBe(202);
    expect(receipt.body.data.status).toBe('pending');
    const { documentId } = receipt.body.data;
    expect((await thread()).data).toEqual([]);
    expect(await count()).toBe(0);

    const queue = await moderator.call<QueuePage>('/legal-blog/moderation/queue');
    expect(queue.status).toBe(200);
    const item = queue.body.data.find((candidate) => candidate.documentId === documentId);
    expect(item).toMatchObject({
      state: 'pending',
      version: 1,
      post: { documentId: post.documentId },
      allowedActions: ['approve', 'reject', 'spam', 'hold', 'refer', 'redact-and-approve'],
    });
    expect(item?.verdict.reasons.map((reason) => reason.code)).toEqual(['site_premoderates']);

    const decided = await decide('approve', documentId, 1);
    expect(decided.body.data.results).toEqual([
      { documentId, outcome: 'done', state: 'approved', lane: null, version: 2 },
    ]);
    const page = await thread();
    expect(page.meta).toMatchObject({ count: 1, topLevelCount: 1 });
    expect(page.data[0]).toMatchObject({
      documentId,
      body: 'First <b>comment</b>.\nSecond line.',
      html: '<p>First &lt;b&gt;comment&lt;/b&gt;.<br>Second line.</p>',
    });
    expect(await count()).toBe(1);
  });

  it('tells the one who lost who decided what', async () => {
    const { documentId } = (await submit()).body.data;
    await decide('approve', documentId, 1);
    const lost = await decide('reject', documentId, 1, { reason: 'abusive' });
    expect(lost.status).toBe(409);
    expect(codeOf(lost)).toBe('STALE_VERSION');
    expect(lost.body).toMatchObject({
      error: {
        details: {
          current: {
            state: 'approved',
            version: 2,
            lastDecision: { action: 'approve', actor: { id: moderator.id } },
          },
        },
      },
    });
  });

  it('leaves a tombstone where answers stand, and counts approved comments only', async () => {
    const before = await count();
    const parent = (await submit({ body: 'A question to be answered.' })).body.data.documentId;
    await decide('approve', parent, 1);
    const child = (await submit({ body: 'An answer.', parent })).body.data.documentId;
    await decide('approve', child, 1);
    await decide('reject', parent, 2, { reason: 'other' });

    const found = (await thread()).data.find((comment) => comment.documentId === parent);
    expect(found).toMatchObject({
      tombstone: true,
      author: null,
      body: null,
      html: null,
      postedAt: null,
      replies: { count: 1, data: [{ documentId: child, body: 'An answer.' }] },
    });
    expect(await count()).toBe((before ?? 0) + 1);

    await decide('reject', child, 2, { reason: 'other' });
    const after = (await thread()).data.map((comment) => comment.documentId);
    expect(after).not.toContain(parent);
    expect(await count()).toBe(before);
  });

  it('makes one comment of 20 copies of one submission with one key', async () => {
    const body = await validSubmission(post.slug, {
      body: 'Sent twenty times.',
      idempotencyKey: 'key-of-twenty-copies',
    });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        api<SubmissionReceipt>(`/posts/${post.slug}/comments`, { method: 'POST', body })
      )
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 20 }, () => 202));
    expect(new Set(answers.map((answer) => answer.body.data.documentId)).size).toBe(1);
    expect(
      await app.strapi.db
        .query('plugin::legal-blog.comment')
        .count({ where: { body: 'Sent twenty times.' } })
    ).toBe(1);
    const other = await api(`/posts/${post.slug}/comments`, {
      method: 'POST',
      body: { ...body, body: 'Another text under the same key.' },
    });
    expect(codeOf(other)).toBe('IDEMPOTENCY_MISMATCH');
  });
});
