/** What one cell of the project table's header says. */
import { MONTHS } from '../../calendar/months';
import { readPeriod } from '../../calendar/period';
import type { Quarter } from '../../calendar/quarter';
import { memoize } from '../../text/memoize';
import { anyOf, oneOf } from '../../text/patterns';
import { DIGITS, SARA_E, THAI } from '../../text/thai';
import type { GridCell } from '../sheet/grid';
import { isPlainLetter } from '../sheet/lines';
import { PHASE_2 } from '../vocabulary/phase-2';
import type { ColumnId } from '../vocabulary/vocabulary';
import {
  UNIT_OF_MONEY,
  HEADER_REMARK,
  MONTH_YEAR,
  QUARTER_DIGIT,
  QUARTER_HEADER,
  SPANNING,
  YEAR_OF_QUARTER,
} from './header-patterns';

export type HeaderMeaning =
  | { readonly kind: 'column'; readonly id: ColumnId }
  | { readonly kind: 'quarter'; readonly quarter: Quarter }
  | { readonly kind: 'month'; readonly month: number; readonly quarter: Quarter }
  /** Holds the headers below it together. */
  | { readonly kind: 'span'; readonly isOfQuarters: boolean }
  /** Money from one source; `year`: the fiscal year that its header names, in two digits. */
  | { readonly kind: 'source'; readonly year: number | null }
  /** What was done, spent or asked for, of what it is below. Never the plan's. */
  | { readonly kind: 'aside'; readonly as: 'result' | 'money'; readonly of: HeaderMeaning | null };

const { columns, headers } = PHASE_2;
/** Longer texts are no header. */
const LONGEST = 60;
/** Shorter texts, such as marks, are no header of the projects. */
const SHORTEST_TITLE = Math.min(...columns.title.map(({ length }) => length));
/** How the headers of the projects begin; the first half of เเ, typed for แ, is one of them. */
const TITLE_BEGINS = new Set([...columns.title, ...headers.titleWords, SARA_E].map((label) => label.charCodeAt(0)));

const COLUMN_BY_LABEL = new Map<string, ColumnId>(
  (Object.keys(columns) as ColumnId[]).flatMap((id) => columns[id].map((label) => [label, id] as const)),
);
/** `ผลผลิต/กิจกรรมหลัก/โครงการ`: words for projects and what they are part of, one of them a word for projects. */
const TITLE_WORD = `${oneOf(headers.titleWords)}${headers.titleMore.source}?`;
const PROJECT_WORD = `${oneOf(PHASE_2.projects.nouns)}${headers.titleMore.source}?`;
const TITLE = new RegExp(
  `^(?:${headers.titleLabel.source})?(?:${TITLE_WORD}/){0,4}${PROJECT_WORD}(?:/${TITLE_WORD}){0,4}$`,
);
const SPANS = new Set(headers.spanning);
const MONTH_BY_LABEL = new Map<string, number>(
  MONTHS.flatMap(({ names, spoken, letters: [first, second], english }, index) =>
    [...names, ...spoken, ...english, ...english.map((name) => `${name}.`)]
      .concat(`${first}.${second}.`, `${first}.${second}`, `${first}${second}.`, `${first}${second}`)
      .map((label) => [label, index + 1] as const),
  ),
);

/** null for what is no header's word. */
export function headerMeaning(cell: GridCell): HeaderMeaning | null {
  return cell.text.length > LONGEST ? null : meaningOf(cell.key);
}

/** The cell of a row that heads the column of the projects; null if none does. */
export function titleHeaderOf(cells: readonly GridCell[]): GridCell | null {
  const plain = cells.find(isTitleHeader);
  if (plain) return plain;
  // Any other header row is recognised by its last cell; few project rows end like that.
  const last = cells[cells.length - 1]?.text ?? '';
  if (last.length < SHORTEST_TITLE) return null;
  // `(๑) แผนย่อย`, `(๒) โครงการ`, …: the headers' own numbers, up to the last one.
  if (NUMBERED.test(last)) return cells.find(({ key }) => headsProjects(key)) ?? null;
  return cells.length >= FEWEST_KNOWN && ENDS_HEADER.test(last) ? likeTitle(cells) : null;
}

const NUMBERED = new RegExp(`^\\s*(?:\\(|[${DIGITS}]{1,2}[.)])`);
const ENDS_HEADER = new RegExp(`^\\s*${anyOf(...headers.lastBegins)}`, 'i');
const LIKE_TITLE = new RegExp(`^\\**${headers.likeTitle.source}`);
/** Among so many known headers, one about projects heads their column, in any words. */
const FEWEST_KNOWN = 4;

function likeTitle(cells: readonly GridCell[]): GridCell | null {
  const [like, ...others] = cells.filter(({ text, key }) => text.length <= LONGEST && LIKE_TITLE.test(key));
  if (!like || others.length > 0 || headerMeaning(like) !== null) return null;
  const known = cells.filter((cell) => cell !== like && headerMeaning(cell) !== null);
  return known.length >= FEWEST_KNOWN ? like : null;
}

/** Whether the cell is headed as the column of the projects. Asked of every cell: the first letter decides most of them. */
export function isTitleHeader(cell: GridCell): boolean {
  const { length } = cell.text;
  if (length < SHORTEST_TITLE || length > LONGEST) return false;
  const first = cell.text.charCodeAt(0);
  if (isPlainLetter(first) && !TITLE_BEGINS.has(first)) return false;
  return headsProjects(cell.key);
}

const headsProjects = memoize((key): boolean => columnOf(wordsIn(key)) === 'title');

/** A header that is written over two rows which are not merged, `หน่วยงาน` and `รับผิดชอบ`; null if the two are none. */
export function joinedMeaning(above: GridCell, below: GridCell): HeaderMeaning | null {
  const id = columnOf(above.key + below.key);
  return id === null ? null : { kind: 'column', id };
}

const columnOf = memoize((key): ColumnId | null => {
  const known = COLUMN_BY_LABEL.get(key);
  if (known !== undefined) return known;
  const bare = key.endsWith(')') ? key.replace(HEADER_REMARK, '').replace(UNIT_OF_MONEY, '') : key;
  return COLUMN_BY_LABEL.get(bare) ?? (TITLE.test(bare) ? 'title' : null);
});

/** Without its number, a colon, a star, or the slash of a header that continues in the row below. */
function wordsIn(key: string): string {
  const words = /^[(0-9]/.test(key) ? key.replace(OWN_NUMBER, '') : key;
  return /[*:/]$/.test(words) ? words.replace(/[*:/]{1,9}$/, '') : words;
}

const OWN_NUMBER = /^(?:\([0-9]{1,2}\)|[0-9]{1,2}[.)](?![0-9]))/;

/** `๑` to `๔` below a header that says quarters; null for anything else. */
export function quarterDigit({ key }: GridCell): Quarter | null {
  const digit = QUARTER_DIGIT.exec(key)?.[1];
  return digit === undefined ? null : (Number(digit) as Quarter);
}

const NUMERALS = new RegExp(
  `^${headers.quarter}(?:${PHASE_2.headings.ordinal})?(${headers.quarterNumerals.join('|')})(?:\\(|$)`,
);
const PERIOD = new RegExp(`^(?:${headers.period.source})$`);

const meaningOf = memoize((key): HeaderMeaning | null => judge(wordsIn(key)));

function judge(key: string): HeaderMeaning | null {
  const quarter = QUARTER_HEADER.exec(key)?.[1] ?? numeralOf(key);
  if (quarter !== undefined) return { kind: 'quarter', quarter: Number(quarter) as Quarter };
  const id = columnOf(key);
  if (id) return { kind: 'column', id };
  const month = MONTH_BY_LABEL.get(key) ?? MONTH_BY_LABEL.get(key.replace(MONTH_YEAR, ''));
  if (month !== undefined) return monthMeaning(month);
  if (SPANS.has(key) || SPANNING.test(key)) return { kind: 'span', isOfQuarters: key.includes(headers.quarter) };
  const named = quarterNamed(key);
  if (named !== null) return { kind: 'quarter', quarter: named };
  return PERIOD.test(key) ? { kind: 'column', id: 'period' } : null;
}

/** `ไตรมาส IV` */
function numeralOf(key: string): number | undefined {
  const numeral = NUMERALS.exec(key)?.[1];
  return numeral === undefined ? undefined : headers.quarterNumerals.indexOf(numeral) + 1;
}

/** A quarter by its name, or a period of months with a year at one end or both. */
const NAMES_QUARTER = new RegExp(
  `^${oneOf(headers.quarterBegins)}|^q|[${THAI}.](?:[0-9]{2}|[0-9]{4})?(?:-|–|—|${headers.until})(?:[0-9]{1,2})?[${THAI}]`,
);
const YEARS = /25[0-9]{2}|(?<![0-9])[67][0-9](?![0-9])/g;
const ANY_YEAR = 2568;

/** The one quarter that a header names in other words: `ต.ค.-ธ.ค. ๖๗`, `ไตรมาส ๑/๖๘`, `ไตรมาสแรก`. */
function quarterNamed(key: string): Quarter | null {
  if (!NAMES_QUARTER.test(key)) return null;
  const bare = key.startsWith(headers.quarterShort) || key.startsWith('q') ? key.replace(YEAR_OF_QUARTER, '') : key;
  const written = [...bare.matchAll(YEARS)].map(([year]) => 2500 + (Number(year) % 100));
  const planYears = written.length === 0 ? [ANY_YEAR] : written.flatMap((year) => [year, year + 1]);
  for (const year of planYears) {
    const reading = readPeriod(bare, year);
    const [quarter, ...others] = reading.ok ? reading.quarters : [];
    if (quarter !== undefined && others.length === 0) return quarter;
  }
  return null;
}

/** A month's column; October opens the fiscal year. */
export function monthMeaning(month: number): Extract<HeaderMeaning, { kind: 'month' }> {
  return { kind: 'month', month, quarter: (Math.floor(((month + 2) % 12) / 3) + 1) as Quarter };
}
