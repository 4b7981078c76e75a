/**
 * A folder of plans, checked by one thread and by two, as `phaen check` does it: in wall time, for two share the work.
 * Beside them, two processes with half of the plans each: they share nothing, so that what they gain is what the machine
 * has to give. Two processors of a virtual machine are often halves of one.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed, plan } from './files';
import { median } from './median';

const PLANS = 1_000;
const ROUNDS = 3;
const AT_LEAST = 1.7;

type Way = 'one' | 'two' | 'apart';
type Command = readonly [folders: readonly string[], threads: number];

/** `folder`: an empty one, for the plans. Needs `npm run build`. */
export async function raceThreads(folder: string): Promise<void> {
  const halves = ['first', 'second'].map((name) => join(folder, name));
  for (const half of halves) mkdirSync(half);
  for (let seed = 0; seed < PLANS; seed += 1) {
    writeFileSync(join(halves[seed % 2] ?? folder, `${seed}.xlsx`), packed(plan(24, seed)));
  }
  const ways: Readonly<Record<Way, readonly Command[]>> = {
    one: [[halves, 1]],
    two: [[halves, 2]],
    apart: halves.map((half) => [[half], 1]),
  };
  const rounds: Record<Way, number>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({
      one: await seconds(ways.one),
      two: await seconds(ways.two),
      apart: await seconds(ways.apart),
    });
  }
  const of = (way: Way): string => median(rounds.map((round) => round[way])).toFixed(1);
  console.log(`\n${PLANS.toLocaleString('en')} plans of 24 projects, in wall time`);
  console.log(`  one thread ${of('one')} s, two ${of('two')} s, two processes ${of('apart')} s`);
  const ratio = median(rounds.map(({ one, two }) => one / two));
  const part = median(rounds.map(({ two, apart }) => apart / two));
  console.log(
    `  two threads are ${ratio.toFixed(2)} times as fast as one, at least ${AT_LEAST}: ` +
      `${ratio >= AT_LEAST ? '' : 'NOT '}reached; ${part.toFixed(2)} times as fast as two processes`,
  );
}

/** How long the commands take that are started together. */
async function seconds(commands: readonly Command[]): Promise<number> {
  const start = performance.now();
  await Promise.all(commands.map(async (command) => checked(command)));
  return (performance.now() - start) / 1_000;
}

async function checked([folders, threads]: Command): Promise<void> {
  const options = ['dist/cli/phaen.js', 'check', ...folders, '--threads', String(threads)];
  const status = await new Promise((resolve, reject) => {
    spawn(process.execPath, options, { stdio: 'ignore' }).on('error', reject).on('exit', resolve);
  });
  // The plans have faults: status 1.
  if (status !== 1) throw new Error(`phaen check ended with status ${String(status)}`);
}
