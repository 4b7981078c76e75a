import { defineConfig } from 'vitest/config';
import { USUAL } from '../support/usual-run';

/** Workbooks that nobody here made: `PHAEN_CORPUS=DIR npm run test:corpus`. LibreOffice opens every file twice. */
export default defineConfig({
  test: {
    ...USUAL,
    include: ['test/foreign/**/*.test.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    maxWorkers: 1,
  },
});
