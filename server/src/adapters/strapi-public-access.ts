import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { PublicAccess } from '../../../contract';
import {
  PLUGIN_ID,
  PUBLIC_COMMENT_ACTIONS,
  PUBLIC_READ_ACTIONS,
} from '../../../contract/vocabulary';

const PERMISSION = 'plugin::users-permissions.permission';
const ROLE = 'plugin::users-permissions.role';
/** A signed-in user does not inherit what the public may do: both roles need each grant. */
const ROLE_TYPES = ['public', 'authenticated'];

const roles = z.array(z.object({ id: z.number() }));
const grants = z.array(z.object({ action: z.string(), role: z.object({ id: z.number() }) }));

const uidOf = (action: string): string => `plugin::${PLUGIN_ID}.${action}`;

/** What the public may ask of the content API, kept by the users-permissions plugin. */
export const createPublicAccess = (strapi: Core.Strapi) => {
  const missing = async (actions: readonly string[]) => {
    const uids = actions.map(uidOf);
    const roleIds = roles
      .parse(await strapi.db.query(ROLE).findMany({ where: { type: { $in: ROLE_TYPES } } }))
      .map((role) => role.id);
    const granted = grants.parse(
      await strapi.db.query(PERMISSION).findMany({
        where: { action: { $in: uids }, role: { id: { $in: roleIds } } },
        populate: { role: true },
      })
    );
    return roleIds.flatMap((role) =>
      uids
        .filter((action) => !granted.some((row) => row.action === action && row.role.id === role))
        .map((action) => ({ action, role }))
    );
  };

  const isAvailable = (): boolean => Boolean(strapi.plugin('users-permissions'));

  const read = async (): Promise<PublicAccess> => ({
    available: isAvailable(),
    read: isAvailable() && (await missing(PUBLIC_READ_ACTIONS)).length === 0,
    comment: isAvailable() && (await missing(PUBLIC_COMMENT_ACTIONS)).length === 0,
  });

  return {
    read,
    /** Grants reading and commenting to everybody. Safe to repeat. */
    async grant(): Promise<PublicAccess> {
      if (isAvailable()) {
        for (const grant of await missing([...PUBLIC_READ_ACTIONS, ...PUBLIC_COMMENT_ACTIONS])) {
          await strapi.db.query(PERMISSION).create({ data: grant });
        }
      }
      return read();
    },
  };
};
