/** A period on several lines of a cell: one statement that is wrapped, the times of one project, or one a project. */
import { isDash } from '../text/dashes';
import { parsePeriod } from './parse';
import type { PeriodReading } from './period-reading';
import { quarterSet, sameQuarters, type Quarter } from './quarter';
import type { PeriodReason } from './reasons';
import type { Clause, Span } from './syntax';
import { tokenise, type TokenKind } from './tokens';

/** Reasons for which a line is no whole statement, so that its neighbours may belong to it. */
const INCOMPLETE: ReadonlySet<PeriodReason> = new Set<PeriodReason>([
  'not-understood',
  'no-start',
  'no-end',
  'bare-number',
  'year-only',
]);

/** One statement wrapped over lines is read, and so are quarters and dates on separate lines; other lines may be one a project. */
export function readLines(lines: readonly string[], readLine: (line: string) => PeriodReading): PeriodReading {
  // `ครั้งที่ ๑ …`, `ครั้งที่ ๒ …`: the occasions of one project.
  if (lines.every((line, index) => isOccasion(line, index + 1))) return readLine(lines.join(' '));
  // A project without a period, and then another's.
  if (isDash(lines[0] ?? '')) return { ok: false, reason: 'several-lines' };
  const readings = lines.map(readLine);
  const listed = listedQuarters(lines, readings);
  if (listed) return { ok: true, quarters: listed };
  const isWhole = readings.map((reading) => reading.ok || !INCOMPLETE.has(reading.reason));
  const isEntry = lines.map((line, index) => index > 0 && line.startsWith('-') && (isWhole[index - 1] ?? false));
  const isBracketed = lines.slice(1).every((line) => line.startsWith('(') && line.endsWith(')'));
  const isWrapped = isBracketed || endsRange(lines, readings) || !(isWhole.every(Boolean) || isEntry.some(Boolean));
  if (isWrapped || lines.some((line, index) => saysHowOften(line, readings[index]))) return readLine(lines.join(' '));
  const [first] = readings;
  const isSame = readings.every((reading) => reading.ok && first?.ok && sameQuarters(reading.quarters, first.quarters));
  return { ok: false, reason: 'several-lines', ...(isSame && first?.ok ? { suggestion: first.quarters } : {}) };
}

/** `เดือนละ ๑ ครั้ง`, `รวม ๔ ครั้ง`: said of the other lines. */
function saysHowOften(line: string, reading: PeriodReading | undefined): boolean {
  if (!reading || (!reading.ok && reading.reason !== 'frequency')) return false;
  const kinds = tokenise(line).map(({ kind }) => kind);
  return kinds.includes('times') && kinds.every((kind) => HOW_OFTEN.includes(kind));
}

const HOW_OFTEN: readonly TokenKind[] = ['per', 'number', 'times', 'least', 'slash', 'per-mark', 'open', 'close'];

function isOccasion(line: string, number: number): boolean {
  const [word, count] = tokenise(line);
  return word?.kind === 'occasion' && count?.kind === 'number' && count.value === number;
}

/** `ต.ค. ๖๗`, `- ก.ย. ๖๘`: one dash, before an end that has no start on its own line. More of them are bullets. */
function endsRange(lines: readonly string[], readings: readonly PeriodReading[]): boolean {
  const dashed = lines.flatMap((line, index) => (line.startsWith('-') ? [index] : []));
  const [at = 0] = dashed;
  const reading = readings[at];
  return (
    dashed.length === 1 && at > 0 && !isDash(lines[at] ?? '') && reading?.ok === false && reading.reason === 'no-start'
  );
}

/** The quarters of lines that each name quarters or dates, one after the other; null for other lines. */
function listedQuarters(lines: readonly string[], readings: readonly PeriodReading[]): readonly Quarter[] | null {
  const each = readings.flatMap((reading) => (reading.ok ? [reading.quarters] : []));
  // A dash on some of them may be of a range.
  const dashed = lines.filter((line) => line.startsWith('-')).length;
  if (each.length < lines.length || (dashed > 0 && dashed < lines.length)) return null;
  const clauses = lines.map((line) => parsePeriod(tokenise(line)));
  const found = quarterSet(each.flat());
  const rises = (isStrictly: boolean): boolean =>
    each.every((quarters, index) => {
      const step = (quarters[0] ?? 0) - (each[index - 1]?.at(-1) ?? 0);
      return isStrictly ? step > 0 : step >= 0;
    });
  if (clauses.every(namesQuarters)) return rises(true) ? found : null;
  const dates = clauses.map(datesOf);
  if (!dates.every((spans) => spans.length > 0) || !rises(false)) return null;
  // Two dates may be a start and an end as well.
  const isList = lines.length > 2 || dates.some((spans) => spans.length > 1 || spans.some(isStretch));
  const isStretchOfQuarters = (found.at(-1) ?? 0) - (found[0] ?? 0) === found.length - 1;
  return isList || isStretchOfQuarters || !dates.flat().some(isAtEndOfMonth) ? found : null;
}

const LAST_DAYS = 28;

/** The first day of a month, or one of its last: a period begins and ends there. */
function isAtEndOfMonth({ from }: Span): boolean {
  return 'days' in from && from.days !== null && (from.days[0] === 1 || from.days[1] >= LAST_DAYS);
}

/** `ไตรมาส ๑`, `ไตรมาส ๑ (ต.ค. - ธ.ค. ๖๗)`. */
function namesQuarters(clauses: readonly Clause[]): boolean {
  return clauses[0]?.statement.kind === 'quarters';
}

/** The dates of a line that says nothing else; none if it names whole months. */
function datesOf(clauses: readonly Clause[]): readonly Span[] {
  const spans = clauses.flatMap(({ statement }) => (statement.kind === 'spans' ? statement.spans : []));
  const isDated = spans.every(({ from, to }) => hasDay(from) && to !== null && hasDay(to));
  return isDated && clauses.every(({ statement }) => statement.kind === 'spans') ? spans : [];
}

function hasDay(point: Span['from']): boolean {
  return !('edge' in point) && point.days !== null;
}

function isStretch({ from, to }: Span): boolean {
  return from !== to || ('days' in from && from.days !== null && from.days[0] < from.days[1]);
}
