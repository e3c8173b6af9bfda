import { PLUGIN_ID } from '../../../../contract/vocabulary';

const MODERATION = `/plugins/${PLUGIN_ID}/moderation`;

/** Where a comment can be read, and decided on. */
export const addressOnDesk = (documentId: string): string => `${MODERATION}?item=${documentId}`;

/** Everything that was done with a comment. */
export const addressInLog = (documentId: string): string =>
  `${MODERATION}/log?comment=${documentId}`;
