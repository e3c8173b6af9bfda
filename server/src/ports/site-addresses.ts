/** Absolute addresses, for whoever reads them outside of the site. */
export interface SiteAddresses {
  /** Of the page that a link in a mail leads to. */
  mailAction: (token: string) => string;
  /** Of one comment in the panel's queue; of the queue where that is null. */
  moderation: (commentId: string | null) => string;
  /** Of a page whose address may be a path on the server's own host. Null where it leads nowhere. */
  page: (url: string) => string | null;
}
