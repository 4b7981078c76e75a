/** The plan in a host's workbook, and the workbook: read once, and again with fonts where letters may be ticks of a symbol font. */
import { readPlan, type ReadOptions } from '../form/read-plan';
import { projectsMarked } from '../plan/marked-projects';
import { FONT_LETTERS } from '../plan/marks';
import type { Plan } from '../plan/plan';
import { withoutCopies } from '../summary/copies';
import type { Place, WorkbookSnapshot } from '../workbook/snapshot';
import { HostError, type Host, type Work } from '../workbook/host';

export interface PlanInWorkbook {
  readonly plan: Plan;
  readonly workbook: WorkbookSnapshot;
}

/**
 * Of several plans the one that `asked` names, else the latest visible one. Throws `no-plan` where neither the counts nor the project table is on any
 * visible sheet, or what the host throws.
 */
export async function planOf(host: Host, work?: Work, { plan: id }: ReadOptions = {}): Promise<PlanInWorkbook> {
  const options = id === undefined ? {} : { plan: id };
  const workbook = await host.read(work);
  await host.pause?.();
  const sheets = withoutCopies(workbook);
  const plan = readPlan(sheets, {}, options);
  if (!plan) throw new HostError('no-plan');
  await host.pause?.();
  const letters = letterCells(plan);
  if (letters.length === 0) return { plan, workbook };
  return { plan: readPlan(sheets, await host.readFonts(letters), options) ?? plan, workbook };
}

/** Quarter cells that hold a letter which some symbol font draws as a tick. */
function letterCells(plan: Plan): Place[] {
  return projectsMarked(plan, ({ meanings }) => meanings.has('unknown'))
    .flatMap(({ quarters }) => quarters.cells)
    .filter(({ text, meaning }) => meaning === 'unknown' && FONT_LETTERS.has(text.trim()))
    .map(({ sheet, cell }) => ({ sheet, cell }));
}
