/**
 * Where every cell of the form has gone: into the plan, among the form's own words, or into a report. Worked out from the
 * plan and the sheets alone, without what the reader says of itself.
 */
import { PHASE_2 } from '../../../src/core/form/vocabulary/phase-2';
import { Grid, type GridCell } from '../../../src/core/form/sheet/grid';
import { readLevelLine } from '../../../src/core/form/phrases/agency-level';
import { SPANNING } from '../../../src/core/form/table-header/header-patterns';
import { COUNT_HEADER, COUNT_WORD } from '../../../src/core/form/phrases/count-labels';
import { CONTINUED, DETAILS, PART_HEADING, SUM_ROW, TITLE } from '../../../src/core/form/phrases/form-labels';
import { baselineHeader } from '../../../src/core/form/parts/baseline/labels';
import { targetHeader } from '../../../src/core/form/parts/targets/labels';
import { isBlankText } from '../../../src/core/form/phrases/blank-text';
import { readGroup, readHeading } from '../../../src/core/form/phrases/headings';
import { findPlans } from '../../../src/core/form/locate/find-plans';
import type { RegionKind } from '../../../src/core/form/locate/regions';
import type { Plan } from '../../../src/core/plan/plan';
import { readAmount } from '../../../src/core/text/amount';
import { comparisonKey } from '../../../src/core/text/comparison-key';
import { parseCell } from '../../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';

/** Everything but notes, which are the office's own text. */
const PARTS: readonly RegionKind[] = ['title', 'general', 'base', 'counts', 'projects', 'targets', 'outcomes'];

/** The cells of the form's parts that the plan says nothing of: `sheet!cell text`. */
export function unaccounted(plan: Plan, workbook: WorkbookSnapshot): string[] {
  const said = new Said(plan);
  const lost: string[] = [];
  const grids = workbook.sheets.map((sheet) => new Grid(sheet));
  const { regions } = findPlans(grids).find(({ found }) => found.id === plan.choice.read.id)!;
  for (const { kind, grid, top, bottom, columns } of regions) {
    for (let row = top; row <= bottom && PARTS.includes(kind); row += 1) {
      for (const cell of grid.row(row)) {
        // Headed on the sheet before: told there, or nothing that the form asks for.
        if (columns?.beside.includes(cell.column)) continue;
        const { cell: address } = grid.place(row, cell.column);
        if (
          !said.has(grid, cell, address) &&
          !isFormText(cell) &&
          !isBeside(grid, cell, said) &&
          !isOverHeaders(grid, cell)
        ) {
          lost.push(`${grid.name}!${address} ${JSON.stringify(cell.text)}`);
        }
      }
    }
  }
  return lost;
}

/** Every place that the plan names, and every text that it holds. */
class Said {
  private readonly places = new Set<string>();
  private readonly unread = new Map<string, string>();
  private readonly periods = new Map<string, string>();
  private readonly texts: ReadonlySet<string>;
  private readonly unknownHeaders: ReadonlySet<string>;

  constructor({ framework: _framework, extents: _extents, choice: _choice, unread, ...plan }: Plan) {
    const texts = new Set<string>();
    const walk = (part: unknown): void => {
      if (typeof part === 'string') texts.add(comparisonKey(part));
      if (typeof part !== 'object' || part === null) return;
      if ('sheet' in part && 'cell' in part) this.places.add(`${String(part.sheet)}!${String(part.cell)}`);
      // A mark that is merged over several cells stands in the first.
      if ('sheet' in part && 'merge' in part)
        this.places.add(`${String(part.sheet)}!${String(part.merge).split(':')[0]!}`);
      Object.values(part).forEach(walk);
    };
    walk({ ...plan, projects: plan.projects.map(({ quarters, ...rest }) => ({ ...rest, quarters: quarters.cells })) });
    // A start and an end are one period, which stands at the start.
    for (const { sheet, cell, text } of plan.projects.flatMap(({ periods }) => periods)) {
      this.periods.set(`${sheet}!${parseCell(cell)!.row}`, comparisonKey(text));
    }
    this.unknownHeaders = new Set(plan.table?.unknown.map(({ text }) => comparisonKey(text)));
    for (const { sheet, cell, text } of unread) {
      const row = `${sheet}!${parseCell(cell)!.row}`;
      this.unread.set(row, `${this.unread.get(row) ?? ''} ${comparisonKey(text)}`);
    }
    this.texts = texts;
  }

  has(grid: Grid, { row, key }: GridCell, address: string): boolean {
    if (this.places.has(`${grid.name}!${address}`)) return true;
    // A project that the next page repeats.
    const again = key.replace(/^\(?[0-9]+[).]*/, '').replace(CONTINUED, '');
    if (again !== key && CONTINUED.test(key) && this.holds(again)) return true;
    if (this.periods.get(`${grid.name}!${row}`)?.includes(key)) return true;
    return this.isReported(grid, row, key) || this.isTold(key) || this.holds(key);
  }

  /** A mark alone says nothing of where it came from. */
  private holds(key: string): boolean {
    return [...this.texts].some((text) => text.includes(key) && (text.length > 1 || /[ก-ฮa-z]/.test(key)));
  }

  /** An unknown header is reported once, however often it is repeated. */
  isTold(key: string): boolean {
    return this.unknownHeaders.has(key) || [...this.unread.values()].some((text) => text.includes(key));
  }

  isReported(grid: Grid, row: number, key: string): boolean {
    return this.unread.get(`${grid.name}!${row}`)?.includes(key) ?? false;
  }
}

const LABELS = new Set([...Object.values(PHASE_2.columns).flat(), ...PHASE_2.headers.spanning]);
const QUARTER_OR_MONTH = /^(?:ไตรมาส|ต\.[1-4]|q[1-4]|[มกพสตธ]\.?[คพย]\.?|(?:มี|มิ|เม)\.?[คย]\.?|[ก-๙]+(?:คม|ยน|พันธ์))/;

/** The words that the blank form has too. */
function isFormText({ key, text }: GridCell): boolean {
  if (
    isBlankText(text) ||
    LABELS.has(key) ||
    baselineHeader(key) !== null ||
    targetHeader(key) !== null ||
    SPANNING.test(key) ||
    QUARTER_OR_MONTH.test(key)
  )
    return true;
  if (/^(?:ประจำ)?ปี(?:งบประมาณ)?(?:พ\.ศ\.)?$/.test(key)) return true;
  if (PART_HEADING.test(key) || DETAILS.test(key) || readLevelLine(key) !== null || TITLE.test(key)) return true;
  if (COUNT_WORD.test(key) || COUNT_HEADER.test(key) || SUM_ROW.test(key)) return true;
  return (
    (readGroup(key) !== null && key.length < 200) ||
    /^3\.[12]\.?(?:จำนวนโครงการ|งบประมาณ)/.test(key) ||
    readHeading(key) !== null ||
    /^[-(]?[0-9]+(?:\.[0-9]+)*[).]?$/.test(key)
  );
}

/** An amount in a row of sums; or under a header that is reported, or that the form does not ask for: it speaks for what stands under it. */
function isBeside(grid: Grid, { row, column, key: own, value }: GridCell, said: Said): boolean {
  const isSum = readAmount(value).ok || /^[0-9][0-9,.]*[ก-๙]{1,10}$/.test(own);
  if (isSum && grid.row(row).some(({ key }) => SUM_ROW.test(key))) return true;
  for (let above = row - 1; above >= grid.top; above -= 1) {
    const header = grid.cell(above, column) ?? grid.shown(above, column);
    const isHeader = [above, above - 1, above - 2].some((at) =>
      grid.row(at).some(({ key }) => PHASE_2.columns.title.includes(key) || isPartHeader(key)),
    );
    if (header && (PHASE_2.columns.other.includes(header.key) || (isHeader && said.isTold(header.key)))) return true;
  }
  return false;
}

/** A column's own header in part 2 or 4. */
function isPartHeader(key: string): boolean {
  return [baselineHeader(key), targetHeader(key)].some((meaning) => meaning !== null && meaning !== 'detail');
}

/** A header of the table over several others: they say what it holds together. */
function isOverHeaders(grid: Grid, { row, column }: GridCell): boolean {
  const below = [0, 1].map((right) => grid.cell(row + 1, column + right));
  return below.every((cell) => cell !== null && isFormText(cell)) && grid.cell(row, column + 1) === null;
}
