/**
 * @options {"settings":{"comments":{"mode":"flagged"},"rules":{"submitted_too_fast":{"seconds":0},"sent_too_often":{"seconds":0}}}}
 */
import type {
  ClaimAnswer,
  CommentDetail,
  DecisionResponse,
  LanesAnswer,
  LogPage,
  QueueItem,
  QueuePage,
  ReplyAnswer,
  RevealAnswer,
  SelectionAnswer,
  SubmissionReceipt,
  ThreadPage,
} from '../../contract';
import { createAdmin, type Admin } from './support/admins';
import { expectCountersToHold, expectLogToTell } from './support/consistency';
import { publishPost, validSubmission } from './support/content';
import { api, codeOf } from './support/requests';
import { aUser, type User } from './support/users';
import { useHostDates } from './support/host-realm';
import { seedWaiting } from './support/seed-comments';

useHostDates();

const BASE = '/legal-blog/moderation';
/** Never issued to anybody: the specimen that a wallet maker printed. */
const SSN = '078-05-1120';

let moderator: Admin;
let colleague: Admin;
let lead: Admin;
let post: { documentId: string; slug: string };

beforeAll(async () => {
  moderator = await createAdmin('legal-blog-moderator');
  colleague = await createAdmin('legal-blog-moderator');
  lead = await createAdmin('legal-blog-lead-moderator');
});

beforeEach(async () => {
  post = await publishPost();
});

afterEach(async () => {
  await expectCountersToHold();
  await expectLogToTell();
});

const submit = async (changes: Record<string, unknown> = {}) =>
  api<SubmissionReceipt>(`/posts/${post.slug}/comments`, {
    method: 'POST',
    body: await validSubmission(post.slug, changes),
  });
const decide = (admin: Admin, body: Record<string, unknown>) =>
  admin.call<DecisionResponse>(`${BASE}/decisions`, { method: 'POST', body });
const thread = async () => (await api<ThreadPage>(`/posts/${post.slug}/comments`)).body;
const itemOf = async (admin: Admin, documentId: string): Promise<QueueItem> =>
  (await admin.call<CommentDetail>(`${BASE}/comments/${documentId}`)).body.data;

describe('a comment that gives a number away', () => {
  const body = `Please look at my file. My SSN is ${SSN}, thank you.`;
  const secret = async () => (await submit({ body })).body.data.documentId;
  const stored = async (documentId: string): Promise<Record<string, unknown> | undefined> =>
    app.strapi.db.connection('legal_blog_comments').where({ document_id: documentId }).first();

  it('looks like one that waits to its sender, and is sealed in the database', async () => {
    const receipt = await submit({ body });
    expect(receipt.status).toBe(202);
    expect(receipt.body.data.status).toBe('pending');
    const row = await stored(receipt.body.data.documentId);
    expect(row).toMatchObject({ state: 'pending', lane: 'restricted' });
    expect(JSON.stringify(row)).not.toContain(SSN);
  });

  it('is masked for moderators, found by its lane, and not by its text', async () => {
    const documentId = await secret();
    const item = await itemOf(moderator, documentId);
    expect(item).toMatchObject({ lane: 'restricted', masked: true });
    expect(item.body).not.toContain(SSN);
    expect(item.body).toHaveLength(body.length);
    expect(item.allowedActions).toEqual(['reject', 'spam', 'hold', 'refer']);
    const lane = await moderator.call<QueuePage>(`${BASE}/queue?lane=restricted&limit=100`);
    expect(lane.body.data.map((found) => found.documentId)).toContain(documentId);
    const search = await moderator.call<QueuePage>(`${BASE}/queue?q=${SSN}`);
    expect(search.body.data).toEqual([]);
  });

  it('is shown to those who may, and the log says who looked', async () => {
    const documentId = await secret();
    const path = `${BASE}/comments/${documentId}/reveal`;
    expect((await moderator.call(path, { method: 'POST', body: {} })).status).toBe(403);
    const revealed = await lead.call<RevealAnswer>(path, { method: 'POST', body: {} });
    expect(revealed.body.data.body).toBe(body);
    const log = await lead.call<LogPage>(`${BASE}/log?comment=${documentId}`);
    expect(log.body.data).toMatchObject([
      { action: 'reveal', actor: { kind: 'admin', id: lead.id } },
    ]);
  });

  it('cannot be approved as it is, nor moved out of its lane by who may not read it', async () => {
    const documentId = await secret();
    const items = [{ documentId, version: 1 }];
    expect(codeOf(await decide(lead, { action: 'approve', items }))).toBe('TRANSITION_NOT_ALLOWED');
    const moved = await decide(moderator, { action: 'hold', lane: 'general', items });
    expect(codeOf(moved)).toBe('FORBIDDEN');
    expect(codeOf(await decide(moderator, { action: 'redact-and-approve', items }))).toBe(
      'FORBIDDEN'
    );
    expect((await itemOf(lead, documentId)).version).toBe(1);
  });

  it('is published without the number, and undone with it', async () => {
    const documentId = await secret();
    const { body: decided } = await decide(lead, {
      action: 'redact-and-approve',
      items: [{ documentId, version: 1 }],
    });
    expect(decided.data.results).toMatchObject([
      { outcome: 'done', state: 'approved', lane: null },
    ]);
    const [shown] = (await thread()).data;
    expect(shown?.body).toBe('Please look at my file. My SSN is […], thank you.');

    const undone = await lead.call<DecisionResponse>(
      `${BASE}/decisions/${decided.data.batchId}/undo`,
      { method: 'POST', body: {} }
    );
    expect(undone.body.data.results).toMatchObject([
      { outcome: 'done', state: 'pending', lane: 'restricted' },
    ]);
    expect((await thread()).data).toEqual([]);
    expect(JSON.stringify(await stored(documentId))).not.toContain(SSN);
    const reveal = await lead.call<RevealAnswer>(`${BASE}/comments/${documentId}/reveal`, {
      method: 'POST',
      body: {},
    });
    expect(reveal.body.data.body).toBe(body);
  });

  it('is not published while a number is left in it', async () => {
    const documentId = await secret();
    const answer = await decide(lead, {
      action: 'redact-and-approve',
      items: [{ documentId, version: 1, redactions: [{ start: 0, end: 6 }] }],
    });
    expect(codeOf(answer)).toBe('REDACTION_INCOMPLETE');
    expect((await itemOf(lead, documentId)).state).toBe('pending');
  });

  it.each([[{ start: 0, end: 9_999 }], [{ start: 5, end: 5 }], [{ start: -1, end: 3 }]])(
    'takes no redaction of %j',
    async (redaction) => {
      const documentId = await secret();
      const answer = await decide(lead, {
        action: 'redact-and-approve',
        items: [{ documentId, version: 1, redactions: [redaction] }],
      });
      expect(codeOf(answer)).toBe('VALIDATION_FAILED');
    }
  );
});

describe('what an author may do', () => {
  const change = (documentId: string, method: string, body: Record<string, unknown>) =>
    api<SubmissionReceipt>(`/comments/${documentId}`, { method, body });

  it('changes a public comment, which the rules look at again', async () => {
    const { data, meta } = (await submit({ body: 'Teh opinion is sound.' })).body;
    expect(data.status).toBe('approved');
    const mended = await change(data.documentId, 'PUT', {
      body: 'The opinion is sound.',
      manageToken: meta.manageToken,
    });
    expect(mended.status).toBe(200);
    expect((await thread()).data[0]).toMatchObject({ body: 'The opinion is sound.' });
    expect((await thread()).data[0]?.editedAt).not.toBeNull();

    const worse = await change(data.documentId, 'PUT', {
      body: `The opinion is sound. My SSN is ${SSN}.`,
      manageToken: meta.manageToken,
    });
    expect(worse.status).toBe(202);
    expect((await thread()).data).toEqual([]);
    const detail = await lead.call<CommentDetail>(`${BASE}/comments/${data.documentId}`);
    expect(detail.body.data).toMatchObject({ lane: 'restricted', masked: true });
    expect(detail.body.data.revisions).toHaveLength(2);
    expect(detail.body.data.history.map(({ action }) => action)).toEqual(['edit', 'edit']);
  });

  it('takes a comment back, twice as well as once', async () => {
    const { data, meta } = (await submit({ body: 'I regret this.' })).body;
    const gone = () => change(data.documentId, 'DELETE', { manageToken: meta.manageToken });
    expect((await gone()).status).toBe(200);
    expect((await gone()).status).toBe(200);
    expect((await thread()).data).toEqual([]);
    expect((await itemOf(lead, data.documentId)).allowedActions).toEqual([]);
  });

  it.each([
    ['with no token', {}],
    ['with a token that is none', { manageToken: 'x'.repeat(43) }],
  ])('does neither %s, nor is told whether there is such a comment', async (name, proof) => {
    const body = `Mine, not yours, ${name}.`;
    const { documentId } = (await submit({ body })).body.data;
    const unknown = 'a23456789012345678901234';
    for (const id of [documentId, unknown]) {
      const edit = await change(id, 'PUT', { body: 'Forged.', ...proof });
      expect([edit.status, codeOf(edit)]).toEqual([404, 'NOT_FOUND']);
      const withdrawal = await change(id, 'DELETE', proof);
      expect([withdrawal.status, codeOf(withdrawal)]).toEqual([404, 'NOT_FOUND']);
    }
    expect((await thread()).data[0]).toMatchObject({ body });
  });

  it('cannot use the token of one comment for another', async () => {
    const one = (await submit({ body: 'The first of two.' })).body;
    const other = (await submit({ body: 'The second of two.' })).body;
    const forged = await change(other.data.documentId, 'PUT', {
      body: 'Forged.',
      manageToken: one.meta.manageToken,
    });
    expect(codeOf(forged)).toBe('NOT_FOUND');
  });

  it('does not edit back into the public what a moderator holds', async () => {
    const { data, meta } = (await submit({ body: 'Public, until somebody looks.' })).body;
    await decide(lead, {
      action: 'hold',
      lane: 'restricted',
      items: [{ documentId: data.documentId, version: 1 }],
    });
    const edit = await change(data.documentId, 'PUT', {
      body: 'Public again?',
      manageToken: meta.manageToken,
    });
    expect(codeOf(edit)).toBe('EDIT_WINDOW_CLOSED');
    expect((await thread()).data).toEqual([]);
  });

  it('does not change what a moderator has decided', async () => {
    const { data, meta } = (await submit({ body: 'Off topic, as it happens.' })).body;
    await decide(moderator, {
      action: 'reject',
      reason: 'off_topic',
      items: [{ documentId: data.documentId, version: 1 }],
    });
    const edit = await change(data.documentId, 'PUT', {
      body: 'On topic now.',
      manageToken: meta.manageToken,
    });
    expect(codeOf(edit)).toBe('EDIT_WINDOW_CLOSED');
  });
});

describe('reports', () => {
  const report = async (documentId: string, body: Record<string, unknown> = {}) =>
    api(`/comments/${documentId}/reports`, {
      method: 'POST',
      body: { reason: 'abusive', ...body },
    });
  /** A guest is an address, and all of a test have one: these are signed in. */
  const reportAs = async (user: User, documentId: string, body: Record<string, unknown> = {}) =>
    user.call(`/comments/${documentId}/reports`, 'POST', { reason: 'abusive', ...body });

  it('count once a reader, and three of them take the comment away until somebody looks', async () => {
    const { documentId } = (await submit({ body: 'Something that readers dislike.' })).body.data;
    await report(documentId);
    const again = await report(documentId);
    expect(again.status).toBe(202);
    expect(await itemOf(moderator, documentId)).toMatchObject({
      state: 'approved',
      lane: 'reported',
      openReports: 1,
    });
    const lane = await moderator.call<QueuePage>(`${BASE}/queue?lane=reported&limit=100`);
    expect(lane.body.data.map((item) => item.documentId)).toContain(documentId);

    await reportAs(await aUser('A Second Reader'), documentId);
    expect((await thread()).data).toHaveLength(1);
    await reportAs(await aUser('A Third Reader'), documentId);
    expect((await thread()).data).toEqual([]);
    expect(await itemOf(moderator, documentId)).toMatchObject({ state: 'pending', openReports: 3 });

    await decide(moderator, { action: 'approve', items: [{ documentId, version: 4 }] });
    expect(await itemOf(moderator, documentId)).toMatchObject({
      state: 'approved',
      lane: null,
      openReports: 0,
    });
  });

  it('come back with the undo of what resolved them', async () => {
    const { documentId } = (await submit({ body: 'Something that is reported once.' })).body.data;
    await report(documentId);
    const rejected = await decide(moderator, {
      action: 'reject',
      reason: 'other',
      items: [{ documentId, version: 2 }],
    });
    expect(await itemOf(moderator, documentId)).toMatchObject({ openReports: 0 });
    await moderator.call(`${BASE}/decisions/${rejected.body.data.batchId}/undo`, {
      method: 'POST',
      body: {},
    });
    expect(await itemOf(moderator, documentId)).toMatchObject({
      state: 'approved',
      lane: 'reported',
      openReports: 1,
    });
  });

  it('are no door for an author: what readers reported is not edited', async () => {
    const { data, meta } = (await submit({ body: 'Something to be reported.' })).body;
    await report(data.documentId);
    const edit = await api(`/comments/${data.documentId}`, {
      method: 'PUT',
      body: { body: 'Something else altogether.', manageToken: meta.manageToken },
    });
    expect(codeOf(edit)).toBe('EDIT_WINDOW_CLOSED');
  });

  it('are resolved one by one, or all', async () => {
    const { documentId } = (await submit({ body: 'Something harmless.' })).body.data;
    await report(documentId);
    await reportAs(await aUser('A Fourth Reader'), documentId, {
      reason: 'off_topic',
      detail: 'Why?',
    });
    const detail = await moderator.call<CommentDetail>(`${BASE}/comments/${documentId}`);
    expect(detail.body.data.reports).toMatchObject([
      { reason: 'abusive', detail: null, open: true },
      { reason: 'off_topic', detail: 'Why?', open: true },
    ]);
    const resolve = (reports: unknown) =>
      moderator.call<{ data: { open: number } }>(`${BASE}/comments/${documentId}/reports/resolve`, {
        method: 'POST',
        body: { reports },
      });
    const [one] = detail.body.data.reports;
    expect((await resolve([one?.documentId])).body.data.open).toBe(1);
    expect((await itemOf(moderator, documentId)).lane).toBe('reported');
    expect((await resolve('all')).body.data.open).toBe(0);
    expect((await itemOf(moderator, documentId)).lane).toBeNull();
  });

  it('of what is not public are of nothing', async () => {
    const { documentId } = (await submit({ body: `My SSN is ${SSN}.` })).body.data;
    const answer = await report(documentId);
    expect([answer.status, codeOf(answer)]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('claims', () => {
  it('keep colleagues off until they are taken with a reason', async () => {
    const [item] = await seedWaiting(post, 1);
    const documentId = item?.documentId ?? '';
    const claim = (admin: Admin, body: Record<string, unknown> = {}) =>
      admin.call<ClaimAnswer>(`${BASE}/comments/${documentId}/claim`, { method: 'POST', body });
    expect((await claim(moderator)).body.data.holder.id).toBe(moderator.id);
    expect(codeOf(await claim(colleague))).toBe('CLAIMED_BY_OTHER');
    expect((await itemOf(colleague, documentId)).allowedActions).toEqual([]);
    const items = [{ documentId, version: 1 }];
    expect(codeOf(await decide(colleague, { action: 'approve', items }))).toBe('CLAIMED_BY_OTHER');
    const stolen = await claim(colleague, { reason: 'She has gone home.' });
    expect(stolen.body.data).toMatchObject({
      holder: { id: colleague.id },
      reason: 'She has gone home.',
    });
    expect(codeOf(await decide(moderator, { action: 'approve', items }))).toBe('CLAIMED_BY_OTHER');
    expect((await decide(colleague, { action: 'approve', items })).status).toBe(200);
  });
});

describe('an answer of the firm', () => {
  it('approves what it answers, and stands under it as staff', async () => {
    const [item] = await seedWaiting(post, 1);
    const documentId = item?.documentId ?? '';
    const answer = await moderator.call<ReplyAnswer>(`${BASE}/comments/${documentId}/reply`, {
      method: 'POST',
      body: { body: 'Thank you for reading so closely.', approveVersion: 1 },
    });
    expect(answer.status).toBe(201);
    expect(answer.body.data.state).toBe('approved');
    const [shown] = (await thread()).data;
    expect(shown).toMatchObject({
      documentId,
      replies: { data: [{ author: { isStaff: true }, body: 'Thank you for reading so closely.' }] },
    });
  });

  it('waits where it makes somebody a client', async () => {
    const [item] = await seedWaiting(post, 1, { state: 'approved', lane: null });
    const answer = await moderator.call<ReplyAnswer>(`${BASE}/comments/${item?.documentId}/reply`, {
      method: 'POST',
      body: { body: 'You should file a motion to dismiss before Friday.' },
    });
    expect(answer.body.data).toMatchObject({ state: 'pending' });
    expect(answer.body.data.reasons.map(({ code }) => code)).toContain('claims_representation');
  });
});

describe('a selection', () => {
  it('is decided whole while it is what was counted, and not otherwise', async () => {
    const waiting = await seedWaiting(post, 30);
    const query = { post: post.documentId };
    const { body: counted } = await moderator.call<SelectionAnswer>(
      `${BASE}/selection?post=${post.documentId}`
    );
    expect(counted.data.count).toBe(30);
    const [first] = waiting;
    await decide(colleague, { action: 'approve', items: [first] });
    const selection = { query, revision: counted.data.revision };
    const stale = await decide(moderator, { action: 'spam', selection });
    expect(codeOf(stale)).toBe('SELECTION_CHANGED');
    const { body: again } = await moderator.call<SelectionAnswer>(
      `${BASE}/selection?post=${post.documentId}`
    );
    const decided = await decide(moderator, {
      action: 'spam',
      selection: { query, revision: again.data.revision },
    });
    expect(decided.body.data.results).toHaveLength(29);
    expect(new Set(decided.body.data.results.map(({ outcome }) => outcome))).toEqual(
      new Set(['done'])
    );
  });
});

describe('lanes', () => {
  it('say how many wait and since when, with a revision that changes with them', async () => {
    const lanes = async () => (await moderator.call<LanesAnswer>(`${BASE}/lanes`)).body;
    const before = await lanes();
    expect((await lanes()).meta.revision).toBe(before.meta.revision);
    await submit({ body: `My SSN is ${SSN}.` });
    const after = await lanes();
    expect(after.meta.revision).not.toBe(before.meta.revision);
    const countOf = ({ data }: LanesAnswer) =>
      data.find(({ lane }) => lane === 'restricted')?.count ?? 0;
    expect(countOf(after)).toBe(countOf(before) + 1);
  });
});

describe('what no database takes', () => {
  const ID = 'a23456789012345678901234';
  it.each<[string, string, string, unknown]>([
    ['a batch with a NUL', 'POST', `${BASE}/decisions/%00/undo`, {}],
    [
      'an assignee beyond every integer',
      'POST',
      `${BASE}/decisions`,
      {
        action: 'hold',
        assignee: Number.MAX_SAFE_INTEGER,
        items: [{ documentId: ID, version: 1 }],
      },
    ],
    ['a note with a NUL', 'PUT', `${BASE}/comments/${ID}/note`, { note: 'a\u0000b' }],
    ['half a character', 'POST', `${BASE}/comments/${ID}/claim`, { reason: 'a\ud83d' }],
    [
      'a language with a NUL',
      'POST',
      `${BASE}/saved-replies`,
      { title: 'A', body: 'B', locale: '\u0000' },
    ],
    [
      'a reader with a NUL in the reason',
      'PUT',
      `${BASE}/readers/${ID}/standing`,
      {
        standing: 'trusted',
        reason: '\u0000',
      },
    ],
    ['a search with a NUL', 'GET', `${BASE}/queue?q=%00`, undefined],
    ['an actor beyond every integer', 'GET', `${BASE}/log?actor=99999999999`, undefined],
    ['a cursor of another list', 'GET', `${BASE}/queue?after=abc`, undefined],
    [
      'a range that ends before it begins',
      'GET',
      `${BASE}/statistics?from=2026-03-02T00:00:00.000Z&to=2026-03-01T00:00:00.000Z`,
      undefined,
    ],
  ])('is refused as input: %s', async (_name, method, path, body) => {
    const { status } = await lead.call(path, { method, ...(body === undefined ? {} : { body }) });
    expect(status).toBe(400);
  });

  it.each(['{', '[]', '"text"', 'null'])('is refused as a withdrawal: %s', async (body) => {
    const answer = await api(`/comments/${ID}`, { method: 'DELETE', body });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'VALIDATION_FAILED']);
  });
});
