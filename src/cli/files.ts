/** Workbooks on the disk: read whole, written whole or not at all. */
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import type { Sentence } from '../core/messages/language';
import { HostError } from '../core/workbook/host';
import { CliError } from './problem';
import { writeWhole } from './temporary';

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
const OUTPUT_DEVICE: Sentence = {
  th: 'ปลายทางเป็นท่อหรืออุปกรณ์ โปรดระบุชื่อไฟล์ หรือใช้ -o - เพื่อส่งออกทาง standard output',
  en: 'The output is a pipe or a device. Name a file, or use -o - for standard output.',
};
const FULL: Sentence = {
  th: 'เขียนไฟล์ไม่ได้เพราะที่เก็บเต็ม ไฟล์ปลายทางยังเป็นอย่างเดิม โปรดเพิ่มที่ว่างหรือระบุโฟลเดอร์อื่น',
  en: 'The file could not be written because the disk is full. The output is as it was. Free some space or name another folder.',
};
/** No space, quota used up, larger than a file may be. */
const FULL_CODES = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** The bytes of a workbook. Throws `not-found`, `not-a-workbook` (a folder, pipe or device) or `too-large`. */
export async function readWorkbook(path: string): Promise<Uint8Array> {
  try {
    return await readRegular(path);
  } catch (error) {
    if (error instanceof HostError) throw error;
    if (error instanceof NotRegularError) {
      throw error.isFolder ? new CliError('not-a-workbook', FOLDER) : new HostError('not-a-workbook');
    }
    if (codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM') throw new CliError('not-found', FORBIDDEN);
    throw new HostError('not-found', codeOf(error));
  }
}

/** The path names a folder, a pipe or a device instead of a file. */
export class NotRegularError extends Error {
  override readonly name = 'NotRegularError';

  constructor(readonly isFolder: boolean) {
    super();
  }
}

/** The bytes of a regular file. Throws a `NotRegularError`, the `HostError` `too-large` or the system's error. */
export async function readRegular(path: string): Promise<Buffer> {
  // Looked at before it is opened: opening a pipe would wait for its other end.
  const entry = await stat(path);
  if (!entry.isFile()) throw new NotRegularError(entry.isDirectory());
  if (entry.size > MAX_FILE_BYTES) throw new HostError('too-large');
  return readFile(path);
}

/**
 * Writes a new file, or over a regular one, through a link too. A second name of the one before keeps what it had. Throws
 * `cannot-write`.
 */
export async function writeFileBytes(path: string, bytes: Uint8Array): Promise<void> {
  const existing = await stat(path).catch(() => null);
  if (existing?.isDirectory()) throw new CliError('cannot-write', OUTPUT_FOLDER);
  if (existing && !existing.isFile()) throw new CliError('cannot-write', OUTPUT_DEVICE);
  // A rename would succeed all the same: it asks the folder, not the file.
  if (existing && (existing.mode & 0o222) === 0) throw new CliError('cannot-write', READ_ONLY);

  const target = await targetOf(path);
  try {
    await writeWhole(target, bytes, existing ? existing.mode & 0o777 : 0o666);
  } catch (error) {
    if (FULL_CODES.includes(codeOf(error))) throw new CliError('cannot-write', FULL);
    throw notWritten(path, codeOf(error));
  }
}

/** The file itself if `path` is a link. Throws `cannot-write` for a link to nothing. */
async function targetOf(path: string): Promise<string> {
  const isThere = await lstat(path).catch(() => null);
  if (!isThere) return path;
  return realpath(path).catch((error: unknown) => {
    throw notWritten(path, codeOf(error));
  });
}

/** The report names the file that was read: only this sentence can name the one that was to be written. */
function notWritten(path: string, code: string): CliError {
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new CliError('cannot-write', {
      th: `เขียน ${path} ไม่ได้ เพราะไม่มีโฟลเดอร์นี้ โปรดสร้างโฟลเดอร์ก่อนหรือระบุโฟลเดอร์อื่น`,
      en: `${path} could not be written: there is no such folder. Create it first, or name another.`,
    });
  return new CliError('cannot-write', {
    th: `เขียน ${path} ไม่ได้ โปรดตรวจสอบสิทธิ์ของโฟลเดอร์ และปิดไฟล์นี้หากเปิดค้างไว้`,
    en: `${path} could not be written. Check the permissions of its folder, and close the file if it is open elsewhere.`,
  });
}

/** Whether both paths lead to one file; false if either leads to none. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path, { bigint: true }).catch(() => null)));
  return a != null && b != null && a.dev === b.dev && a.ino === b.ino;
}

/** The system's name for what went wrong: `ENOENT`, `EACCES` … */
function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
