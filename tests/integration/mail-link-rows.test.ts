import { createMailLinks } from '../../server/src/adapters/strapi-mail-links';
import { createReplySubscriptions } from '../../server/src/adapters/strapi-reply-subscriptions';
import type { MailLinks, NewMailLink } from '../../server/src/ports/mail-links';
import { anId } from '../builders/an-id';
import './support/app';
import { useHostDates } from './support/host-realm';

useHostDates();

const NOW = new Date('2026-03-18T09:00:00.123Z');
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const TABLE = 'legal_blog_mail_links';

const aLink = (change: Partial<NewMailLink> = {}): NewMailLink => ({
  tokenDigest: 'digest',
  purpose: 'decide',
  commentId: anId(1, 'c'),
  version: 3,
  adminId: 7,
  readerId: null,
  emailDigest: null,
  actions: ['approve', 'spam'],
  expiresAt: later(60),
  ...change,
});

describe('rows of links in mails', () => {
  let links: MailLinks;

  beforeEach(async () => {
    links = createMailLinks(app.strapi);
    await app.strapi.db.connection(TABLE).delete();
  });

  it('come back as they went', async () => {
    const unsubscribe = aLink({
      tokenDigest: 'other',
      purpose: 'unsubscribe',
      ...{ version: null, adminId: null, readerId: 'r', emailDigest: 'e', actions: [] },
    });
    await links.add(aLink());
    await links.add(unsubscribe);
    expect(await links.find('digest')).toEqual({ ...aLink(), usedAt: null, usedFor: null });
    expect(await links.find('other')).toEqual({ ...unsubscribe, usedAt: null, usedFor: null });
    expect(await links.find('none')).toBeNull();
  });

  it('are used once, also of ten at once', async () => {
    await links.add(aLink());
    const uses = Array.from({ length: 10 }, () =>
      createMailLinks(app.strapi).use('digest', { action: 'approve', at: NOW })
    );
    expect((await Promise.all(uses)).filter(Boolean)).toHaveLength(1);
    expect(await links.find('digest')).toMatchObject({ usedAt: NOW, usedFor: 'approve' });
  });

  it('are released by the very use, and by no other', async () => {
    await links.add(aLink());
    const use = { action: 'approve', at: NOW };
    await links.use('digest', use);
    await links.release('digest', { action: 'approve', at: later(1) });
    await links.release('digest', { action: 'spam', at: NOW });
    expect(await links.use('digest', use)).toBe(false);
    await links.release('digest', use);
    expect(await links.find('digest')).toMatchObject({ usedAt: null, usedFor: null });
    expect(await links.use('digest', use)).toBe(true);
  });

  it('are asked for anew once in a while, and not once they were used', async () => {
    await links.add(aLink());
    const at = (minutes: number) =>
      links.noteResend('digest', { since: later(minutes - 10), at: later(minutes) });
    const both = await Promise.all([at(0), at(0)]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await at(9)).toBe(false);
    expect(await at(10)).toBe(true);
    await links.add(aLink({ tokenDigest: 'used' }));
    await links.use('used', { action: 'approve', at: NOW });
    expect(await links.noteResend('used', { since: later(90), at: later(100) })).toBe(false);
  });

  it('take no decision that this version does not know', async () => {
    await links.add(aLink());
    const table = () => app.strapi.db.connection(TABLE);
    await table().update({ actions: '["approve","burn"]' });
    expect(await links.find('digest')).toMatchObject({ actions: ['approve'] });
    await table().update({ actions: 'no JSON' });
    expect(await links.find('digest')).toMatchObject({ actions: [] });
    await table().update({ purpose: 'burn' });
    expect(await links.find('digest')).toBeNull();
  });

  it('are forgotten once they ran out', async () => {
    await links.add(aLink());
    await links.add(aLink({ tokenDigest: 'other', expiresAt: later(61) }));
    expect(await links.forget(later(60))).toBe(0);
    expect(await links.forget(later(61))).toBe(1);
    expect(await links.find('other')).not.toBeNull();
  });
});

describe('subscriptions to answers', () => {
  const TABLE_OF_COMMENTS = 'legal_blog_comments';

  it('end for all comments of a reader and of an address, and for nobody else', async () => {
    const table = () => app.strapi.db.connection(TABLE_OF_COMMENTS);
    const moments = { posted_at: NOW, waiting_since: NOW };
    const texts = { author_name: 'A', author_email: 'a@example.org', body: 'B', thread_id: 't' };
    const put = (number: number, columns: Record<string, unknown>) =>
      table().insert({
        ...{ document_id: anId(number, 'c'), notify: true, ...texts, ...moments },
        ...columns,
      });
    await table().delete();
    await put(1, { reader_id: 'r', email_digest: 'e' });
    await put(2, { reader_id: 'other', email_digest: 'e' });
    await put(3, { reader_id: 'r', email_digest: 'other' });
    await put(4, { reader_id: 'other', email_digest: 'other' });
    await put(5, { reader_id: null, email_digest: null });
    const subscriptions = createReplySubscriptions(app.strapi);
    expect(await subscriptions.end({ readerId: null, emailDigest: null })).toBe(0);
    expect(await subscriptions.end({ readerId: 'r', emailDigest: 'e' })).toBe(3);
    expect(await subscriptions.end({ readerId: 'r', emailDigest: 'e' })).toBe(0);
    expect(
      await table().where({ notify: true }).orderBy('document_id').pluck('document_id')
    ).toEqual([anId(4, 'c'), anId(5, 'c')]);
    await table().delete();
  });
});
