import { randomUUID } from 'node:crypto';
import { request, type Answer } from './requests';

export interface Admin {
  id: number;
  call: <Body>(path: string, sent?: { method?: string; body?: unknown }) => Promise<Answer<Body>>;
}

/**
 * An admin with a role, signed in without the log-in form, which takes five tries in five minutes.
 */
export const createAdmin = async (roleCode: string): Promise<Admin> => {
  const { strapi } = app;
  const role: { id: number } | null = await strapi.service('admin::role').findOne({
    code: roleCode,
  });
  if (!role) {
    throw new Error(`no role ${roleCode}`);
  }
  const user: { id: number } = await strapi.service('admin::user').create({
    email: `${randomUUID()}@example.com`,
    firstname: 'Test',
    lastname: roleCode,
    password: 'Playground1!',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  const sessions = strapi.sessionManager('admin');
  const { token: refresh } = await sessions.generateRefreshToken(String(user.id), randomUUID(), {
    type: 'refresh',
  });
  const access = await sessions.generateAccessToken(refresh);
  if (!('token' in access)) {
    throw new Error('no access token');
  }
  return {
    id: user.id,
    call: (path, sent = {}) =>
      request(path, { ...sent, headers: { authorization: `Bearer ${access.token}` } }),
  };
};

/** A role that may do just these things in the panel. */
export const createRole = async (actions: readonly string[]): Promise<string> => {
  const roles = app.strapi.service('admin::role');
  const code = `role-${randomUUID()}`;
  const role: { id: number } = await roles.create({ name: code, code, description: '' });
  await roles.assignPermissions(
    role.id,
    actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] }))
  );
  return code;
};
