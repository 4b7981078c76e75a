/** A small table on a sheet, and what is read from it in a line each: for cases about one thing. */
import { readPlan, type ReadOptions } from '../../../src/core/form/read-plan';
import type { UnreadText } from '../../../src/core/plan/datum';
import type { Plan } from '../../../src/core/plan/plan';
import type { Project } from '../../../src/core/plan/project';
import { groupBy } from '../../../src/core/workbook/group-by';
import { parseRange } from '../../../src/core/workbook/address';
import type { TraitsBySheet } from '../../../src/core/workbook/cell-traits';
import type { CellValue, SheetVisibility } from '../../../src/core/workbook/snapshot';
import { SheetWriter, workbookOf } from './sheet-writer';

export type Rows = readonly (readonly CellValue[])[];

export const SHEET = 'แผน';
/** The columns of the cases: A to I. */
export const HEADER: readonly CellValue[] = [
  ...['แผนย่อย / เป้าหมาย', 'โครงการ/กิจกรรม', 'เชิงปริมาณ', 'งบประมาณ', 'หน่วยงานรับผิดชอบ'],
  ...['ไตรมาส ๑', 'ไตรมาส ๒', 'ไตรมาส ๓', 'ไตรมาส ๔'],
];

export interface Sheet {
  readonly name?: string;
  readonly rows: Rows;
  readonly merges?: readonly string[];
  /** Cells shown as dates. */
  readonly dates?: readonly string[];
  /** Number formats by cell. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly visibility?: SheetVisibility;
}

export function read(sheets: readonly Sheet[], traits: TraitsBySheet = {}, options: ReadOptions = {}): Plan | null {
  const snapshots = sheets.map(
    ({ name = SHEET, rows, merges = [], dates = [], formats = {}, visibility = 'visible' }) => {
      const writer = new SheetWriter(name, { row: 0, column: 0 }, visibility);
      for (const row of rows) writer.line(...row);
      for (const address of merges) {
        const { top, left, bottom, right } = parseRange(address)!;
        writer.merge(top, left, bottom, right);
      }
      const shownAsDates = Object.fromEntries(dates.map((cell) => [cell, 'd/m/yyyy']));
      return { ...writer.snapshot(), numberFormats: { ...shownAsDates, ...formats } };
    },
  );
  return readPlan(workbookOf(snapshots), traits, options);
}

/** The plan of one table under `HEADER`: its own rows begin in row 2. */
export function table(rows: Rows, merges: readonly string[] = [], header = HEADER): Plan {
  const plan = read([{ rows: [header, ...rows], merges }]);
  if (!plan) throw new Error('no plan was read');
  return plan;
}

const MARKS = { yes: '✓', no: '-', blank: '.', period: 'p', unknown: '?' } as const;

/** `1/3 (1) โครงการ ก | 50 คน | 0 | ทุกฝ่าย | ✓--.`: where it stands, its item, name, quantity, baht, unit and marks. */
export function line({ subPlan, guideline, item, title, quantity, budget, unit, quarters }: Project): string {
  const where = `${subPlan ?? '?'}/${guideline ?? '?'}`;
  const marks = quarters.cells.map(({ meaning }) => MARKS[meaning]).join('');
  const texts = [title, quantity?.text ?? '', budget ? String(budget.value) : '', unit?.text ?? '', marks];
  return [`${where} (${item ?? ''}) ${texts[0]!}`, ...texts.slice(1)].join(' | ').replaceAll('\n', '⏎');
}

export interface Outcome {
  readonly projects?: readonly string[];
  readonly headings?: readonly string[];
  readonly unread?: readonly string[];
  readonly unpaired?: readonly string[];
}

export function outcome(plan: Plan): Required<Outcome> {
  return {
    projects: plan.projects.map(line),
    headings: plan.headings.map(({ section, subPlan, guideline }) => `${section ?? ''} ${subPlan}/${guideline}`),
    unread: [...headersLeft(plan), ...plan.unread].map(({ cell, text }) => `${cell} ${text}`.replaceAll('\n', '⏎')),
    unpaired: plan.unpaired.map(({ cell, column, projects, entries }) => `${cell} ${column} ${projects}:${entries}`),
  };
}

/** Headers that nobody knows, and those over results and money, a text for each row. */
function headersLeft({ table }: Plan): UnreadText[] {
  const rows = groupBy([...(table?.unknown ?? []), ...(table?.asides ?? [])], ({ cell }) => cell.replace(/[A-Z]+/, ''));
  return [...rows.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, text: [first, ...others].map(({ text }) => text).join(' ') }] : [],
  );
}
