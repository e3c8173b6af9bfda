import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { ADMIN_ACTIONS } from '../../../contract/vocabulary';

export const MODERATOR_ROLE_CODE = 'legal-blog-moderator';

const role = z.object({ id: z.number() });

/** A role that can clear the queue and nothing else. Left as it is where it is there. */
export const createModeratorRole = async (strapi: Core.Strapi): Promise<void> => {
  const roles = strapi.service('admin::role');
  const existing: unknown = await roles.findOne({ code: MODERATOR_ROLE_CODE });
  if (existing) {
    return;
  }
  const { id } = role.parse(
    await roles.create({
      name: 'Moderator',
      code: MODERATOR_ROLE_CODE,
      description: 'Reads and decides reader comments.',
    })
  );
  await roles.assignPermissions(
    id,
    [ADMIN_ACTIONS.readQueue, ADMIN_ACTIONS.decide].map((uid) => ({
      action: uid,
      subject: null,
      properties: {},
      conditions: [],
    }))
  );
};
