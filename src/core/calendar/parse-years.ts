/** Years by name, the whole of one, and its halves. */
import { digitsOf, type Cursor } from './cursor';
import { Refusal } from './refusal';
import type { Statement } from './syntax';
import { readYear } from './years';

/**
 * `[era] year`; undefined if no year begins here. A year that may be read two ways is refused: nothing else can be
 * meant if this is asked.
 */
export function takeYear(cursor: Cursor): number | undefined {
  return (
    cursor.attempt(() => {
      const era = cursor.take('era');
      const number = cursor.at('number') ? cursor.next() : null;
      if (number === null) return null;
      const digits = digitsOf(number);
      if (era === null && !/^(?:[0-9]{2}|[0-9]{4})$/.test(digits)) return null;
      const year = readYear(digits, era === null ? undefined : era.value === 0 ? 'BE' : 'CE');
      // `ตลอดปีงบประมาณ ๑๒ ครั้ง`
      if (year === null && era === null && cursor.at('times', 'day', 'week', 'month-word', 'quarter')) return null;
      if (year === null) throw new Refusal('ambiguous-year');
      return year;
    }) ?? undefined
  );
}

/** The year behind a dash, if a range that begins with `from` ends here: `- ๒๕๗๐`, `ถึงปี ๒๕๗๐`. */
function takeLastYear(cursor: Cursor, from: number | undefined): number | null {
  if (from === undefined) return null;
  return cursor.attempt(() => {
    if (!cursor.take('dash', 'to')) return null;
    cursor.skip('year-word', 'fiscal');
    const to = takeYear(cursor);
    return to !== undefined && to > from ? to : null;
  });
}

/** `ปีงบประมาณ [พ.ศ.] [๒๕๖๘]`, `ปี ๒๕๖๗ - ๒๕๗๐`; null if no year begins here. `kind`: of a fiscal year that is no range. */
function parseFiscalYear(cursor: Cursor, kind: 'whole' | 'fiscal-year'): Statement | null {
  if (!cursor.take('fiscal')) return null;
  cursor.take('year-word');
  const from = takeYear(cursor);
  const to = takeLastYear(cursor, from);
  return from !== undefined && to !== null ? { kind: 'years', from, to } : { kind, fiscalYear: from ?? null };
}

function parseBareYear(cursor: Cursor): Statement | null {
  const from = takeYear(cursor);
  const to = takeLastYear(cursor, from);
  if (from === undefined) return null;
  return to === null ? { kind: 'bare-year', year: from } : { kind: 'years', from, to };
}

/** `ตลอดปี`, `ทั้ง ๔ ไตรมาส`, `ตลอดปีงบประมาณ ๒๕๖๘`. `ตลอดเดือน…` and `ตลอดไตรมาส…` only lead to what follows. */
export function parseWhole(cursor: Cursor): Statement | null {
  const word = cursor.take('throughout', 'all');
  if (!word) return null;
  const isAll = cursor.take('all') !== null || word.kind === 'all' || word.text.includes('ทั้ง');
  const fiscal = parseFiscalYear(cursor, 'whole');
  if (fiscal) return fiscal;
  // ตลอดปี ๒๕๖๘ may begin in January.
  if (cursor.take('year-word')) return parseBareYear(cursor) ?? { kind: 'whole', fiscalYear: null };
  const four = cursor.attempt(() => {
    const number = cursor.take('number');
    const isQuarters = number?.value === 4 && cursor.take('quarter') !== null;
    const isMonths = isAll && number?.value === 12 && cursor.take('month-word') !== null;
    return isQuarters || isMonths ? true : null;
  });
  if (four) return { kind: 'whole', fiscalYear: null };
  if (!cursor.at('link', 'month-word', 'quarter', 'month', 'week', 'number', 'every'))
    throw new Refusal('not-understood');
  cursor.skip('link');
  return null;
}

const HALF_YEAR = 6;

/** `ครึ่งปีงบประมาณแรก`, `ครึ่งแรกของปีงบประมาณ`, `รอบ ๖ เดือนหลัง`, `๓ เดือนแรกของปีงบประมาณ`; `รอบ ๖ เดือน` alone is a round. */
export function parseHalf(cursor: Cursor): Statement | null {
  if (cursor.take('half')) {
    const before = takeYearName(cursor);
    const end = takeEnd(cursor);
    if (end === null) throw new Refusal('half-year');
    const after = before === null ? takeYearName(cursor, true) : null;
    const fiscal = before === 'fiscal' || after === 'fiscal';
    return { kind: 'months-of-year', months: HALF_YEAR, end, fiscal };
  }
  const isRound = cursor.at('round');
  const found = cursor.attempt((): Statement | null => {
    cursor.take('round');
    const number = cursor.take('number');
    if (!number || number.value < 1 || number.value > 12 || !cursor.take('month-word')) return null;
    const end = takeEnd(cursor);
    if (end === null) return null;
    const fiscal = takeYearName(cursor, true) === 'fiscal' || isRound;
    return { kind: 'months-of-year', months: number.value, end, fiscal };
  });
  return isRound ? (found ?? parseRound(cursor)) : found;
}

function parseRound(cursor: Cursor): Statement {
  cursor.next();
  const number = cursor.take('number', 'first', 'latter', 'last');
  const isLength = number?.kind === 'number' && cursor.take('month-word') !== null;
  return { kind: 'round', months: isLength ? number.value : null };
}

function takeEnd(cursor: Cursor): 'first' | 'last' | null {
  if (cursor.take('first')) return 'first';
  return cursor.take('latter', 'last') ? 'last' : null;
}

/** The year that a half belongs to. A fiscal year with its number is kept and checked as a separate statement. */
function takeYearName(cursor: Cursor, afterLink = false): 'fiscal' | 'year' | null {
  return cursor.attempt(() => {
    if (afterLink) cursor.skip('link');
    if (cursor.at('fiscal')) {
      if (!cursor.isAt(1, 'number', 'era')) cursor.next();
      return 'fiscal';
    }
    return cursor.take('year-word') ? 'year' : null;
  });
}

/** A year and nothing about when in it. */
export function parseYear(cursor: Cursor): Statement | null {
  const fiscal = parseFiscalYear(cursor, 'fiscal-year');
  if (fiscal) return fiscal;
  const isNamed = cursor.skip('year-word');
  const year = parseBareYear(cursor);
  if (year === null && isNamed) throw new Refusal('year-only');
  return year;
}
