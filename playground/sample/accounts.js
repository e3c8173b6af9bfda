'use strict';

/** People who can sign in to the playground's admin panel, all with the same password. */
const PASSWORD = 'Playground1!';
const PLUGIN_TYPES = 'plugin::legal-blog.';

const PEOPLE = [
  {
    email: 'admin@example.com',
    firstname: 'Ada',
    lastname: 'Whitlow',
    roleCode: 'strapi-super-admin',
  },
  {
    email: 'editor@example.com',
    firstname: 'Edith',
    lastname: 'Marlow',
    roleCode: 'strapi-editor',
  },
  {
    email: 'moderator@example.com',
    firstname: 'Milo',
    lastname: 'Prentiss',
    roleCode: 'legal-blog-moderator',
  },
  {
    email: 'lead@example.com',
    firstname: 'Leonie',
    lastname: 'Hartwell',
    roleCode: 'legal-blog-lead-moderator',
  },
  {
    email: 'attorney@example.com',
    firstname: 'Desmond',
    lastname: 'Rowe',
    roleCode: 'legal-blog-attorney-reviewer',
  },
];

/**
 * Makes the accounts that are missing and lets editors at the plugin's content.
 * @returns the accounts by e-mail address, each with `id`, `firstname` and `lastname`
 */
async function ensureAccounts(strapi) {
  await grantContentToEditors(strapi);
  const accounts = {};
  for (const person of PEOPLE) accounts[person.email] = await ensureAccount(strapi, person);
  return accounts;
}

async function ensureAccount(strapi, { roleCode, ...person }) {
  const users = strapi.service('admin::user');
  const found = await users.findOneByEmail(person.email);
  if (found) return found;
  const role = await findRole(strapi, roleCode);
  return users.create({
    ...person,
    password: PASSWORD,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
}

async function findRole(strapi, code) {
  const role = await strapi.service('admin::role').findOne({ code });
  if (!role) throw new Error(`The admin panel has no role with the code ${code}.`);
  return role;
}

/**
 * Strapi gives the Editor role the content types that exist when the role is first made, in the
 * locales of that day. What has come since is added here; what somebody took away is not told from
 * what was never there, so it comes back.
 */
async function grantContentToEditors(strapi) {
  const role = await findRole(strapi, 'strapi-editor');
  const locales = (await strapi.plugin('i18n').service('locales').find()).map(({ code }) => code);
  const existing = await strapi.service('admin::permission').findMany({
    where: { role: { id: role.id }, subject: { $startsWith: PLUGIN_TYPES } },
  });
  const isSame = (one, other) => one.action === other.action && one.subject === other.subject;

  const missing = await wantedPermissions(strapi, locales);
  await strapi.service('admin::role').addPermissions(
    role.id,
    missing.filter((wanted) => !existing.some((permission) => isSame(permission, wanted)))
  );
  for (const permission of existing) await addLocales(strapi, permission, locales);
}

async function wantedPermissions(strapi, locales) {
  const actions = strapi
    .service('admin::permission')
    .actionProvider.values()
    .filter(({ section }) => section === 'contentTypes');
  const hidden = Object.values(strapi.contentTypes)
    .filter(({ pluginOptions }) => pluginOptions?.['content-manager']?.visible === false)
    .map(({ uid }) => uid);
  return strapi
    .service('admin::content-type')
    .getPermissionsWithNestedFields(actions, { restrictedSubjects: hidden })
    .filter(({ subject }) => subject?.startsWith(PLUGIN_TYPES))
    .map((permission) =>
      isLocalized(strapi, permission.subject)
        ? { ...permission, properties: { ...permission.properties, locales } }
        : permission
    );
}

async function addLocales(strapi, permission, locales) {
  const granted = permission.properties?.locales;
  // Null means all of them.
  if (!isLocalized(strapi, permission.subject) || granted === null) return;
  const together = [...new Set([...(granted ?? []), ...locales])];
  if (together.length === (granted ?? []).length) return;
  await strapi.db.query('admin::permission').update({
    where: { id: permission.id },
    data: { properties: { ...permission.properties, locales: together } },
  });
}

const isLocalized = (strapi, uid) =>
  strapi.contentTypes[uid]?.pluginOptions?.i18n?.localized === true;

module.exports = { ensureAccounts, PASSWORD };
