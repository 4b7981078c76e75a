/** A built plan to plant a fault in: its cells by what they hold, and choices of where. */
import type { CellValue } from '../../src/core/workbook/snapshot';
import { parseCell } from '../../src/core/workbook/address';
import type { BuiltForm } from '#test/support/form-builder';
import type { ModelGuideline, ModelProject } from '#test/reader/generator/model';
import type { Fault } from './injectors/injector';
import { inDigits, type CleanPlan } from './plan';
import type { Random } from './random';

export type Column = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K';
export const COLUMNS: readonly Column[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'];
/** The cells of a project's quarters. */
export const QUARTER_COLUMNS: readonly Column[] = ['H', 'I', 'J', 'K'];

export interface SiteProject {
  readonly model: ModelProject;
  readonly guideline: ModelGuideline;
  /** From 1. */
  readonly row: number;
  readonly item: number;
}

export class PlantSite {
  readonly projects: readonly SiteProject[];

  constructor(
    readonly plan: CleanPlan,
    readonly built: BuiltForm,
    readonly random: Random,
  ) {
    const listed = plan.guidelines.flatMap((guideline) =>
      guideline.projects.map((model, index) => ({ model, guideline, item: index + 1 })),
    );
    this.projects = listed.map((project, index) => ({ ...project, row: this.built.rows[index]! }));
  }

  /** What stands in a cell now. */
  value(cell: string): CellValue {
    const at = parseCell(cell)!;
    return this.built.workbook.sheets[0]!.values[at.row]?.[at.column] ?? null;
  }

  text(cell: string): string {
    const value = this.value(cell);
    return value === null || typeof value === 'object' ? '' : String(value);
  }

  /** A cell of parts 1, 2, 4 and 5, in the named row. */
  at(name: string, column: Column = 'A'): string {
    return column + this.built.at[name]!.slice(1);
  }

  row(name: string): number {
    return Number(this.built.at[name]!.slice(1));
  }

  /** The slot of 3.1 or 3.2: `total`, `1`, `1/3`, `budget`. */
  slot(key: string): string {
    return this.built.slot[key]!;
  }

  /** The row of the project table's headers. */
  get headerRow(): number {
    return Number(this.built.tableHeader.slice(1)) + 1;
  }

  /** The table with two rows of headers: `over` heads the columns `from` to `to`, which `below` names. */
  headedOver(over: string, from: Column, to: Column, below: readonly CellValue[]): Pick<Fault, 'cells' | 'merges'> {
    const row = this.headerRow;
    const first = COLUMNS.indexOf(from);
    const cells: Record<string, CellValue> = {};
    const merges = [`${from}${row - 1}:${to}${row - 1}`];
    COLUMNS.forEach((column, index) => {
      const isBelow = index >= first && index <= COLUMNS.indexOf(to);
      cells[`${column}${row - 1}`] = isBelow ? (column === from ? over : null) : this.value(`${column}${row}`);
      cells[`${column}${row}`] = isBelow ? (below[index - first] ?? null) : null;
      if (!isBelow) merges.push(`${column}${row - 1}:${column}${row}`);
    });
    return { cells, merges };
  }

  heading({ section }: ModelGuideline): string {
    return `B${this.built.headings[section]!}`;
  }

  /** The words in the plan's own digits. */
  say(text: string): string {
    return inDigits(this.plan.isThai, text);
  }

  /** A project, or null where none is `fit`. */
  project(fit: (project: SiteProject) => boolean = () => true): SiteProject | null {
    const all = this.projects.filter(fit);
    return all.length === 0 ? null : this.random.pick(all);
  }

  guideline(fit: (guideline: ModelGuideline) => boolean = () => true): ModelGuideline | null {
    const all = this.plan.guidelines.filter(fit);
    return all.length === 0 ? null : this.random.pick(all);
  }

  /** A text cell of the form in which `pattern` stands. */
  textCell(pattern: RegExp): string | null {
    const found = this.built.workbook.sheets[0]!.values.flatMap((row, index) =>
      row.flatMap((value, column) =>
        typeof value === 'string' && pattern.test(value) ? [`${COLUMNS[column]!}${index + 1}`] : [],
      ),
    );
    return found.length === 0 ? null : this.random.pick(found);
  }

  /** Whole rows, both included, as empty cells. */
  emptied(from: number, to: number): Record<string, CellValue> {
    const cells: Record<string, CellValue> = {};
    for (let row = from; row <= to; row += 1) for (const column of COLUMNS) cells[column + String(row)] = null;
    return cells;
  }

  /** The slots of 3.1 with other counts under some guidelines (`1/3`), and the sums above them. */
  recounted(counts: Readonly<Record<string, number>>): Record<string, CellValue> {
    const declared = this.plan.guidelines.map(({ subPlan, guideline, declared: count }) => {
      const key = `${subPlan}/${guideline}`;
      return { subPlan, key, count: counts[key] ?? count };
    });
    const sum = (subPlan?: number): number =>
      declared
        .filter((each) => (subPlan ?? each.subPlan) === each.subPlan)
        .reduce((total, { count }) => total + count, 0);
    return {
      ...Object.fromEntries(Object.entries(counts).map(([key, count]) => [this.slot(key), count === 0 ? '-' : count])),
      ...Object.fromEntries([1, 2, 3].map((subPlan) => [this.slot(String(subPlan)), sum(subPlan)])),
      [this.slot('total')]: sum(),
    };
  }
}

const DAY = /วัน|สงกรานต์/;

/** Whether a project may be in any quarter: its title names no day. */
export function isAnyDay({ model }: SiteProject): boolean {
  return !DAY.test(model.title);
}
