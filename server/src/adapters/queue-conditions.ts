import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { UID } from '../content/subject-types';
import type { QueueFilter } from '../ports/queue-reader';

type Query = ReturnType<Core.Strapi['db']['connection']>;

const COMMENTS = 'legal_blog_comments';
const THREADS = 'legal_blog_threads';
const REASONS = 'legal_blog_verdict_reasons';
const POSTS = 'legal_blog_posts';
const AREAS = 'legal_blog_practice_areas';

/** Not a backslash, which MariaDB takes for an escape in the statement already. */
const ESCAPE = '!';

/** The table between two content types, which Strapi names by rules of its own. */
const linkTable = z.object({
  joinTable: z.object({
    name: z.string(),
    joinColumn: z.object({ name: z.string() }),
    inverseJoinColumn: z.object({ name: z.string() }),
  }),
});

/** What a filter asks of a comment, for the `where` of a query; states are the caller's. */
export const filterConditions =
  (
    strapi: Core.Strapi,
    { lane, q, author, rule, assignee, urgent, from, to, ...ofThread }: Omit<QueueFilter, 'states'>
  ) =>
  (query: Query): void => {
    const { connection } = strapi.db;
    if (lane !== undefined) {
      query.where({ lane });
    }
    if (author !== undefined) {
      query.where({ reader_id: author });
    }
    if (urgent !== undefined) {
      query.where({ urgent });
    }
    if (assignee !== undefined) {
      query.where({ assignee_id: assignee === 'nobody' ? null : assignee });
    }
    if (from) {
      query.where('posted_at', '>=', from);
    }
    if (to) {
      query.where('posted_at', '<', to);
    }
    if (rule !== undefined) {
      query.whereExists(
        connection(REASONS)
          .select('id')
          .where({ code: rule })
          .whereRaw('?? = ??', [`${REASONS}.comment_id`, `${COMMENTS}.document_id`])
      );
    }
    if (Object.values(ofThread).some((value) => value !== undefined)) {
      query.whereIn('thread_id', threadsOf(strapi, ofThread));
    }
    if (q !== undefined) {
      query.where((either) => {
        const pattern = likeAny(q);
        either.where((text) => {
          text.where({ sealed: false }).where(pattern('body'));
          text.where((open) => open.whereNull('lane').orWhereNot({ lane: 'restricted' }));
        });
        either.orWhere(pattern('author_name'));
      });
    }
  };

const threadsOf = (
  strapi: Core.Strapi,
  { post, practiceArea, language }: Pick<QueueFilter, 'post' | 'practiceArea' | 'language'>
) => {
  const threads = strapi.db.connection(THREADS).select('document_id');
  if (post !== undefined || practiceArea !== undefined) {
    threads.where({ subject_type: UID.post });
  }
  if (post !== undefined) {
    threads.where({ subject_id: post });
  }
  if (language !== undefined) {
    threads.where({ subject_locale: language });
  }
  if (practiceArea !== undefined) {
    threads.whereIn('subject_id', postsIn(strapi, practiceArea));
  }
  return threads;
};

/** Drafts and published rows alike: a comment outlives the publication of its post. */
const postsIn = (strapi: Core.Strapi, practiceArea: string) => {
  const { joinTable } = linkTable.parse(
    strapi.db.metadata.get(UID.post).attributes['practiceAreas']
  );
  const { name, joinColumn, inverseJoinColumn } = joinTable;
  return strapi.db
    .connection(POSTS)
    .select(`${POSTS}.document_id`)
    .innerJoin(name, `${name}.${joinColumn.name}`, `${POSTS}.id`)
    .innerJoin(AREAS, `${AREAS}.id`, `${name}.${inverseJoinColumn.name}`)
    .where(`${AREAS}.document_id`, practiceArea);
};

/**
 * A column that holds a text in any case. SQLite knows the case of ASCII letters alone, so that a
 * word with others is looked for as it is usually written, too.
 */
export const likeAny = (text: string) => {
  const lower = text.toLowerCase();
  const [first = '', ...rest] = lower;
  const spellings = new Set([text, lower, text.toUpperCase(), first.toUpperCase() + rest.join('')]);
  const patterns = /^[ -~]*$/.test(text) ? [lower] : [...spellings];
  return (column: string) => (query: Query) => {
    for (const pattern of patterns) {
      const escaped = pattern.replace(/[%_!]/g, `${ESCAPE}$&`);
      query.orWhereRaw(`lower(??) like lower(?) escape '${ESCAPE}'`, [column, `%${escaped}%`]);
    }
  };
};
