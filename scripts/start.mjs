import path from 'node:path';
import { root } from './fingerprint.mjs';
import { run } from './run.mjs';
import { StepFailed, buildAdminPanel, buildPlugin, checkNode, install } from './steps.mjs';

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

// Ctrl-C reaches the playground as well, which then ends in its own time.
process.on('SIGINT', () => {});
process.exitCode = await run(process.execPath, [path.join(root, 'playground', 'serve.js')], {
  env: { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true', ...process.env },
});
