const { fork } = require('node:child_process');
const { once } = require('node:events');
const path = require('node:path');

const ENV_PREFIX = 'LEGAL_BLOG_TEST_TEMPLATE_';

const envName = (template) => ENV_PREFIX + template.replace(/\W/g, '_').toUpperCase();

/**
 * The place that was made before the suites for them to copy: to make one takes ten seconds. Without
 * it a suite would still run, slowly or on nothing, and nobody would know why.
 */
const templateOf = (template) => {
  const place = process.env[envName(template)];
  if (place === undefined) throw new Error(`nobody made the template ${template}`);
  return JSON.parse(place);
};

/** Before the first suite of a project: workers inherit what stands in the environment. */
const prepareTemplate = async (database, { sample = false } = {}) => {
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
  const name = envName(sample ? `${database}-sample` : database);
  process.env[name] = JSON.stringify({ ...place, database });
};

const allTemplates = () =>
  Object.entries(process.env).flatMap(([name, value]) =>
    name.startsWith(ENV_PREFIX) ? [JSON.parse(value)] : []
  );

module.exports = { allTemplates, prepareTemplate, templateOf };
