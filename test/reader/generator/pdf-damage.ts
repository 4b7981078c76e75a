/** The damage that letters take when text is copied out of a PDF: what is seen is no longer what is stored. */
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';

const MARKS = '\u0e31\u0e34-\u0e3a\u0e47-\u0e4d';

export const MARKS_MOVED = 'marks moved on';

/** Each kind strikes everywhere, as a PDF does. */
export const PDF_DAMAGE: Readonly<Record<string, (text: string) => string>> = {
  'า became ำ': (text) => text.replaceAll('า', 'ำ'),
  'ำ became a space and า': (text) => text.replaceAll('ำ', ' า'),
  'ำ became า': (text) => text.replaceAll('ำ', 'า'),
  'ำ became ้า': (text) => text.replace(/([\u0e48-\u0e4b]?)ำ/g, (_, tone: string) => `${tone || '้'}า`),
  '่ became ํ and ้ became ๎': (text) => text.replaceAll('\u0e48', '\u0e4d').replaceAll('\u0e49', '\u0e4e'),
  '็ was lost': (text) => text.replaceAll('\u0e47', ''),
  [MARKS_MOVED]: (text) => text.replace(new RegExp(`([${MARKS}]{1,2})([ก-ฮา])(?![${MARKS}])`, 'g'), '$2$1 '),
};

/** The same workbook with all its texts damaged. */
export function copiedFromPdf(workbook: WorkbookSnapshot, damage: (text: string) => string): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) => row.map((value) => (typeof value === 'string' ? damage(value) : value))),
    })),
  };
}
