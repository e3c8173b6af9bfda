import path from 'node:path';
import { fingerprint, isFresh, markFresh, root } from './fingerprint.mjs';
import { progress } from './progress.mjs';
import { runQuietly } from './run.mjs';

const MINIMUM_NODE = 20;

export class StepFailed extends Error {}

const bin = (name) => path.join(root, 'node_modules', '.bin', name);

/** A step that is left out when its inputs are those of its last success. */
const step = async ({ name, title, inputs, products, work }) => {
  const digest = fingerprint(inputs);
  if (isFresh(name, digest, products)) {
    return;
  }
  await progress(title, work);
  markFresh(name, digest);
};

const must = async (command, args, options) => {
  const { code, output } = await runQuietly(command, args, options);
  if (code !== 0) {
    throw new StepFailed(`${output}\n${command} ${args.join(' ')} ended with code ${code}`);
  }
};

export const checkNode = () => {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < MINIMUM_NODE) {
    throw new StepFailed(`Node ${MINIMUM_NODE} or newer is needed; this is ${process.version}.`);
  }
};

export const install = () =>
  step({
    name: 'install',
    title: 'Installing packages (about 4 minutes the first time)',
    inputs: ['package-lock.json'],
    products: ['node_modules/@strapi/strapi/package.json'],
    // Not `npm ci`: it refuses a lock file that lacks optional packages for other platforms, and not
    // every registry has all of them. `--no-save` leaves the lock file as it is.
    work: () => must('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { cwd: root }),
  });

const PLUGIN_SOURCES = ['package.json', 'tsconfig.json', 'contract', 'server', 'admin/src'];

export const buildPlugin = () =>
  step({
    name: 'plugin',
    title: 'Building the plugin',
    inputs: [...PLUGIN_SOURCES, 'admin/tsconfig.json', 'tsconfig.types.json'],
    products: ['dist/server/index.js', 'dist/admin/index.mjs', 'dist/contract/index.js'],
    work: async () => {
      await must(bin('strapi-plugin'), ['build'], { cwd: root });
      // The SDK emits declarations for the folder of an entry alone; these cross folders.
      await must(bin('tsc'), ['-p', 'tsconfig.types.json'], { cwd: root });
    },
  });

export const buildAdminPanel = () =>
  step({
    name: 'admin-panel',
    title: 'Building the admin panel (about 1 minute)',
    inputs: [
      'package-lock.json',
      'contract',
      'admin/src',
      'playground/config',
      'playground/src/admin',
    ],
    products: ['playground/build/index.html'],
    work: () =>
      must(bin('strapi'), ['build'], {
        cwd: path.join(root, 'playground'),
        env: { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
      }),
  });
