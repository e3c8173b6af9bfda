import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './fingerprint.mjs';
import { run } from './run.mjs';
import { StepFailed, buildAdminPanel, buildPlugin, checkNode, install } from './steps.mjs';

const require = createRequire(import.meta.url);

/** What this machine cannot run, and why: said before the tests and again after them. */
const leftOut = async () => {
  const { probeDatabases } = require('../tests/integration/support/databases.cjs');
  const { findBrowser } = require('../tests/e2e/support/find-browser.cjs');
  const { missing } = await probeDatabases();
  return [
    ...missing.map(({ name, reason }) => `integration on ${name}: no server answers (${reason})`),
    ...(findBrowser() ? [] : ['browser: no Chromium or Chrome found; set CHROMIUM_PATH']),
    ...(existsSync(path.join(root, '../shared/data'))
      ? []
      : ['tests on real input: ../shared/data is not there']),
  ];
};

const say = (lines) => {
  for (const line of lines) console.log(`skipped: ${line}`);
};

try {
  checkNode();
  await install();
  await buildPlugin();
  await buildAdminPanel();
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

const skipped = await leftOut();
say(skipped);
const folder = mkdtempSync(path.join(tmpdir(), 'legal-blog-closing-'));
const closingLine = path.join(folder, 'line');
const code = await run(
  process.execPath,
  [path.join(root, 'node_modules/jest/bin/jest.js'), ...process.argv.slice(2)],
  {
    cwd: root,
    env: {
      ...process.env,
      CLOSING_LINE_FILE: closingLine,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --no-deprecation`.trim(),
    },
  }
);
say(skipped);
// Last, whatever order the streams of jest were read in.
console.log(existsSync(closingLine) ? readFileSync(closingLine, 'utf8') : '0 passed, 1 failed');
rmSync(folder, { recursive: true, force: true });
process.exitCode = code;
