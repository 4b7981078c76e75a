/** Files and folders → the workbooks they name. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sentence } from '../core/messages/language';
import { CliError } from './problem';

const EMPTY: Sentence = {
  th: 'ไม่มีไฟล์ .xlsx ในโฟลเดอร์นี้',
  en: 'There is no .xlsx file in this folder.',
};
const CLOSED: Sentence = {
  th: 'เปิดโฟลเดอร์นี้ไม่ได้',
  en: 'This folder cannot be opened.',
};

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** The .xlsx files in a folder and those below it, in the order of their names. Throws `not-found` where there is none. */
export async function workbooksIn(folder: string): Promise<string[]> {
  const found = await walk(folder);
  if (found.length === 0) throw new CliError('not-found', EMPTY);
  return found;
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new CliError('not-found', CLOSED);
  });
  const inside: string[][] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    // A link to a folder may lead back up, so that only folders of the folder's own are entered.
    if (entry.isDirectory()) inside.push(await walk(path));
    else if (isWorkbook(entry.name)) inside.push([path]);
  }
  return inside.flat();
}

/** Excel leaves `~$แผน.xlsx` beside a workbook that is open. */
function isWorkbook(name: string): boolean {
  return name.toLowerCase().endsWith('.xlsx') && !name.startsWith('~$');
}
