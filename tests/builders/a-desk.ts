import type { CommentForm, Submission } from '../../contract';
import { createHmacSigner } from '../../server/src/adapters/hmac-signer';
import type { CommentOptions } from '../../server/src/config/options';
import { rules as allRules } from '../../server/src/domain/moderation/rules';
import type { Rule } from '../../server/src/domain/moderation/rule';
import { makeUrls } from '../../server/src/domain/urls/make-urls';
import type { CommentStore } from '../../server/src/ports/comment-store';
import type { PublicSubject } from '../../server/src/ports/subject-directory';
import { countComments } from '../../server/src/services/count-comments';
import { decideComments } from '../../server/src/services/decide-comments';
import { listQueue } from '../../server/src/services/list-queue';
import { openCommentForm } from '../../server/src/services/open-comment-form';
import { recountThreads } from '../../server/src/services/recount-threads';
import { threadViews } from '../../server/src/services/show-thread';
import { submitComment, type SubmissionRequest } from '../../server/src/services/submit-comment';
import { createMemoryComments } from '../fakes/memory-comments';
import { createMemorySubjects } from '../fakes/memory-subjects';
import { createSequentialIds } from '../fakes/sequential-ids';
import { createSettableClock } from '../fakes/settable-clock';
import { createTurnstile } from '../fakes/turnstile';
import { aSubject } from './a-subject';
import { aSubmission } from './a-submission';
import { commentOptions } from './comment-options';

interface DeskSetup {
  options?: Partial<CommentOptions>;
  subjects?: readonly PublicSubject[];
  rules?: readonly Rule[];
  /** Puts something between the use cases and the store. */
  wrapStore?: (store: CommentStore) => CommentStore;
}

/** What a reader fills in; the rest comes from the form. */
export interface Composed extends Partial<Submission> {
  form?: CommentForm;
  post?: string;
  locale?: string;
  readerToken?: string;
  address?: string;
  userAgent?: string | null;
}

export const MODERATOR = { id: 7, name: 'Ada Moderator' };
const SECONDS_TO_WRITE = 30;

/** Every use case of comments, wired to fakes as the container wires them to Strapi. */
export const aDesk = ({
  options: changed = {},
  subjects: published = [aSubject()],
  rules = allRules,
  wrapStore = (store) => store,
}: DeskSetup = {}) => {
  const clock = createSettableClock('2026-03-18T09:00:00.000Z');
  const comments = createMemoryComments();
  const subjects = createMemorySubjects(published);
  const signer = createHmacSigner('a secret that only the tests know');
  const limiter = createTurnstile();
  const ids = createSequentialIds();
  const options = commentOptions(changed);
  const store = wrapStore(comments.store);
  const { threads, queue } = comments;
  const wired = { subjects, store, signer, clock, ids, options };
  const urls = { post: '/{locale}/blog/{slug}', practiceArea: '/areas/{slug}' };
  const makeUrl = makeUrls({ ...urls, attorney: '/attorneys/{slug}', topic: '/topics/{slug}' });
  const openForm = openCommentForm(wired);
  /** The use case of another process: it shares the database and nothing else. */
  const anotherInstance = () => submitComment({ ...wired, limiter, rules });
  const submit = anotherInstance();

  /** Opens a form where none is given, and takes a person's time to fill it in. */
  const compose = async (composed: Composed = {}): Promise<SubmissionRequest> => {
    const { form, post, locale, readerToken, address, userAgent = null, ...rest } = composed;
    const where = { post: post ?? published[0]?.slug ?? '', locale };
    const { data } = form ?? (await openForm({ ...where, readerToken }));
    if (!form) {
      clock.advance(SECONDS_TO_WRITE);
    }
    const { token, notice } = data;
    return {
      ...where,
      submission: aSubmission({ token, noticeVersion: notice.version, ...rest }),
      client: { address: address ?? '203.0.113.7', userAgent },
    };
  };

  return {
    clock,
    comments,
    subjects,
    signer,
    limiter,
    options,
    openForm,
    anotherInstance,
    submit,
    compose,
    send: async (composed: Composed = {}) => submit(await compose(composed)),
    decide: decideComments({ store, clock, ids: createSequentialIds('b') }),
    listQueue: listQueue({ queue, store, subjects }),
    countComments: countComments({ subjects, threads }),
    recountThreads: recountThreads({ store }),
    ...threadViews({ ...wired, threads, makeUrl }),
  };
};
