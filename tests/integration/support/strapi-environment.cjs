const { TestEnvironment } = require('jest-environment-node');
const { bootStrapi } = require('./boot-strapi.cjs');

/**
 * Boots Strapi outside of jest's module registry, where its code is loaded once a worker and not
 * once a file. A suite finds it as `app`; a comment `@options {"comments":{…}}` at its top sets
 * the plugin's options.
 */
class StrapiEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.database = config.projectConfig.testEnvironmentOptions.database;
    const [options = '{}'] = [context.docblockPragmas.options].flat().filter(Boolean);
    this.options = JSON.parse(options);
  }

  async setup() {
    await super.setup();
    this.app = await bootStrapi(this.database, this.options, { template: this.database });
    this.global.app = {
      strapi: this.app.strapi,
      url: this.app.url,
      database: this.database,
      loadedFiles: Object.keys(require.cache),
    };
  }

  async teardown() {
    if (this.app) await this.app.stop();
    await super.teardown();
  }
}

module.exports = StrapiEnvironment;
