/** From period texts and present marks to the marks that could be written: only into blank cells, never a guess. */
import { sameQuarters, type Quarter } from '../calendar/quarter';
import type { Plan } from '../plan/plan';
import type { PeriodText, Project } from '../plan/project';
import { isCellOrMerge, type Change } from '../workbook/change';
import { atOnce, type Steps } from '../workbook/steps';
import { changesFor } from './changes';
import { marksIn, type Marks } from './mark';
import { periodsOf, type ProjectPeriod } from './project-period';
import type { FillPlan, FillProposal, FillReason, FillRefusal, FillRow } from './proposal';

/** Works out the fill of every project that has a period in words; projects marked as their period says need nothing. */
export function proposeFill(plan: Plan): FillPlan {
  return atOnce(proposeInSteps(plan));
}

/** The same in steps. */
export function* proposeInSteps(plan: Plan): Steps<FillPlan> {
  const marks = marksIn(plan);
  const proposals: FillProposal[] = [];
  const refusals: FillRefusal[] = [];
  for (const sharing of bySharedCells(plan.projects)) {
    const verdicts = sharing.map((project) => judge(plan, project));
    const refused = verdicts.filter((verdict) => verdict.kind === 'refused');
    const rows = verdicts.flatMap((verdict) => (verdict.kind === 'fill' ? [verdict.row] : []));
    const isShared = sharing.length > 1;
    if (isShared && rows.length > 0 && rows.length < sharing.length) {
      // One line a project: half of the lines would seem to belong to another project.
      refusals.push(...rows.map((row) => refusal(row.project, row.source, 'shared-cell')));
    } else if (rows.length > 0) {
      const result = proposalFor(plan, rows, marks);
      if ('reason' in result) refusals.push(...rows.map((row) => unwritten(row, result, isShared)));
      else proposals.push(result.proposal);
    }
    refusals.push(...refused.map((verdict) => withSuggestion(plan, verdict, marks, isShared)));
    yield;
  }
  return { proposals, refusals };
}

type Verdict =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'fill'; readonly row: FillRow }
  | {
      readonly kind: 'refused';
      readonly project: Project;
      readonly source: PeriodText;
      readonly reason: FillReason;
      readonly suggestion: readonly Quarter[] | null;
    };

function judge(plan: Plan, project: Project): Verdict {
  const periods = periodsOf(plan, project);
  const [first] = periods;
  if (!first || project.quarters.cells.length === 0) return { kind: 'nothing' };
  const refused = (source: PeriodText, reason: FillReason, suggestion?: readonly Quarter[]): Verdict => ({
    kind: 'refused',
    project,
    source,
    reason,
    suggestion: suggestion ?? null,
  });

  for (const { source, reading } of periods) {
    if (reading === null) return refused(source, 'no-plan-year');
    if (!reading.ok) return refused(source, reading.reason, reading.suggestion);
  }
  const quarters = agreed(periods);
  if (!quarters) return refused(first.source, 'statements-differ');
  if (project.quarters.pattern.meanings.has('unknown')) return refused(first.source, 'occupied');
  const { marked } = project.quarters.pattern;
  if (marked.length > 0) {
    return sameQuarters(marked, quarters) ? { kind: 'nothing' } : refused(first.source, 'marked-otherwise');
  }
  if (project.isHalted) return refused(first.source, 'project-halted', quarters);
  // A period in the quarter cells decides how the row is written, even if another cell repeats it.
  const inTheWay = periods.find(({ source }) => source.where === 'quarter-cells');
  return { kind: 'fill', row: { project, source: (inTheWay ?? first).source, quarters } };
}

/** What all the periods of a project say together; null if they do not agree, or none can be read. */
export function agreed(periods: readonly ProjectPeriod[]): readonly Quarter[] | null {
  const told = periods.flatMap(({ reading }) => (reading?.ok ? [reading.quarters] : []));
  const [first] = told;
  return first && told.every((quarters) => sameQuarters(quarters, first)) ? first : null;
}

interface Refused {
  readonly reason: FillReason;
  /** What would be written if the person agrees. */
  readonly accept: FillProposal | null;
}

/** What would mark the quarters of `rows`, or why not. `isAnswer`: as in `changesFor`. */
export function proposalFor(
  plan: Plan,
  rows: readonly FillRow[],
  marks: Marks,
  said: { readonly isAnswer?: boolean } = {},
): { readonly proposal: FillProposal } | Refused {
  const [first] = rows;
  const sheet = first?.project.quarters.cells[0]?.sheet ?? '';
  const cell = first?.project.quarters.cells[0]?.cell ?? '';
  const isProtected = plan.sheets.some((each) => each.name === sheet && each.isProtected);
  const id = `quarters:${sheet}!${cell}`;
  const result = changesFor(rows, { mark: marks.get(sheet), isProtected }, id, said);
  if ('reason' in result) return { reason: result.reason, accept: null };
  if (isProtected && !result.changes.every((change) => isUnlocked(change, rows))) {
    return { reason: 'sheet-protected', accept: null };
  }
  const needsConsent = rows.some(({ source }) => source.where === 'quarter-cells');
  const proposal = { id, rows, needsConsent, changes: result.changes };
  return result.doubt ? { reason: result.doubt, accept: proposal } : { proposal };
}

/** Of a protected worksheet only the quarter cells are known that are not locked; their looks cannot be changed. */
function isUnlocked(change: Change, rows: readonly FillRow[]): boolean {
  if (!isCellOrMerge(change) || change.kind === 'merge' || change.after.font !== undefined) return false;
  return rows.some(({ project }) =>
    project.quarters.cells.some(({ cell, traits }) => cell === change.cell && traits?.isLocked === false),
  );
}

/** A period that was read but cannot be written, with its quarters. */
function unwritten(
  { project, source, quarters }: FillRow,
  { reason, accept }: Refused,
  isShared: boolean,
): FillRefusal {
  return { ...refusal(project, source, reason), suggestion: quarters, accept: isShared ? null : accept };
}

function refusal(project: Project, source: PeriodText, reason: FillReason): FillRefusal {
  return { sheet: source.sheet, cell: source.cell, project, text: source.text, reason, suggestion: null, accept: null };
}

function withSuggestion(
  plan: Plan,
  { project, source, reason, suggestion }: Extract<Verdict, { kind: 'refused' }>,
  marks: Marks,
  isShared: boolean,
): FillRefusal {
  const plain = refusal(project, source, reason);
  if (!suggestion) return plain;
  const { meanings } = project.quarters.pattern;
  const isBlank = !meanings.has('yes') && !meanings.has('unknown');
  const result = isShared || !isBlank ? null : proposalFor(plan, [{ project, source, quarters: suggestion }], marks);
  return { ...plain, suggestion, accept: result && ('proposal' in result ? result.proposal : result.accept) };
}

/** Projects in runs that share their quarter cells; a project with its own cells is a run by itself. */
function bySharedCells(projects: readonly Project[]): Project[][] {
  const runs = new Map<string, Project[]>();
  projects.forEach((project, index) => {
    const [first] = project.quarters.cells;
    const key = first && first.lines > 1 ? `${first.sheet}!${first.cell}` : String(index);
    const run = runs.get(key);
    if (run) run.push(project);
    else runs.set(key, [project]);
  });
  return [...runs.values()];
}
