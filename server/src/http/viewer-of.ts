import { z } from 'zod';
import { ADMIN_ACTIONS, type AdminAction } from '../../../contract/vocabulary';
import type { Actor } from '../ports/moderation-log';
import type { Decider } from '../services/decide-items';
import type { Viewer } from '../services/present-queue-item';

const signedInAdmin = z.object({
  id: z.number(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  username: z.string().nullish(),
});

/** What Strapi's strategies for admins, by session and by token, leave for its own policies. */
const ability = z.object({
  can: z.custom<(action: AdminAction) => boolean>((value) => typeof value === 'function'),
});

/** As wide as the column in which the log keeps it. */
const NAME_CHARACTERS = 250;

const adminOf = (state: Record<string, unknown>): { id: number; name: string } => {
  const user = signedInAdmin.parse(state['user']);
  const fullName = [user.firstname, user.lastname].filter(Boolean).join(' ');
  const name = fullName || user.username || `#${user.id}`;
  return { id: user.id, name: name.slice(0, NAME_CHARACTERS) };
};

/** Who acts: from Strapi's own session and from nothing that was sent. */
export const actorOf = (state: Record<string, unknown>): Actor => ({
  kind: 'admin',
  ...adminOf(state),
});

/** Who looks, and what they may do; nothing where Strapi says nothing of it. */
export const viewerOf = (state: Record<string, unknown>): Viewer & { name: string } => {
  const userAbility: unknown = state['userAbility'];
  // Called on the object itself: an ability looks its rules up in itself.
  const may = (action: AdminAction): boolean =>
    ability.safeParse(userAbility).success && (userAbility as z.infer<typeof ability>).can(action);
  return {
    ...adminOf(state),
    mayDecide: may(ADMIN_ACTIONS.decide),
    mayReveal: may(ADMIN_ACTIONS.reveal),
  };
};

/** Who decides, or is told what they could decide. */
export const deciderOf = (state: Record<string, unknown>): Decider => ({
  actor: actorOf(state),
  mayReveal: viewerOf(state).mayReveal,
});
