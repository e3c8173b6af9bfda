/** What one can do in the pane beside deciding: each opens something there. */
export type PaneAct = 'note' | 'reply' | 'redact' | 'claim' | 'sanction';
