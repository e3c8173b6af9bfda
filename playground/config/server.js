const path = require('node:path');
const { dataFolder, readSecrets } = require('../data-folder');

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

module.exports = ({ env }) => {
  const host = env('HOST', '127.0.0.1');
  if (!LOOPBACK.includes(host)) {
    throw new Error(
      `The playground's passwords are printed in the README, so it listens on loopback only, not on HOST=${host}.`
    );
  }
  return {
    host,
    port: env.int('PORT', 1337),
    app: { keys: readSecrets().appKeys },
    dirs: { public: path.join(dataFolder, 'public') },
    logger: { startup: { enabled: false }, updates: { enabled: false } },
  };
};
