import type { CommentForm, Submission } from '../../contract';
import { createHmacSigner } from '../../server/src/adapters/hmac-signer';
import type { CommentOptions } from '../../server/src/config/options';
import { rules as allRules } from '../../server/src/domain/moderation/rules';
import type { Rule } from '../../server/src/domain/moderation/rule';
import { makeUrls } from '../../server/src/domain/urls/make-urls';
import type { CommentStore } from '../../server/src/ports/comment-store';
import type { PublicSubject } from '../../server/src/ports/subject-directory';
import type { TextHistory } from '../../server/src/ports/text-history';
import { assignAttorney } from '../../server/src/services/assign-attorney';
import { countComments } from '../../server/src/services/count-comments';
import { decideComments } from '../../server/src/services/decide-comments';
import type { Decider } from '../../server/src/services/decide-items';
import { editComment } from '../../server/src/services/edit-comment';
import { findOwnComment } from '../../server/src/services/find-own-comment';
import { judgeComment } from '../../server/src/services/judge-comment';
import { listQueue } from '../../server/src/services/list-queue';
import { openCommentForm } from '../../server/src/services/open-comment-form';
import { recountThreads } from '../../server/src/services/recount-threads';
import { replyAsStaff } from '../../server/src/services/reply-as-staff';
import { reportComment } from '../../server/src/services/report-comment';
import { resolveReports } from '../../server/src/services/resolve-reports';
import { resolveSelection } from '../../server/src/services/resolve-selection';
import { threadViews } from '../../server/src/services/show-thread';
import {
  submitComment,
  type SignedInUser,
  type SubmissionRequest,
} from '../../server/src/services/submit-comment';
import { undoDecisions } from '../../server/src/services/undo-decisions';
import { withdrawComment } from '../../server/src/services/withdraw-comment';
import { writeNote } from '../../server/src/services/write-note';
import { createMemoryChallenge } from '../fakes/memory-challenge';
import { createMemoryClaims } from '../fakes/memory-claims';
import { createMemoryComments } from '../fakes/memory-comments';
import { createMemoryReaderDirectory } from '../fakes/memory-readers-directory';
import { createMemorySettings } from '../fakes/memory-settings';
import { createMemoryStaff } from '../fakes/memory-staff';
import { createMemorySubjects } from '../fakes/memory-subjects';
import { createMemoryTexts } from '../fakes/memory-texts';
import { createSequentialIds } from '../fakes/sequential-ids';
import { createSettableClock } from '../fakes/settable-clock';
import { createTurnstile } from '../fakes/turnstile';
import { aSubject } from './a-subject';
import { aSubmission } from './a-submission';
import { commentOptions } from './comment-options';
import { someSettings, type SettingsChange } from './some-settings';

interface DeskSetup {
  options?: Partial<CommentOptions>;
  settings?: SettingsChange;
  subjects?: readonly PublicSubject[];
  rules?: readonly Rule[];
  /** Puts other answers in place of the history of texts. */
  texts?: Partial<TextHistory>;
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
  user?: SignedInUser;
}

export const MODERATOR: Decider = {
  actor: { kind: 'admin', id: 7, name: 'Ada Moderator' },
  mayReveal: true,
};
const SECONDS_TO_WRITE = 30;

/** Every use case of comments, wired to fakes as the container wires them to Strapi. */
export const aDesk = ({
  options: changed = {},
  settings: changedSettings = {},
  subjects: published = [aSubject()],
  rules = allRules,
  texts: brokenTexts = {},
  wrapStore = (store) => store,
}: DeskSetup = {}) => {
  const clock = createSettableClock('2026-03-18T09:00:00.000Z');
  const comments = createMemoryComments();
  const subjects = createMemorySubjects(published);
  const signer = createHmacSigner('a secret that only the tests know');
  const limiter = createTurnstile();
  const ids = createSequentialIds();
  const options = commentOptions(changed);
  const settings = createMemorySettings(someSettings(changedSettings));
  const store = wrapStore(comments.store);
  const { threads, queue, log } = comments;
  const readers = createMemoryReaderDirectory(comments.comments);
  const texts = createMemoryTexts(comments.comments);
  const staff = createMemoryStaff();
  const claims = createMemoryClaims();
  const challenge = createMemoryChallenge();
  const urls = { post: '/{locale}/blog/{slug}', practiceArea: '/areas/{slug}' };
  const makeUrl = makeUrls({ ...urls, attorney: '/attorneys/{slug}', topic: '/topics/{slug}' });
  const faults: { code: string; details: object }[] = [];
  const people = { readers, texts: { ...texts, ...brokenTexts }, staff, claims, challenge };
  const wired = {
    ...{ subjects, store, signer, clock, ids, options, settings, limiter, threads, queue, log },
    ...people,
    faults: {
      record: (code: string, details: object) => void faults.push({ code, details }),
    },
    rules,
  };
  const shared = {
    ...wired,
    judge: judgeComment(wired),
    assign: assignAttorney(wired),
    findOwn: findOwnComment(wired),
  };
  const select = resolveSelection({ queue, signer });
  const batches = createSequentialIds('b');
  const decide = decideComments({
    ...shared,
    ids: batches,
    resolveSelection: ({ query, revision }) => select(query, revision),
  });
  const openForm = openCommentForm(wired);
  /** The use case of another process: it shares the database and nothing else. */
  const anotherInstance = () => submitComment(shared);
  const submit = anotherInstance();

  /** Opens a form where none is given, and takes a person's time to fill it in. */
  const compose = async (composed: Composed = {}): Promise<SubmissionRequest> => {
    const { form, post, locale, readerToken, address, userAgent = null, user, ...rest } = composed;
    const where = { post: post ?? published[0]?.slug ?? '', locale };
    const { data } = form ?? (await openForm({ ...where, readerToken }));
    if (!form) {
      clock.advance(SECONDS_TO_WRITE);
    }
    const { token, notice } = data;
    return {
      ...where,
      submission: aSubmission({ token, noticeVersion: notice.version, ...rest }),
      user: user ?? null,
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
    settings,
    readers,
    staff,
    claims,
    faults,
    openForm,
    anotherInstance,
    submit,
    compose,
    send: async (composed: Composed = {}) => submit(await compose(composed)),
    edit: editComment(shared),
    withdraw: withdrawComment(shared),
    report: reportComment(shared),
    decide,
    undo: undoDecisions({ ...shared, outbox: { cancelBatch: () => Promise.resolve(0) } }),
    reply: replyAsStaff({ ...shared, decide }),
    writeNote: writeNote(shared),
    resolveReports: resolveReports(shared),
    listQueue: listQueue(wired),
    countComments: countComments({ subjects, threads }),
    recountThreads: recountThreads({ store }),
    ...threadViews({ ...wired, makeUrl }),
  };
};
