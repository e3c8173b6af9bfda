/** An attorney as somebody whom a comment can wait for. */
export interface AssignableAttorney {
  attorneyId: string;
  /** Null where they have no account in the panel, or none that is active. */
  adminId: number | null;
  deputyId: string | null;
  /** Days, both included; null is open. Both null: not away. */
  awayFrom: string | null;
  awayTo: string | null;
}

/** Who could look at a comment on a subject, the nearest first. */
export interface AssigneeCandidates {
  byline: readonly AssignableAttorney[];
  practiceArea: readonly AssignableAttorney[];
  responsible: readonly AssignableAttorney[];
  /** Deputies of all these, and theirs. */
  deputies: readonly AssignableAttorney[];
}

export interface Assignee {
  adminId: number;
  attorneyId: string;
}

/** A deputy of a deputy of a deputy is as far from the matter as anybody else. */
export const DEPUTIES_DEEP = 3;

/**
 * Whom a comment is given to: the first of the nearest group who can sign in and is not away; while
 * they are away, their deputy. A group of which nobody can take it passes it on to the next.
 * @param today a day in the firm's time zone, `2026-03-18`
 * @returns null where nobody can take it
 */
export const chooseAssignee = (
  { byline, practiceArea, responsible, deputies }: AssigneeCandidates,
  today: string
): Assignee | null => {
  const known = new Map(
    [...deputies, ...responsible, ...practiceArea, ...byline].map((attorney) => [
      attorney.attorneyId,
      attorney,
    ])
  );
  for (const group of [byline, practiceArea, responsible]) {
    const present = group.map((attorney) => takes(attorney, today)).find((taker) => taker !== null);
    const found = present ?? group.map(deputyOf).find((taker) => taker !== null);
    if (found) {
      return found;
    }
  }
  return null;

  /** Of one who is away; one without an account has nothing to be deputised for. */
  function deputyOf(attorney: AssignableAttorney): Assignee | null {
    if (attorney.adminId === null) {
      return null;
    }
    const asked = new Set([attorney.attorneyId]);
    let deputyId = attorney.deputyId;
    for (let depth = 0; depth < DEPUTIES_DEEP && deputyId !== null; depth += 1) {
      const deputy = known.get(deputyId);
      if (!deputy || asked.has(deputyId)) {
        return null;
      }
      const taker = takes(deputy, today);
      if (taker) {
        return taker;
      }
      asked.add(deputyId);
      deputyId = deputy.deputyId;
    }
    return null;
  }
};

const takes = (attorney: AssignableAttorney, today: string): Assignee | null =>
  attorney.adminId === null || isAway(attorney, today)
    ? null
    : { adminId: attorney.adminId, attorneyId: attorney.attorneyId };

/** Days as text compare as days. */
const isAway = ({ awayFrom, awayTo }: AssignableAttorney, today: string): boolean =>
  (awayFrom !== null || awayTo !== null) &&
  (awayFrom === null || awayFrom <= today) &&
  (awayTo === null || today <= awayTo);
