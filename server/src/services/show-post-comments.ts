import type { PostCommentsAnswer } from '../../../contract';
import { NotFoundError } from '../domain/errors';
import { threadStatus } from '../domain/threads/thread-status';
import type { Clock } from '../ports/clock';
import type { PostOverview } from '../ports/post-overview';
import type { SettingsStore } from '../ports/settings-store';

interface Dependencies {
  posts: Pick<PostOverview, 'find' | 'tally'>;
  settings: Pick<SettingsStore, 'read'>;
  clock: Clock;
}

const NOTHING = {
  states: { pending: 0, approved: 0, rejected: 0, spam: 0, referred: 0, withdrawn: 0 },
  lanes: { general: 0, attorney: 0, restricted: 0, rechecking: 0, reported: 0 },
};

/**
 * Which mode is in force under a post and why, and what there is of comments.
 * @throws NOT_FOUND
 */
export const showPostComments =
  ({ posts, settings, clock }: Dependencies) =>
  async (documentId: string, locale: string | undefined): Promise<PostCommentsAnswer> => {
    const post = await posts.find(documentId, locale);
    if (!post) {
      throw new NotFoundError('the post');
    }
    const { comments } = (await settings.read()).settings;
    const status = threadStatus(post, comments, clock.now());
    const [tally = NOTHING] = await posts.tally([post]);
    return {
      data: {
        documentId: post.documentId,
        locale: post.locale,
        title: post.title,
        isPublic: post.isPublic,
        mode: status.mode,
        modeSource: post.commentMode === 'site' ? 'site' : 'post',
        siteMode: comments.mode,
        postMode: post.commentMode,
        // A draft has no page on which somebody could comment.
        isOpen: post.isPublic && status.open,
        closesOn: status.closesOn?.toISOString() ?? null,
        counts: tally.states,
        waiting: tally.lanes,
      },
    };
  };
