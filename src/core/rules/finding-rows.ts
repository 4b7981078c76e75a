/**
 * By what the rows of findings are known again when rows are added, deleted or sorted.
 *
 * What was judged is in a finding's data; whose it is, the words of its row say. Only words: a row keeps them when a
 * quarter is ticked, when projects are numbered anew and when spaces are tidied. Rows with the same words are distinguished
 * by all that they hold and by the rows before and after; those that are alike even so, by their order. A row whose
 * words change is not known any more: that costs a question, but a wrong guess would hide a finding.
 */
import type { Plan } from '../plan/plan';
import { hashOf } from '../text/hash';
import { parseCell } from '../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { Finding, FindingRow } from './finding';
import { groupBy } from '../workbook/group-by';
import { rowKey } from './analysis/row-key';
import { SheetRows, type RowBetween } from './row-words';

type Found = Pick<Finding, 'rule' | 'sheet' | 'cell' | 'data'>;

/** Long enough to know a project by. */
const LONGEST_TITLE = 100;

/** The rows of a plan's findings. Their words are read on demand: one of them needs every row of the plan. */
export class FindingRows {
  private readonly titles: ReadonlyMap<string, readonly { readonly title: string }[]>;
  private readonly own: readonly SheetSnapshot[];
  private readonly otherSheets: readonly string[];
  private written: WrittenRows | null = null;

  constructor(
    plan: Plan,
    workbook: WorkbookSnapshot,
    private readonly findings: readonly Found[],
  ) {
    const names = new Set(plan.sheets.map(({ name }) => name));
    const users = workbook.sheets.filter(({ generated }) => generated === null);
    this.own = users.filter(({ name }) => names.has(name));
    this.otherSheets = users.flatMap(({ name }) => (names.has(name) ? [] : [name]));
    this.titles = groupBy(plan.projects, rowKey);
  }

  /** `finding`: one of those that were given. */
  of(finding: Found): FindingRow {
    const written = (): WrittenRows => (this.written ??= new WrittenRows(this.own, this.findings));
    return {
      title: this.titleOf(finding),
      get words(): string | null {
        return written().words(finding);
      },
      get surroundings(): string {
        return written().surroundings(finding);
      },
      otherSheets: this.otherSheets,
    };
  }

  private titleOf(finding: Found): string | null {
    const { title } = finding.data;
    const [own, ...others] = this.titles.get(rowKey(finding)) ?? [];
    const found = typeof title === 'string' ? title : others.length === 0 ? (own?.title ?? '') : '';
    const line = found.replace(/\s+/g, ' ').trim();
    return line === '' ? null : line.slice(0, LONGEST_TITLE);
  }
}

/** What the rows of the plan's sheets say. */
class WrittenRows {
  private readonly sheets: ReadonlyMap<string, SheetRows>;
  /** How many rows of the plan have the same words. */
  private readonly counts = new Map<string, number>();
  private readonly alike: ReadonlyMap<string, readonly Found[]>;

  constructor(sheets: readonly SheetSnapshot[], findings: readonly Found[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name, new SheetRows(sheet)]));
    for (const { all } of this.sheets.values()) {
      for (const { words } of all) this.counts.set(words, (this.counts.get(words) ?? 0) + 1);
    }
    this.alike = groupBy(findings, (finding) => this.likeness(finding));
  }

  words(finding: Found): string | null {
    const words = this.at(finding)?.row.words ?? '';
    return words !== '' && this.counts.get(words) === 1 ? hashOf(words) : null;
  }

  surroundings(finding: Found): string {
    const { before, after } = this.at(finding) ?? {};
    const likeness = this.likeness(finding);
    const alike = this.alike.get(likeness) ?? [];
    return hashOf(JSON.stringify([likeness, before?.words, after?.words, alike.indexOf(finding), alike.length]));
  }

  private at({ sheet, cell }: Found): RowBetween | undefined {
    return this.sheets.get(sheet)?.at(parseCell(cell)?.row ?? 0);
  }

  /** The same for findings that say the same in the same column, in rows of one sheet that hold the same. */
  private likeness(finding: Found): string {
    const { rule, sheet, cell, data } = finding;
    return JSON.stringify([rule, sheet, parseCell(cell)?.column, data, this.at(finding)?.row.whole]);
  }
}
