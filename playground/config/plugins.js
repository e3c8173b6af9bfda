const path = require('node:path');
const { readSecrets } = require('../data-folder');

/** Lets the tests, and whoever tries things, change the plugin's options without editing this file. */
const overrides = (env) => JSON.parse(env('LEGAL_BLOG_OPTIONS', '{}'));

module.exports = ({ env }) => ({
  'legal-blog': {
    enabled: true,
    // A relative path is not found.
    resolve: path.resolve(__dirname, '../..'),
    config: {
      urls: {
        post: { en: '/blog/{slug}', default: '/{locale}/blog/{slug}' },
        attorney: { en: '/attorneys/{slug}', default: '/{locale}/attorneys/{slug}' },
        practiceArea: { en: '/practice-areas/{slug}', default: '/{locale}/practice-areas/{slug}' },
        topic: { en: '/topics/{slug}', default: '/{locale}/topics/{slug}' },
      },
      createRoles: true,
      ...overrides(env),
    },
  },
  'users-permissions': { config: { jwtSecret: readSecrets().usersJwt } },
  graphql: {
    enabled: true,
    config: {
      landingPage: false,
      depthLimit: 8,
      amountLimit: 100,
      defaultLimit: 25,
      maxLimit: 100,
    },
  },
  i18n: { enabled: true },
  email: {
    config: {
      // Writes files instead of sending.
      provider: path.resolve(__dirname, '../mail-folder.js'),
      settings: { defaultFrom: 'comments@example.com', defaultReplyTo: 'comments@example.com' },
    },
  },
});
