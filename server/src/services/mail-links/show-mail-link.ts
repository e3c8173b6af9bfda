import type { MailDecision } from '../../../../contract';
import type { Lane } from '../../../../contract/vocabulary';
import type { MailLanguage } from '../../domain/mails/languages';
import type { MailedPost } from '../../domain/mails/letterhead';
import { maskIdentifiers } from '../../domain/moderation/mask-identifiers';
import type { SiteAddresses } from '../../ports/site-addresses';
import type { StaffDirectory } from '../../ports/staff-directory';
import type { FindMailedComment } from '../outbox/find-mailed-comment';
import type { MailLinkDesk } from './open-mail-link';

interface Dependencies {
  desk: MailLinkDesk;
  findMailedComment: FindMailedComment;
  staff: Pick<StaffDirectory, 'firmName' | 'timeZone'>;
  addresses: Pick<SiteAddresses, 'moderation'>;
}

/** What the page of a link shows before anything is done. */
export type MailLinkView = { language: MailLanguage; firm: string } & (
  | { purpose: 'verify' | 'unsubscribe' }
  | {
      purpose: 'decide';
      /** What the link may do with the comment. */
      actions: readonly MailDecision[];
      authorName: string;
      /** Identifiers masked; null where all of it is hidden. */
      body: string | null;
      lane: Lane | null;
      urgent: boolean;
      postedAt: Date;
      expiresAt: Date;
      timeZone: string;
      post: MailedPost | null;
      panelUrl: string;
    }
);

/**
 * What a link is for, for its confirmation page. Changes nothing: programs that look for viruses open
 * every link before its reader does.
 * @throws MailLinkRefusedError
 */
export const showMailLink =
  ({ desk, findMailedComment, staff, addresses }: Dependencies) =>
  async (token: string): Promise<MailLinkView> => {
    const open = await desk.open(token);
    const { language, link } = open.held;
    const firm = await staff.firmName();
    if (open.purpose !== 'decide') {
      return { purpose: open.purpose, language, firm };
    }
    const { comment } = open;
    return {
      purpose: 'decide',
      language,
      firm,
      actions: link.actions,
      authorName: comment.authorName,
      body: maskIdentifiers(comment),
      lane: comment.lane,
      urgent: comment.urgent,
      postedAt: comment.postedAt,
      expiresAt: link.expiresAt,
      timeZone: await staff.timeZone(),
      post: (await findMailedComment(comment.documentId))?.post ?? null,
      panelUrl: addresses.moderation(comment.documentId),
    };
  };
