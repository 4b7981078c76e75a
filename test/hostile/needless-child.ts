/** Reads and writes workbooks with so many megabytes of needless elements. Run with little memory: it fails if it needs more. */
import { HostError } from '../../src/core/workbook/host';
import { HEAVIEST, readAndWrite, stuffed, type Needless } from './needless';

/** More elements are refused. */
const MOST = 1_900_000;
const bytes = Number(process.argv[2]) * 1_000_000;

async function useOne([part, before, element]: Needless): Promise<void> {
  const count = Math.min(MOST, Math.floor(bytes / element.length));
  try {
    await readAndWrite(stuffed(part, before, element.repeat(count)));
  } catch (error) {
    // Excel takes no million formats or fonts.
    if (!(error instanceof HostError) || error.code !== 'too-many-formats') throw error;
  }
}

async function useAll(): Promise<void> {
  for (const each of HEAVIEST) await useOne(each);
  process.stdout.write('read and written\n');
}

void useAll();
