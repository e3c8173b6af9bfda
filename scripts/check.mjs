import path from 'node:path';
import { root } from './fingerprint.mjs';
import { progress } from './progress.mjs';
import { runQuietly } from './run.mjs';
import { install } from './steps.mjs';

const bin = (name) => path.join(root, 'node_modules', '.bin', name);

const checks = [
  ['Formatting', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['Lint', 'eslint', ['--max-warnings', '0', '.']],
  ['Types of contract and server', 'tsc', ['-p', 'tsconfig.json']],
  ['Types of the admin half', 'tsc', ['-p', 'admin/tsconfig.json']],
  ['Types of the tests', 'tsc', ['-p', 'tests/tsconfig.json']],
  [
    'Directions of dependency',
    'depcruise',
    ['--config', '.dependency-cruiser.cjs', 'contract', 'server', 'admin'],
  ],
  ['Dead code', 'knip', []],
];

await install();
let failed = 0;
for (const [title, command, args] of checks) {
  try {
    await progress(title, async () => {
      const { code, output } = await runQuietly(bin(command), args, { cwd: root });
      if (code !== 0) throw new Error(output);
    });
  } catch (error) {
    failed += 1;
    console.error(error.message);
  }
}
console.log(failed === 0 ? 'All checks hold.' : `${failed} of ${checks.length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
