import { attorneySchema } from './attorney/schema';
import { commentSchema } from './comment/schema';
import { decisionSchema } from './decision/schema';
import { firmSchema } from './firm/schema';
import { imageCreditSchema } from './image-credit/schema';
import { postSchema } from './post/schema';
import { practiceAreaSchema } from './practice-area/schema';
import { pullQuoteSchema } from './pull-quote/schema';
import { redirectSchema } from './redirect/schema';
import { slugClaimSchema } from './slug-claim/schema';
import { threadSchema } from './thread/schema';
import { topicSchema } from './topic/schema';

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
  'slug-claim': { schema: slugClaimSchema },
  thread: { schema: threadSchema },
  comment: { schema: commentSchema },
  decision: { schema: decisionSchema },
};

export const contentTypes = { ...content, ...ownTables };
