import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { USUAL } from './test/support/usual-run';

/** `npm run test:long`: the suites that try only a part in `npm test` (test/support/runs.ts), in full, and *.long.test.ts. */
export default defineConfig({
  test: {
    ...USUAL,
    include: longSuites(),
    exclude: ['test/e2e/**'],
    env: { PHAEN_LONG: '1' },
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
});

function longSuites(): string[] {
  return ['src', 'test'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => join(room, path))
      .filter((path) => path.endsWith('.long.test.ts') || readFileSync(path, 'utf8').includes('support/runs')),
  );
}
