/** Workbooks that nobody here made: `PHAEN_CORPUS=DIR npm run test:corpus`. @type {import('jest').Config} */
module.exports = {
  rootDir: '../..',
  testEnvironment: 'node',
  roots: ['<rootDir>/test/foreign'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2022' } }],
  },
  // LibreOffice opens every file twice.
  testTimeout: 3_600_000,
  maxWorkers: 1,
};
