/** Recognises a period in words among other text, outside the column of periods. */
import { saysHowOften } from '../../calendar/rhythm';
import { readPeriod } from '../../calendar/period';
import type { PeriodReason } from '../../calendar/reasons';
import { sameQuarters, type Quarter } from '../../calendar/quarter';
import { IN_ANY_FONT, readMark } from '../../plan/marks';
import type { PeriodText } from '../../plan/project';
import type { Place } from '../../workbook/snapshot';
import { CONSONANTS, DIGITS } from '../../text/thai';
import { trimmed } from '../sheet/lines';

/** The plan year to read with if the form names none: only the months matter then. */
const ANY_YEAR = 2568;

/** Refusals after which a text is surely about time, though it does not say clearly when. */
const ABOUT_TIME: ReadonlySet<PeriodReason> = new Set<PeriodReason>([
  'wrong-year',
  'reversed',
  'disagree',
  'no-such-date',
  'calendar-year',
  'several-years',
]);

const LETTERS = new RegExp(`[${CONSONANTS}a-z]`, 'i');
const LAST_BRACKETS = /[(（]([^()（）]+)[)）]$/;

const DIGIT = new RegExp(`[${DIGITS}]`);
const IN_BRACKETS = /^[([（](.*)[)\]）]$/s;

/** `✓ (ธ.ค.)` → `ธ.ค.` */
function withoutMark(text: string): string {
  const [mark = '', ...rest] = text.trim();
  if (readMark(mark, IN_ANY_FONT) !== 'yes') return text;
  const words = rest.join('').trim();
  return IN_BRACKETS.exec(words)?.[1]?.trim() ?? words;
}

/** Recognises the periods of one form. The same few texts are in many rows. */
export class PeriodSense {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly year: number | null) {}

  /** Whether the text can be read as a period, or is surely about time. */
  tellsTime(text: string): boolean {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const reading = readPeriod(text, this.year ?? ANY_YEAR);
    const tells = (reading.ok && !saysHowOften(text)) || (!reading.ok && ABOUT_TIME.has(reading.reason));
    this.known.set(text, tells);
    return tells;
  }

  /** Whether the whole text of a quarter's cell says when in the quarter, behind a mark or alone: `ต.ค. 67`, `✓ (ธ.ค.)`. */
  isWithin(text: string, quarter: Quarter): boolean {
    const words = withoutMark(text);
    const { year } = this;
    // Whether a year is the plan's is not known then.
    if (year === null && DIGIT.test(words)) return false;
    const reading = readPeriod(words, year ?? ANY_YEAR);
    return reading.ok && sameQuarters(reading.quarters, [quarter]);
  }

  /** Whether a quarter's cell holds a period: a text about time, or words typed across the cells. */
  isInQuarter(text: string, isAcross: boolean): boolean {
    return this.tellsTime(text) || (isAcross && LETTERS.test(text) && trimmed(text).length > 1);
  }

  /** The period in brackets at the end of a title, `โครงการ… (ต.ค. - ธ.ค. 67)`; other brackets are part of the name. */
  inTitle(title: string, place: Place): PeriodText | null {
    if (!title.endsWith(')') && !title.endsWith('）')) return null;
    const text = LAST_BRACKETS.exec(title)?.[1]?.trim();
    return text !== undefined && this.tellsTime(text)
      ? { sheet: place.sheet, cell: place.cell, text, where: 'title' }
      : null;
  }
}
