import {
  ADMIN_ACTIONS,
  PLUGIN_ID,
  PUBLIC_COMMENT_ACTIONS,
  PUBLIC_READ_ACTIONS,
} from '../../contract/vocabulary';
import { registerAdminActions } from '../../server/src/admin-setup/register-admin-actions';
import { controllers } from '../../server/src/http/controllers';
import { routes } from '../../server/src/http/routes';
import { aBareStrapi } from '../fakes/a-bare-strapi';

const { strapi, registeredActions } = aBareStrapi();
const granted: readonly string[] = [...PUBLIC_READ_ACTIONS, ...PUBLIC_COMMENT_ACTIONS];
const byName = new Map(Object.entries(controllers));

/** The function behind `controller.action`, as Strapi looks it up. */
const handlerOf = (name: string): unknown => {
  const [controller = '', action = ''] = name.split('.');
  const actions = byName.get(controller)?.({ strapi }) ?? {};
  return new Map<string, unknown>(Object.entries(actions)).get(action);
};

/** Permissions that open a route: its own name, or what it says in its place. */
const scopesOf = (route: (typeof contentRoutes)[number]): string[] =>
  'config' in route && route.config && route.config.auth
    ? route.config.auth.scope
    : [`plugin::${PLUGIN_ID}.${route.handler}`];

/** What a link in a mail opens: the token in its path is the permission. */
const isByLink = ({ path }: { path: string }): boolean => path === '/mail-actions/:token';

/** What an admin is mailed is theirs to choose: it is kept under the id of their session. */
const isOwnAffair = ({ path }: { path: string }): boolean =>
  path === '/moderation/my-notifications';

const contentRoutes = routes['content-api'].routes.filter((route) => !isByLink(route));
const adminRoutes = routes.admin.routes;

describe.each(contentRoutes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s',
  (_name, route) => {
    it('has a handler', () => expect(handlerOf(route.handler)).toEqual(expect.any(Function)));

    it('opens with one permission that can be granted', () => {
      const scopes = scopesOf(route).map((scope) => scope.replace(`plugin::${PLUGIN_ID}.`, ''));
      expect(scopes).toHaveLength(1);
      expect(granted).toEqual(expect.arrayContaining(scopes));
    });

    it('opens with a permission to comment only where it takes or prepares a comment', () => {
      const opens = PUBLIC_COMMENT_ACTIONS.some((action) => scopesOf(route)[0]?.endsWith(action));
      expect(opens).toBe(route.method !== 'GET' || route.path.endsWith('/form'));
    });
  }
);

it('no permission is granted that opens nothing', () => {
  const opened = new Set(contentRoutes.flatMap(scopesOf));
  expect(granted.filter((action) => !opened.has(`plugin::${PLUGIN_ID}.${action}`))).toEqual([]);
  expect(new Set(granted).size).toBe(granted.length);
});

it.each(granted)('%s names an action that there is: Strapi drops grants of others', (action) => {
  expect(handlerOf(action)).toEqual(expect.any(Function));
});

describe.each(adminRoutes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  'admin %s',
  (_name, route) => {
    it('has a handler', () => expect(handlerOf(route.handler)).toEqual(expect.any(Function)));

    it('is for those who are signed in and hold its one permission', () => {
      const [signedIn, holds, ...others] = route.config.policies;
      expect(signedIn).toBe('admin::isAuthenticatedAdmin');
      expect(holds).toEqual({
        name: 'admin::hasPermissions',
        config: { actions: [expect.any(String)] },
      });
      expect(others).toEqual([]);
      const [action] = typeof holds === 'object' ? holds.config.actions : [];
      expect(Object.values(ADMIN_ACTIONS)).toContain(action);
    });

    it('changes nothing with a permission to read, but what is the own affair of who asks', () => {
      const policies = JSON.stringify(route.config.policies);
      expect(/\.(read-|audit)/.test(policies)).toBe(route.method === 'GET' || isOwnAffair(route));
    });
  }
);

it('every route has a path of its own', () => {
  const paths = [...contentRoutes, ...adminRoutes].map(({ method, path }) => `${method} ${path}`);
  expect(new Set(paths).size).toBe(paths.length);
});

describe('permissions of the panel', () => {
  it('are registered, all of them and no other', async () => {
    await registerAdminActions(strapi);
    expect(registeredActions().sort()).toEqual(Object.values(ADMIN_ACTIONS).sort());
  });

  it('differ in their last segments, by which the panel knows them', () => {
    const last = Object.values(ADMIN_ACTIONS).map((action) => action.split('.').at(-1));
    expect(new Set(last).size).toBe(last.length);
  });

  it('each guard a route', () => {
    const policies = JSON.stringify(adminRoutes);
    const idle = Object.values(ADMIN_ACTIONS).filter((action) => !policies.includes(action));
    expect(idle).toEqual([]);
  });
});
