import { StepFailed, buildPlugin, checkNode, install } from './steps.mjs';

try {
  checkNode();
  await install();
  await buildPlugin();
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
