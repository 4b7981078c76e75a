/** A process that reads the workbooks named on its standard input, a line each, and answers with a line of JSON each. */
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readForeign } from './reading';

const ORDINARY = 'samples/ladkrabang-2568.xlsx';
const MOST_UNPACKINGS = 10;

async function main(folder: string): Promise<void> {
  // The first check of a process takes what a start takes: nothing is warm yet.
  const { seconds: start } = await readForeign(ORDINARY, join(folder, 'start.xlsx'), () => false);
  const isLong = (seconds: number, unpacking: number): boolean => seconds > MOST_UNPACKINGS * unpacking + start;
  for await (const line of createInterface(process.stdin)) {
    const [path = '', copy = ''] = JSON.parse(line) as string[];
    const reading = await readForeign(path, copy, isLong);
    const isTooLong = isLong(reading.seconds, reading.unpacking);
    process.stdout.write(`${JSON.stringify({ ...reading, isTooLong })}\n`);
  }
}

void main(process.argv[2] ?? '');
