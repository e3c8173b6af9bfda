import { attorneySchema } from './attorney/schema';
import { claimSchema } from './claim/schema';
import { commentSchema } from './comment/schema';
import { counterSchema } from './counter/schema';
import { firmSchema } from './firm/schema';
import { imageCreditSchema } from './image-credit/schema';
import { linkedHostSchema } from './linked-host/schema';
import { logEntrySchema } from './log-entry/schema';
import { mailLinkSchema } from './mail-link/schema';
import { outboxMessageSchema } from './outbox-message/schema';
import { postSchema } from './post/schema';
import { practiceAreaSchema } from './practice-area/schema';
import { pullQuoteSchema } from './pull-quote/schema';
import { readerSchema } from './reader/schema';
import { redirectSchema } from './redirect/schema';
import { reportSchema } from './report/schema';
import { revisionSchema } from './revision/schema';
import { savedReplySchema } from './saved-reply/schema';
import { slugClaimSchema } from './slug-claim/schema';
import { staffPreferenceSchema } from './staff-preference/schema';
import { threadSchema } from './thread/schema';
import { topicSchema } from './topic/schema';
import { usedSolutionSchema } from './used-solution/schema';
import { verdictReasonSchema } from './verdict-reason/schema';
/** What editors write. */
const content = {
  post: { schema: postSchema },
  attorney: { schema: attorneySchema },
  'pull-quote': { schema: pullQuoteSchema },
  'practice-area': { schema: practiceAreaSchema },
  topic: { schema: topicSchema },
  'image-credit': { schema: imageCreditSchema },
  redirect: { schema: redirectSchema },
  firm: { schema: firmSchema },
};

/** What the plugin keeps for itself. */
const ownTables = {
  claim: { schema: claimSchema },
  comment: { schema: commentSchema },
  counter: { schema: counterSchema },
  'linked-host': { schema: linkedHostSchema },
  'log-entry': { schema: logEntrySchema },
  'mail-link': { schema: mailLinkSchema },
  'outbox-message': { schema: outboxMessageSchema },
  reader: { schema: readerSchema },
  report: { schema: reportSchema },
  revision: { schema: revisionSchema },
  'saved-reply': { schema: savedReplySchema },
  'slug-claim': { schema: slugClaimSchema },
  'staff-preference': { schema: staffPreferenceSchema },
  thread: { schema: threadSchema },
  'used-solution': { schema: usedSolutionSchema },
  'verdict-reason': { schema: verdictReasonSchema },
};

export const contentTypes = { ...content, ...ownTables };
