/** What every project must say and one does not: the ground of quant-missing, qual-missing, responsible-missing, budget-missing. */
import type { Plan } from '../../plan/plan';
import type { Project } from '../../plan/project';
import { hasConsonant } from '../../text/consonants';
import { isDash } from '../../text/dashes';
import { isLeaders } from '../../text/leaders';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Report } from '../rule';
import { cellsOf, type TextColumn } from './column-cell';
import { isRowUncalculated, isUncalculated } from './uncalculated';
import { unpairedIn } from './unpaired';

/** Nothing is written: blank, leaders alone, or a dash in their place. */
export function isUnwritten(text: string | undefined): boolean {
  if (text === undefined) return true;
  return !hasConsonant(text) && !/[a-z]/i.test(text) && (isLeaders(text) || isDash(text));
}

/**
 * One finding for each cell in which nothing is written. If no project of the table says anything, the column is not
 * there or not begun: that is one fault, reported at the table as `<rule>-all`.
 */
export function* missingIn(
  plan: Plan,
  workbook: WorkbookSnapshot,
  column: TextColumn,
  rule: string,
  isMissing: (project: Project) => boolean = (project) => isUnwritten(project[column]?.text),
): Generator<Report> {
  const { projects } = plan;
  // A column that no header names is reported at the headers.
  if (plan.table?.missing.includes(column) || (column === 'budget' && plan.table?.unclearBudget)) return;
  const missing = projects.filter(isMissing);
  const table = plan.parts.projects;
  const [first] = missing;
  if (!first) return;
  const isUnpaired = unpairedIn(plan, column);
  const told = missing.filter((project) => project[column] !== null || !isUnpaired(project));
  const isFormula = (project: Project): boolean => isRowUncalculated(workbook, project);
  if (
    table &&
    projects.length > 1 &&
    !told.some(isFormula) &&
    told.length === projects.length &&
    told.every((each) => each[column] === null)
  ) {
    yield {
      sheet: table.sheet,
      cell: table.cell,
      message: `${rule}-all`,
      data: { found: 0, expected: projects.length },
    };
    return;
  }
  const cellOf = cellsOf(plan, column);
  const shown = new Set<string>();
  for (const project of told) {
    const place = cellOf(project);
    const key = `${place.cell}!${place.sheet}`;
    const isTitle = place.cell === project.cell;
    // If the column is not filled, it is not known which cell of the row it is.
    if (shown.has(key) || (isTitle ? isFormula(project) : isUncalculated(workbook, place))) continue;
    shown.add(key);
    yield {
      ...place,
      data: { title: project.title },
      related: isTitle ? [] : [{ sheet: project.sheet, cell: project.cell }],
    };
  }
}
