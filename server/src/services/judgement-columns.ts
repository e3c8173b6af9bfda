import type { NewComment } from '../ports/comment-store';
import type { Judgement } from './judge-comment';

type JudgementColumns = Pick<
  NewComment,
  'state' | 'lane' | 'reasons' | 'urgent' | 'circumstances' | 'certainty' | 'bands' | 'hosts'
>;

/** What is kept with a comment of what was found about it. */
export const judgementColumns = ({
  verdict: { state, lane, reasons, urgent },
  circumstances,
  certainty,
  bands,
  hosts,
}: Judgement): JudgementColumns => ({
  ...{ state, lane, reasons, urgent },
  ...{ circumstances, certainty, bands, hosts },
});
