/** Files and folders → the workbooks they name. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sentence } from '../core/messages/language';
import { CliError } from './problem';

const EMPTY: Sentence = {
  th: 'ไม่มีไฟล์ Excel (.xlsx, .xlsm) ในโฟลเดอร์นี้',
  en: 'There is no Excel file (.xlsx, .xlsm) in this folder.',
};
const CLOSED: Sentence = {
  th: 'เปิดโฟลเดอร์นี้ไม่ได้',
  en: 'This folder cannot be opened.',
};

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** A workbook in a folder, or a folder that could not be opened. */
export interface Entry {
  readonly path: string;
  readonly problem: CliError | null;
}

/**
 * The workbooks (.xlsx, and those with macros or of templates) in a folder and those below it, in the order of their names, and each folder among them that cannot
 * be opened. Throws `not-found` if there is neither.
 */
export async function workbooksIn(folder: string): Promise<Entry[]> {
  const found = await walk(folder);
  if (found.length === 0) throw new CliError('not-found', EMPTY);
  return found;
}

async function walk(folder: string): Promise<Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [{ path: folder, problem: new CliError('not-found', CLOSED) }];
  const inside: Entry[][] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    // A link to a folder may lead back up, so that only folders of the folder's own are entered.
    if (entry.isDirectory()) inside.push(await walk(path));
    else if (isWorkbook(entry.name)) inside.push([{ path, problem: null }]);
  }
  return inside.flat();
}

/** Excel leaves `~$แผน.xlsx` beside a workbook that is open, and a Mac `._แผน.xlsx` beside one on a foreign disk. */
function isWorkbook(name: string): boolean {
  return /^(?!~\$|\._).*\.xl(?:sx|sm|tx|tm)$/i.test(name);
}
