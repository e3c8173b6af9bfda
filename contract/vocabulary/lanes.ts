/** Where a waiting comment waits. A lane is apart from the state. */
export const LANES = ['general', 'attorney', 'restricted', 'rechecking', 'reported'] as const;
export type Lane = (typeof LANES)[number];
