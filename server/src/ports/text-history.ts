import type { Bands } from '../domain/text/similarity';

/** What was said before, by anybody: for the rules that look beyond one comment. */
export interface TextHistory {
  /** Whether another reader said just this since a moment, anywhere. */
  hasTwinOfOthers: (twin: {
    readerId: string;
    bodyDigest: string;
    since: Date;
  }) => Promise<boolean>;
  /** Other threads in which nearly this was said since a moment. */
  similarThreads: (text: { threadId: string | null; bands: Bands; since: Date }) => Promise<number>;
  /** Comments like this one, for a moderator to look at; newest first. */
  similarComments: (text: { documentId: string; limit: number }) => Promise<string[]>;
  /** The one of some hosts that most other readers linked to since a moment. */
  busiestHost: (links: {
    hosts: readonly string[];
    readerId: string;
    since: Date;
  }) => Promise<{ host: string; readers: number } | null>;
}
