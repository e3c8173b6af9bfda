/**
 * node make-template.cjs <database> [sample]: boots the playground once on a database of its own and
 * leaves it there for others to copy. In a process of its own, as Strapi stays in the one where it was.
 */
const { createPlace } = require('./databases.cjs');
const { bootIn } = require('./boot-strapi.cjs');
const { ensureAccounts } = require('../../../playground/sample/accounts.js');
const { seedSample } = require('../../../playground/sample/seed.js');

const make = async (database, hasSample) => {
  const place = await createPlace(database);
  try {
    const app = await bootIn(place);
    if (hasSample) {
      await ensureAccounts(app.strapi);
      await seedSample(app.strapi);
    }
    await app.stop();
    return { name: place.name, folder: place.folder };
  } catch (error) {
    await place.remove();
    throw error;
  }
};

make(process.argv[2], process.argv[3] === 'sample').then(
  (place) => process.send(place, () => process.exit(0)),
  (error) => {
    console.error(error);
    process.exit(1);
  }
);
