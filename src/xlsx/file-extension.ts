import { contentType } from './opc/content-types';
import type { Book } from './read/book';

/** Content types of main parts in lower case, and the extensions of their files ([MS-OFFMACRO2] for those with macros). */
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', '.xlsx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', '.xltx'],
  ['application/vnd.ms-excel.sheet.macroenabled.main+xml', '.xlsm'],
  ['application/vnd.ms-excel.template.macroenabled.main+xml', '.xltm'],
  ['application/vnd.ms-excel.addin.macroenabled.main+xml', '.xlam'],
]);

/** The extension that belongs to a workbook's type; null for a type that is none of Excel's. */
export function fileExtension({ parts, workbook }: Pick<Book, 'parts' | 'workbook'>): string | null {
  return EXTENSIONS.get(contentType(parts, workbook.part)?.toLowerCase() ?? '') ?? null;
}
