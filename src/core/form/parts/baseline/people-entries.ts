/** The third column of part 2: who the plan reaches and how many, several in a cell under their group's heading. */
import type { PeopleEntry, PeopleGroup } from '../../../plan/parts';
import type { Datum } from '../../../plan/datum';
import { readPeople } from '../../../text/count';
import { comparisonKey } from '../../../text/comparison-key';
import { stripLeaders } from '../../../text/leaders';
import { memoize } from '../../../text/memoize';
import { normalise } from '../../../text/normalise';
import { oneOf } from '../../../text/patterns';
import type { Reading } from '../../../text/reading';
import { DIGITS, THAI } from '../../../text/thai';
import { PEOPLE_UNITS } from '../../../text/units';
import type { Place } from '../../../workbook/snapshot';
import { GROUP_HEADING, groupOf, SUM_LINE } from './labels';
import { linesOf } from '../../sheet/lines';
import { readListMark, splitListed, type MarkedLine } from '../../phrases/list-mark';
import { measureTexts } from '../../phrases/split-measures';
import { PHASE_2 } from '../../vocabulary/phase-2';

export interface PeopleReading {
  readonly entries: readonly PeopleEntry[];
  readonly sum: Datum<number> | null;
  /** The group that the next cell continues. */
  readonly group: PeopleGroup | null;
}

const BASE_PART = 2;
const { announces, units, and } = PHASE_2.baseline;
/** Longer texts are no entry. */
const LONGEST = 1000;
/** The number with its unit at the end of an entry, and the words that announce it: read backward from the end, once. */
const NUMBER_AT_END = new RegExp(`$(?<=( ?(?:${oneOf(announces)}|[=:])* ?[-–—${DIGITS}.,…_]+ ?[${THAI}/]{0,10} ?))`);

/** Reads the text of one cell. `group` is what the rows above, or the column's header, have said last. */
export function readPeopleEntries(text: string, place: Place, group: PeopleGroup | null): PeopleReading {
  const reader = new EntriesReader(place, group);
  for (const line of linesOf(text).flatMap(splitEntries)) reader.readLine(line);
  reader.close();
  return reader;
}

/** Between two entries on one line: `ครู ๑๐ คน, นักเรียน ๒๐ คน`. */
const BETWEEN = new RegExp(
  `(?<=${oneOf(units)})\\s{0,3}(?:[,;]|${and})\\s{0,3}(?=[^,;]{1,80}[${DIGITS}]\\s{0,3}${oneOf(units)})`,
);
const ENDS_WITH_NUMBER = new RegExp(`[${DIGITS}]\\s*$`);

const splitEntries = memoize((line): readonly string[] =>
  splitListed(line, BASE_PART).flatMap((each) => each.split(BETWEEN)),
);

class EntriesReader implements PeopleReading {
  readonly entries: PeopleEntry[] = [];
  sum: Datum<number> | null = null;
  /** Headings and the first lines of an entry whose number is further down. */
  private headings: string[] = [];
  private body: string[] = [];
  private mark: MarkedLine['mark'] = null;
  private headingMark: MarkedLine['mark'] = null;

  constructor(
    private readonly place: Place,
    public group: PeopleGroup | null,
  ) {}

  readLine(line: string): void {
    const { mark, rest } = readListMark(normalise(line), BASE_PART);
    const key = comparisonKey(rest);
    if (comparisonKey(line) === '') return;
    if (SUM_LINE.test(key)) {
      this.close();
      const said = { ...this.place, text: line };
      // Two sums: nobody knows which one counts.
      if (this.sum)
        this.entries.push({ ...said, value: null, reason: 'several-numbers', label: labelOf(line), group: this.group });
      else this.sum = { ...said, ...valueOf(readPeople(line)) };
      return;
    }
    if (this.isUnitOfLast(key)) {
      const last = this.entries.pop();
      if (last) this.add(`${last.text}\n${line}`, last.label, last.group);
      return;
    }
    if (mark !== null && this.body.length > 0 && mark === this.mark) this.flush();
    else if (mark !== null && this.body.length > 0) this.bodyIsHeading();
    // A heading right under a heading of its kind: nothing was written for the first.
    if (mark !== null && this.headings.length > 0 && mark === this.headingMark) this.flush();
    if (mark !== null || this.body.length === 0) this.mark = mark;
    this.group = groupOf(key) ?? this.group;
    this.body.push(line);
    if (GROUP_HEADING.test(key)) this.bodyIsHeading();
    else if (isComplete(this.body.join('\n'))) this.flush();
  }

  /** What is left at the end of the cell has no number. */
  close(): void {
    if (this.body.length + this.headings.length > 0) this.flush();
  }

  /** Lines without a number are a heading if marks of another kind follow. */
  private bodyIsHeading(): void {
    this.headings.push(...this.body);
    this.headingMark = this.mark;
    this.body = [];
  }

  private flush(): void {
    const body = this.body.length > 0 ? this.body : this.headings.splice(0);
    const text = [...this.headings, ...body].join('\n');
    this.add(text, labelOf(body.join('\n')), this.group, body.join('\n'));
    this.headings = [];
    this.body = [];
  }

  private add(text: string, label: string, group: PeopleGroup | null, counted = text): void {
    const { sheet, cell } = this.place;
    this.entries.push({ sheet, cell, text, label, group, ...valueOf(readEntry(counted)) });
  }

  private isUnitOfLast(key: string): boolean {
    const last = this.entries.at(-1);
    return (
      this.body.length === 0 && last !== undefined && PEOPLE_UNITS.includes(key) && ENDS_WITH_NUMBER.test(last.text)
    );
  }
}

/** Whether an entry's lines hold its number already, or the leaders in place of it. */
function isComplete(text: string): boolean {
  if (text.length > LONGEST) return true;
  const reading = readEntry(text);
  return reading.ok || (reading.reason !== 'not-a-number' && reading.reason !== 'words');
}

/** A number of people; `๑๐ ชุมชน (๒๐๐ คน)` has one, beside what else is counted. */
const readEntry = memoize((text): Reading<number> => {
  const whole = readPeople(text);
  if (whole.ok) return whole;
  if (whole.reason === 'not-a-number' && stripLeaders(normalise(text)) !== normalise(text).trim()) {
    return { ok: false, reason: 'blank' };
  }
  if (whole.reason !== 'several-numbers') return whole;
  const parts = measureTexts(text.replace(/[()]/g, ' ')).map((part) => readPeople(part));
  const people = parts.filter((part) => part.ok);
  const others = parts.filter((part) => !part.ok && part.reason === 'wrong-unit');
  const [only] = people;
  return only && people.length === 1 && people.length + others.length === parts.length ? only : whole;
});

/** A unit's people in one cell: one number, or those of several kinds (`ข้าราชการ ๒๐๐ คน ลูกจ้าง ๒๒๐ คน`) and their sum. */
export function readPeopleOfUnit(text: string, place: Place): Reading<number> {
  const one = readEntry(text);
  if (one.ok || one.reason !== 'several-numbers') return one;
  const lines = linesOf(text).flatMap((line) => measureTexts(line));
  const { entries, sum } = readPeopleEntries(lines.join('\n'), place, null);
  const kinds = entries.flatMap(({ value, label }) => (value !== null && label !== '' ? [value] : []));
  const total = kinds.reduce((whole, each) => whole + each, 0);
  const isWhole = kinds.length > 1 && kinds.length === entries.length && (sum === null || sum.value === total);
  return isWhole ? { ok: true, value: total } : one;
}

/** Whether an entry has no more than the words of its group. */
export function isGroupHeading({ text, value }: PeopleEntry): boolean {
  return value === null && GROUP_HEADING.test(comparisonKey(readListMark(normalise(text), BASE_PART).rest));
}

function valueOf(reading: Reading<number>): Pick<Datum<number>, 'value' | 'reason'> {
  return reading.ok ? { value: reading.value } : { value: null, reason: reading.reason };
}

const labelOf = memoize((text): string => {
  const { rest } = readListMark(normalise(text), BASE_PART);
  const line = rest.replace(/\s+/g, ' ');
  const [, number = ''] = NUMBER_AT_END.exec(line) ?? [];
  return stripLeaders(line.slice(0, line.length - number.length)).trim();
});
