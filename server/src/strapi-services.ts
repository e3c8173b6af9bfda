import type { Core } from '@strapi/strapi';

/**
 * Strapi types its own services as `any`. Those that the plugin calls are named here, as far as
 * it calls them: the one place where a change of Strapi would have to be followed.
 */
interface LocaleService {
  getDefaultLocale: () => Promise<unknown>;
}

interface RoleService {
  findOne: (where: { code: string }) => Promise<unknown>;
  create: (role: { name: string; code: string; description: string }) => Promise<unknown>;
  assignPermissions: (roleId: number, permissions: readonly unknown[]) => Promise<unknown>;
  hooks: {
    /** Runs at each boot, right after Strapi has made its own roles. */
    willResetSuperAdminPermissions: {
      register: (handler: (permissions: unknown) => Promise<unknown>) => void;
    };
  };
}

interface PermissionService {
  actionProvider: { registerMany: (actions: readonly unknown[]) => Promise<void> };
}

interface ComponentRegistry {
  get: (uid: string) => unknown;
  add: (components: Record<string, unknown>) => void;
}

/** Keeps how the Content Manager shows one kind of model. */
export interface ViewService {
  findConfiguration: (model: unknown) => Promise<unknown>;
  updateConfiguration: (model: unknown, views: unknown) => Promise<unknown>;
}

interface ContentTypeViews extends ViewService {
  findContentType: (uid: string) => unknown;
}

interface ComponentViews extends ViewService {
  findComponent: (uid: string) => unknown;
}

interface ShadowCrud {
  disable: () => void;
  disableMutations: () => void;
  disableAction: (action: string) => void;
  field: (name: string) => { disable: () => void; disableFilters: () => void };
}

interface GraphqlExtension {
  shadowCRUD: (uid: string) => ShadowCrud;
  use: (configuration: { resolversConfig: Record<string, unknown> }) => void;
}

interface PolicedRoute {
  config: { policies: unknown[] };
}

export const localeService = (strapi: Core.Strapi): LocaleService =>
  strapi.plugin('i18n').service<LocaleService>('locales');

export const roleService = (strapi: Core.Strapi): RoleService =>
  strapi.service('admin::role') as unknown as RoleService;

export const permissionService = (strapi: Core.Strapi): PermissionService =>
  strapi.service('admin::permission') as unknown as PermissionService;

export const componentRegistry = (strapi: Core.Strapi): ComponentRegistry =>
  strapi.get<ComponentRegistry>('components');

export const contentTypeViews = (strapi: Core.Strapi): ContentTypeViews =>
  strapi.plugin('content-manager').service<ContentTypeViews>('content-types');

export const componentViews = (strapi: Core.Strapi): ComponentViews =>
  strapi.plugin('content-manager').service<ComponentViews>('components');

/** As data, before Strapi has made endpoints of them: until the end of `register`. */
export const contentManagerRoutes = (strapi: Core.Strapi): readonly PolicedRoute[] => {
  const { admin } = strapi.plugin('content-manager').routes as unknown as {
    admin: { routes: readonly PolicedRoute[] };
  };
  return admin.routes;
};

/** Null where the GraphQL plugin is not installed. */
export const graphqlExtension = (strapi: Core.Strapi): GraphqlExtension | null =>
  strapi.plugins['graphql']
    ? strapi.plugin('graphql').service<GraphqlExtension>('extension')
    : null;
