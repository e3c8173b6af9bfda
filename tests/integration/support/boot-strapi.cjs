const path = require('node:path');
const { setTimeout } = require('node:timers/promises');
const { createPlace } = require('./databases.cjs');
const { templateOf } = require('./templates.cjs');

const appDir = path.resolve(__dirname, '../../../playground');

const IDLE_CHECKS = 5;
const CHECK_MILLISECONDS = 20;
const CHECKS_AT_MOST = 500;

/**
 * For its events Strapi reads what was written once more, and nobody waits for that: on a pool of
 * connections that is closed meanwhile it fails, and takes the process with it.
 */
const untilIdle = async ({ db }) => {
  const { pool } = db.connection.client;
  let idle = 0;
  for (let check = 0; idle < IDLE_CHECKS && check < CHECKS_AT_MOST; check += 1) {
    idle = pool.numUsed() + pool.numPendingAcquires() === 0 ? idle + 1 : 0;
    await setTimeout(CHECK_MILLISECONDS);
  }
};

/** Strapi takes every listener off the process when it ends, and with them jest's own. */
const destroyAlone = async (strapi) => {
  const { removeAllListeners } = process;
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    process.removeAllListeners = removeAllListeners;
  }
};

/** The playground's files read once where its data lies, and a worker boots it in many places. */
const forgetConfiguration = () => {
  const files = [path.join(appDir, 'config') + path.sep, path.join(appDir, 'data-folder.js')];
  for (const file of Object.keys(require.cache))
    if (files.some((each) => file.startsWith(each))) delete require.cache[file];
};

/**
 * Boots the playground with the built plugin on a database of its own, listening on a port that
 * the system chooses.
 * @param database one of `sqlite`, `postgres`, `mariadb`
 * @param options what `config/plugins` would say, laid over the playground's own
 * @param template name of what the database begins as; empty without one
 */
const bootStrapi = async (database, options = {}, { serveAdmin = false, template = null } = {}) => {
  const place = await createPlace(database, template && templateOf(template));
  try {
    const app = await bootIn(place, options, serveAdmin);
    return {
      ...app,
      stop: async () => {
        await app.stop();
        await place.remove();
      },
    };
  } catch (error) {
    await place.remove();
    throw error;
  }
};

/** The same in a place that is there, and stays. */
const bootIn = async (place, options = {}, serveAdmin = false) => {
  const env = {
    ...place.env,
    HOST: '127.0.0.1',
    PORT: '0',
    SERVE_ADMIN: String(serveAdmin),
    // Jobs run when a test says so, not by the clock.
    LEGAL_BLOG_OPTIONS: JSON.stringify({ jobs: false, ...options }),
    LOG_LEVEL: 'error',
    STRAPI_TELEMETRY_DISABLED: 'true',
    NODE_ENV: 'production',
  };
  const before = Object.fromEntries(Object.keys(env).map((key) => [key, process.env[key]]));
  Object.assign(process.env, env);
  forgetConfiguration();
  try {
    const { createStrapi } = require('@strapi/strapi');
    const strapi = await createStrapi({ appDir, distDir: appDir }).load();
    await strapi.plugin('legal-blog').service('public-access').grant();
    await strapi.start();
    // The client shares the event loop: after a busy while it would write to a connection that the
    // server is just about to close for having been idle.
    strapi.server.httpServer.keepAliveTimeout = 0;
    const { port } = strapi.server.httpServer.address();
    return {
      strapi,
      url: `http://127.0.0.1:${port}`,
      stop: async () => {
        await untilIdle(strapi);
        await destroyAlone(strapi);
      },
    };
  } finally {
    for (const [key, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[key];
      else process.env[key] = value;
    }
  }
};

module.exports = { bootIn, bootStrapi };
