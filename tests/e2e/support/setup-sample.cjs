const { prepareTemplate } = require('../../integration/support/templates.cjs');

module.exports = () => prepareTemplate('sqlite', { sample: true });
