import type { LogPage, ChainReportShown, ReaderSearchAnswer } from '../../contract';
import { UID } from '../../server/src/content/subject-types';
import { anId } from '../builders/an-id';
import { createAdmin, type Admin } from './support/admins';
import './support/app';
import './support/server-dates';

interface Sample {
  createComments: (strapi: typeof app.strapi, made: Record<string, unknown>) => Promise<void>;
}
/** Plain JavaScript, which the playground runs as it is. */
const { createComments } = jest.requireActual<Sample>('../../playground/sample/seed-comments');

const MODERATION = '/legal-blog/moderation';

/** Ids as they are asked for: the comments need their posts' ids, and not the posts. */
const idsOf = (letter: string): Record<string, string> => {
  const known = new Map<string, string>();
  return new Proxy<Record<string, string>>(
    {},
    {
      get(_target, key) {
        const name = String(key);
        known.set(name, known.get(name) ?? anId(known.size + 1, letter));
        return known.get(name);
      },
    }
  );
};

let lead: Admin;

beforeAll(async () => {
  lead = await createAdmin('legal-blog-lead-moderator');
  const moderator = { id: lead.id, firstname: 'Test', lastname: 'Lead' };
  const made = { postIds: idsOf('p'), attorneyIds: idsOf('a'), moderator };
  await createComments(app.strapi, made);
});

const comments = () => app.strapi.db.query(UID.comment);
const readers = () => app.strapi.db.query(UID.reader);

interface Comment {
  documentId: string;
  authorEmail: string;
  readerId: string;
  emailDigest: string;
}

describe('the comments of the playground', () => {
  it('are found by the addresses of those who wrote them', async () => {
    const found: Comment[] = await comments().findMany({ where: { isStaff: false } });
    const readerOf = new Map(found.map((each) => [each.authorEmail, each.readerId]));
    expect(readerOf.size).toBeGreaterThan(1);
    for (const [address, documentId] of [...readerOf].slice(0, 5)) {
      const path = `${MODERATION}/readers?q=${encodeURIComponent(address)}`;
      const { body } = await lead.call<ReaderSearchAnswer>(path);
      expect(body.data.map((reader) => reader.documentId)).toEqual([documentId]);
    }
  });

  it('are by readers who, verified, are who would confirm that address', async () => {
    const verified: { documentId: string; identityKey: string; emailDigest: string }[] =
      await readers().findMany({ where: { kind: 'email' } });
    expect(verified.length).toBeGreaterThan(0);
    for (const { documentId, identityKey, emailDigest } of verified) {
      const comment: Comment = await comments().findOne({ where: { readerId: documentId } });
      expect(emailDigest).toBe(comment.emailDigest);
      expect(identityKey).toBe(`email:${comment.emailDigest}`);
    }
  });

  it('have an entry in the log for each edit, and the log holds', async () => {
    const edited: { commentId: string }[] = await app.strapi.db
      .query(UID.revision)
      .findMany({ where: { cause: 'edit' } });
    const { body } = await lead.call<LogPage>(`${MODERATION}/log?action=edit`);
    expect(edited.length).toBeGreaterThan(0);
    expect(body.data.map(({ comment, version }) => [comment, version])).toEqual(
      edited.map(({ commentId }) => [commentId, 2])
    );
    const verified = await lead.call<ChainReportShown>(`${MODERATION}/log/verify`);
    expect(verified.body.data.holds).toBe(true);
  });
});
