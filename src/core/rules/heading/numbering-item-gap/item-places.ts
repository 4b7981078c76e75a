/** The positions of the numbers of projects and sample lines within their cells. */
import type { Place, WorkbookSnapshot } from '../../../workbook/snapshot';
import { groupBy } from '../../../workbook/group-by';
import type { ListedItem } from './listed-items';
import { cellKey, escaped, textAt, type TextEdit } from '../../fixes/text-edit';

/**
 * The digits of each item's number, as an edit that changes nothing; none for an item whose number has a cell of its
 * own, or is not found before its title. Lines that are all alike are distinguished by their order.
 */
export function itemPlaces(workbook: WorkbookSnapshot, items: readonly ListedItem[]): Map<ListedItem, TextEdit> {
  return new Map([...groupBy(items, cellKey).values()].flatMap((own) => placesIn(workbook, own)));
}

function placesIn(workbook: WorkbookSnapshot, items: readonly ListedItem[]): [ListedItem, TextEdit][] {
  const [first] = items;
  const content = first ? textAt(workbook, first) : null;
  if (content === null) return [];
  const found: [ListedItem, TextEdit][] = [];
  let from = 0;
  for (const item of items) {
    if (item.item === null) continue;
    const edit = editAt(item, content, from, item.item);
    if (!edit) return found;
    found.push([item, edit]);
    from = edit.end;
  }
  return found;
}

function editAt(
  { sheet, cell, title }: Place & ListedItem,
  content: string,
  from: number,
  item: number,
): TextEdit | null {
  const [line = ''] = title.split('\n');
  if (line === '') return null;
  const pattern = new RegExp(`(?<![0-9๐-๙])(${digitsOf(item)})\\s*[)）.．]\\s*${escaped(line)}`);
  const match = pattern.exec(content.slice(from));
  const [, digits = ''] = match ?? [];
  const start = from + (match?.index ?? 0);
  return match ? { sheet, cell, start, end: start + digits.length, text: digits } : null;
}

/** `12` in digits of any kind. */
function digitsOf(item: number): string {
  const any = (digit: string): string => {
    const value = Number(digit);
    return `[${digit}${String.fromCharCode(0x0e50 + value)}${String.fromCharCode(0xff10 + value)}]`;
  };
  return String(item).replace(/[0-9]/g, any);
}
