const path = require('node:path');
const { readSecrets } = require('../data-folder');

module.exports = () => ({
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
      createModeratorRole: true,
    },
  },
  'users-permissions': { config: { jwtSecret: readSecrets().usersJwt } },
  graphql: { enabled: true },
  i18n: { enabled: true },
});
