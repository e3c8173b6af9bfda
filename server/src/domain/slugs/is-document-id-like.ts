const DOCUMENT_ID = /^[a-z0-9]{24}$/;

/**
 * Whether a text could be taken for a Strapi documentId (24 characters of [a-z0-9]). Addresses
 * such as `/posts/:slug` take either, so a slug must never look like one.
 */
export const isDocumentIdLike = (text: string): boolean => DOCUMENT_ID.test(text);
