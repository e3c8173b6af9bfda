const { probeDatabases } = require('./tests/integration/support/databases.cjs');
const { findBrowser } = require('./tests/e2e/support/find-browser.cjs');

const transform = {
  '\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
      sourceMaps: 'inline',
    },
  ],
};
// ESM only; the plugin's build bundles it.
const transformIgnorePatterns = ['/node_modules/(?!vcard-creator/)'];

const project = (displayName, folders, more = {}) => ({
  displayName,
  testEnvironment: 'node',
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
  transform,
  transformIgnorePatterns,
  ...more,
});

const support = '<rootDir>/tests/integration/support';
const globalTeardown = `${support}/templates-teardown.cjs`;

const onDatabase = (database) =>
  project(`integration on ${database}`, ['integration'], {
    testEnvironment: `${support}/strapi-environment.cjs`,
    testEnvironmentOptions: { database },
    globalSetup: `${support}/setup-${database}.cjs`,
    globalTeardown,
  });

/** @returns {Promise<import('jest').Config>} */
module.exports = async () => {
  const { available } = await probeDatabases();
  return {
    // A boot of Strapi leaves about 100 MB behind.
    workerIdleMemoryLimit: '1500MB',
    maxWorkers: 2,
    testTimeout: 60_000,
    reporters: ['default', 'summary', '<rootDir>/scripts/closing-line-reporter.cjs'],
    projects: [
      project('unit', ['unit', 'property', 'admin']),
      project('architecture', ['architecture']),
      ...available.map(onDatabase),
      project('package', ['package']),
      ...(findBrowser()
        ? [
            project('browser', ['e2e'], {
              testEnvironment: '<rootDir>/tests/e2e/support/browser-environment.cjs',
              globalSetup: '<rootDir>/tests/e2e/support/setup-sample.cjs',
              globalTeardown,
            }),
          ]
        : []),
    ],
  };
};
