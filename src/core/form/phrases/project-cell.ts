/** The project column's cell: a guideline's heading, the projects under it, or both, a line or several each. */
import { comparisonKey } from '../../text/comparison-key';
import { isLeaders } from '../../text/leaders';
import { oneOf } from '../../text/patterns';
import { SARA_E, THAI } from '../../text/thai';
import { PHASE_2 } from '../vocabulary/phase-2';
import { numberedLines } from './item-number';
import { PLACEHOLDER } from './form-labels';
import { isPlainLine, linesOf, splitAtGaps, trimmed } from '../sheet/lines';
import { saysNoProject } from './blank-text';
import { FORM_HEADINGS, readHeading, type HeadingPhrase, type HeadingReader } from './headings';
import { readTitleMark, type TitleMark } from './project-mark';
import { bareTitle } from './title-tail';

export interface TitleItem {
  /** The number before it, `(๑)`; null if there is none. */
  readonly item: number | null;
  /** The user's words, without the number. */
  readonly title: string;
  /** Whether it is a line of the blank form that nobody filled. */
  readonly isPlaceholder: boolean;
  /** Leaders that are no part of `title` end the name; left out otherwise. */
  readonly isUnfinished?: true;
}

export interface TitleHeading extends HeadingPhrase {
  readonly text: string;
}

/** A heading, and what is below it in the same cell. Without a heading the items belong to an earlier one. */
export interface TitleSegment {
  readonly heading: TitleHeading | null;
  readonly items: readonly TitleItem[];
}

/** Leaders to the edge of a wide column. */
const LONGEST_PLACEHOLDER = 300;
const { nouns, nameLabel } = PHASE_2.projects;
const PROJECT_WORD = new RegExp(`^(?:${nameLabel})?${oneOf(nouns)}`);
/** The first letters of headings, undamaged or not, and of the blank form's lines for names. */
const HEADING_LETTERS = PHASE_2.headings.guidelineWord.charAt(0) + SARA_E;
const LABEL_LETTER = nameLabel.charAt(0);
const NOUN_LETTERS = nouns.map((noun) => noun.charAt(0)).join('');
const LETTER = new RegExp(`[${THAI}a-z]`, 'i');
const OF_WORD = new RegExp(`^[${THAI}0-9]$`);

/**
 * Reads the text of one cell of the project column. Every non-blank line ends up in a heading or an item, except for those
 * that say that there is no project.
 */
export function readTitleCell(text: string, headings: HeadingReader = FORM_HEADINGS): TitleSegment[] {
  const segments = segmentsIn(text, headings);
  if (!segments.some(({ items }) => items.some(isNone))) return segments;
  return segments.map(({ heading, items }) => ({ heading, items: items.filter((item) => !isNone(item)) }));
}

/** `๑) แนวทางการพัฒนาที่ ๓`, `- แนวทาง…`: what is marked is a heading after all. */
function isMarkedHeading({ rest }: TitleMark, headings: HeadingReader): boolean {
  const first = rest.charAt(rest.search(/\S/));
  return first !== '' && HEADING_LETTERS.includes(first) && headings.of(comparisonKey(rest)) !== null;
}

function isNone({ title }: TitleItem): boolean {
  return saysNoProject(title);
}

function segmentsIn(text: string, headings: HeadingReader): TitleSegment[] {
  const lines = titleLines(text, headings);
  const [first = ''] = lines;
  const only = lines.length === 1 ? readTitleMark(first) : null;
  // Nearly every cell: one project, with its number or a dash.
  if (only && !isMarkedHeading(only, headings))
    return [{ heading: null, items: [titleItem(only.item, trimmed(only.rest))] }];
  const segments: { heading: Open | null; items: OpenItem[] }[] = [];
  let afterBlank = false;
  for (const line of lines) {
    const current = segments.at(-1);
    // Few headings begin with an item number: it decides most lines at once.
    const marked = lines.length === 1 ? only : readTitleMark(line);
    // A dash under a project that has none itself is a point of that project.
    const isPoint = marked?.item === null && current?.items.at(-1)?.isBulleted === false;
    const heads = marked !== null && isMarkedHeading(marked, headings);
    if (marked && !isPoint && !heads) {
      const segment = current ?? open(segments);
      segment.items.push({ item: marked.item, lines: [trimmed(marked.rest)], isBulleted: marked.item === null });
      afterBlank = false;
      continue;
    }
    const words = heads ? marked.rest : line;
    const key = comparisonKey(words);
    const isOfNone = (current?.items.length ?? 0) === 0 && saysNoProject(line);
    if (key === '' || isOfNone) {
      afterBlank = true;
      continue;
    }
    const heading = headings.of(key);
    const last = current?.items.at(-1);
    if (heading && !(current && isNameOf(current, heading, key))) {
      segments.push({ heading: { lines: [trimmed(words)], ...heading }, items: [] });
    } else if (current?.heading && !last && (heading || (!afterBlank && !PROJECT_WORD.test(key)))) {
      current.heading.lines.push(trimmed(line));
    } else if (last && !(afterBlank && PROJECT_WORD.test(key))) {
      last.lines.push(trimmed(line));
    } else {
      (current ?? open(segments)).items.push({ item: null, lines: [trimmed(line)], isBulleted: false });
    }
    afterBlank = false;
  }
  return segments.map(({ heading, items }) => ({
    heading: heading && headingOf(heading),
    items: items.map(close),
  }));
}

/** `๑.๑ แนวทางการพัฒนาที่ ๓` / `ส่งเสริมให้สถาบันศาสนา…`: the wording on a separate line is no second heading. */
function isNameOf(
  { heading, items }: { readonly heading: Open | null; readonly items: readonly OpenItem[] },
  name: HeadingPhrase,
  key: string,
): boolean {
  if (!heading || items.length > 0 || heading.guideline !== name.guideline || readHeading(key) !== null) return false;
  return heading.section === null || heading.section === name.section;
}

function headingOf({ section, guideline, wordsFrom, lines }: Open): TitleHeading {
  const text = lines.join(' ');
  return wordsFrom === undefined ? { section, guideline, text } : { section, guideline, wordsFrom, text };
}

interface Open extends HeadingPhrase {
  readonly lines: string[];
}

interface OpenItem {
  readonly item: number | null;
  readonly lines: string[];
  readonly isBulleted: boolean;
}

function open(segments: { heading: Open | null; items: OpenItem[] }[]): { heading: Open | null; items: OpenItem[] } {
  const segment = { heading: null, items: [] };
  segments.push(segment);
  return segment;
}

function close({ item, lines }: OpenItem): TitleItem {
  const [only = ''] = lines;
  const title = lines.length === 1 ? only : lines.filter((line) => line !== '').join('\n');
  return titleItem(item, title);
}

function titleItem(item: number | null, title: string): TitleItem {
  if (isPlaceholder(title)) return { item, title, isPlaceholder: true };
  const bare = bareTitle(title);
  if (!bare.isUnfinished) return { item, title: bare.title, isPlaceholder: false };
  return { item, title: bare.title, isPlaceholder: false, isUnfinished: true };
}

function isPlaceholder(title: string): boolean {
  if (title.length > LONGEST_PLACEHOLDER) return false;
  // The first or the last letter of nearly every name shows that it is no `ชื่อโครงการ …` and no leaders.
  const first = title.charAt(title.search(LETTER));
  if (first === '') return isLeaders(title);
  if (first === LABEL_LETTER) return PLACEHOLDER.test(comparisonKey(title));
  return NOUN_LETTERS.includes(first) && !OF_WORD.test(title.slice(-1)) && PLACEHOLDER.test(comparisonKey(title));
}

/** The cell's lines: split if a line holds several items, and joined if a heading is wrapped. */
function titleLines(text: string, headings: HeadingReader): readonly string[] {
  return isPlainLine(text) ? [text] : joinHeadings(numberedLines(text).flatMap(splitUnnumbered), headings);
}

/** `โครงการ ก  โครงการ ข`, pasted from Word on one line: unnumbered projects, or a heading and its first project. */
function splitUnnumbered(line: string): readonly string[] {
  const parts = splitAtGaps(line);
  const [first] = parts;
  if (parts.length < 2 || first === undefined || readTitleMark(first)) return [line];
  const key = comparisonKey(first);
  const isWhole = parts.slice(1).every((part) => PROJECT_WORD.test(comparisonKey(part)));
  return isWhole && (PROJECT_WORD.test(key) || readHeading(key) !== null) ? parts : [line];
}

/** A heading is wrapped over no more lines. */
const MOST_LINES = 4;

/** A heading that line wraps have cut before it can be known: `๑.๑ แนวทางการ` / `พัฒนาที่ ๓ …`. */
function joinHeadings(lines: readonly string[], headings: HeadingReader): readonly string[] {
  if (lines.length < 2) return lines;
  const joined: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const whole = wrappedHeading(lines.slice(index, index + MOST_LINES), headings);
    joined.push(whole?.join(' ') ?? line);
    if (whole) index += whole.length - 1;
  }
  return joined;
}

/** The first lines as far as they are needed to recognise the heading; null if they are none, or one is enough. */
function wrappedHeading(lines: readonly string[], headings: HeadingReader): readonly string[] | null {
  let key = comparisonKey(lines[0] ?? '');
  if (!headings.isBegun(key) || headings.of(key)) return null;
  for (let count = 2; count <= lines.length; count += 1) {
    key += comparisonKey(lines[count - 1] ?? '');
    if (headings.of(key)) return lines.slice(0, count);
  }
  return null;
}

/** A cell that names a sub-plan or goal and then continues with a heading or projects, as two texts; null for any other. */
export function splitAtGroupRow(text: string): { readonly group: string; readonly rest: string } | null {
  const lines = linesOf(text);
  const isOwn = (line: string): boolean => readHeading(comparisonKey(line)) !== null || readTitleMark(line) !== null;
  const start = lines.findIndex((line, index) => index > 0 && isOwn(line));
  if (start < 0) return null;
  return { group: lines.slice(0, start).join('\n'), rest: lines.slice(start).join('\n') };
}

/** Whether a text begins as the names of projects do. */
export function startsProject(title: string): boolean {
  return PROJECT_WORD.test(comparisonKey(title));
}

/** The only item in the cell, if it has no number; else null. */
export function onlyUnnumbered(segments: readonly TitleSegment[]): TitleItem | null {
  const [segment] = segments;
  if (!segment || segment.heading || segments.length > 1 || segment.items.length > 1) return null;
  const [item] = segment.items;
  return item?.item === null && !item.isPlaceholder ? item : null;
}
