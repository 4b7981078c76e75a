// All is tried that can be: nobody waits for these tests.
process.env.PHAEN_LONG = '1';

/** The pane in a browser, over the real Office.js: `npm run test:e2e`. @type {import('jest').Config} */
module.exports = {
  rootDir: '../..',
  testEnvironment: 'node',
  roots: ['<rootDir>/test/e2e'],
  globalSetup: '<rootDir>/test/e2e/build.js',
  globalTeardown: '<rootDir>/test/e2e/clean.js',
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2022' } }],
  },
  testTimeout: 30_000,
  // One browser at a time: the machines that run this have two cores.
  maxWorkers: 1,
};
