import { z } from 'zod';
import type { SignedInUser } from '../services/submit-comment';

/** What users-permissions leaves of who is signed in; with an API token there is nobody. */
const userState = z.object({
  user: z.object({ id: z.number(), username: z.string(), email: z.string() }),
  auth: z.object({ strategy: z.object({ name: z.literal('users-permissions') }) }),
});

/** Who speaks: from Strapi's session and from nothing that was sent. Null for guests. */
export const signedInUser = (state: Record<string, unknown>): SignedInUser | null => {
  const parsed = userState.safeParse(state);
  return parsed.success
    ? { id: parsed.data.user.id, name: parsed.data.user.username, email: parsed.data.user.email }
    : null;
};
