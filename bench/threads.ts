/** A folder of plans, checked by one thread and by two, as `phaen check` does it: in wall time, for two share the work. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed, plan } from './files';

const PLANS = 1_000;
const RUNS = 3;
const AT_LEAST = 1.7;

/** `folder`: an empty one, for the plans. Needs `npm run build`. */
export function raceThreads(folder: string): void {
  for (let seed = 0; seed < PLANS; seed += 1) writeFileSync(join(folder, `${seed}.xlsx`), packed(plan(24, seed)));
  const one: number[] = [];
  const two: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    one.push(seconds(folder, 1));
    two.push(seconds(folder, 2));
  }
  const [alone, together] = [Math.min(...one), Math.min(...two)];
  console.log(`\n${PLANS.toLocaleString('en')} plans of 24 projects, in wall time`);
  console.log(`  one thread ${alone.toFixed(1)} s, two ${together.toFixed(1)} s`);
  const ratio = alone / together;
  console.log(
    `  two are ${ratio.toFixed(2)} times as fast, at least ${AT_LEAST}: ${ratio >= AT_LEAST ? '' : 'NOT '}reached`,
  );
}

function seconds(folder: string, threads: number): number {
  const start = performance.now();
  try {
    execFileSync(process.execPath, ['dist/cli/phaen.js', 'check', folder, '--threads', String(threads)], {
      stdio: 'ignore',
    });
  } catch (error) {
    // The plans have faults: status 1.
    if ((error as { status: number | null }).status !== 1) throw error;
  }
  return (performance.now() - start) / 1_000;
}
