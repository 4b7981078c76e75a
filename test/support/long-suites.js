/** The suites of `npm run test:long`: those whose number of runs it raises, and those that only it has. */
const { readFileSync } = require('node:fs');

module.exports = (paths) => ({ filtered: paths.filter((path) => isLong(path)) });

function isLong(path) {
  return path.endsWith('.long.test.ts') || readFileSync(path, 'utf8').includes('support/runs');
}
