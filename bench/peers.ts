/**
 * npm run bench:peers: Phaen beside SheetJS, ExcelJS and the least that has to be done, in processor time. The targets are
 * ratios within the run; nothing fails, for machines are busy. The last, of threads, is in wall time. `npm run bench:peers -- soak` looks at memory instead.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { large, packed, plan } from './files';
import { median } from './median';
import { soak } from './soak';
import { raceThreads } from './threads';
import { measure, type Measured } from './worker';
import type { WorkName } from './works';

interface Target {
  readonly work: WorkName;
  readonly beside: WorkName;
  readonly most: number;
  /** Reached too if it is no more than this, however many times that is. */
  readonly orMost?: number;
  readonly of: keyof Measured;
}

interface Race {
  readonly title: string;
  readonly files: () => Uint8Array[];
  readonly runs: number;
  readonly targets: readonly Target[];
  /** Only shown. */
  readonly others?: readonly WorkName[];
}

const RACES: readonly Race[] = [
  {
    title: '100,000 rows of 12 columns',
    files: () => [large(100_000)],
    runs: 3,
    targets: [
      { work: 'Phaen reads', beside: 'SheetJS reads', most: 0.5, of: 'milliseconds' },
      { work: 'Phaen reads', beside: 'unpack', most: 4, of: 'milliseconds' },
      { work: 'Phaen reads', beside: 'SheetJS reads', most: 1, of: 'megabytes' },
    ],
  },
  {
    title: '200 plans of 24 projects',
    files: () => Array.from({ length: 200 }, (_, seed) => packed(plan(24, seed))),
    runs: 5,
    targets: [{ work: 'Phaen checks', beside: 'SheetJS reads', most: 2.5, of: 'milliseconds' }],
    others: ['unpack', 'Phaen reads'],
  },
  {
    title: 'one cell of a plan of 200 rows',
    files: () => [packed(plan(180, 1))],
    runs: 41,
    targets: [{ work: 'Phaen edits', beside: 'unpack and pack the sheet', most: 2.5, orMost: 25, of: 'milliseconds' }],
    others: ['SheetJS edits', 'ExcelJS edits'],
  },
];

/** A busy machine is now faster and now slower: all take turns, and are compared turn by turn. */
const ROUNDS = 3;

function race({ title, files, runs, targets, others = [] }: Race, folder: string): void {
  const paths = files().map((file, index) => {
    const path = join(folder, `${index}.xlsx`);
    writeFileSync(path, file);
    return path;
  });
  const names = [...new Set([...targets.flatMap(({ work, beside }) => [work, beside]), ...others])];
  console.log(`\n${title}`);
  const rounds = Array.from(
    { length: ROUNDS },
    () => new Map(names.map((name) => [name, inOwnProcess(name, runs, paths)])),
  );
  const figure = (name: WorkName, of: keyof Measured): number =>
    median(rounds.map((round) => round.get(name)?.[of] ?? NaN));
  for (const name of names) {
    const [time, memory] = [figure(name, 'milliseconds').toFixed(1), figure(name, 'megabytes').toFixed(0)];
    console.log(`  ${name.padEnd(28)}${time.padStart(10)} ms${memory.padStart(7)} MB`);
  }
  for (const { work, beside, most, orMost = 0, of } of targets) {
    const ratio = median(rounds.map((round) => (round.get(work)?.[of] ?? NaN) / (round.get(beside)?.[of] ?? NaN)));
    const verdict = ratio <= most || figure(work, of) <= orMost ? 'reached' : 'NOT reached';
    const limit = orMost > 0 ? `${most} or ${orMost} ${of}` : String(most);
    console.log(`  ${of} of "${work}" to "${beside}": ${ratio.toFixed(2)}, at most ${limit}: ${verdict}`);
  }
}

function inOwnProcess(name: WorkName, runs: number, paths: readonly string[]): Measured {
  const [, script = ''] = process.argv;
  const options = ['--max-old-space-size=4096', script, 'work', name, String(runs), ...paths];
  return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' })) as Measured;
}

async function main([mode, ...rest]: readonly string[]): Promise<void> {
  if (mode === 'soak') return soak();
  if (mode === 'work') {
    const [name = '', runs, ...paths] = rest;
    return measure(name as WorkName, Number(runs), paths);
  }
  const folder = mkdtempSync(join(tmpdir(), 'phaen-bench-'));
  try {
    for (const each of RACES) race(each, folder);
    await raceThreads(mkdtempSync(join(folder, 'plans-')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main(process.argv.slice(2));
