import type { Plan } from '../../../plan/plan';
import type { Placeholder } from '../../../plan/project-table';
import { tally } from '../../../plan/tally';
import type { CellChange } from '../../../workbook/change';
import { contentAt } from '../../../workbook/contents';
import type { Place, WorkbookSnapshot } from '../../../workbook/snapshot';
import type { Fix } from '../../finding';
import { groupBy } from '../../../workbook/group-by';
import { cellKey } from '../../fixes/text-edit';
import { rowKey } from '../../analysis/row-key';
import type { Report, Rule } from '../../rule';

export const order = 280;

/**
 * Lines of the blank form that nobody filled: one finding a guideline that has projects, and one note for all the
 * guidelines that have none.
 */
export const rule: Rule = {
  meta: { id: 'placeholder-left', family: 'form', severity: 'warning', fix: 'offer' },
  *check(plan, { workbook }) {
    const listed = tally(plan);
    const byGuideline = [...groupBy(plan.placeholders, keyOf).values()];
    const isAlone = ([first]: readonly Placeholder[]): boolean =>
      first?.subPlan != null && first.guideline !== null && listed.guideline(first.subPlan, first.guideline) === 0;
    for (const lines of byGuideline) {
      if (!isAlone(lines)) yield* findingAt(plan, lines, clearFix(workbook, lines));
    }
    const alone = byGuideline.filter(isAlone);
    for (const report of findingAt(plan, alone.flat(), [])) {
      const isOneSheet = new Set(alone.flat().map(({ sheet }) => sheet)).size === 1;
      const names = alone.flat().map(({ sheet, cell }) => (isOneSheet ? cell : `${sheet}!${cell}`));
      const cells = [...new Set(names)].join(', ');
      const several = { message: 'placeholder-left-several', data: { count: alone.length, cells } };
      yield { ...report, severity: 'info', ...(alone.length > 1 && several) };
    }
  },
};

function* findingAt(plan: Plan, lines: readonly Placeholder[], fixes: readonly Fix[]): Iterable<Report> {
  const [first, ...others] = lines;
  if (!first) return;
  const { sheet, cell, subPlan, guideline } = first;
  yield {
    sheet,
    cell,
    data: { subPlan, guideline, found: lines.length },
    related: placesBeside(first, [...others, ...besideIn(plan, lines)]),
    fixes: [...fixes, { kind: 'offer', message: 'fill-placeholder', data: {}, changes: [], goTo: { sheet, cell } }],
  };
}

/** Each other cell once. */
function placesBeside(first: Place, others: readonly Place[]): Place[] {
  const places = new Map(others.map(({ sheet, cell }) => [cellKey({ sheet, cell }), { sheet, cell }]));
  places.delete(cellKey(first));
  return [...places.values()];
}

/** What somebody filled in beside a sample line: the project's name is what was forgotten. */
function besideIn({ unread }: Plan, lines: readonly Placeholder[]): Place[] {
  const rows = new Set(lines.map(rowKey));
  return unread.filter((text) => rows.has(rowKey(text)));
}

/** Removes the lines from cells that also hold real projects; a row with nothing else is left to the person. */
function clearFix(workbook: WorkbookSnapshot, lines: readonly Placeholder[]): Fix[] {
  const changes = [...groupBy(lines, cellKey).values()].flatMap((own): CellChange[] => {
    const [first] = own;
    if (!first) return [];
    const before = contentAt(workbook, first);
    if (typeof before.value !== 'string' || before.formula !== undefined) return [];
    const kept = before.value.split('\n').filter((line) => !own.some(({ text }) => isNumbered(line, text)));
    const after = { value: kept.join('\n').trimEnd() };
    return after.value === '' ? [] : [{ kind: 'cell', sheet: first.sheet, cell: first.cell, before, after }];
  });
  return changes.length === 0 ? [] : [{ kind: 'offer', message: 'clear-placeholder', data: {}, changes }];
}

/** `(๒) ชื่อโครงการ/กิจกรรม .....` for the text without its number. */
function isNumbered(line: string, text: string): boolean {
  return line.trimEnd().endsWith(text) && /^[\s()0-9๐-๙.]*$/.test(line.trimEnd().slice(0, -text.length));
}

function keyOf({ subPlan, guideline }: Placeholder): string {
  return `${subPlan}/${guideline}`;
}
