const { removePlace } = require('./databases.cjs');
const { allTemplates } = require('./templates.cjs');

/** Once, after the suites of all projects. */
module.exports = async () => {
  for (const place of allTemplates()) await removePlace(place.database, place);
};
