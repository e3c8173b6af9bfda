/**
 * @options {"settings":{"comments":{"mode":"first"},"rules":{"submitted_too_fast":{"seconds":0},"sent_too_often":{"seconds":0}}}}
 */
import type {
  ChainReportShown,
  CommentDetail,
  DecisionResponse,
  DryRunAnswer,
  LogPage,
  ModerationRoles,
  RulesAnswer,
  SampleAnswer,
  SavedReplies,
  Settings,
  SettingsAnswer,
  StandingAnswer,
  Statistics,
  SubmissionReceipt,
} from '../../contract';
import { createAdmin, type Admin } from './support/admins';
import { publishPost, validSubmission } from './support/content';
import { api, codeOf } from './support/requests';
import { aUser } from './support/users';

const MODERATION = '/legal-blog/moderation';
const SETTINGS = '/legal-blog/settings';

let admin: Admin;
let lead: Admin;
let moderator: Admin;
let post: { documentId: string; slug: string };

beforeAll(async () => {
  admin = await createAdmin('strapi-super-admin');
  lead = await createAdmin('legal-blog-lead-moderator');
  moderator = await createAdmin('legal-blog-moderator');
});

beforeEach(async () => {
  post = await publishPost();
});

const submit = async (changes: Record<string, unknown> = {}) =>
  api<SubmissionReceipt>(`/posts/${post.slug}/comments`, {
    method: 'POST',
    body: await validSubmission(post.slug, changes),
  });

/** A user, and how they send comments. */
const aSpeaker = async (username: string) => {
  const { call } = await aUser(username);
  return {
    call,
    submit: async (changes: Record<string, unknown> = {}) =>
      call<SubmissionReceipt>(
        `/posts/${post.slug}/comments`,
        'POST',
        await validSubmission(post.slug, changes)
      ),
  };
};
const approve = (documentId: string) =>
  moderator.call<DecisionResponse>(`${MODERATION}/decisions`, {
    method: 'POST',
    body: { action: 'approve', items: [{ documentId, version: 1 }] },
  });
const readerOf = async (documentId: string) => {
  const detail = await lead.call<CommentDetail>(`${MODERATION}/comments/${documentId}`);
  return detail.body.data.author.reader;
};

describe('trust', () => {
  it('comes to a signed-in user with the first approved comment, and to no typed address', async () => {
    const user = await aSpeaker('Grace Reader');
    const first = await user.submit({ body: 'The first that I say here.' });
    expect(first.body.data.status).toBe('pending');
    await approve(first.body.data.documentId);
    expect((await user.submit({ body: 'The second that I say.' })).body.data.status).toBe(
      'approved'
    );

    const typed = { author: { name: 'Joan', email: 'joan@example.com' } };
    const guest = await submit({ ...typed, body: 'I type an address, first.' });
    await approve(guest.body.data.documentId);
    const again = await submit({ ...typed, body: 'I type an address, second.' });
    expect(again.body.data.status).toBe('pending');
  });

  it('speaks in the name of the account, whatever was typed', async () => {
    const user = await aSpeaker('Ada Account');
    const { documentId } = (
      await user.submit({ author: { name: 'The Attorney General', email: 'ag@example.com' } })
    ).body.data;
    const detail = await lead.call<CommentDetail>(`${MODERATION}/comments/${documentId}`);
    expect(detail.body.data.author).toMatchObject({
      name: 'Ada Account',
      reader: { kind: 'user', verified: true },
    });
    expect(detail.body.data.author.email).not.toBe('ag@example.com');
  });

  it('lets a user change their own comment without a token, and nobody else', async () => {
    const [user, other] = [await aSpeaker('Own Er'), await aSpeaker('Some Body')];
    const { documentId } = (await user.submit({ body: 'Mine as a user.' })).body.data;
    const edit = { body: 'Mine as a user, mended.' };
    expect(codeOf(await other.call(`/comments/${documentId}`, 'PUT', edit))).toBe('NOT_FOUND');
    expect((await user.call(`/comments/${documentId}`, 'PUT', edit)).status).toBe(202);
  });
});

describe('the standing of a reader', () => {
  const change = (readerId: string, body: Record<string, unknown>, by = lead) =>
    by.call<StandingAnswer>(`${MODERATION}/readers/${readerId}/standing`, { method: 'PUT', body });

  it('bans until a moment, with a reason, and says so to the banned one alone', async () => {
    const user = await aSpeaker('Bad Reader');
    const { documentId } = (await user.submit({ body: 'Something bad.' })).body.data;
    const reader = await readerOf(documentId);
    const until = new Date(Date.now() + 60_000).toISOString();
    const banned = await change(reader?.documentId ?? '', {
      standing: 'banned',
      until,
      reason: 'Insults.',
    });
    expect(banned.body.data).toMatchObject({ standing: 'banned', standingUntil: until });
    const refused = await user.submit({ body: 'Something worse.' });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'READER_BANNED']);
    expect(refused.body).toMatchObject({ error: { details: { until } } });
    const log = await lead.call<LogPage>(`${MODERATION}/log?action=change-standing`);
    expect(log.body.data[0]).toMatchObject({ reason: 'banned', actor: { id: lead.id } });

    await change(reader?.documentId ?? '', { standing: 'normal', reason: 'Apologized.' });
    expect((await user.submit({ body: 'I am sorry.' })).status).toBe(202);
  });

  it('is not for those who only decide, nor of nobody', async () => {
    const body = { standing: 'trusted', reason: 'A friend.' };
    expect((await change('a23456789012345678901234', body, moderator)).status).toBe(403);
    expect(codeOf(await change('a23456789012345678901234', body))).toBe('NOT_FOUND');
  });
});

describe('settings', () => {
  const read = async () => (await admin.call<SettingsAnswer>(SETTINGS)).body;
  const write = (version: number, settings: Settings) =>
    admin.call<SettingsAnswer>(SETTINGS, { method: 'PUT', body: { version, settings } });

  it('are tried without changing anything, saved over what was seen, and in force at once', async () => {
    const { documentId } = (await submit({ body: 'We all like pink flamingos here.' })).body.data;
    await approve(documentId);
    const { data, meta } = await read();
    const stricter: Settings = {
      ...data,
      rules: { ...data.rules, spam_words: { enabled: true, words: ['pink flamingo*'] } },
    };
    const tried = await admin.call<DryRunAnswer>(`${MODERATION}/rules/dry-run`, {
      method: 'POST',
      body: { settings: stricter, comments: 50 },
    });
    expect(tried.body.meta.changed).toBe(1);
    expect(tried.body.data).toMatchObject([
      {
        documentId,
        before: { outcome: 'pending', reasons: ['site_premoderates'] },
        after: { outcome: 'spam', reasons: ['spam_words', 'site_premoderates'] },
      },
    ]);
    expect(await read()).toEqual({ data, meta });

    const saved = await write(meta.version, stricter);
    expect(saved.body.meta.version).toBe(meta.version + 1);
    expect(codeOf(await write(meta.version, data))).toBe('SETTINGS_CHANGED');
    const caught = (await submit({ body: 'P\u0456nk fl\u0430mingos for sale.' })).body.data;
    const detail = await lead.call<CommentDetail>(`${MODERATION}/comments/${caught.documentId}`);
    expect(detail.body.data.state).toBe('spam');
    const log = await lead.call<LogPage>(`${MODERATION}/log?action=change-settings`);
    expect(log.body.data[0]?.note).toBe('rules.spam_words.words');
    expect((await write(meta.version + 1, data)).status).toBe(200);
  });

  it('have rules that say how often they fired, and how often moderators agreed', async () => {
    const { documentId } = (await submit({ body: 'My number is (212) 555-0142.' })).body.data;
    const statistics = async () => {
      const { body } = await moderator.call<RulesAnswer>(`${MODERATION}/rules`);
      return body.data.find(({ code }) => code === 'phone_number')?.statistics;
    };
    const before = await statistics();
    await moderator.call<DecisionResponse>(`${MODERATION}/decisions`, {
      method: 'POST',
      body: { action: 'spam', items: [{ documentId, version: 1 }] },
    });
    const { fired = 0, judged = 0, agreed = 0 } = before ?? {};
    expect(fired).toBeGreaterThan(0);
    expect(await statistics()).toEqual({ fired, judged: judged + 1, agreed: agreed + 1 });
  });

  it.each([
    ['an unknown rule', { rules: { no_such_rule: {} } }],
    ['a number out of its bounds', { rules: { too_many_links: { links: 0 } } }],
    ['a mode that there is none of', { comments: { mode: 'open' } }],
    ['hours that end before they begin', { routing: { from: '17:00', to: '09:00' } }],
  ])('refuse %s', async (_name, wrong) => {
    const { meta } = await read();
    const answer = await admin.call(SETTINGS, {
      method: 'PUT',
      body: { version: meta.version, settings: wrong },
    });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'VALIDATION_FAILED']);
  });
});

describe('what an auditor sees', () => {
  it('is every decision, how fast and how well, a sample, and a chain that holds', async () => {
    const { documentId } = (await submit({ body: 'To be decided and taken back.' })).body.data;
    const decided = (await approve(documentId)).body.data;
    await moderator.call(`${MODERATION}/decisions/${decided.batchId}/undo`, {
      method: 'POST',
      body: {},
    });
    const log = await lead.call<LogPage>(`${MODERATION}/log?comment=${documentId}`);
    expect(log.body.data.map(({ action }) => action)).toEqual(['undo', 'approve']);
    expect(log.body.data[0]?.undoes).toBe(log.body.data[1]?.sequence);

    const first = await lead.call<LogPage>(`${MODERATION}/log?limit=1`);
    const next = await lead.call<LogPage>(
      `${MODERATION}/log?limit=1&after=${encodeURIComponent(first.body.meta.next ?? '')}`
    );
    expect(next.body.data[0]?.sequence).toBe((first.body.data[0]?.sequence ?? 0) - 1);

    const { data } = (await lead.call<Statistics>(`${MODERATION}/statistics`)).body;
    expect(data.overturned.overturned).toBeGreaterThan(0);
    expect(data.timeToDecision.decided).toBeGreaterThan(0);
    expect(data.rules.find(({ code }) => code === 'site_premoderates')?.fired).toBeGreaterThan(0);

    const sample = await lead.call<SampleAnswer>(`${MODERATION}/sample`);
    expect(sample.status).toBe(200);
    const chain = await lead.call<ChainReportShown>(`${MODERATION}/log/verify`);
    expect(chain.body.data).toMatchObject({ holds: true, fault: null });
  });

  it('is not for those who only decide', async () => {
    for (const path of ['log', 'log/verify', 'statistics', 'sample']) {
      expect((await moderator.call(`${MODERATION}/${path}`)).status).toBe(403);
    }
  });
});

describe('saved replies', () => {
  const replies = `${MODERATION}/saved-replies`;
  it('are written, found, changed and deleted', async () => {
    const made = await moderator.call<{ data: { documentId: string } }>(replies, {
      method: 'POST',
      body: { title: 'Thanks', body: 'Thank you for reading.' },
    });
    expect(made.status).toBe(201);
    const twin = await moderator.call(replies, {
      method: 'POST',
      body: { title: 'Thanks', body: 'Again.' },
    });
    expect(codeOf(twin)).toBe('VALIDATION_FAILED');
    const path = `${replies}/${made.body.data.documentId}`;
    await moderator.call(path, {
      method: 'PUT',
      body: { title: 'Thanks', body: 'Thank you for reading so closely.', locale: '' },
    });
    const found = await moderator.call<SavedReplies>(replies);
    expect(found.body.data).toMatchObject([
      { title: 'Thanks', body: 'Thank you for reading so closely.' },
    ]);
    expect((await moderator.call(path, { method: 'DELETE', body: {} })).status).toBe(204);
    expect(codeOf(await moderator.call(path, { method: 'DELETE', body: {} }))).toBe('NOT_FOUND');
  });
});

describe('roles', () => {
  it('are made at the press of a button, once', async () => {
    const made = await admin.call<ModerationRoles>(`${SETTINGS}/roles`, {
      method: 'POST',
      body: {},
    });
    expect(made.body.data).toEqual([
      { code: 'legal-blog-moderator', name: 'Moderator', exists: true },
      { code: 'legal-blog-lead-moderator', name: 'Lead moderator', exists: true },
      { code: 'legal-blog-attorney-reviewer', name: 'Attorney reviewer', exists: true },
    ]);
  });
});
