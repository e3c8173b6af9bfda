const { createStrapi } = require('@strapi/strapi');
const { ensureAccounts } = require('./sample/accounts');
const { seedSample } = require('./sample/seed');

const PASSWORD = 'Playground1!';

const greet = (address) => {
  const url = `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`;
  console.log(`
  The firm's blog   ${url}/
  The admin panel   ${url}/admin
  The content API   ${url}/api/legal-blog/posts

  Log-ins for the admin panel, all with the password ${PASSWORD}
    admin@example.com      everything
    editor@example.com     writes and publishes
    moderator@example.com  decides comments
    lead@example.com       reads restricted ones, too, and looks into the log
    attorney@example.com   is the attorney Desmond Rowe, for whom some comments wait

  Ctrl-C ends it. "npm run playground:reset" starts afresh.
`);
};

const serve = async () => {
  const strapi = await createStrapi({ appDir: __dirname, distDir: __dirname }).load();
  await strapi.plugin('legal-blog').service('public-access').grant();
  await ensureAccounts(strapi);
  await seedSample(strapi, { log: (line) => console.log(`  ${line}`) });
  await strapi.start();
  greet(strapi.server.httpServer.address());
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      strapi.destroy().then(
        () => process.exit(0),
        (error) => {
          console.error(error);
          process.exit(1);
        }
      );
    });
  }
};

serve().catch((error) => {
  console.error(error);
  process.exit(1);
});
