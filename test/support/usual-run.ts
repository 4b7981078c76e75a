import type { TestUserConfig } from 'vitest/config';

/** What all tests have in common. */
export const USUAL = {
  globals: true,
  pool: 'forks',
  // The modules are evaluated once for a worker and not once for each file: half of the processor time.
  isolate: false,
  // All cores: on a machine with two, Vitest's own choice would be one.
  maxWorkers: '100%',
  // No test is about time: one that never ends is to fail, one on a slow machine is not.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  slowTestThreshold: 10_000,
  // With `-t` all others are skipped, in a failing file a thousand lines of them.
  hideSkippedTests: true,
  experimental: { fsModuleCache: true },
  // A failing comparison of whole workbooks prints what differs, not the workbooks.
  diff: { expand: false, truncateThreshold: 200 },
} satisfies TestUserConfig;
