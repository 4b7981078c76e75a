/** When a project is worked on, in words or as a date cell: the quarters of its plan year, or why they cannot be told. */
import { dateOfSerial } from './dates';
import { isDash } from '../text/dashes';
import { evaluate } from './evaluate';
import { parsePeriod } from './parse';
import { sameQuarters, type Quarter } from './quarter';
import type { PeriodReason } from './reasons';
import { memoize } from '../text/memoize';
import { Refusal } from './refusal';
import type { Point } from './syntax';
import { preparePeriodText, tokenise } from './tokens';
import { readYear, toBuddhistEra } from './years';

export type PeriodReading =
  | { readonly ok: true; readonly quarters: readonly Quarter[] }
  /** `suggestion` only where one reading is likely: to be offered, never taken unasked. */
  | { readonly ok: false; readonly reason: PeriodReason; readonly suggestion?: readonly Quarter[] };

export interface PeriodOptions {
  /** The number is a date cell's serial number. */
  readonly isDate?: boolean;
}

/** No period is this long; a paragraph is not taken apart. */
const LONGEST = 500;

/** `planYear` is the fiscal year in the Buddhist Era: quarter 1 of 2568 is October to December 2567. */
export function readPeriod(value: string | number, planYear: number, options: PeriodOptions = {}): PeriodReading {
  if (typeof value === 'number') {
    return options.isDate ? attempt(() => readDate(value, planYear)) : { ok: false, reason: 'bare-number' };
  }
  return readText(`${String(planYear)} ${value}`);
}

/** The plan year, a space, and the text: one key for what is read again and again. */
const readText = memoize((key): PeriodReading => readPeriodText(key.slice(key.indexOf(' ') + 1), parseInt(key, 10)));

function readPeriodText(value: string, planYear: number): PeriodReading {
  const text = preparePeriodText(value);
  if (text === '' || isDash(text)) return { ok: false, reason: 'blank' };
  if (text.length > LONGEST) return { ok: false, reason: 'not-understood' };
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === 1 ? readLine(text, planYear) : readLines(lines, planYear);
}

function attempt(read: () => readonly Quarter[]): PeriodReading {
  try {
    return { ok: true, quarters: read() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { reason, suggestion } = error;
    return suggestion === undefined ? { ok: false, reason } : { ok: false, reason, suggestion };
  }
}

function readLine(line: string, planYear: number): PeriodReading {
  const tokens = tokenise(line);
  const reading = attempt(() => evaluate(parsePeriod(tokens), planYear));
  if (reading.ok || (reading.reason !== 'approximate' && reading.reason !== 'deadline')) return reading;
  const plain = tokens.filter(({ kind }) => kind !== reading.reason);
  const likely = attempt(() => evaluate(parsePeriod(plain), planYear));
  if (!likely.ok) return reading;
  // By the end of quarter 1 and in quarter 1 are the same; later deadlines are not.
  const isLikely = reading.reason === 'approximate' || sameQuarters(likely.quarters, [1]);
  return isLikely ? { ...reading, suggestion: likely.quarters } : reading;
}

/** Reasons for which a line is no whole statement, so that its neighbours may belong to it. */
const INCOMPLETE: ReadonlySet<PeriodReason> = new Set<PeriodReason>([
  'not-understood',
  'no-start',
  'no-end',
  'bare-number',
  'year-only',
]);

/** One statement wrapped over lines is read; a statement on each line may be one a project, and is not. */
function readLines(lines: readonly string[], planYear: number): PeriodReading {
  // `ครั้งที่ ๑ …`, `ครั้งที่ ๒ …`: the occasions of one project.
  if (lines.every((line, index) => isOccasion(line, index + 1))) return readLine(lines.join(' '), planYear);
  // A project without a period, and then another's.
  if (isDash(lines[0] ?? '')) return { ok: false, reason: 'several-lines' };
  const readings = lines.map((line) => readLine(line, planYear));
  const isWhole = readings.map((reading) => reading.ok || !INCOMPLETE.has(reading.reason));
  const isEntry = lines.map((line, index) => index > 0 && line.startsWith('-') && (isWhole[index - 1] ?? false));
  const isBracketed = lines.slice(1).every((line) => line.startsWith('(') && line.endsWith(')'));
  if (isBracketed || !(isWhole.every(Boolean) || isEntry.some(Boolean))) return readLine(lines.join(' '), planYear);
  const [first] = readings;
  const isSame = readings.every((reading) => reading.ok && first?.ok && sameQuarters(reading.quarters, first.quarters));
  return { ok: false, reason: 'several-lines', ...(isSame && first?.ok ? { suggestion: first.quarters } : {}) };
}

function isOccasion(line: string, number: number): boolean {
  const [word, count] = tokenise(line);
  return word?.kind === 'occasion' && count?.kind === 'number' && count.value === number;
}

/** Excel makes 1 April or 4 January of a typed 1-4, in the year of typing. */
const LAST_QUARTER = 4;

function readDate(serial: number, planYear: number): readonly Quarter[] {
  const date = dateOfSerial(serial);
  const year = date && toBuddhistEra(date.year);
  if (!date || year === null) throw new Refusal('damaged-date');
  const { day, month } = date;
  const quartersAt = (inYear: number): readonly Quarter[] => {
    const point: Point = { month, year: inYear, days: [day, day], weekday: null };
    const spans = [{ joint: 'list' as const, from: point, to: point }];
    return evaluate([{ joint: 'beside', linked: false, statement: { kind: 'spans', spans } }], planYear);
  };
  const isCommonEra = year !== date.year;
  if (isCommonEra && day <= LAST_QUARTER && month <= LAST_QUARTER && day !== month) throw new Refusal('damaged-date');
  // Excel makes 1967 of a typed 67.
  const short = date.year < 2000 ? readYear(String(date.year).slice(2)) : null;
  if (short !== null) {
    const meant = attempt(() => quartersAt(short));
    throw new Refusal('damaged-date', meant.ok ? meant.quarters : undefined);
  }
  return quartersAt(year);
}
