import { parseRange, rangeName } from '../../core/workbook/address';
import type { MergeChange } from '../../core/workbook/change';
import { append, editTag, type Splice } from '../xml/edit';
import { placeFor, WORKSHEET_ORDER } from '../xml/element-order';
import { prefixed } from '../xml/prefixed';
import type { SheetIndex } from './sheet-index';

/** The splices that merge ranges and take merges apart; the list goes with its last merge. */
export function mergeSplices(sheet: SheetIndex, changes: readonly MergeChange[]): Splice[] {
  if (changes.length === 0) return [];
  const wanted = new Map(changes.map(({ range, merged }) => [normal(range), merged]));
  const present = new Map(sheet.worksheet.merges.map((merge) => [rangeName(merge.range), merge]));
  const gone = [...present].flatMap(([range, merge]) => (wanted.get(range) === false ? [merge] : []));
  const added = [...wanted].flatMap(([range, merged]) => (merged && !present.has(range) ? [range] : []));
  const { root, mergeCells: list } = sheet.worksheet;
  const xml = prefixed(added.map((range) => `<mergeCell ref="${range}"/>`).join(''), root.prefix);
  const count = present.size - gone.length + added.length;

  if (!list) {
    if (count === 0) return [];
    const place = placeFor(sheet.text, sheet.entry.part, 'mergeCells', WORKSHEET_ORDER);
    const whole = prefixed(`<mergeCells count="${count}">`, root.prefix) + xml + prefixed('</mergeCells>', root.prefix);
    return [{ start: place, end: place, text: whole }];
  }
  if (count === 0) return [{ start: list.start, end: list.end, text: '' }];
  const removals = gone.map(({ start, end }) => ({ start, end, text: '' }));
  const attributes = { count: String(count) };
  return xml
    ? [...removals, ...append(sheet.text, list, xml, attributes)]
    : [...removals, editTag(sheet.text, list, attributes)];
}

function normal(range: string): string {
  const parsed = parseRange(range);
  return parsed ? rangeName(parsed) : range;
}
