import type { Core } from '@strapi/strapi';

interface RegisteredAction {
  pluginName: string;
  uid: string;
}

/**
 * As much of a Strapi as wiring the plugin takes, and no database: enough to look at what the
 * plugin declares. What is called on it beyond that fails.
 */
export const aBareStrapi = () => {
  const settings = new Map<string, unknown>([
    ['plugin::legal-blog', {}],
    ['admin.apiToken.salt', 'a salt that only the tests know'],
  ]);
  const actions: RegisteredAction[] = [];
  const services = new Map([
    [
      'admin::permission',
      {
        actionProvider: {
          registerMany: (many: readonly RegisteredAction[]) => void actions.push(...many),
        },
      },
    ],
  ]);
  const bare: unknown = {
    config: { get: (key: string) => settings.get(key) },
    db: {},
    service: (uid: string) => services.get(uid),
  };
  return {
    strapi: bare as Core.Strapi,
    /** As Strapi names them. */
    registeredActions: () => actions.map(({ pluginName, uid }) => `plugin::${pluginName}.${uid}`),
  };
};
