import type { SubjectRef } from './subject-directory';

/** An admin of the panel, as far as moderation is concerned. */
export interface StaffMember {
  adminId: number;
  name: string;
  email: string;
  /** BCP 47, as chosen in the panel; null is the firm's. */
  language: string | null;
  permissions: readonly string[];
}

/** An attorney as somebody whom comments can wait for. */
export interface Routable {
  attorneyId: string;
  /** Null where they have no account in the panel, or none that is active. */
  adminId: number | null;
  deputyId: string | null;
  /** Days, both included; null is open. */
  awayFrom: string | null;
  awayTo: string | null;
}

/** Who could look at a comment on a subject, the nearest first. */
export interface RoutingCandidates {
  byline: readonly Routable[];
  practiceArea: readonly Routable[];
  responsible: readonly Routable[];
  /** Deputies of all these. */
  deputies: readonly Routable[];
  timeZone: string;
}

export interface StaffDirectory {
  /** Null where there is no such admin, or none that is active. */
  find: (adminId: number) => Promise<StaffMember | null>;
  /** Admins who may see the queue. */
  moderators: () => Promise<StaffMember[]>;
  routing: (subject: SubjectRef) => Promise<RoutingCandidates>;
  /** The attorney who signs in as this admin: they answer in their own name. */
  attorneyOf: (adminId: number) => Promise<{ documentId: string; name: string } | null>;
  /** Whether a name, folded, is one of the firm's people or the firm itself. */
  isNameOfStaff: (foldedName: string) => Promise<boolean>;
  /** Where referred comments go; null where the firm named none. */
  intakeAddress: () => Promise<string | null>;
  firmName: () => Promise<string>;
  timeZone: () => Promise<string>;
}
