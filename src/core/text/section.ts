/** Section numbers of the project table: `๑.๑` → `1.1`, `๑.๑๐` → `1.10`. Text, never a number. */
import type { CellValue } from '../workbook/snapshot';
import { contentOf } from './cell-content';
import { read, refuse, type Reading } from './reading';

const SECTION = /^(?:ข้อ|ข้อที่)? ?([1-9][0-9]?) ?\. ?([1-9][0-9]?) ?[.)]?$/;

/** A number cell is refused: 1.10 typed into Excel becomes 1.1. */
export function readSection(value: CellValue): Reading<string> {
  const content = contentOf(value);
  if (content.kind === 'unreadable') return refuse(content.reason);
  if (content.kind === 'number') {
    const shown = String(content.number);
    return refuse('number-cell', SECTION.test(shown) ? shown : undefined);
  }
  const match = SECTION.exec(content.text);
  return match ? read(`${match[1] ?? ''}.${match[2] ?? ''}`) : refuse('not-a-number');
}
