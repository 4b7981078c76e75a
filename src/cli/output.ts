/** The result of a job, written to the file that was named for it. */
import { extname } from 'node:path';
import type { XlsxHost } from '../xlsx';
import { writeFileBytes } from './files';
import { CliError } from './problem';

/** Throws `cannot-write`, also if Excel would refuse the file under that name. */
export async function writeOutput(host: XlsxHost, path: string): Promise<void> {
  const own = host.extension();
  const named = extname(path).toLowerCase();
  if (own !== null && named.startsWith('.xl') && named !== own) throw anotherType(own);
  await writeFileBytes(path, host.bytes());
}

function anotherType(extension: string): CliError {
  return new CliError('cannot-write', {
    th: `สมุดงานนี้เป็นชนิด ${extension} ถ้าบันทึกเป็นนามสกุลอื่น Excel จะเปิดไม่ได้ โปรดตั้งชื่อไฟล์ผลลัพธ์ให้ลงท้ายด้วย ${extension}`,
    en: `The workbook is of the type ${extension}, and Excel does not open it under another extension. Name an output that ends in ${extension}.`,
  });
}
