import { parseCell, parseRange, rangeName, type RangeIndex } from '../../core/workbook/address';
import type { CellChange, CellContent, MergeChange } from '../../core/workbook/change';
import { DAYS_TO_1904 } from '../read/dates';
import { richTextOf, type CellContext } from '../read/cell-value';
import type { RawCell } from '../read/raw-cell';
import type { StyleEditor, StyleVariant } from '../styles/editor';
import { append, editTag, splice, type Splice } from '../xml/edit';
import { xstring } from '../xml/escape';
import { prefixed } from '../xml/prefixed';
import { attribute } from '../xml/scan';
import { cellXml } from './cell-xml';
import { mergeSplices } from './merges';
import { changedRichXml } from './rich-xml';
import type { SheetIndex } from './sheet-index';
import { couldBeRetyped } from '../../core/workbook/typed-text';

export interface PatchedSheet {
  readonly text: string;
  /** Whether a formula came or went, so that the chain of calculation is no longer right. */
  readonly formulasChanged: boolean;
}

interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly raw: RawCell | undefined;
  readonly xml: string;
  readonly content: CellContent;
}

/** A worksheet's text with those changes made in it, and every other character as it was. */
export function patchSheet(
  sheet: SheetIndex,
  changes: readonly (CellChange | MergeChange)[],
  styles: StyleEditor,
  context: CellContext,
): PatchedSheet {
  const cells = planCells(
    sheet,
    changes.filter((change): change is CellChange => change.kind === 'cell'),
    styles,
    context,
  );
  const merges = changes.filter((change): change is MergeChange => change.kind === 'merge');
  return {
    text: splice(sheet.text, [
      ...rowSplices(sheet, cells),
      ...handedOn(sheet, cells),
      ...dimensionSplice(sheet, cells),
      ...mergeSplices(sheet, merges),
    ]),
    formulasChanged: cells.some(({ raw, content }) => raw?.formula != null || content.formula !== undefined),
  };
}

/** The cells to write, in the order of the sheet; the last change of a cell is the one that stays. */
function planCells(
  sheet: SheetIndex,
  changes: readonly CellChange[],
  styles: StyleEditor,
  context: CellContext,
): PlannedCell[] {
  const prefix = sheet.worksheet.sheetData.prefix;
  const latest = new Map(changes.map(({ cell, after }) => [cell.replaceAll('$', ''), after]));
  return [...latest]
    .flatMap(([address, content]): PlannedCell[] => {
      const place = parseCell(address);
      if (!place) return [];
      const { row, column } = place;
      const raw = sheet.cell(row, column);
      if (!raw && content.value === null && content.formula === undefined && content.font === undefined) return [];
      const before = sheet.style(row, column);
      // A protected worksheet takes contents alone.
      const style = sheet.isProtected
        ? before
        : styles.variant(before, variantFor(content, context.styles.format(before)));
      const extensions = raw?.extensions ? sheet.text.slice(raw.extensions.start, raw.extensions.end) : '';
      const written = withRuns(inOwnCalendar(content, before, context), raw, context);
      return [{ row, column, raw, content, xml: cellXml({ row, column, style }, written, prefix, extensions) }];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function variantFor(
  { value, formula, font }: CellContent,
  format: { readonly numberFormat: string | null },
): StyleVariant {
  const isText = formula === undefined && typeof value === 'string' && value !== '';
  return {
    ...(font === undefined ? {} : { font }),
    // In a cell of the format Text everything typed is text already; an emptied cell keeps its looks.
    ...(value === null && formula === undefined
      ? {}
      : { quotePrefix: isText && format.numberFormat !== '@' && couldBeRetyped(value) }),
  };
}

function inOwnCalendar(content: CellContent, style: number, { date1904, styles }: CellContext): CellContent {
  if (!date1904 || typeof content.value !== 'number' || !styles.format(style).isDate) return content;
  return { ...content, value: content.value - DAYS_TO_1904 };
}

/** A text with the formats that parts of the cell have, as far as it is certain which parts of it take them. */
function withRuns(content: CellContent, raw: RawCell | undefined, { strings }: CellContext): CellContent {
  const { value, formula, font, rich } = content;
  if (!raw || typeof value !== 'string' || formula !== undefined || font !== undefined || rich !== undefined) {
    return content;
  }
  const kept = changedRichXml(richTextOf(raw, strings), value);
  return kept === null ? content : { ...content, rich: kept };
}

function rowSplices(sheet: SheetIndex, cells: readonly PlannedCell[]): Splice[] {
  const byRow = new Map<number, PlannedCell[]>();
  for (const cell of cells) {
    const planned = byRow.get(cell.row) ?? [];
    planned.push(cell);
    byRow.set(cell.row, planned);
  }
  const { sheetData } = sheet.worksheet;
  const { indexes, starts } = sheet.allRows;
  let next = 0;
  const splices: Splice[] = [];
  let afterLast = '';
  for (const [row, planned] of byRow) {
    if (sheet.row(row)) {
      splices.push(...cellSplices(sheet, row, planned));
      continue;
    }
    const xml = planned.map((cell) => cell.xml).join('');
    const added = prefixed(`<row r="${row + 1}">`, sheetData.prefix) + xml + prefixed('</row>', sheetData.prefix);
    while ((indexes[next] ?? row) < row) next += 1;
    const following = starts[next];
    if (following === undefined) afterLast += added;
    else splices.push({ start: following, end: following, text: added });
  }
  return afterLast ? [...splices, ...append(sheet.text, sheetData, afterLast)] : splices;
}

/** The splices for cells of a row that is there. */
function cellSplices(sheet: SheetIndex, row: number, planned: readonly PlannedCell[]): Splice[] {
  const indexed = sheet.row(row);
  if (!indexed) return [];
  const splices: Splice[] = [];
  let afterLast = '';
  for (const { column, raw, xml } of planned) {
    const following = indexed.cells.find((cell) => cell.column > column);
    if (raw) splices.push({ start: raw.start, end: raw.end, text: xml });
    else if (following) splices.push({ start: following.start, end: following.start, text: xml });
    else afterLast += xml;
  }
  const added = planned.filter(({ raw }) => !raw).map(({ column }) => column);
  // Excel only saves time by `spans`, but believes it: without it, it looks for itself.
  const tag: Record<string, null> = indexed.spans !== null && !within(indexed.spans, added) ? { spans: null } : {};
  if (afterLast) return [...splices, ...append(sheet.text, indexed, afterLast, tag)];
  return 'spans' in tag ? [...splices, editTag(sheet.text, indexed, tag)] : splices;
}

function within(spans: string, columns: readonly number[]): boolean {
  const [first = 0, last = 0] = spans.split(':').map(Number);
  return columns.every((column) => first <= column + 1 && column + 1 <= last);
}

/** If the cell with a shared formula's text is overwritten, the others get their own text. */
function handedOn(sheet: SheetIndex, cells: readonly PlannedCell[]): Splice[] {
  const overwritten = new Set(cells.flatMap(({ raw }) => (raw ? [raw.start] : [])));
  const orphaned = new Set(
    cells.flatMap(({ raw }) => (raw?.formula?.kind === 'shared' && raw.formula.text !== '' ? [raw.formula.group] : [])),
  );
  return sheet.shared.flatMap(({ cell, stored }) => {
    if (!cell.formula || !orphaned.has(cell.formula.group) || overwritten.has(cell.start)) return [];
    const { start, end } = cell.formula;
    return [{ start, end, text: prefixed('<f>', cell.prefix) + xstring(stored) + prefixed('</f>', cell.prefix) }];
  });
}

function dimensionSplice(sheet: SheetIndex, cells: readonly PlannedCell[]): Splice[] {
  const element = sheet.worksheet.dimension;
  const before = element && parseRange(attribute(element, 'ref') ?? '');
  if (!element || !before) return [];
  const after = cells.reduce<RangeIndex>(
    (range, { row, column }) => ({
      top: Math.min(range.top, row),
      left: Math.min(range.left, column),
      bottom: Math.max(range.bottom, row),
      right: Math.max(range.right, column),
    }),
    before,
  );
  const ref = rangeName(after);
  return ref === rangeName(before) ? [] : [editTag(sheet.text, element, { ref })];
}
