/** Which rows of part 2 are units, which are sums of some of them, and which one is the sum of all. */
import type { BaselinePart, BaselineRow } from '../../../plan/parts';
import { comparisonKey } from '../../../text/comparison-key';
import { CARRIED, GRAND_TOTAL } from './labels';
import type { UnitMark } from './unit-name';

export interface ReadRow {
  readonly row: BaselineRow;
  /** Whether its name says that it is a sum. */
  readonly isSum: boolean;
  readonly mark: Omit<UnitMark, 'name'>;
}

/**
 * The sum of all is the last one, with no unit below it, or one above all units; a sum with units on both sides is of a
 * group. A unit whose number is exactly the sum of its numbered or bulleted parts is that sum: they are not counted twice.
 */
export function withTotals(read: readonly ReadRow[]): BaselinePart {
  const wholes = wholesOf(read);
  const sums = read.filter(({ isSum }) => isSum);
  const units = read.filter((each) => !each.isSum && !wholes.has(each));
  const total = totalOf(read, sums, units);
  const rowOf = ({ row }: ReadRow): BaselineRow => row;
  return {
    rows: units.map(rowOf),
    subtotals: read.filter((each) => each !== total && (each.isSum || wholes.has(each))).map(rowOf),
    total: total?.row ?? null,
  };
}

function totalOf(read: readonly ReadRow[], sums: readonly ReadRow[], units: readonly ReadRow[]): ReadRow | null {
  const says = (words: RegExp) => (each: ReadRow) => words.test(comparisonKey(each.row.unit.text));
  const able = sums.filter((sum) => !says(CARRIED)(sum));
  const isOfAll = says(GRAND_TOTAL);
  const last = able.at(-1);
  if (!last) return null;
  const below = units.filter((unit) => read.indexOf(unit) > read.indexOf(last));
  if (!below.some(hasNumber)) {
    const before = sums.at(sums.indexOf(last) - 1);
    const own = before === last ? units : units.filter((unit) => read.indexOf(unit) > read.indexOf(before ?? last));
    const isOfGroup = own.length > 0 && own.length < units.length && !isOfAll(last);
    return isOfGroup && comesTo(last.row, own) && !comesTo(last.row, units) ? null : last;
  }
  const [first] = able;
  return [...able].reverse().find(isOfAll) ?? (first && below.length === units.length ? first : null);
}

/** The rows that are the sums of the rows right below them, which their marks show to be their parts. */
function wholesOf(read: readonly ReadRow[]): ReadonlySet<ReadRow> {
  const wholes = new Set<ReadRow>();
  for (const [index, each] of [...read.entries()].reverse()) {
    if (each.isSum) continue;
    const parts = partsOf(read, index).filter((part) => !wholes.has(part));
    if (parts.length > 0 && hasNumber(each) && comesTo(each.row, parts)) wholes.add(each);
  }
  return wholes;
}

/** Fewer rows with dashes are no breakdown. */
const FEWEST_BULLETS = 2;

function partsOf(read: readonly ReadRow[], index: number): ReadRow[] {
  const whole = read[index];
  const below = read.slice(index + 1).filter(({ isSum }) => !isSum);
  if (!whole || whole.mark.isBullet) return [];
  const number = whole.mark.number;
  const numbered = number === null ? [] : before(below, ({ mark }) => mark.number?.startsWith(`${number}.`) !== true);
  if (numbered.length > 0) return numbered;
  const bulleted = before(below, ({ mark }) => !mark.isBullet);
  return bulleted.length < FEWEST_BULLETS ? [] : bulleted;
}

function before(rows: readonly ReadRow[], isOther: (row: ReadRow) => boolean): ReadRow[] {
  const end = rows.findIndex(isOther);
  return end < 0 ? [...rows] : rows.slice(0, end);
}

function hasNumber({ row }: ReadRow): boolean {
  return numbersOf(row).some((number) => number !== 0 && number !== null);
}

/** Whether every number of the row is the sum of the others. */
function comesTo(row: BaselineRow, others: readonly ReadRow[]): boolean {
  const sums = others.map((other) => numbersOf(other.row));
  return numbersOf(row).every((number, column) => {
    if (number === 0) return true;
    return number !== null && sums.every((each) => each[column] !== null) && number === total(sums, column);
  });
}

function total(rows: readonly (readonly (number | null)[])[], column: number): number {
  return rows.reduce((sum, each) => sum + (each[column] ?? 0), 0);
}

/** Personnel, people and citizens: 0 if nothing is written, null if it cannot be read. */
function numbersOf({ personnel, people, peopleSum, citizens }: BaselineRow): (number | null)[] {
  const reached = peopleSum ? [peopleSum] : (people ?? []);
  return [[personnel], reached, [citizens]].map((data) => {
    const numbers = data.map((datum) => (datum === null || datum.reason === 'blank' ? 0 : datum.value));
    return numbers.includes(null) ? null : numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
  });
}
