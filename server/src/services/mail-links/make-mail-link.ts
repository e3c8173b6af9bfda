import { randomBytes } from 'node:crypto';
import type { MailDecision } from '../../../../contract';
import type { Clock } from '../../ports/clock';
import type { MailLinks, NewMailLink } from '../../ports/mail-links';
import type { SettingsStore } from '../../ports/settings-store';
import type { Signer } from '../../ports/signer';
import type { SiteAddresses } from '../../ports/site-addresses';

interface Dependencies {
  links: Pick<MailLinks, 'add'>;
  settings: Pick<SettingsStore, 'read'>;
  signer: Signer;
  addresses: SiteAddresses;
  clock: Clock;
  makeToken?: () => string;
}

export type MailLinkRequest =
  | {
      purpose: 'decide';
      commentId: string;
      version: number;
      adminId: number;
      actions: readonly MailDecision[];
    }
  | {
      purpose: 'verify' | 'unsubscribe';
      commentId: string;
      readerId: string;
      emailDigest: string | null;
    };

export type MakeMailLink = ReturnType<typeof makeMailLink>;

const TOKEN_BYTES = 32;
const HOUR = 3_600_000;
/** No link decides for longer, whatever the settings say. */
const DECIDE_HOURS_AT_MOST = 72;
export const VERIFY_HOURS = 72;
/** A year: mails are kept, and people do not unsubscribe on the day they come. */
const UNSUBSCRIBE_HOURS = 365 * 24;

const randomToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** A link for one mail. The token is in the address alone; what is kept only tells it from others. */
export const makeMailLink =
  ({ links, settings, signer, addresses, clock, makeToken = randomToken }: Dependencies) =>
  async (request: MailLinkRequest): Promise<{ url: string; expiresAt: Date }> => {
    const { linkHours } = (await settings.read()).settings.mails;
    const hours = {
      decide: Math.min(linkHours, DECIDE_HOURS_AT_MOST),
      verify: VERIFY_HOURS,
      unsubscribe: UNSUBSCRIBE_HOURS,
    };
    const token = makeToken();
    const expiresAt = new Date(clock.now().getTime() + hours[request.purpose] * HOUR);
    const link: NewMailLink = {
      version: null,
      adminId: null,
      readerId: null,
      emailDigest: null,
      actions: [],
      ...request,
      tokenDigest: signer.digest('mail-link', token),
      expiresAt,
    };
    await links.add(link);
    return { url: addresses.mailAction(token), expiresAt };
  };
