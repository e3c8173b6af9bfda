import type { Settings } from '../../../contract';
import { foldText } from '../domain/comments/fold-text';
import type { Circumstances, Fact } from '../domain/moderation/facts';
import type { TextFacts } from '../domain/moderation/text-facts';
import type { Bands } from '../domain/text/similarity';
import type { CommentStore } from '../ports/comment-store';
import type { Reader, ReaderDirectory } from '../ports/reader-directory';
import type { StaffDirectory } from '../ports/staff-directory';
import type { SubjectRef } from '../ports/subject-directory';
import type { TextHistory } from '../ports/text-history';

export interface FactSources {
  store: CommentStore;
  readers: ReaderDirectory;
  texts: TextHistory;
  staff: StaffDirectory;
}

/** What is known without asking anybody. */
export interface Draft extends Pick<
  Circumstances,
  | 'mode'
  | 'threadOpen'
  | 'parent'
  | 'honeypotFilled'
  | 'secondsToWrite'
  | 'challenge'
  | 'secondsToWait'
> {
  name: string;
  bodyDigest: string;
  bands: Bands;
  text: TextFacts;
  reader: Reader;
  subject: SubjectRef;
  /** Null where the thread does not exist yet. */
  threadId: string | null;
  /** Whether the reader said it before: false for an edit, which is its own twin. */
  looksForOwnTwin: boolean;
  now: Date;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Somebody else's same text counts for so long: copied campaigns run for weeks. */
const TWIN_DAYS = 90;

/** A source that fails is no reason to let a comment through, nor to lose it: it is a fact. */
const ask = async <Value>(answer: Promise<Value>): Promise<Fact<Value>> => {
  try {
    return { known: true, value: await answer };
  } catch {
    return { known: false };
  }
};

/** Asks every source once, at the same time: a fixed number of queries, whatever the text. */
export const gatherCircumstances = async (
  { store, readers, texts, staff }: FactSources,
  draft: Draft,
  settings: Settings
): Promise<Circumstances> => {
  const { reader, subject, bodyDigest, bands, threadId, now } = draft;
  const since = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
  const { duplicate_comment, similar_text, repeated_host, rejection_history } = settings.rules;
  const readerId = reader.documentId;
  const [history, own, others, similarThreads, busiestHost, nameOfStaff] = await Promise.all([
    ask(readers.history(readerId, since(rejection_history.days * DAY))),
    ask(
      draft.looksForOwnTwin
        ? store.hasTwin({
            ...{ subject, readerId, bodyDigest },
            since: since(duplicate_comment.hours * HOUR),
          })
        : Promise.resolve(false)
    ),
    ask(texts.hasTwinOfOthers({ readerId, bodyDigest, since: since(TWIN_DAYS * DAY) })),
    ask(texts.similarThreads({ threadId, bands, since: since(similar_text.days * DAY) })),
    ask(
      texts.busiestHost({
        hosts: [...new Set(draft.text.links.map(({ host }) => host))],
        readerId,
        since: since(repeated_host.days * DAY),
      })
    ),
    ask(
      reader.kind === 'staff' ? Promise.resolve(false) : staff.isNameOfStaff(foldText(draft.name))
    ),
  ]);
  return {
    mode: draft.mode,
    threadOpen: draft.threadOpen,
    parent: draft.parent,
    honeypotFilled: draft.honeypotFilled,
    secondsToWrite: draft.secondsToWrite,
    challenge: draft.challenge,
    secondsToWait: draft.secondsToWait,
    identity: {
      kind: reader.kind,
      verified: reader.verified,
      standing: reader.standing,
      standingUntil: reader.standingUntil?.toISOString() ?? null,
    },
    history,
    twins:
      own.known && others.known
        ? { known: true, value: { own: own.value, others: others.value } }
        : { known: false },
    similarThreads,
    busiestHost,
    nameOfStaff,
  };
};
