/** The number in front of an entry: `(๑)`, `๑)`, `๑.`, `๑`. */
import type { CellValue } from '../workbook/snapshot';
import { contentOf } from './cell-content';
import { read, refuse, type Reading } from './reading';

const ITEM = /^(?:\( ?([0-9]{1,3}) ?\)|([0-9]{1,3}) ?[.)]?)$/;

/** A whole cell or token that is an item number. Excel makes -1 of a typed (1): among item numbers that can be nothing else. */
export function readItemNumber(value: CellValue): Reading<number> {
  const content = contentOf(value);
  if (content.kind === 'unreadable') return refuse(content.reason);
  if (content.kind === 'number') return whole(Math.abs(content.number));
  const match = ITEM.exec(content.text);
  return match ? whole(Number(match[1] ?? match[2])) : refuse('not-a-number');
}

function whole(item: number): Reading<number> {
  return Number.isInteger(item) && item > 0 && item < 1000 ? read(item) : refuse('not-a-number');
}
