const fs = require('node:fs');

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const playwrightsOwn = () => {
  try {
    return require('playwright-core').chromium.executablePath();
  } catch {
    return null;
  }
};

/** Path of a Chromium: the one named, else the system's, else Playwright's own; null for none. */
const findBrowser = () =>
  [process.env.CHROMIUM_PATH, ...SYSTEM_BROWSERS, playwrightsOwn()].find(
    (candidate) => candidate && fs.existsSync(candidate)
  ) ?? null;

module.exports = { findBrowser };
