/** The lines of a preview by what a person has to do with them. */
import type { FillPreview } from '../../../core/jobs/fill';
import type { FillLine } from '../../../core/quarters/lines';
import type { FillReason } from '../../../core/quarters/proposal';

export interface LineGroups {
  readonly clear: readonly FillLine[];
  /** The period is clear, but marks would take the place of words. */
  readonly consents: readonly FillLine[];
  /** By the reason for which the person is asked, in the order of the plan; those without a period last. */
  readonly questions: ReadonlyMap<FillReason, readonly FillLine[]>;
  /** Could be read, and are on a protected worksheet. */
  readonly locked: readonly FillLine[];
}

export function groupsOf(lines: readonly FillLine[]): LineGroups {
  const questions = new Map<FillReason, FillLine[]>();
  for (const line of lines) {
    if (line.reason === null || line.reason === 'sheet-protected') continue;
    const known = questions.get(line.reason);
    if (known) known.push(line);
    else questions.set(line.reason, [line]);
  }
  return {
    clear: lines.filter(({ reason, needsConsent }) => reason === null && !needsConsent),
    consents: lines.filter(({ reason, needsConsent }) => reason === null && needsConsent),
    questions,
    locked: lines.filter(({ reason }) => reason === 'sheet-protected'),
  };
}

/** Whether the quarters of any line can be chosen. */
export function canChoose({ lines }: FillPreview): boolean {
  return lines.some(({ obstacle }) => obstacle === null);
}

/** The worksheets on which nothing can be chosen because they are protected, each once. */
export function protectedSheets({ lines }: FillPreview): string[] {
  const locked = lines.filter(({ obstacle }) => obstacle === 'sheet-protected');
  return [...new Set(locked.flatMap(({ rows }) => rows.map(({ project }) => project.sheet)))];
}

/** Why a preview has no lines. */
export type Emptiness = 'no-columns' | 'all-marked' | 'no-periods';

export function emptinessOf({ plan: { projects } }: FillPreview): Emptiness {
  const withColumns = projects.filter(({ quarters }) => quarters.pattern.meanings.size > 0);
  if (withColumns.length === 0) return 'no-columns';
  return withColumns.every(({ quarters, isHalted }) => isHalted || quarters.pattern.marked.length > 0)
    ? 'all-marked'
    : 'no-periods';
}
