const { TestEnvironment } = require('jest-environment-node');
const { chromium } = require('playwright-core');
const { bootStrapi } = require('../../integration/support/boot-strapi.cjs');
const { ensureAccounts } = require('../../../playground/sample/accounts.js');
const { seedSample } = require('../../../playground/sample/seed.js');
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
];

/** The whole playground, with sample content and admin panel, and a Chromium to use it with. */
class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.app = await bootStrapi('sqlite', {}, { serveAdmin: true });
    await ensureAccounts(this.app.strapi);
    await seedSample(this.app.strapi);
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
