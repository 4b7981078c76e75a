/** The plan in a host's workbook, and the workbook: read once, and again with fonts where letters may be ticks of a symbol font. */
import { readPlan, type FontsBySheet } from '../form/read-plan';
import { FONT_LETTERS } from '../plan/marks';
import type { Plan } from '../plan/plan';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { HostError, type Fonts, type Host, type Work } from '../workbook/host';

export interface PlanInWorkbook {
  readonly plan: Plan;
  readonly workbook: WorkbookSnapshot;
}

/** Throws `no-plan` where neither the counts nor the project table is on any visible sheet, or what the host throws. */
export async function planOf(host: Host, work?: Work): Promise<PlanInWorkbook> {
  const workbook = await host.read(work);
  const plan = readPlan(workbook);
  if (!plan) throw new HostError('no-plan');
  const letters = letterCells(plan);
  if (letters.size === 0) return { plan, workbook };
  const fonts: Record<string, Fonts> = {};
  for (const [sheet, cells] of letters) fonts[sheet] = await host.readFonts(sheet, [...cells]);
  return { plan: readPlan(workbook, fonts satisfies FontsBySheet) ?? plan, workbook };
}

/** Quarter cells that hold a letter which some symbol font draws as a tick, by sheet. */
function letterCells({ projects }: Plan): Map<string, Set<string>> {
  const cells = new Map<string, Set<string>>();
  for (const { sheet, cell, text, meaning } of projects.flatMap(({ quarters }) => quarters)) {
    if (meaning !== 'unknown' || !FONT_LETTERS.has(text.trim())) continue;
    const known = cells.get(sheet);
    if (known) known.add(cell);
    else cells.set(sheet, new Set([cell]));
  }
  return cells;
}
