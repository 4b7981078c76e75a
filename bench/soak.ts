/** Checks thousands of plans in one process and prints its memory: it must not grow with their number. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { packed, plan } from './files';
import { WORKS } from './works';

const PLANS = 10_000;
const STEP = 1_000;
/** Projects of a plan. */
const PROJECTS = 24;
const MOST_GROWTH = 1.2;

export async function soak(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const resident: number[] = [];
  console.log('plans checked    resident    in use, in MB');
  for (let count = 1; count <= PLANS; count += 1) {
    await WORKS['Phaen checks'](packed(plan(PROJECTS, count)));
    if (count % STEP !== 0) continue;
    collect();
    const { rss, heapUsed } = process.memoryUsage();
    resident.push(rss);
    console.log(`${String(count).padStart(13)}${megabytes(rss).padStart(12)}${megabytes(heapUsed).padStart(10)}`);
  }
  const growth = (resident.at(-1) ?? NaN) / (resident[0] ?? NaN);
  console.log(`\nmemory with ${PLANS}: ${growth.toFixed(2)} times that with ${STEP} (at most ${MOST_GROWTH})`);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
