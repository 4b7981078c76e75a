/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/office/environment.js',
  // All cores: on a machine with two, Jest's own choice would be one.
  maxWorkers: '100%',
  // No test is about time: one that never ends is to fail, one on a slow machine is not.
  testTimeout: 60_000,
  // In Jest's sandbox a look-up of a global takes long: those that inner loops use are at hand.
  sandboxInjectedGlobals: [
    'Array',
    'Boolean',
    'Error',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'RegExp',
    'Set',
    'String',
    'Symbol',
    'Uint8Array',
    'WeakMap',
    'parseInt',
  ],
  roots: ['<rootDir>/src', '<rootDir>/test'],
  // The end-to-end tests drive a browser (`npm run test:e2e`), and those of foreign workbooks want some (`test:corpus`);
  // *.long.test.ts: `test:long`.
  testPathIgnorePatterns: ['/node_modules/', '/test/e2e/', '/test/foreign/corpus.test.ts', '\\.long\\.test\\.ts$'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2022' } }],
  },
};
