/** Which part may import which: docs/architecture.md says why. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'vocabulary-imports-nothing',
      severity: 'error',
      from: { path: '^contract/vocabulary' },
      to: { pathNot: '^contract/vocabulary' },
    },
    {
      name: 'contract-imports-zod-alone',
      severity: 'error',
      from: { path: '^contract' },
      to: { pathNot: ['^contract', 'node_modules/zod/'] },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'Types of the contract are erased; of its values, only the vocabulary.',
      from: { path: '^server/src/domain' },
      to: {
        pathNot: [
          '^server/src/domain',
          '^contract/vocabulary',
          'node_modules/(slugify|libphonenumber-js|schema-dts)/',
          '^vcard-creator$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'ports-import-domain',
      severity: 'error',
      from: { path: '^server/src/ports' },
      to: { pathNot: ['^server/src/(ports|domain)', '^contract'] },
    },
    {
      name: 'services-know-no-strapi',
      severity: 'error',
      from: { path: '^server/src/services' },
      to: {
        pathNot: [
          '^server/src/(services|ports|domain)',
          '^server/src/config/options',
          '^contract',
          '^(node:)?(crypto|timers/promises)$',
        ],
      },
    },
    {
      name: 'http-calls-no-adapter',
      severity: 'error',
      from: { path: '^server/src/http' },
      to: { path: '^server/src/adapters' },
    },
    {
      name: 'only-composition-imports-http',
      severity: 'error',
      from: { path: '^server/src', pathNot: '^server/src/(http|index)' },
      to: { path: '^server/src/http' },
    },
    {
      name: 'admin-imports-contract-alone',
      severity: 'error',
      from: { path: '^admin/src' },
      to: { path: '^(server|client|playground|tests)' },
    },
    {
      name: 'server-imports-no-admin',
      severity: 'error',
      from: { path: '^(server|contract)' },
      to: { path: '^(admin|client|playground|tests)' },
    },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
  },
};
