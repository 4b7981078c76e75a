/** The command line in this process: what it wrote and how it ended. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { run } from '../../src/cli/run';

export const FORM = 'samples/ladkrabang-2568.xlsx';
export const SHEETS = 'samples/ladkrabang-2568-sheets.xlsx';
export const PERIODS = 'samples/periods-2568.xlsx';

export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** The workbook on standard output. */
  readonly bytes: Uint8Array | null;
  /** Standard output as JSON. */
  readonly json: () => unknown;
}

export async function phaen(...argv: readonly string[]): Promise<Ended> {
  let out = '';
  let err = '';
  let bytes: Uint8Array | null = null;
  const status = await run(argv, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    env: {},
    pipe: async (given) => {
      bytes = given;
    },
  });
  return { status, out, err, bytes, json: () => JSON.parse(out) as unknown };
}

/** A workbook with the text of one part changed; fails where `change` changes nothing. */
export function edited(file: string, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(readFileSync(file));
  const before = strFromU8(parts[part]!);
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${part} of ${file}`);
  return zipSync({ ...parts, [part]: strToU8(after) }, { level: 1 });
}
