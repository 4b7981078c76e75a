import { defineConfig } from 'vitest/config';
import { USUAL } from './test/support/usual-run';

/** `npm test`: units and hosts. Not the browser's tests, those of foreign workbooks, nor what only `test:long` tries. */
export default defineConfig({
  test: {
    ...USUAL,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/foreign/corpus.test.ts', '**/*.long.test.ts'],
  },
});
