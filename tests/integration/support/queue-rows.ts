import './app';
import type { Lane } from '../../../contract/vocabulary';
import { createCommentRows } from '../../../server/src/adapters/comment-rows';
import { createTextSealer } from '../../../server/src/adapters/text-sealer';
import { UID } from '../../../server/src/content/subject-types';
import { anId } from '../../builders/an-id';

const sealer = createTextSealer('a secret that only this suite knows');
export const queueRows = createCommentRows(sealer);

export const minute = (number: number): Date => new Date(Date.UTC(2026, 2, 1, 0, number));

export interface Seed {
  number: number;
  state?: string;
  lane?: Lane | null;
  thread?: number;
  reasons?: readonly string[];
  [column: string]: unknown;
}

/** A comment as the store would have written it; restricted texts sealed. */
export const putComment = async ({
  number,
  state = 'pending',
  lane = 'general',
  thread = 1,
  reasons = [],
  body = `Comment ${number}`,
  ...columns
}: Seed): Promise<void> => {
  const documentId = anId(number, 'c');
  const sealed = lane === 'restricted';
  await app.strapi.db.query(UID.comment).create({
    data: {
      documentId,
      threadId: anId(thread, 't'),
      parentId: '',
      depth: 0,
      state,
      lane,
      version: 1,
      publicDescendants: 0,
      shown: false,
      authorName: `Reader ${number}`,
      authorEmail: 'reader@example.org',
      isStaff: false,
      body: sealed ? sealer.seal(String(body)) : body,
      sealed,
      reasons: reasons.map((code) => ({ code, version: 1, spans: [] })),
      urgent: false,
      certainty: 0,
      recheckCount: 0,
      openReports: 0,
      notify: false,
      waitingSince: minute(number),
      postedAt: minute(number),
      ...columns,
    },
  });
  for (const code of reasons) {
    await app.strapi.db.query(UID.verdictReason).create({
      data: { commentId: documentId, code, version: 1, firedAt: minute(number) },
    });
  }
};

export const putThread = async (number: number, post: number, locale: string): Promise<void> => {
  await app.strapi.db.query(UID.thread).create({
    data: {
      documentId: anId(number, 't'),
      subjectType: UID.post,
      subjectId: anId(post, 'p'),
      subjectLocale: locale,
      publicCount: 0,
      topLevelCount: 0,
    },
  });
};

/** A post in a practice area, past the document service: what is read are the tables. */
export const putPostIn = async (post: number, area: number, isDraft: boolean): Promise<void> => {
  const areas = app.strapi.db.query(UID.practiceArea);
  const documentId = anId(area, 'a');
  const found: { id: number } =
    (await areas.findOne({ where: { documentId } })) ??
    (await areas.create({ data: { documentId, name: `Area ${area}` } }));
  await app.strapi.db.query(UID.post).create({
    data: {
      documentId: anId(post, 'p'),
      locale: 'en',
      title: `Post ${post}`,
      publishedAt: isDraft ? null : minute(0),
      practiceAreas: [found.id],
    },
  });
};
