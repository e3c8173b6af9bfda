const swc = [
  '@swc/jest',
  { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, sourceMaps: 'inline' },
];

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/tests/unit/**/*.test.ts',
        '<rootDir>/tests/property/**/*.test.ts',
        '<rootDir>/tests/admin/**/*.test.ts',
      ],
      // ESM only; the plugin's build bundles it.
      transformIgnorePatterns: ['/node_modules/(?!vcard-creator/)'],
      transform: { '\\.[jt]sx?$': swc },
    },
  ],
};
