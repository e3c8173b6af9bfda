const { TestEnvironment } = require('jest-environment-node');
const { chromium } = require('playwright-core');
const { bootStrapi } = require('../../integration/support/boot-strapi.cjs');
const { findBrowser } = require('./find-browser.cjs');

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Neither the site nor the panel needs anything from elsewhere.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * The whole playground, with sample content and admin panel, and a Chromium to use it with. A
 * comment `@options {"settings":{…}}` at the top of a suite sets the plugin's options.
 */
class BrowserEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const [options = '{}'] = [context.docblockPragmas.options].flat().filter(Boolean);
    this.options = JSON.parse(options);
  }

  async setup() {
    await super.setup();
    this.app = await bootStrapi('sqlite', this.options, {
      serveAdmin: true,
      template: 'sqlite-sample',
    });
    this.browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
    this.global.app = { strapi: this.app.strapi, url: this.app.url, database: 'sqlite' };
    this.global.browser = this.browser;
  }

  async teardown() {
    if (this.browser) await this.browser.close();
    if (this.app) await this.app.stop();
    await super.teardown();
  }
}

module.exports = BrowserEnvironment;
