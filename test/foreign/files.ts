/** The workbooks of the folder that PHAEN_CORPUS names. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

export interface Foreign {
  readonly path: string;
  /** From the folder of all. */
  readonly name: string;
  /** Its file's name and the start of the hash of its content: what the table of exceptions knows it by. */
  readonly key: string;
}

/** In the order of their names. Throws a sentence if there is nothing to read, or no LibreOffice to compare with. */
export function foreignFiles(): Foreign[] {
  const folder = process.env['PHAEN_CORPUS'];
  if (!folder)
    throw new Error('PHAEN_CORPUS is not set: name a folder of workbooks, as in PHAEN_CORPUS=DIR npm run test:corpus');
  if (spawnSync('soffice', ['--version']).status !== 0) {
    throw new Error('LibreOffice (soffice) is not installed: npm run test:corpus compares what Phaen reads with it');
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.xl[st][xmb]?$/i.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  if (files.length === 0) throw new Error(`There is no workbook in PHAEN_CORPUS (${folder})`);
  return files.map((path) => ({ path, name: relative(folder, path), key: keyOf(path) }));
}

function keyOf(path: string): string {
  return `${basename(path)} ${createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12)}`;
}
