/**
 * @options {"settings":{"rules":{"submitted_too_fast":{"seconds":0},"sent_too_often":{"seconds":0}}}}
 */
import { randomUUID } from 'node:crypto';
import { ADMIN_ACTIONS, type AdminAction } from '../../contract';
import { OWN_TABLES } from '../../server/src/content/subject-types';
import { adminRoutes } from '../../server/src/http/routes/admin';
import { createAdmin, createRole, type Admin } from './support/admins';
import { publishPost, validSubmission } from './support/content';
import { countOwnRows } from './support/own-rows';
import { api, request } from './support/requests';

const MODERATOR = 'legal-blog-moderator';
const UNKNOWN_ID = 'a23456789012345678901234';
const ALL_ACTIONS: readonly AdminAction[] = Object.values(ADMIN_ACTIONS);
const OWN_NAMES = OWN_TABLES.map((uid) => uid.replace('plugin::legal-blog.', ''));

const routes = adminRoutes.routes.map((route) => ({
  method: route.method,
  path: `/legal-blog${route.path.replace(/:\w+/g, UNKNOWN_ID)}`,
  needed: route.config.policies.flatMap((policy) =>
    typeof policy === 'string' ? [] : policy.config.actions
  ),
}));

type Route = (typeof routes)[number];

/** As far as a permission goes any body will do, and an empty one changes nothing. */
const callOf = ({ method }: Route) => ({ method, ...(method === 'GET' ? {} : { body: {} }) });

/** An account is slow to make: its password is hashed. Those who may do the same share one. */
const shared = new Map<string, Promise<Admin>>();
const adminWith = (actions: readonly AdminAction[]): Promise<Admin> => {
  const key = actions.join();
  const made = shared.get(key) ?? createRole(actions).then(createAdmin);
  shared.set(key, made);
  return made;
};
const adminWithRole = (code: string): Promise<Admin> => {
  const made = shared.get(code) ?? createAdmin(code);
  shared.set(code, made);
  return made;
};

/** No token, and each kind that is for another door. */
const tokensOfOthers = async (): Promise<string[]> => {
  const jwt = app.strapi.plugin('users-permissions').service('jwt');
  const user = await app.strapi.db.query('plugin::users-permissions.user').create({
    data: { username: randomUUID(), email: `${randomUUID()}@example.com`, provider: 'local' },
  });
  const apiToken = await app.strapi.service('admin::api-token').create({
    name: randomUUID(),
    description: '',
    type: 'full-access',
    lifespan: null,
  });
  return ['', 'garbage', String(jwt.issue({ id: user.id })), apiToken.accessKey];
};

const isForbidden = (status: number): boolean => status === 401 || status === 403;

describe('permissions of the panel', () => {
  let before: Record<string, number>;
  let documentId: string;
  let tokens: string[];
  let blocked: Admin;

  beforeAll(async () => {
    const post = await publishPost();
    const { body } = await api<{ data: { documentId: string } }>(`/posts/${post.slug}/comments`, {
      method: 'POST',
      body: await validSubmission(post.slug),
    });
    documentId = body.data.documentId;
    tokens = await tokensOfOthers();
    blocked = await createAdmin(await createRole(ALL_ACTIONS));
    await app.strapi.db
      .query('admin::user')
      .update({ where: { id: blocked.id }, data: { isActive: false } });
    before = await countOwnRows();
  });

  afterAll(async () => {
    // Who may choose their mails has chosen the usual ones.
    const unchosen = { 'plugin::legal-blog.staff-preference': 0 };
    expect({ ...(await countOwnRows()), ...unchosen }).toEqual({ ...before, ...unchosen });
  });

  it('are known to Strapi, each under its own last segment', () => {
    const known = [...app.strapi.service('admin::permission').actionProvider.keys()];
    expect(known).toEqual(expect.arrayContaining([...ALL_ACTIONS]));
    const segments = ALL_ACTIONS.map((action) => action.split('.').at(-1));
    expect(new Set(segments).size).toBe(segments.length);
  });

  it('stand on every route that Strapi has of the plugin', () => {
    const served = app.strapi.plugin('legal-blog').routes as Record<
      string,
      { routes: { method: string; path: string; config?: { policies?: unknown[] } }[] }
    >;
    expect(served['admin']?.routes.map(({ method, path }) => `${method} ${path}`)).toEqual(
      adminRoutes.routes.map(({ method, path }) => `${method} ${path}`)
    );
    for (const { needed } of routes) {
      expect(needed).toHaveLength(1);
      expect(ALL_ACTIONS).toEqual(expect.arrayContaining(needed));
    }
  });

  describe.each(routes)('$method $path', (route) => {
    it('is closed without a token, with a bad one, and with one of another kind', async () => {
      expect((await request(route.path, callOf(route))).status).toBe(401);
      for (const token of tokens) {
        const { status } = await request(route.path, {
          ...callOf(route),
          headers: { authorization: `Bearer ${token}` },
        });
        expect(status).toBe(401);
      }
    });

    it('is closed to a role that may do nothing', async () => {
      const admin = await adminWith([]);
      expect((await admin.call(route.path, callOf(route))).status).toBe(403);
    });

    it('is closed to a role that may do everything but this', async () => {
      const others = ALL_ACTIONS.filter((action) => !route.needed.includes(action));
      const admin = await adminWith(others);
      expect((await admin.call(route.path, callOf(route))).status).toBe(403);
    });

    it('is open to a role that may do just this, and to a super admin', async () => {
      const open = [await adminWith(route.needed), await adminWithRole('strapi-super-admin')];
      for (const admin of open) {
        const { status } = await admin.call(route.path, callOf(route));
        expect(isForbidden(status)).toBe(false);
        expect(status).toBeLessThan(500);
      }
    });

    it('is closed to an Editor and an Author of Strapi', async () => {
      for (const role of ['strapi-editor', 'strapi-author']) {
        const admin = await adminWithRole(role);
        expect((await admin.call(route.path, callOf(route))).status).toBe(403);
      }
    });

    it('is closed to an account that was blocked', async () => {
      expect((await blocked.call(route.path, callOf(route))).status).toBe(401);
    });
  });

  describe('of the Moderator', () => {
    let moderator: Admin;
    beforeAll(async () => {
      moderator = await createAdmin(MODERATOR);
    });

    it('are two: to see the queue and to decide', async () => {
      const { body } = await moderator.call<{ data: { action: string }[] }>(
        '/admin/users/me/permissions'
      );
      expect(body.data.map(({ action }) => action).sort()).toEqual(
        [ADMIN_ACTIONS.decide, ADMIN_ACTIONS.readQueue].sort()
      );
    });

    it('open the queue and nothing else of the plugin', async () => {
      for (const route of routes) {
        const { status } = await moderator.call(route.path, callOf(route));
        const isTheirs = route.needed.every(
          (action) => action === ADMIN_ACTIONS.readQueue || action === ADMIN_ACTIONS.decide
        );
        expect([route.path, isForbidden(status)]).toEqual([route.path, !isTheirs]);
      }
    });

    it('show the comment that waits, and let it be decided', async () => {
      const queue = await moderator.call<{ data: { documentId: string }[] }>(
        '/legal-blog/moderation/queue'
      );
      expect(queue.body.data.map((item) => item.documentId)).toEqual([documentId]);
      // Of a version that it never had: allowed, and it changes nothing.
      const decided = await moderator.call('/legal-blog/moderation/decisions', {
        method: 'POST',
        body: { action: 'approve', items: [{ documentId, version: 99 }] },
      });
      expect(decided.status).toBe(409);
    });

    it.each([
      ['GET', '/admin/users'],
      ['POST', '/admin/users'],
      ['GET', '/admin/users/1'],
      ['DELETE', '/admin/users/1'],
      ['GET', '/admin/roles'],
      ['POST', '/admin/roles'],
      ['PUT', '/admin/roles/1/permissions'],
      ['GET', '/admin/api-tokens'],
      ['POST', '/admin/api-tokens'],
      ['GET', '/admin/transfer/tokens'],
      ['GET', '/admin/webhooks'],
      ['POST', '/admin/webhooks'],
      ['GET', '/upload/files'],
      ['PUT', '/upload/settings'],
      ['POST', '/i18n/locales'],
      ['GET', '/users-permissions/roles'],
      ['GET', '/users-permissions/advanced'],
      ['PUT', '/content-manager/content-types/plugin::legal-blog.post/configuration'],
    ])('leave closed %s %s', async (method, path) => {
      const { status } = await moderator.call(path, {
        method,
        ...(method === 'GET' ? {} : { body: {} }),
      });
      expect(status).toBe(403);
    });

    it('open no type in the Content Manager', async () => {
      const uids = Object.keys(app.strapi.contentTypes);
      expect(uids).toContain('plugin::legal-blog.post');
      const opened: string[] = [];
      for (const uid of uids) {
        for (const kind of ['collection-types', 'single-types']) {
          const { status } = await moderator.call(`/content-manager/${kind}/${uid}`);
          opened.push(...(status < 400 ? [`${kind}/${uid}`] : []));
        }
      }
      expect(opened).toEqual([]);
    });
  });

  describe('of somebody who may edit everything that the Content Manager shows', () => {
    let editor: Admin;

    const READ = 'plugin::content-manager.explorer.read';
    const CREATE = 'plugin::content-manager.explorer.create';

    /** Every action on every type that the panel offers when a role is made. */
    const everything = () => {
      const actions: { actionId: string; section: string; subjects?: string[] }[] = [
        ...app.strapi.service('admin::permission').actionProvider.values(),
      ];
      // Strapi lets a role read types that it shows nowhere; what can be created is what it shows.
      const shown = actions.find(({ actionId }) => actionId === CREATE)?.subjects ?? [];
      return actions
        .filter(({ section }) => section === 'contentTypes')
        .flatMap(({ actionId, subjects = [] }) =>
          subjects
            .filter((subject) => shown.includes(subject))
            .map((subject) => ({ action: actionId, subject, properties: {}, conditions: [] }))
        );
    };

    beforeAll(async () => {
      const roles = app.strapi.service('admin::role');
      const code = `role-${randomUUID()}`;
      const { id } = await roles.create({ name: code, code, description: '' });
      await roles.assignPermissions(id, everything());
      editor = await createAdmin(code);
    });

    it('open posts, so that the rest of this says something', async () => {
      const { status } = await editor.call(
        '/content-manager/collection-types/plugin::legal-blog.post'
      );
      expect(status).toBe(200);
    });

    it.each(OWN_NAMES)('cannot be stretched to %s through the API for roles', async (name) => {
      const subject = `plugin::legal-blog.${name}`;
      const superAdmin = await adminWithRole('strapi-super-admin');
      const code = await createRole([]);
      const { id } = await app.strapi.service('admin::role').findOne({ code });
      const permission = { action: READ, subject, properties: {}, conditions: [] };
      await superAdmin.call(`/admin/roles/${id}/permissions`, {
        method: 'PUT',
        body: { permissions: [permission] },
      });
      const reader = await createAdmin(code);
      const { status } = await reader.call(`/content-manager/collection-types/${subject}`);
      expect(status).toBe(403);
    });

    it.each(OWN_NAMES)('open no %s', async (name) => {
      const address = `/content-manager/collection-types/plugin::legal-blog.${name}`;
      const calls: [method: string, path: string, body?: Record<string, unknown>][] = [
        ['GET', address],
        ['GET', `${address}?page=1&pageSize=10&_q=a&sort=id:ASC`],
        ['GET', `${address}/${documentId}`],
        ['GET', `${address}/${documentId}/actions/countDraftRelations`],
        ['POST', address, { state: 'approved', body: 'x' }],
        ['PUT', `${address}/${documentId}`, { state: 'approved' }],
        ['DELETE', `${address}/${documentId}`],
        ['POST', `${address}/actions/bulkDelete`, { documentIds: [documentId] }],
        ['POST', `${address}/clone/${documentId}`, {}],
        ['GET', address.replace('collection-types', 'single-types')],
      ];
      // A super admin may do everything that Strapi knows of; the router takes a path in any case.
      calls.push(['GET', address.replace('content-manager', 'Content-Manager')]);
      const superAdmin = await adminWithRole('strapi-super-admin');
      const answers: string[] = [];
      for (const caller of [editor, superAdmin]) {
        for (const [method, path, body] of calls) {
          const { status } = await caller.call(path, { method, ...(body && { body }) });
          answers.push(`${method} ${path}: ${status}`);
        }
      }
      expect(answers.filter((answer) => !/: 403$/.test(answer))).toEqual([]);
    });

    it('open none of the plugin’s own routes', async () => {
      for (const route of routes) {
        expect((await editor.call(route.path, callOf(route))).status).toBe(403);
      }
    });
  });
});
