const { fork } = require('node:child_process');
const { once } = require('node:events');
const path = require('node:path');
const { announceTemplate } = require('./templates.cjs');

/** Before the first suite of a project: what its suites begin with. */
module.exports = async (_globalConfig, { testEnvironmentOptions }) => {
  const { database, sample = false } = testEnvironmentOptions;
  const child = fork(path.join(__dirname, 'make-template.cjs'), [
    database,
    ...(sample ? ['sample'] : []),
  ]);
  let place = null;
  child.on('message', (message) => {
    place = message;
  });
  const [code] = await once(child, 'exit');
  if (!place) throw new Error(`no template for ${database}: exit code ${code}`);
  announceTemplate(sample ? `${database}-sample` : database, place);
};
