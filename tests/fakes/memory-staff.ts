import { foldText } from '../../server/src/domain/comments/fold-text';
import type { Routable, StaffDirectory, StaffMember } from '../../server/src/ports/staff-directory';

export interface MemoryStaff extends StaffDirectory {
  readonly members: Map<number, StaffMember>;
  /** Attorneys by the admin who is one. */
  readonly attorneys: Map<number, { documentId: string; name: string }>;
  /** The byline of every post. */
  readonly byline: Routable[];
  readonly responsible: Routable[];
}

/** The firm's people in memory: everybody who was put in may see the queue. */
export const createMemoryStaff = (): MemoryStaff => {
  const members = new Map<number, StaffMember>();
  const attorneys = new Map<number, { documentId: string; name: string }>();
  const byline: Routable[] = [];
  const responsible: Routable[] = [];
  return {
    members,
    attorneys,
    byline,
    responsible,
    find: (adminId) => Promise.resolve(members.get(adminId) ?? null),
    moderators: () => Promise.resolve([...members.values()]),
    routing: () =>
      Promise.resolve({ byline, practiceArea: [], responsible, deputies: [], timeZone: 'UTC' }),
    attorneyOf: (adminId) => Promise.resolve(attorneys.get(adminId) ?? null),
    isNameOfStaff: (folded) =>
      Promise.resolve([...attorneys.values()].some(({ name }) => foldText(name) === folded)),
    intakeAddress: () => Promise.resolve('intake@example.com'),
    firmName: () => Promise.resolve('Example & Example'),
    timeZone: () => Promise.resolve('UTC'),
  };
};
