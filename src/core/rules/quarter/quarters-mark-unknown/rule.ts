import type { Plan } from '../../../plan/plan';
import { marksIn, USUAL_MARK } from '../../../quarters/mark';
import { quarterList } from '../../../quarters/project-period';
import type { Change } from '../../../workbook/change';
import { groupBy } from '../../../workbook/group-by';
import type { Fix } from '../../finding';
import type { Rule } from '../../rule';
import { cellsUnder, unknownMarks, type UnknownKind, type UnknownMark } from '../unknown-marks';

export const order = 530;

/** A quarter's cell holds neither a mark nor a period: one question for each kind and worksheet, which lists the cells. */
export const rule: Rule = {
  meta: { id: 'quarters-mark-unknown', family: 'quarter', severity: 'warning', fix: 'offer' },
  *check(plan) {
    for (const alike of groupBy(unknownMarks(plan), groupOf).values()) {
      const [first, ...others] = alike;
      if (!first) continue;
      const { kind, cell, at, text, quarters } = first;
      yield {
        sheet: cell.sheet,
        cell: at,
        ...(kind !== 'mark' && { message: messageOf(first) }),
        data: { found: text, quarters: quarterList(quarters), count: quarters.length },
        related: others.map((each) => ({ sheet: each.cell.sheet, cell: each.at })),
        fixes: SPREAD.has(kind) ? spreadFix(plan, alike) : [],
      };
    }
  },
};

/** Kinds that are asked about together, even if their texts differ. */
const BY_KIND: ReadonlySet<UnknownKind> = new Set<UnknownKind>([
  ...(['over-rows', 'arrows', 'arrow', 'ditto', 'times', 'amount', 'number', 'condition', 'halted', 'report'] as const),
]);
const SPREAD: ReadonlySet<UnknownKind> = new Set<UnknownKind>(['over-quarters', 'arrows']);

function groupOf({ kind, cell, text, quarters }: UnknownMark): string {
  const of = kind === 'over-quarters' ? quarters.join() : BY_KIND.has(kind) ? '' : text;
  return `${cell.sheet}!${kind}!${of}`;
}

/** Words of doubt have one sentence; it quotes them. */
function messageOf({ kind, quarters }: UnknownMark): string {
  if (kind === 'over-quarters' && quarters.length === 4) return 'quarters-mark-over-all';
  const isWords = kind === 'condition' || kind === 'report' || kind === 'words';
  return `quarters-mark-${isWords ? 'words' : kind}`;
}

/** The merges taken apart, and a mark in each of their cells. */
function spreadFix(plan: Plan, marks: readonly UnknownMark[]): Fix[] {
  const changes = marks.map((mark) => spread(plan, mark));
  if (changes.some((each) => each.length === 0)) return [];
  return [{ kind: 'offer', message: 'mark-merged', data: { count: marks.length }, changes: changes.flat() }];
}

/** None if the cells cannot be written. */
function spread(plan: Plan, { project, cell, kind, text }: UnknownMark): Change[] {
  const { sheet, merge } = cell;
  const own = cellsUnder(project, cell);
  const isProtected = plan.sheets.some((each) => each.isProtected && each.name === sheet);
  const isFree = own.every(({ content, lines }) => content.formula === undefined && lines === 1);
  if (merge === null || isProtected || !isFree || !isOneRow(merge)) return [];
  const group = `quarters:${sheet}!${project.quarters.cells[0]?.cell ?? ''}`;
  const mark = kind === 'arrows' ? (marksIn(plan).get(sheet) ?? USUAL_MARK).mark : text;
  const written = own
    .filter(({ content }) => content.value !== mark)
    .map((each): Change => {
      return { kind: 'cell', sheet, cell: each.cell, before: each.content, after: { value: mark }, group };
    });
  return [{ kind: 'merge', sheet, range: merge, merged: false, group }, ...written];
}

function isOneRow(range: string): boolean {
  return new Set(range.split(':').map((cell) => cell.replace(/^[A-Z]+/, ''))).size === 1;
}
