import type {
  DecisionRequest,
  DecisionResponse,
  MailActionRequest,
  MailDecision,
} from '../../../../contract';
import { ADMIN_ACTIONS, type CommentState } from '../../../../contract/vocabulary';
import type { MailLanguage } from '../../domain/mails/languages';
import type { Clock } from '../../ports/clock';
import type { CommentStore } from '../../ports/comment-store';
import type { MailLinks } from '../../ports/mail-links';
import type { ReaderDirectory } from '../../ports/reader-directory';
import type { ReplySubscriptions } from '../../ports/reply-subscriptions';
import type { Decider } from '../decide-items';
import { MailLinkRefusedError } from './mail-link-refused';
import type { HeldLink, MailLinkDesk, OpenLink } from './open-mail-link';

interface Dependencies {
  desk: MailLinkDesk;
  links: Pick<MailLinks, 'use' | 'release'>;
  store: Pick<CommentStore, 'find'>;
  readers: Pick<ReaderDirectory, 'verify'>;
  subscriptions: ReplySubscriptions;
  decideComments: (request: DecisionRequest, decider: Decider) => Promise<DecisionResponse>;
  clock: Clock;
}

export type UsedMailLink = { language: MailLanguage } & (
  | { outcome: 'verified' | 'unsubscribed' }
  | { outcome: 'decided'; comment: { documentId: string; state: CommentState; version: number } }
);

type OpenDecision = Extract<OpenLink, { purpose: 'decide' }>;
type Done = Extract<DecisionResponse['data']['results'][number], { outcome: 'done' }>;

/** As wide as the column in which the log keeps it. */
const NAME_CHARACTERS = 250;

/**
 * Does what a link is for, once: it is marked as used before anything is done, so that of two at once
 * one acts. Where nothing was changed after all, it can be used again.
 * @throws MailLinkRefusedError; its codes are those of opening a link, those of a decision that is
 * refused, and `VALIDATION_FAILED` for an action that is not this link's
 */
export const useMailLink = (dependencies: Dependencies) => {
  const { desk, links, store, readers, subscriptions, decideComments, clock } = dependencies;

  return async (token: string, request: MailActionRequest): Promise<UsedMailLink> => {
    const open = await desk.open(token);
    switch (open.purpose) {
      case 'decide':
        return decide(open, request);
      case 'verify':
        return verify(open.held, request);
      case 'unsubscribe':
        return unsubscribe(open.held, request);
    }
  };

  async function decide(open: OpenDecision, request: MailActionRequest): Promise<UsedMailLink> {
    const { held, comment } = open;
    const action = decisionOf(held, request);
    const use = { action, at: clock.now() };
    await markUsed(held, use);
    const result = await decideOrRelease(open, { ...request, action }, use);
    if (result) {
      const { documentId, state, version } = result;
      return {
        outcome: 'decided',
        language: held.language,
        comment: { documentId, state, version },
      };
    }
    // Gone between two reads.
    throw await desk.refuse('STALE_VERSION', { ...held, comment });
  }

  async function decideOrRelease(
    { held, member, comment }: OpenDecision,
    { action, reason }: MailActionRequest & { action: MailDecision },
    use: { action: string; at: Date }
  ): Promise<Done | null> {
    const { documentId, version } = comment;
    const actor = {
      kind: 'mail-link' as const,
      id: member.adminId,
      name: member.name.slice(0, NAME_CHARACTERS),
    };
    const mayReveal = member.permissions.includes(ADMIN_ACTIONS.reveal);
    const decision: DecisionRequest = {
      action,
      items: [{ documentId, version }],
      ...(action === 'reject' && { reason }),
    };
    try {
      const { data } = await decideComments(decision, { actor, mayReveal });
      const [result] = data.results;
      if (result?.outcome === 'done') {
        return result;
      }
      await links.release(held.link.tokenDigest, use);
      if (result) {
        const { refusal } = await desk.refuse('STALE_VERSION', held);
        throw new MailLinkRefusedError(result.code, refusal);
      }
      return null;
    } catch (error) {
      if (!(error instanceof MailLinkRefusedError) && (await isUnchanged(documentId, version))) {
        await links.release(held.link.tokenDigest, use);
      }
      throw error;
    }
  }

  async function isUnchanged(documentId: string, version: number): Promise<boolean> {
    return (await store.find(documentId))?.version === version;
  }

  async function verify(held: HeldLink, request: MailActionRequest): Promise<UsedMailLink> {
    const { tokenDigest, readerId, emailDigest } = held.link;
    if (request.action !== 'verify' || readerId === null || emailDigest === null) {
      throw notOfThisLink(held, 'action');
    }
    const use = { action: 'verify', at: clock.now() };
    await markUsed(held, use);
    try {
      await readers.verify(readerId, emailDigest, use.at);
    } catch (error) {
      // To verify what is verified changes nothing: it can be tried again.
      await links.release(tokenDigest, use);
      throw error;
    }
    return { outcome: 'verified', language: held.language };
  }

  async function unsubscribe(held: HeldLink, request: MailActionRequest): Promise<UsedMailLink> {
    const isOneClick = request['List-Unsubscribe'] !== undefined;
    if (request.action !== 'unsubscribe' && !isOneClick) {
      throw notOfThisLink(held, 'action');
    }
    const { tokenDigest, readerId, emailDigest } = held.link;
    await subscriptions.end({ readerId: readerId || null, emailDigest });
    await links.use(tokenDigest, { action: 'unsubscribe', at: clock.now() });
    return { outcome: 'unsubscribed', language: held.language };
  }

  async function markUsed(held: HeldLink, use: { action: string; at: Date }): Promise<void> {
    if (!(await links.use(held.link.tokenDigest, use))) {
      throw await desk.refuse('LINK_USED', held);
    }
  }
};

const decisionOf = (held: HeldLink, { action, reason }: MailActionRequest): MailDecision => {
  const decision = held.link.actions.find((allowed) => allowed === action);
  if (!decision) {
    throw notOfThisLink(held, 'action');
  }
  if (decision === 'reject' && reason === undefined) {
    throw notOfThisLink(held, 'reason');
  }
  return decision;
};

const notOfThisLink = (held: HeldLink, path: 'action' | 'reason'): MailLinkRefusedError =>
  new MailLinkRefusedError(
    'VALIDATION_FAILED',
    { language: held.language, purpose: held.link.purpose },
    { issues: [{ path, message: path === 'reason' ? 'is needed' : 'is not of this link' }] }
  );
