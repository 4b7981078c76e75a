/** Runs one contestant in a separate process, to measure its memory alone. The command line gives the files. */
import { readFileSync } from 'node:fs';
import { median } from './median';
import { WORKS, type WorkName } from './works';

export interface Measured {
  /** The median of the runs, in milliseconds of processor time for all files together. */
  readonly milliseconds: number;
  /** The most memory that the process had, in megabytes. */
  readonly megabytes: number;
}

export async function measure(name: WorkName, runs: number, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => new Uint8Array(readFileSync(path)));
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    for (const file of files) await WORKS[name](file);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  const measured: Measured = { milliseconds: median(times), megabytes: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(JSON.stringify(measured));
}
