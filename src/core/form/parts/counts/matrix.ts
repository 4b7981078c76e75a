/** 3.1 as a table of sub-plans by guidelines, whichever of them are the rows. */
import { readCount } from '../../../text/count';
import { countLine, type CountSubject } from '../../phrases/count-line';
import type { FoundCount } from './row';
import { COUNT_HEADER, SUM_CELL } from '../../phrases/count-labels';
import { PHASE_2 } from '../../vocabulary/phase-2';
import type { Grid, GridCell } from '../../sheet/grid';

export interface CountMatrix {
  readonly found: readonly FoundCount[];
  /** Its headers and labels, and the sums that say nothing new. */
  readonly cells: readonly GridCell[];
  readonly bottom: number;
}

type Axis = 'sub-plan' | 'guideline';

interface Head {
  readonly axis: Axis;
  /** What each column is about; null if it is the sum of the others. */
  readonly columns: ReadonlyMap<number, number | null>;
  readonly cells: readonly GridCell[];
  readonly bottom: number;
}

const FEWEST = 2;

/** The table with its header in `row`; null if that is no header, or no row of the other kind is below it. */
export function countMatrix(grid: Grid, row: number, regionBottom: number): CountMatrix | null {
  const head = headAt(grid, row);
  if (!head) return null;
  const found: FoundCount[] = [];
  const labels: GridCell[] = [];
  const sums: GridCell[] = [];
  let bottom = head.bottom;
  for (let below = bottom + 1; below <= regionBottom; below += 1) {
    const cells = grid.row(below);
    const label = cells.find(({ column }) => !head.columns.has(column));
    if (cells.length === 0) continue;
    const about = label ? aboutOf(label.key, head.axis) : undefined;
    if (!label || about === undefined) break;
    labels.push(label);
    found.push(...countsOf(grid, below, head, about));
    sums.push(...sumsOf(grid, below, head, about));
    bottom = below;
  }
  if (labels.length === 0) return null;
  return { found, cells: [...head.cells, ...labels, ...sums], bottom };
}

/** The row is about a number of the other kind, or (null) the sum of the rows above; undefined: neither. */
function aboutOf(key: string, axis: Axis): number | null | undefined {
  const kind = axis === 'sub-plan' ? 'guideline' : 'sub-plan';
  return SUM_CELL.test(key) ? null : (numberIn(key, kind) ?? undefined);
}

/** The number of a sub-plan or guideline that a label names without counting it. */
function numberIn(key: string, kind: Axis): number | null {
  const line = countLine(key);
  if (line?.slot !== undefined) return null;
  if (kind === 'sub-plan') return line?.subject.kind === kind ? line.subject.subPlan : null;
  return line?.subject.kind === kind ? line.subject.guideline : null;
}

function headAt(grid: Grid, row: number): Head | null {
  const cells = grid.row(row);
  for (const axis of ['sub-plan', 'guideline'] as const) {
    const whole = headOf(cells, axis, (key) => numberIn(key, axis));
    if (whole) return { ...whole, axis, cells, bottom: row };
    const below = grid.row(row + 1);
    const start = below[0]?.column ?? -1;
    const over = cells.filter(({ column }) => column <= start).at(-1);
    const isOver = over !== undefined && OVER[axis].test(over.key);
    const digits =
      isOver && headOf(below, axis, (key) => (/^\(?[1-9]\)?$/.test(key) ? Number(key.replace(/\D/g, '')) : null));
    if (!digits) continue;
    // The header of the sum may be beside the one above the numbers.
    const sums = cells.filter(({ key }) => SUM_CELL.test(key)).map(({ column }) => [column, null] as const);
    return { columns: new Map([...digits.columns, ...sums]), axis, cells: [...cells, ...below], bottom: row + 1 };
  }
  return null;
}

const { subPlanWord, guidelineWord, guidelineOf, ordinal } = PHASE_2.headings;
const OVER: Readonly<Record<Axis, RegExp>> = {
  'sub-plan': new RegExp(`^${subPlanWord}(?:${ordinal})?$`),
  guideline: new RegExp(`^${guidelineWord}(?:${guidelineOf})?(?:${ordinal})?$`),
};

function headOf(
  cells: readonly GridCell[],
  axis: Axis,
  numberOf: (key: string) => number | null,
): Pick<Head, 'columns'> | null {
  const columns: [number, number | null][] = [];
  for (const { column, key } of cells) {
    const number = numberOf(key);
    if (number !== null) columns.push([column, number]);
    else if (columns.length > 0 && SUM_CELL.test(key)) columns.push([column, null]);
    else if (
      columns.length > 0 ||
      !(COUNT_HEADER.test(key) || OVER[axis === 'sub-plan' ? 'guideline' : 'sub-plan'].test(key))
    )
      return null;
  }
  if (columns.length < FEWEST) return null;
  const numbers = columns.map(([, number]) => number).filter((number) => number !== null);
  const isTable = numbers.length >= FEWEST && new Set(numbers).size === numbers.length;
  return isTable ? { columns: new Map(columns) } : null;
}

function countsOf(grid: Grid, row: number, { axis, columns }: Head, about: number | null): FoundCount[] {
  return [...columns].flatMap(([column, number]) => {
    const cell = grid.cell(row, column);
    const subject = subjectOf(axis, about, number);
    if (!subject) return [];
    const text = cell?.text ?? '';
    return [{ subject, row, column, text, value: cell?.value ?? null, hasSlot: true, cells: cell ? [cell] : [] }];
  });
}

/** Sums over guidelines of one number say nothing new; a text in their place is left for the person. */
function sumsOf(grid: Grid, row: number, { axis, columns }: Head, about: number | null): GridCell[] {
  return [...columns].flatMap(([column, number]) => {
    const cell = subjectOf(axis, about, number) ? null : grid.cell(row, column);
    return cell && readCount(cell.value).ok ? [cell] : [];
  });
}

function subjectOf(axis: Axis, about: number | null, number: number | null): CountSubject | null {
  const [subPlan, guideline] = axis === 'sub-plan' ? [number, about] : [about, number];
  if (subPlan === null) return guideline === null ? { kind: 'total' } : null;
  return guideline === null ? { kind: 'sub-plan', subPlan } : { kind: 'guideline', guideline, subPlan };
}
