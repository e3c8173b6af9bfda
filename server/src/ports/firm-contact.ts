import type { SubjectRef } from './subject-directory';

/** Where somebody who reads a subject is to call: its own call to action, or the firm's. */
export interface FirmContact {
  nearest: (subject: SubjectRef | null) => Promise<{ phone: string | null; url: string | null }>;
}
