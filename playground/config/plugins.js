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
        attorney: '/attorneys/{slug}',
        practiceArea: '/practice-areas/{slug}',
        topic: '/topics/{slug}',
      },
      createModeratorRole: true,
    },
  },
  'users-permissions': { config: { jwtSecret: readSecrets().usersJwt } },
  graphql: { enabled: true },
  i18n: { enabled: true },
});
