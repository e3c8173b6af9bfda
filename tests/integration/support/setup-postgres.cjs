const { prepareTemplate } = require('./templates.cjs');

/** A file for each database: jest runs one that several projects name for the first of them alone. */
module.exports = () => prepareTemplate('postgres');
