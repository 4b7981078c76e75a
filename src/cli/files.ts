/** Workbooks on the disk: read whole, written whole or not at all. */
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { lstat, open, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Sentence } from '../core/messages/language';
import { HostError } from '../core/workbook/host';
import { CliError } from './problem';

/** A plan is some hundred kilobytes; a file past this is not read into memory. */
const MAX_FILE_BYTES = 100_000_000;

const FOLDER: Sentence = {
  th: 'นี่คือโฟลเดอร์ โปรดระบุไฟล์ .xlsx',
  en: 'This is a folder. Name an .xlsx file.',
};
const FORBIDDEN: Sentence = {
  th: 'ไม่มีสิทธิ์เปิดอ่านไฟล์นี้',
  en: 'You have no permission to read this file.',
};
const READ_ONLY: Sentence = {
  th: 'ไฟล์ปลายทางตั้งเป็นอ่านอย่างเดียว จึงไม่ได้เขียนทับ',
  en: 'The output file is read-only, so it was not written over.',
};
const OUTPUT_FOLDER: Sentence = {
  th: 'ปลายทางเป็นโฟลเดอร์ โปรดระบุชื่อไฟล์ด้วย',
  en: 'The output is a folder. Name a file in it.',
};

/** The bytes of a file. Throws `not-found`, `not-a-workbook` (a folder or device) or `too-large`. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    // Looked at before it is opened: opening a pipe would wait for its other end.
    const entry = await stat(path);
    if (entry.isDirectory()) throw new CliError('not-a-workbook', FOLDER);
    if (!entry.isFile()) throw new HostError('not-a-workbook');
    if (entry.size > MAX_FILE_BYTES) throw new HostError('too-large');
    file = await open(path);
    return await file.readFile();
  } catch (error) {
    if (error instanceof CliError || error instanceof HostError) throw error;
    if (codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM') throw new CliError('not-found', FORBIDDEN);
    throw new HostError('not-found', codeOf(error));
  } finally {
    await file?.close();
  }
}

/**
 * Writes a new file, or over a regular one, through a link too. The content goes to another name beside it, which is then
 * renamed: the file appears whole, and a second name of the one before keeps what it had. Throws `cannot-write`.
 */
export async function writeFileBytes(path: string, bytes: Uint8Array): Promise<void> {
  const existing = await stat(path).catch(() => null);
  if (existing?.isDirectory()) throw new CliError('cannot-write', OUTPUT_FOLDER);
  if (existing && !existing.isFile()) throw new HostError('cannot-write');
  // A rename would succeed all the same: it asks the folder, not the file.
  if (existing && (existing.mode & 0o222) === 0) throw new CliError('cannot-write', READ_ONLY);

  const target = await targetOf(path);
  const temporary = join(dirname(target), `.phaen-${randomUUID()}.tmp`);
  try {
    await writeWhole(temporary, bytes, existing ? existing.mode & 0o777 : 0o666);
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw new HostError('cannot-write', codeOf(error));
  }
}

/** The file itself where `path` is a link. Throws `cannot-write` for a link to nothing. */
async function targetOf(path: string): Promise<string> {
  const isThere = await lstat(path).catch(() => null);
  if (!isThere) return path;
  return realpath(path).catch((error: unknown) => {
    throw new HostError('cannot-write', codeOf(error));
  });
}

/** Whether both paths lead to one file; false where either leads to none. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

async function writeWhole(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The system's name for what went wrong: `ENOENT`, `EACCES` … */
function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
