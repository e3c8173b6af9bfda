import './app';

const COMMENT = 'plugin::legal-blog.comment';
const THREAD = 'plugin::legal-blog.thread';
const PER_INSERT = 100;

let seeded = 0;

/** 24 characters of [a-z0-9], in the order in which they are made. */
const nextId = (letter: string): string => {
  seeded += 1;
  return `${letter}${String(seeded).padStart(23, '0')}`;
};

export interface SeededComment {
  documentId: string;
  version: number;
}

/** Comments that wait on a post, written as rows; counters are counted anew. */
export const seedWaiting = async (
  post: { documentId: string },
  count: number,
  change: Record<string, unknown> = {}
): Promise<SeededComment[]> => {
  const { db } = app.strapi;
  const subject = {
    subjectType: 'plugin::legal-blog.post',
    subjectId: post.documentId,
    subjectLocale: 'en',
  };
  const known: { documentId: string } | null = await db.query(THREAD).findOne({ where: subject });
  const threadId = known?.documentId ?? nextId('t');
  if (!known) {
    await db.query(THREAD).create({
      data: { documentId: threadId, ...subject, publicCount: 0, topLevelCount: 0 },
    });
  }
  const rows = Array.from({ length: count }, (_row, index) => ({
    documentId: nextId('s'),
    threadId,
    parentId: '',
    depth: 0,
    state: 'pending',
    lane: 'general',
    version: 1,
    publicDescendants: 0,
    shown: change['state'] === 'approved',
    authorName: `Reader ${index}`,
    authorEmail: `reader-${index}@example.org`,
    isStaff: false,
    body: `Waiting comment ${index}.`,
    sealed: false,
    reasons: [{ code: 'site_premoderates', version: 1, spans: [] }],
    urgent: false,
    certainty: 0,
    recheckCount: 0,
    openReports: 0,
    notify: false,
    postedAt: new Date(Date.UTC(2026, 2, 18, 9) + index * 1000),
    waitingSince: new Date(Date.UTC(2026, 2, 18, 9) + index * 1000),
    ...change,
  }));
  for (let from = 0; from < rows.length; from += PER_INSERT) {
    await db.query(COMMENT).createMany({ data: rows.slice(from, from + PER_INSERT) as never });
  }
  await app.strapi.plugin('legal-blog').service('recount-threads').run();
  return rows.map(({ documentId }) => ({ documentId, version: 1 }));
};
