const path = require('node:path');
const { dataFolder } = require('../data-folder');

const connections = (env) => ({
  sqlite: () => ({
    connection: { filename: env('DATABASE_FILENAME', path.join(dataFolder, 'playground.db')) },
    useNullAsDefault: true,
  }),
  postgres: () => ({
    connection: { connectionString: env('DATABASE_URL'), schema: env('DATABASE_SCHEMA', 'public') },
  }),
  mysql: () => ({ connection: { uri: env('DATABASE_URL') } }),
});

module.exports = ({ env }) => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  const connection = connections(env)[client];
  if (!connection) {
    throw new Error(`DATABASE_CLIENT=${client} is not one of sqlite, postgres, mysql.`);
  }
  return { connection: { client, ...connection() } };
};
