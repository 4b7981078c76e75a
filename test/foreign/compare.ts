/** What Phaen reads beside what LibreOffice reads. What both say in their own way is no difference. */
import { isDeepStrictEqual } from 'node:util';
import type { Cell, Cells, Value } from './fods';
import type { ReadSheet } from './reading';

/** LibreOffice writes 15 significant digits, and times in billionths of a second. */
const CLOSE = 1e-9;
/** Functions whose value LibreOffice works out anew when it opens a file, and with it what depends on them. */
const VOLATILE = /\b(RAND|RANDBETWEEN|RANDARRAY|NOW|TODAY|OFFSET|INDIRECT|CELL|INFO)\b/;
const ERROR = /^(#|Err:)/;
/** Characters that XML cannot hold, which Excel writes as _x0001_ and LibreOffice leaves out. */
const NOT_IN_XML = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;

type Sheets = ReadonlyMap<string, ReadonlyMap<string, Value>>;

/** Each cell that the two read differently, as `sheet!A1: ours, theirs`; each sheet that only one has. */
export function differences(ours: readonly ReadSheet[], theirs: Cells): string[] {
  const isAnew = isVolatile(theirs);
  return between(new Map(ours.map(({ name, cells }) => [name, new Map(cells)])), theirs, (cell, value) => {
    // A formula without a value in the file is worked out by LibreOffice.
    return cell.formula !== null && (value === undefined || isAnew);
  });
}

/** Each cell of the workbook that another file of it does not have as it was, beside the sheet that was added. */
export function changes(before: Cells, after: Cells, added: string): string[] {
  const isAnew = isVolatile(before);
  const plain: Sheets = new Map(
    [...before].map(([name, cells]) => [name, new Map([...cells].map(([cell, { value }]) => [cell, value]))]),
  );
  const others = new Map([...after].filter(([name]) => name !== added));
  const lost = after.has(added) ? [] : [`${added}: LibreOffice has no such sheet`];
  return [...lost, ...between(plain, others, ({ formula }) => formula !== null && isAnew)];
}

function isVolatile(cells: Cells): boolean {
  return [...cells.values()].some((sheet) => [...sheet.values()].some(({ formula }) => VOLATILE.test(formula ?? '')));
}

function between(ours: Sheets, theirs: Cells, isAnew: (cell: Cell, ours: Value | undefined) => boolean): string[] {
  // LibreOffice keeps what other workbooks held in sheets that are named after their files.
  const others = [...theirs].filter(([name, cells]) => !ours.has(name) && cells.size > 0 && !name.startsWith("'file:"));
  const missing = [...ours.keys()].filter((name) => !theirs.has(name));
  return [
    ...missing.map((name) => `${name}: LibreOffice has no such sheet`),
    ...others.map(([name]) => `${name}: only LibreOffice reads this sheet`),
    ...[...ours].flatMap(([name, cells]) => {
      const sheet = theirs.get(name) ?? new Map<string, Cell>();
      return [...new Set([...cells.keys(), ...sheet.keys()])].flatMap((place) => {
        const [one, other] = [cells.get(place), sheet.get(place)];
        if (isSame(one, other?.value) || (other && isAnew(other, one))) return [];
        return [`${name}!${place}: ${JSON.stringify(one)}, ${JSON.stringify(other?.value)}`];
      });
    }),
  ];
}

function isSame(ours: Value | undefined, theirs: Value | undefined): boolean {
  const [one, other] = [ours, theirs].map(common);
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= CLOSE * Math.max(1, Math.abs(one));
  }
  return isDeepStrictEqual(one, other);
}

/** A value in the words that both have: LibreOffice has no type of truth values, and other names for errors. */
function common(value: Value | undefined): Value | undefined {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value !== 'string') return value;
  if (ERROR.test(value)) return '#';
  // Excel drops white space at the ends of a text that is not marked to keep it; LibreOffice does not.
  return value.replaceAll('\r\n', '\n').replaceAll(NOT_IN_XML, '').trim() || undefined;
}
