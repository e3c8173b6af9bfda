import './app';

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

/** Comments that wait on a post, written as rows; `change` names columns. Counters are counted anew. */
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
  const rows = Array.from({ length: count }, (_row, index) => {
    const moment = new Date(Date.UTC(2026, 2, 18, 9) + index * 1000);
    return {
      document_id: nextId('s'),
      thread_id: threadId,
      parent_id: '',
      depth: 0,
      state: 'pending',
      lane: 'general',
      version: 1,
      public_descendants: 0,
      shown: change['state'] === 'approved',
      author_name: `Reader ${index}`,
      author_email: `reader-${index}@example.org`,
      is_staff: false,
      body: `Waiting comment ${index}.`,
      sealed: false,
      reasons: JSON.stringify([{ code: 'site_premoderates', version: 1, spans: [] }]),
      urgent: false,
      certainty: 0,
      recheck_count: 0,
      open_reports: 0,
      notify: false,
      posted_at: moment,
      waiting_since: moment,
      ...change,
    };
  });
  for (let from = 0; from < rows.length; from += PER_INSERT) {
    await db.connection('legal_blog_comments').insert(rows.slice(from, from + PER_INSERT));
  }
  await app.strapi.plugin('legal-blog').service('recount-threads').run();
  return rows.map((row) => ({ documentId: row.document_id, version: 1 }));
};
