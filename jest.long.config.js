// The suites that try only a part in `npm test`, with all that they can try (test/support/runs.ts), and *.long.test.ts.
process.env.PHAEN_LONG = '1';
const { testPathIgnorePatterns, ...usual } = require('./jest.config');

/** @type {import('jest').Config} */
module.exports = {
  ...usual,
  testPathIgnorePatterns: testPathIgnorePatterns.filter((pattern) => !pattern.includes('long')),
  filter: '<rootDir>/test/support/long-suites.js',
};
