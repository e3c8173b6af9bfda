/** A proof of work that a form asks for (ALTCHA). */
export interface Challenge {
  /** What the form's widget solves, as JSON goes. */
  create: (cost: number, now: Date) => Promise<Record<string, unknown>>;
  /** `used`: right, and taken before. A solution counts once, over all instances. */
  check: (solution: string, now: Date) => Promise<'passed' | 'failed' | 'used'>;
  /** Deletes used solutions that would be refused for their age. @returns how many */
  forgetUsed: (now: Date) => Promise<number>;
}
