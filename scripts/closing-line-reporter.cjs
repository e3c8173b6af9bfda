const fs = require('node:fs');

/** Writes the line that ends the output of `npm test` to where that script finds it. */
class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = results;
    // A suite that could not run at all counts as a failure too.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    const line = `${numPassedTests} passed, ${failed} failed${skipped}`;
    if (process.env.CLOSING_LINE_FILE) fs.writeFileSync(process.env.CLOSING_LINE_FILE, line);
  }
}

module.exports = ClosingLineReporter;
