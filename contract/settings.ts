import { z } from 'zod';

/** What the public and signed-in readers may do. */
export const publicAccess = z.object({
  /** False without the users-permissions plugin, which keeps these grants. */
  available: z.boolean(),
  read: z.boolean(),
  comment: z.boolean(),
});
export type PublicAccess = z.infer<typeof publicAccess>;
