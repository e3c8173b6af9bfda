import { randomUUID } from 'node:crypto';
import { request, type Answer } from './requests';

export interface User {
  call: <Body>(path: string, method: string, body: unknown) => Promise<Answer<Body>>;
}

/** Somebody who is signed in with users-permissions, and asks the content API. */
export const aUser = async (username: string): Promise<User> => {
  const role: { id: number } | null = await app.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const user: { id: number } = await app.strapi.db.query('plugin::users-permissions.user').create({
    data: {
      username,
      email: `${randomUUID()}@example.com`,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: role?.id,
    },
  });
  const token: string = app.strapi
    .plugin('users-permissions')
    .service('jwt')
    .issue({ id: user.id });
  return {
    call: (path, method, body) =>
      request(`/api/legal-blog${path}`, {
        method,
        body,
        headers: { authorization: `Bearer ${token}` },
      }),
  };
};
