export const BYLINE_ROLES = ['author', 'co-author', 'editor'] as const;
export type BylineRole = (typeof BYLINE_ROLES)[number];

/** ABA Model Rules 7.1 to 7.3 draw these lines; the firm decides where a post falls. */
export const CLASSIFICATIONS = ['informational', 'advertising', 'solicitation'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

export const STANDINGS = ['current', 'superseded', 'archived'] as const;
export type Standing = (typeof STANDINGS)[number];

export const NOTICE_PLACEMENTS = ['top', 'bottom', 'comment-form'] as const;
export type NoticePlacement = (typeof NOTICE_PLACEMENTS)[number];

export const QUOTE_KINDS = ['from-post', 'from-elsewhere', 'testimonial'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** Whether a quotation stands in its source as it is quoted. */
export const QUOTE_VERIFICATIONS = ['verbatim', 'variant', 'not-found', 'unverified'] as const;
export type QuoteVerification = (typeof QUOTE_VERIFICATIONS)[number];

export const ADMISSION_STATUSES = ['active', 'inactive', 'retired', 'suspended'] as const;
export type AdmissionStatus = (typeof ADMISSION_STATUSES)[number];

export const REDIRECT_STATUSES = ['301', '302', '410'] as const;
export type RedirectStatus = (typeof REDIRECT_STATUSES)[number];
