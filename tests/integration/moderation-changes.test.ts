/**
 * @options {"settings":{"rules":{"submitted_too_fast":{"seconds":0},"sent_too_often":{"seconds":0}}}}
 */
import { changesAnswer, type ChangesAnswer, type SubmissionReceipt } from '../../contract';
import { createAdmin, createRole, type Admin } from './support/admins';
import { publishPost, validSubmission } from './support/content';
import { useHostDates } from './support/host-realm';
import { api, codeOf } from './support/requests';

const MODERATION = '/legal-blog/moderation';

useHostDates();

let moderator: Admin;
let other: Admin;
let post: { documentId: string; slug: string };

beforeAll(async () => {
  moderator = await createAdmin('legal-blog-moderator');
  other = await createAdmin('legal-blog-moderator');
  post = await publishPost();
});

const submit = async (body: string): Promise<string> => {
  const sent = await api<SubmissionReceipt>(`/posts/${post.slug}/comments`, {
    method: 'POST',
    body: await validSubmission(post.slug, { body }),
  });
  return sent.body.data.documentId;
};
const changes = async (after?: number): Promise<ChangesAnswer> => {
  const query = after === undefined ? '' : `?after=${after}`;
  const { status, body } = await moderator.call<ChangesAnswer>(`${MODERATION}/changes${query}`);
  expect(status).toBe(200);
  expect(changesAnswer.parse(body)).toEqual(body);
  return body;
};

describe('what happened since one looked', () => {
  it('is what a colleague decided and holds, once', async () => {
    const decided = await submit('Which edition has the transcript?');
    const held = await submit('Is there a list of the counties?');
    const before = await changes();
    expect(before.data.changed).toEqual([]);

    const items = [{ documentId: decided, version: 1 }];
    const body = { action: 'approve', items };
    await other.call(`${MODERATION}/decisions`, { method: 'POST', body });
    await other.call(`${MODERATION}/comments/${held}/claim`, { method: 'POST', body: {} });

    const { data, meta } = await changes(before.meta.sequence);
    expect(data.changed).toEqual([
      expect.objectContaining({ documentId: decided, state: 'approved', version: 2 }),
    ]);
    expect(data.claims.map(({ documentId }) => documentId)).toContain(held);
    expect(meta.counts.approved).toBe(before.meta.counts.approved + 1);
    expect(meta.revision).toBeGreaterThan(before.meta.revision);
    expect((await changes(meta.sequence)).data.changed).toEqual([]);
  });

  it('is not the text of a comment', async () => {
    const secret = 'My lawyer told me that 123-45-6789 is on file.';
    const { meta } = await changes();
    const documentId = await submit(secret);
    const body = { action: 'spam', items: [{ documentId, version: 1 }] };
    await other.call(`${MODERATION}/decisions`, { method: 'POST', body });
    const answer = await changes(meta.sequence);
    expect(answer.data.changed).toHaveLength(1);
    expect(JSON.stringify(answer)).not.toContain('123-45-6789');
  });

  it.each(['-1', 'x', '99999999999', '1.5'])('takes no %s', async (after) => {
    const answer = await moderator.call(`${MODERATION}/changes?after=${after}`);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'VALIDATION_FAILED']);
  });

  it('is for those who may see the queue', async () => {
    const stranger = await createAdmin(await createRole([]));
    expect((await stranger.call(`${MODERATION}/changes`)).status).toBe(403);
  });
});
