import { defineConfig } from 'vitest/config';
import { USUAL } from '../support/usual-run';

/** `npm run test:e2e`: the pane in a browser, over the real Office.js. All is tried that can be: nobody waits. */
export default defineConfig({
  test: {
    ...USUAL,
    include: [process.env.PHAEN_E2E ?? 'test/e2e/**/*.test.ts'],
    globalSetup: 'test/e2e/pages.ts',
    // What the page shows arrives at its own time, also on a slow machine.
    expect: { poll: { timeout: 30_000 } },
    env: { PHAEN_LONG: '1' },
  },
});
