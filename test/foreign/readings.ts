/** Readings of many workbooks by another process, which is ended if it hangs. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Reading } from './reading';

/** No file of a few megabytes takes that long on any machine. */
const HANG_MS = 300_000;

export type Answer = Reading & { readonly isTooLong: boolean };

/** The reading of each file, with where its copy is to go; null if it hangs or the process falls over it. */
export async function readAll(
  files: readonly (readonly [string, string])[],
  folder: string,
): Promise<(Answer | null)[]> {
  const answers: (Answer | null)[] = [];
  while (answers.length < files.length) {
    answers.push(...(await readUntilHang(files.slice(answers.length), folder)));
    if (answers.length < files.length) answers.push(null);
  }
  return answers;
}

async function readUntilHang(files: readonly (readonly [string, string])[], folder: string): Promise<Answer[]> {
  const answers: Answer[] = [];
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/foreign/reader.ts', folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(files.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
  const timer = setTimeout(() => child.kill('SIGKILL'), HANG_MS);
  for await (const line of createInterface(child.stdout)) {
    timer.refresh();
    answers.push(JSON.parse(line) as Answer);
  }
  clearTimeout(timer);
  return answers;
}
