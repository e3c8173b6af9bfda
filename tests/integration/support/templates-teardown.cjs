const { removePlace } = require('./databases.cjs');
const { templateOf } = require('./templates.cjs');

module.exports = async (_globalConfig, { testEnvironmentOptions }) => {
  const { database, sample = false } = testEnvironmentOptions;
  const place = templateOf(sample ? `${database}-sample` : database);
  if (place) await removePlace(database, place);
};
