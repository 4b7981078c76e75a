/** Quarters by number: lists, ranges, and the first and last. */
import { digitsOf, type Cursor } from './cursor';
import { PART_END } from './lexicon';
import { takeYear } from './parse-years';
import { QUARTERS, quartersBetween, quarterSet, sameQuarters, type Quarter } from './quarter';
import type { PeriodReason } from './reasons';
import { Refusal } from './refusal';
import type { Statement } from './syntax';

export function parseQuarters(cursor: Cursor): Statement | null {
  const few = parseFewQuarters(cursor);
  if (few) return quartersOf(few);
  const opening = cursor.isAt(1, 'quarter') ? cursor.take('from', 'begin') : null;
  if (!cursor.at('quarter') && !isPartOfQuarter(cursor)) return null;
  const list = new QuarterList(cursor);
  list.parse();
  const [only, ...others] = list.quarters;
  const isOnward = cursor.take('onward') !== null;
  if (isOnward || opening) {
    if (only === undefined || list.items > 1 || (isOnward && others.length > 0)) throw new Refusal('not-understood');
    const isOpen = others.length === 0 && !list.isRange;
    if (isOpen && opening?.kind === 'begin' && !isOnward) throw new Refusal('no-end');
    if (isOpen) return list.statement(quartersBetween(only, 4));
  }
  return list.statement(quarterSet(list.quarters));
}

/** `๒ ไตรมาสแรก`, `สองไตรมาสหลัง`. */
function parseFewQuarters(cursor: Cursor): Quarter[] | null {
  return cursor.attempt(() => {
    const number = cursor.take('number');
    if (!number || !cursor.take('quarter') || number.value < 1 || number.value > 4) return null;
    if (cursor.take('first')) return QUARTERS.slice(0, number.value);
    return cursor.take('latter', 'last') ? QUARTERS.slice(-number.value) : null;
  });
}

/** `ต้นไตรมาส ๒`: it stays within the quarter. */
function isPartOfQuarter(cursor: Cursor, ahead = 0): boolean {
  return cursor.isAt(ahead, 'part') && cursor.isAt(ahead + 1, 'quarter');
}

function quartersOf(quarters: readonly Quarter[]): Statement {
  return { kind: 'quarters', quarters, fiscalYears: [], doubt: null };
}

class QuarterList {
  readonly quarters: Quarter[] = [];
  items = 0;
  isRange = false;
  private readonly fiscalYears: number[] = [];
  private doubt: PeriodReason | null = null;
  /** `ระหว่างไตรมาส ๑ และ ๓` is a range as well as a list. */
  private readonly isBetween: boolean;

  constructor(private readonly cursor: Cursor) {
    this.isBetween = cursor.isAt(-1, 'between');
  }

  statement(quarters: readonly Quarter[]): Statement {
    return { kind: 'quarters', quarters, fiscalYears: this.fiscalYears, doubt: this.doubt };
  }

  parse(): void {
    do this.parseItem();
    while (this.takeSeparator());
    if (this.isBetween && this.items > 1 && !this.isRange)
      this.quarters.splice(0, Infinity, ...spread(this.quarters, 2));
  }

  private parseItem(): void {
    const chain = [this.parseQuarter()];
    let isListed = false;
    for (;;) {
      if (this.cursor.at('dash', 'to') && this.startsQuarter(1)) this.cursor.next();
      // `ไตรมาส ๑ ไตรมาส ๒`: a list, or a range that lacks its dash.
      else if (this.cursor.at('quarter') && this.cursor.isAt(1, 'number', 'roman')) isListed = true;
      else break;
      chain.push(this.parseQuarter());
    }
    const isYearEnd = this.cursor.isAt(1, 'part') && this.cursor.peek(1)?.value === PART_END;
    if (this.cursor.at('to') && isYearEnd && this.cursor.isAt(2, 'fiscal')) {
      this.cursor.next();
      this.cursor.next();
      this.cursor.next();
      const year = takeYear(this.cursor);
      if (year !== undefined) this.fiscalYears.push(year);
      chain.push(4);
    }
    this.items++;
    this.isRange ||= chain.length > 1;
    const item = spread(chain, isListed ? 2 : 3);
    // A quarter written twice is a slip for another.
    if (item.some((quarter) => this.quarters.includes(quarter))) throw new Refusal('no-separator');
    this.quarters.push(...item);
  }

  /** `ไตรมาส ๑`, a further number without the word, `Q1`, `ไตรมาสแรก`; with `/๒๕๖๘` the fiscal year. */
  private parseQuarter(): Quarter {
    if (isPartOfQuarter(this.cursor)) this.cursor.next();
    if (this.cursor.skip('quarter')) this.cursor.take('colon');
    this.cursor.take('nth');
    if (this.cursor.take('first')) return 1;
    if (this.cursor.take('last')) return 4;
    const token = this.cursor.take('number', 'roman');
    if (!token) throw new Refusal('not-understood');
    if (token.kind === 'roman') this.doubt ??= 'roman';
    const quarter = QUARTERS.find((each) => each === token.value);
    if (quarter === undefined) throw noQuarter(digitsOf(token));
    if (this.cursor.at('slash') && this.cursor.isAt(1, 'number', 'era')) {
      this.cursor.next();
      // A quarter of a Common Era year may be a calendar quarter.
      if (/^(?:19|20)[0-9]{2}$/.test(this.cursor.peek()?.text ?? '')) this.doubt ??= 'ambiguous-year';
      const year = takeYear(this.cursor);
      if (year === undefined) throw new Refusal('not-understood');
      this.fiscalYears.push(year);
    }
    return quarter;
  }

  /** Another quarter follows, behind a separator or a space alone. A number before a month is a day. */
  private takeSeparator(): boolean {
    const gap = this.cursor.at('comma', 'and') ? 1 : 0;
    // `ไตรมาส ๑, ๒ พ.ย.`: quarter 2, or 2 November.
    if (gap === 1 && this.cursor.isAt(2, 'month') && QUARTERS.some((each) => each === this.cursor.peek(1)?.value))
      throw new Refusal('no-separator');
    if (!this.startsQuarter(gap) || (gap === 0 && this.cursor.at('quarter', 'part'))) return false;
    if (gap === 1) this.cursor.next();
    return true;
  }

  private startsQuarter(ahead: number): boolean {
    const { cursor } = this;
    if (cursor.isAt(ahead, 'quarter') || isPartOfQuarter(cursor, ahead)) return true;
    if (cursor.isAt(ahead, 'nth')) return this.startsQuarter(ahead + 1);
    if (!cursor.isAt(ahead, 'number', 'roman')) return false;
    // `ไตรมาส ๑ และ ๒ เดือน ต.ค. - มี.ค.` gives the months of both.
    const isLength = cursor.isAt(ahead + 1, 'month-word') && !cursor.isAt(ahead + 2, 'month');
    const behind = isLength || cursor.isAt(ahead + 1, 'month', 'day', 'week', 'year-word', 'times');
    const isCounted = cursor.isAt(ahead + 1, 'quarter') && !cursor.isAt(ahead + 2, 'number', 'roman');
    return !behind && !isCounted && (cursor.peek(ahead)?.text.length ?? 0) < 4;
  }
}

/** A range of `plain` members or more (1-2-3) may be meant as a list: read only if both readings agree. */
function spread(chain: readonly Quarter[], plain: number): Quarter[] {
  const [first, last] = [chain[0], chain[chain.length - 1]];
  if (first === undefined || last === undefined) return [];
  if (chain.length > 1 && chain.some((quarter, index) => quarter <= (chain[index - 1] ?? 0)))
    throw new Refusal('reversed');
  const range = quartersBetween(first, last);
  if (chain.length >= plain && !sameQuarters(range, quarterSet(chain))) throw new Refusal('no-separator');
  return range;
}

function noQuarter(digits: string): Refusal {
  const each = Array.from(digits, Number);
  const isRun = each.length > 1 && each.every((digit, index) => digit <= 4 && digit > (each[index - 1] ?? 0));
  return isRun
    ? new Refusal(
        'no-separator',
        QUARTERS.filter((quarter) => each.includes(quarter)),
      )
    : new Refusal('no-such-quarter');
}
