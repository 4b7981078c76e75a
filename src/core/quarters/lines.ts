/** The fill as a person decides on it: a line for each row, with what it says now and which quarters they may choose. */
import { QUARTERS, type Quarter } from '../calendar/quarter';
import type { Plan } from '../plan/plan';
import type { PeriodText, Project } from '../plan/project';
import { marksIn, type Marks } from './mark';
import { periodsOf } from './project-period';
import { agreed, proposalFor } from './propose';
import type { FillPlan, FillProposal, FillReason, FillRefusal, FillRow } from './proposal';

/** A project of a line. `quarters`: those that its period says, or is likely to say; none if it is not known. */
export interface LineRow extends FillRow {
  /** Those that are marked now. */
  readonly marked: readonly Quarter[];
  /** Those that the person may mark or unmark. The cells of the others hold what Phaen does not replace. */
  readonly free: readonly Quarter[];
}

/** What is answered as one: a project, or all the projects that share one cell a quarter. */
export interface FillLine {
  /** The same for the same place in the workbook. Lines with free quarters have an id each. */
  readonly id: string;
  readonly rows: readonly LineRow[];
  /** What the person is asked about; null if the period is clear. */
  readonly reason: FillReason | null;
  /** Marks would take the place of words in the quarter cells, which are moved to the period column. */
  readonly needsConsent: boolean;
  /** Why no quarter can be chosen; null if one can. */
  readonly obstacle: FillReason | null;
  /** What the person should look at before they choose; null if nothing. */
  readonly doubt: FillReason | null;
}

/** A line for each proposal, each refusal, and each project with empty cells and no period, one after the other. */
export function* fillLines(plan: Plan, { proposals, refusals }: FillPlan): Generator<FillLine> {
  const marks = marksIn(plan);
  for (const { rows } of proposals) yield lineOf(plan, marks, rows, null);
  for (const refusal of refusals) yield questionOf(plan, marks, refusal);
  for (const project of plan.projects) {
    if (!isSilent(project)) continue;
    const line = lineOf(plan, marks, [silentRow(project)], 'blank');
    if (line.obstacle === null) yield line;
  }
}

/** The quarters that a person has chosen for the rows of a line, in their order. */
export interface FillAnswer {
  readonly line: FillLine;
  readonly quarters: readonly (readonly Quarter[])[];
}

/** What writes the answers: into empty cells and over marks. Throws if one is outside the free quarters of its line. */
export function answered(plan: Plan, answers: readonly FillAnswer[]): FillProposal[] {
  const marks = marksIn(plan);
  return answers.map(({ line, quarters }) => {
    const result = answer(plan, marks, said(line.rows, quarters));
    if ('reason' in result) throw new Error(`This answer cannot be written: ${result.reason}`);
    return result.proposal;
  });
}

function said(rows: readonly FillRow[], quarters: readonly (readonly Quarter[])[]): FillRow[] {
  return rows.map((row, index) => ({ ...row, quarters: quarters[index] ?? [] }));
}

type Answered =
  { readonly proposal: FillProposal; readonly doubt: FillReason | null } | { readonly reason: FillReason };

function answer(plan: Plan, marks: Marks, rows: readonly FillRow[]): Answered {
  const result = proposalFor(plan, rows.map(fromItsCells), marks, { isAnswer: true });
  if ('proposal' in result) return { proposal: result.proposal, doubt: null };
  return result.accept ? { proposal: result.accept, doubt: result.reason } : { reason: result.reason };
}

/** Words in the quarter cells decide how a row is written, whichever period the person was asked about. */
function fromItsCells(row: FillRow): FillRow {
  const inTheWay = row.project.periods.find(({ where }) => where === 'quarter-cells');
  return inTheWay ? { ...row, source: inTheWay } : row;
}

function questionOf(plan: Plan, marks: Marks, refusal: FillRefusal): FillLine {
  const { project, reason, suggestion } = refusal;
  const quarters = suggestion ?? (reason === 'marked-otherwise' ? agreed(periodsOf(plan, project)) : null) ?? [];
  const row = { project, source: sourceOf(refusal), quarters };
  return lineOf(plan, marks, [row], reason);
}

function sourceOf({ project, sheet, cell, text }: FillRefusal): PeriodText {
  const isOf = (period: PeriodText): boolean => period.sheet === sheet && period.cell === cell && period.text === text;
  return project.periods.find(isOf) ?? { sheet, cell, text, where: 'column' };
}

/** Neither a mark nor a period, and nothing else in the quarter cells. */
function isSilent({ periods, quarters, isHalted }: Project): boolean {
  const { meanings } = quarters.pattern;
  return periods.length === 0 && meanings.size > 0 && !meanings.has('yes') && !meanings.has('unknown') && !isHalted;
}

function silentRow(project: Project): FillRow {
  const { sheet, cell } = project;
  return { project, source: { sheet, cell, text: '', where: 'title' }, quarters: [] };
}

function lineOf(plan: Plan, marks: Marks, rows: readonly FillRow[], reason: FillReason | null): FillLine {
  const trials = isPartOfCell(rows)
    ? [
        [
          {
            quarters: [],
            result: { reason: reason !== null && OF_CELLS.has(reason) ? reason : 'shared-cell' },
          } as const,
        ],
      ]
    : rows.map((_row, index) => trialsOf(plan, marks, rows, index));
  const results = trials.flat().map(({ result }) => result);
  const written = results.filter((result) => 'proposal' in result);
  const [first] = rows[0]?.project.quarters.cells ?? [];
  return {
    id: `quarters:${first?.sheet}!${first?.cell}`,
    rows: rows.map((row, index) => ({
      ...row,
      marked: row.project.quarters.pattern.marked,
      free: (trials[index] ?? []).flatMap(({ quarters, result }) => ('proposal' in result ? quarters : [])),
    })),
    reason,
    needsConsent: written.some(({ proposal }) => proposal.needsConsent),
    obstacle:
      written.length > 0 ? null : (results.flatMap((each) => ('reason' in each ? [each.reason] : []))[0] ?? null),
    doubt: written.find(({ doubt }) => doubt !== null)?.doubt ?? null,
  };
}

/** Reasons that the cells give, not the period. */
const OF_CELLS: ReadonlySet<FillReason> = new Set<FillReason>([
  'occupied',
  'formula',
  'month-columns',
  'merged',
  'not-listed',
  'list-unclear',
  'sheet-protected',
]);

/** Whether the row is only some of those that share its cells, and cannot be written without the others. */
function isPartOfCell(rows: readonly FillRow[]): boolean {
  return rows.length === 1 && rows.some(({ project }) => project.quarters.cells.some(({ lines }) => lines > 1));
}

interface Trial {
  readonly quarters: readonly Quarter[];
  readonly result: Answered;
}

/**
 * Quarters of one row marked if they are not, and not marked if they are: all at once, or else each alone, for whether a
 * cell can be written does not depend on the others.
 */
function trialsOf(plan: Plan, marks: Marks, rows: readonly FillRow[], index: number): Trial[] {
  const { cells } = rows[index]?.project.quarters ?? { cells: [] };
  const shown = rows.map(({ project, quarters }) => (rows.length > 1 ? quarters : project.quarters.pattern.marked));
  const trial = (quarters: readonly Quarter[]): Trial => {
    const chosen = shown.map((each, at) => (at === index ? toggled(each, quarters) : each));
    return { quarters, result: answer(plan, marks, said(rows, chosen)) };
  };
  const known = QUARTERS.filter((quarter) => cells.some((cell) => cell.quarter === quarter));
  const together = trial(known);
  return 'proposal' in together.result ? [together] : known.map((quarter) => trial([quarter]));
}

function toggled(marked: readonly Quarter[], quarters: readonly Quarter[]): readonly Quarter[] {
  return QUARTERS.filter((quarter) => marked.includes(quarter) !== quarters.includes(quarter));
}
