/** The example of a rule's page, made by running the rule: cells on which it reports, and the same cells corrected. */
import { findingText } from '../../src/core/messages/findings';
import type { Sentence } from '../../src/core/messages/language';
import type { Finding } from '../../src/core/rules/finding';
import { cellName } from '../../src/core/workbook/address';
import type { CellContent } from '../../src/core/workbook/change';
import { contentAt } from '../../src/core/workbook/contents';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { buildForm, findingsIn, SHEET } from '#test/support/form-builder';
import type { InvalidCase, RuleCases, ValidCase } from '#test/support/rule-cases';

/** null if the plan has no such row. */
export interface ExampleCell {
  readonly cell: string;
  readonly fails: CellContent | null;
  readonly passes: CellContent | null;
}

export interface Example {
  /** The place of the finding, and its sentence. */
  readonly cell: string;
  readonly says: Sentence;
  readonly cells: readonly ExampleCell[];
}

/** More would hide what the example is about. */
const MOST_CELLS = 4;

const clean = buildForm();

/** null if the rule has no case to show, or reports nothing there. */
export function exampleOf(rule: string, cases: readonly RuleCases[]): Example | null {
  const own = cases.find((each) => each.rule === rule);
  const shown = own?.invalid.find(({ example }) => example);
  if (!own || !shown) return null;
  const finding = findingsIn(formOf(shown), shown.settings).find((each) => each.rule === rule);
  if (!finding) return null;
  return {
    cell: finding.cell,
    says: { th: findingText(finding, 'th'), en: findingText(finding, 'en') },
    cells: cellsOf(finding, shown, own.valid),
  };
}

function cellsOf(finding: Finding, shown: InvalidCase, valid: readonly ValidCase[]): ExampleCell[] {
  const failing = workbookOf(shown);
  const changed = fixedCells(finding);
  // Plans of the same rows, so that a cell there is the same cell.
  const passing = [clean.workbook, ...valid.map(workbookOf)].filter((each) => sameShape(each, failing));
  const other = passing.find((each) => !isSame(at(each, finding.cell), at(failing, finding.cell))) ?? passing[0];
  const different = other ? differentCells(failing, other) : differentRows(failing, clean.workbook);
  const fixed = [...changed].map(([cell, passes]): ExampleCell => ({ cell, fails: at(failing, cell), passes }));
  const others = different.filter(({ cell }) => !changed.has(cell));
  // What a fix leaves as it is explains the fix.
  const kept = others.filter(({ fails }) => fails?.value != null).map((each) => ({ ...each, passes: each.fails }));
  // The place of the finding comes first.
  return [...fixed, ...(changed.size > 0 ? kept : others)]
    .sort((a, b) => Number(b.cell === finding.cell) - Number(a.cell === finding.cell))
    .slice(0, MOST_CELLS);
}

/** Cells that differ in the plan that passes, or in the clean one: the changed cells show the point of the example. */
function differentCells(failing: WorkbookSnapshot, passing: WorkbookSnapshot): ExampleCell[] {
  const plans = [passing, clean.workbook].filter((each) => sameShape(each, failing));
  return addressesOf(failing)
    .filter((cell) => plans.some((each) => !isSame(at(each, cell), at(failing, cell))))
    .map((cell) => ({ cell, fails: at(failing, cell), passes: at(passing, cell) }));
}

/** Rows that only one of the two plans has, by their first cell. */
function differentRows(failing: WorkbookSnapshot, passing: WorkbookSnapshot): ExampleCell[] {
  return [
    ...rowsBeside(failing, passing).map(([cell, fails]): ExampleCell => ({ cell, fails, passes: null })),
    ...rowsBeside(passing, failing).map(([cell, passes]): ExampleCell => ({ cell, fails: null, passes })),
  ];
}

function rowsBeside(own: WorkbookSnapshot, other: WorkbookSnapshot): [string, CellContent][] {
  const known = new Set(other.sheets[0]?.values.map((line) => JSON.stringify(line)));
  return (own.sheets[0]?.values ?? []).flatMap((line, row) => {
    const column = line.findIndex((value) => typeof value === 'string');
    // A number that differs is no other row: it is a count of the rows that are.
    const isCount = line.some((value) => typeof value === 'number');
    if (known.has(JSON.stringify(line)) || isCount || column < 0) return [];
    const cell = cellName(row, column);
    return [[cell, at(own, cell)] as [string, CellContent]];
  });
}

function at(workbook: WorkbookSnapshot, cell: string): CellContent {
  return contentAt(workbook, { sheet: SHEET, cell });
}

function fixedCells({ fixes }: Finding): Map<string, CellContent> {
  const changes = fixes.find((fix) => fix.changes.length > 0)?.changes ?? [];
  return new Map(changes.flatMap((change) => (change.kind === 'cell' ? [[change.cell, change.after] as const] : [])));
}

function formOf({ form }: ValidCase) {
  return typeof form === 'function' ? form(clean) : form;
}

function workbookOf(shown: ValidCase): WorkbookSnapshot {
  return buildForm(formOf(shown)).workbook;
}

function isSame(a: CellContent, b: CellContent): boolean {
  return a.value === b.value && a.formula === b.formula;
}

function sameShape(a: WorkbookSnapshot, b: WorkbookSnapshot): boolean {
  return a.sheets[0]?.values.length === b.sheets[0]?.values.length;
}

function addressesOf({ sheets: [sheet] }: WorkbookSnapshot): string[] {
  return (sheet?.values ?? []).flatMap((line, row) => line.map((_, column) => cellName(row, column)));
}
