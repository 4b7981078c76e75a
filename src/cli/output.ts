/** The result of a job, written where it was asked for. */
import { extname } from 'node:path';
import type { Sentence } from '../core/messages/language';
import type { XlsxHost } from '../xlsx';
import type { Output } from './requests';
import { STDOUT } from './commands';
import { isSameFile, writeFileBytes } from './files';
import type { Io, Sink } from './io';
import { CliError } from './problem';
import type { SavedReport } from './report';
import { UsageError } from './usage';

const TERMINAL: Sentence = {
  th: '-o - ส่งสมุดงานออกทาง standard output ซึ่งตอนนี้เป็นหน้าจอ โปรดต่อท่อหรือเปลี่ยนทางไปไฟล์ (> ผล.xlsx) หรือระบุชื่อไฟล์',
  en: '-o - writes the workbook to standard output, which is a terminal here. Pipe or redirect it (> out.xlsx), or name a file.',
};

/** Extensions of other kinds of files: the program that opens them finds a workbook instead. */
const OTHER_TYPES = /^\.(?:xl.*|[of]d[st]|ots|csv|tsv|txt|json|xml|html?|pdf|docx?|zip|numbers)$/;

/** Throws a `UsageError` if the workbook would go to a terminal. */
export function refuseTerminal({ path }: Output, stdout: Sink): void {
  if (path === STDOUT && stdout.isTTY === true) throw new UsageError(TERMINAL);
}

/**
 * Writes the workbook, which was read from `file`. Without a change there is nothing to write, but that a copy was asked
 * for, and that whoever reads standard output waits for a workbook. Throws `cannot-write`, also if Excel would refuse the
 * file under that name.
 */
export async function save(
  host: XlsxHost,
  file: string,
  hasChanges: boolean,
  { path, isCopy }: Output,
  pipe: Io['pipe'],
): Promise<SavedReport> {
  if (path === null) return { output: null, outcome: 'dry-run' };
  if (path === STDOUT) {
    await pipe(host.bytes());
    return { output: path, outcome: 'written' };
  }
  if (!hasChanges && !isCopy) return { output: null, outcome: 'nothing-to-write' };
  const own = host.extension();
  const named = extname(path).toLowerCase();
  if (own !== null && named !== own && OTHER_TYPES.test(named)) throw anotherType(own);
  await writeFileBytes(path, host.bytes());
  return { output: path, outcome: (await isSameFile(file, path)) ? 'written-over' : 'written' };
}

function anotherType(extension: string): CliError {
  return new CliError('cannot-write', {
    th: `สมุดงานนี้เป็นชนิด ${extension} ถ้าบันทึกเป็นนามสกุลอื่น Excel จะเปิดไม่ได้ โปรดตั้งชื่อไฟล์ผลลัพธ์ให้ลงท้ายด้วย ${extension}`,
    en: `The workbook is of the type ${extension}, and Excel does not open it under another extension. Name an output that ends in ${extension}.`,
  });
}
