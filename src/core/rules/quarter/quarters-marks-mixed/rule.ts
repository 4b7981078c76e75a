import { IN_ANY_FONT, readMark } from '../../../plan/marks';
import { markPatterns, projectsMarked } from '../../../plan/marked-projects';
import type { Plan } from '../../../plan/plan';
import type { QuarterCell } from '../../../plan/project';
import { normalise } from '../../../text/normalise';
import { memoize } from '../../../text/memoize';
import type { CellChange } from '../../../workbook/change';
import { ASKED_MARKS } from '../../data/asked-marks';
import type { Fix } from '../../finding';
import type { Rule } from '../../rule';

export const order = 540;

/**
 * Several marks that all mean yes, in any font: one finding at the first that is not the commonest. Ticks that are
 * letters of a symbol font, and checkboxes, look alike already and are left alone.
 */
export const rule: Rule = {
  meta: { id: 'quarters-marks-mixed', family: 'quarter', severity: 'info', fix: 'safe' },
  *check(plan) {
    const texts = new Set([...markPatterns(plan).keys()].flatMap((pattern) => [...pattern.texts]));
    if (new Set([...texts].flatMap(marksOf)).size < 2) return;
    const cells = cellsOf(plan);
    const counts = countsOf(cells);
    const [common, ...others] = [...counts].sort(([, a], [, b]) => b - a).map(([mark]) => mark);
    if (common === undefined || others.length === 0) return;
    const odd = cells.filter((cell) => marksIn(cell).some((mark) => mark !== common));
    const [first, ...rest] = odd;
    if (!first) return;
    yield {
      sheet: first.sheet,
      cell: first.cell,
      data: { found: others.join(' '), expected: common },
      related: rest.map(({ sheet, cell }) => ({ sheet, cell })),
      fixes: isAsked(plan) ? [] : oneMarkFix(odd, common),
    };
  },
};

/** Every cell that holds a text once, though several projects share it. */
function cellsOf({ projects }: Plan): QuarterCell[] {
  const cells: QuarterCell[] = [];
  const shared = new Set<string>();
  for (const { quarters } of projects) {
    for (const each of quarters.cells) {
      if (typeof each.content.value !== 'string') continue;
      const key = each.lines > 1 || each.merge !== null ? `${each.cell}!${each.sheet}` : null;
      if (key !== null && shared.has(key)) continue;
      if (key !== null) shared.add(key);
      cells.push(each);
    }
  }
  return cells;
}

function countsOf(cells: readonly QuarterCell[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) for (const mark of marksIn(cell)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}

/** The marks that mean yes in any font, one a line. */
function marksIn({ content }: QuarterCell): readonly string[] {
  return typeof content.value === 'string' ? marksOf(content.value) : [];
}

const marksOf = memoize((text): readonly string[] => text.split(/[\r\n]+/).flatMap((line) => markOf(line) ?? []));

function markOf(line: string): string | null {
  return meaningOf(line) === 'yes' ? normalise(line).trim() : null;
}

function meaningOf(line: string): ReturnType<typeof readMark> {
  return readMark(line, IN_ANY_FONT);
}

/** Beside a cross or a circle, even a tick may mean something else: then the person is asked, and nothing is changed. */
function isAsked(plan: Plan): boolean {
  return projectsMarked(plan, ({ meanings }) => meanings.has('unknown')).some(({ quarters }) =>
    quarters.cells.some(
      ({ meaning, text }) => meaning === 'unknown' && text.split(/\s+/).some((mark) => ASKED_MARKS.test(mark)),
    ),
  );
}

/** The commonest mark in place of the others, in cells that hold nothing but marks, dashes and blank lines. */
function oneMarkFix(cells: readonly QuarterCell[], expected: string): Fix[] {
  const changes = cells.flatMap(({ sheet, cell, content }): CellChange[] => {
    const { value, formula } = content;
    if (typeof value !== 'string' || formula !== undefined) return [];
    if (value.split(/[\r\n]+/).some((line) => meaningOf(line) === 'unknown')) return [];
    const written = value.replace(/[^\r\n]+/g, (line) =>
      markOf(line) === null ? line : line.replace(line.trim(), expected),
    );
    return [{ kind: 'cell', sheet, cell, before: content, after: { value: written } }];
  });
  return changes.length === 0
    ? []
    : [{ kind: 'safe', message: 'one-mark', data: { expected, count: changes.length }, changes }];
}
