import type { Settings } from '../../../contract';
import { foldText } from '../domain/comments/fold-text';
import type { Circumstances, Fact } from '../domain/moderation/facts';
import type { TextFacts } from '../domain/moderation/text-facts';
import type { Bands } from '../domain/text/similarity';
import type { CommentStore } from '../ports/comment-store';
import type { FaultLog } from '../ports/fault-log';
import type { Reader, ReaderDirectory } from '../ports/reader-directory';
import type { StaffDirectory } from '../ports/staff-directory';
import type { SubjectRef } from '../ports/subject-directory';
import type { TextHistory } from '../ports/text-history';

export interface FactSources {
  store: CommentStore;
  readers: ReaderDirectory;
  texts: TextHistory;
  staff: StaffDirectory;
  faults: FaultLog;
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

/** Asks every source once, at the same time: a fixed number of queries, whatever the text. */
export const gatherCircumstances = async (
  { store, readers, texts, staff, faults }: FactSources,
  draft: Draft,
  settings: Settings
): Promise<Circumstances> => {
  const { reader, bodyDigest, bands, threadId, now } = draft;
  const since = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
  const { duplicate_comment, similar_text, repeated_host, rejection_history } = settings.rules;
  const readerId = reader.documentId;
  /** A source that fails is no reason to let a comment through, nor to lose it: it is a fact. */
  const ask = async <Value>(source: string, answer: Promise<Value>): Promise<Fact<Value>> => {
    try {
      return { known: true, value: await answer };
    } catch (error) {
      faults.record('FACT_UNAVAILABLE', { source }, error);
      return { known: false };
    }
  };
  const [history, own, others, similarThreads, busiestHost, nameOfStaff] = await Promise.all([
    ask('history', readers.history(readerId, since(rejection_history.days * DAY))),
    ask(
      'own-twin',
      draft.looksForOwnTwin && threadId !== null
        ? store.hasTwin({
            ...{ threadId, readerId, bodyDigest },
            since: since(duplicate_comment.hours * HOUR),
          })
        : Promise.resolve(false)
    ),
    ask(
      'twin-of-others',
      texts.hasTwinOfOthers({ readerId, bodyDigest, since: since(TWIN_DAYS * DAY) })
    ),
    ask(
      'similar-threads',
      texts.similarThreads({ threadId, bands, since: since(similar_text.days * DAY) })
    ),
    ask(
      'busiest-host',
      texts.busiestHost({
        hosts: [...new Set(draft.text.links.map(({ host }) => host))],
        readerId,
        since: since(repeated_host.days * DAY),
      })
    ),
    ask(
      'name-of-staff',
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
