/** When a project is worked on, in words or as a date cell: the quarters of its plan year, or why they is not known. */
import { digitsOf } from './cursor';
import { dateOfSerial } from './dates';
import { isDash } from '../text/dashes';
import { evaluate } from './evaluate';
import { readLines } from './lines';
import { parsePeriod } from './parse';
import type { PeriodReading } from './period-reading';
import { sameQuarters, type Quarter } from './quarter';
import type { PeriodReason } from './reasons';
import { memoize } from '../text/memoize';
import { Refusal } from './refusal';
import type { Point } from './syntax';
import { preparePeriodText, tokenise, type Token } from './tokens';
import { readYear, toBuddhistEra } from './years';

export type { PeriodReading };

export interface PeriodOptions {
  /** The number is a date cell's serial number. */
  readonly isDate?: boolean;
}

/** No period is this long; a paragraph is not parsed. */
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
  return lines.length === 1 ? readLine(text, planYear) : readLines(lines, (line) => readLine(line, planYear));
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

/** Reasons to ask even if the rest of the text is clear: with their words left out it is offered. */
const ASKED: readonly PeriodReason[] = ['approximate', 'deadline', 'school-term'];

function readLine(line: string, planYear: number): PeriodReading {
  const tokens = tokenise(line);
  const reading = attempt(() => evaluate(parsePeriod(tokens), planYear));
  if (reading.ok) return reading;
  const { reason } = reading;
  const suggestion = ASKED.includes(reason) ? likely(tokens, reason, planYear) : reading.suggestion;
  // Another year beside it: the text was left from there, or is of a project of several years.
  const isOfPlan = reason === 'several-years' || tokens.every((token) => !isOtherYear(token, planYear));
  return suggestion && isOfPlan ? { ok: false, reason, suggestion } : { ok: false, reason };
}

function likely(tokens: readonly Token[], reason: PeriodReason, planYear: number): readonly Quarter[] | undefined {
  const reading = attempt(() => evaluate(parsePeriod(withoutWords(tokens, reason)), planYear));
  // By the end of quarter 1 and in quarter 1 are the same; later deadlines are not.
  const isLikely = reading.ok && (reason !== 'deadline' || sameQuarters(reading.quarters, [1]));
  return isLikely ? reading.quarters : undefined;
}

/** Without the words of that kind, and the numbers of terms behind them (`ภาคเรียนที่ ๑/๒๕๖๘`). */
function withoutWords(tokens: readonly Token[], kind: PeriodReason): readonly Token[] {
  let isBehindTerm = false;
  return tokens.filter((token) => {
    isBehindTerm =
      token.kind === 'school-term' || (isBehindTerm && (token.kind === 'number' || token.kind === 'slash'));
    return token.kind !== kind && !isBehindTerm;
  });
}

function isOtherYear(token: Token, planYear: number): boolean {
  const year = token.kind === 'number' ? readYear(digitsOf(token)) : (token.date?.year ?? null);
  return year !== null && year !== planYear && year !== planYear - 1;
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
