/** The project column's cell: a guideline's heading, the projects under it, or both, a line or several each. */
import { labelKey } from '../text/label';
import { isLeaders } from '../text/leaders';
import { toArabic } from '../text/digits';
import { PLACEHOLDER } from './labels';
import { readHeading, type HeadingPhrase } from './phrases';

export interface TitleItem {
  /** The number before it, `(๑)`; null where there is none. */
  readonly item: number | null;
  /** The user's words, without the number. */
  readonly title: string;
  /** Whether it is a line of the blank form that nobody filled. */
  readonly isPlaceholder: boolean;
}

export interface TitleHeading extends HeadingPhrase {
  readonly text: string;
}

/** A heading, and what stands under it in the same cell; without a heading the items belong to an earlier one. */
export interface TitleSegment {
  readonly heading: TitleHeading | null;
  readonly items: readonly TitleItem[];
}

const INVISIBLE = '\\s\\u200b-\\u200d\\u2060\\ufeff\\u00ad';
const NUMBER = '[๐-๙0-9０-９]{1,2}';
const NUMBERED = new RegExp(`^[${INVISIBLE}]*(?:[(（](${NUMBER})[)）]|(${NUMBER})[.)](?![๐-๙0-9]))([^]*)$`);
const INLINE_NUMBER = new RegExp(`[${INVISIBLE}][(（](${NUMBER})[)）](?=[${INVISIBLE}]*[^${INVISIBLE}])`, 'g');
const PROJECT_WORD = /^(?:ชื่อ)?(?:โครงการ|กิจกรรม)/;

/** Reads the text of one cell of the project column. Every non-blank line ends up in a heading or an item. */
export function readTitleCell(text: string): TitleSegment[] {
  const segments: { heading: Open | null; items: OpenItem[] }[] = [];
  let afterBlank = false;
  for (const line of text.split(/\r?\n/).flatMap(splitInline)) {
    const key = labelKey(line);
    if (key === '') {
      afterBlank = true;
      continue;
    }
    const current = segments.at(-1);
    const heading = readHeading(key);
    const numbered = heading ? null : NUMBERED.exec(line);
    const last = current?.items.at(-1);
    if (heading) {
      segments.push({ heading: { ...heading, lines: [line.trim()] }, items: [] });
    } else if (numbered) {
      const segment = current ?? open(segments);
      const digits = numbered[1] ?? numbered[2] ?? '';
      segment.items.push({ item: Number(toArabic(digits)), lines: [(numbered[3] ?? '').trim()] });
    } else if (current?.heading && !last && !afterBlank && !PROJECT_WORD.test(key)) {
      current.heading.lines.push(line.trim());
    } else if (last && !(afterBlank && PROJECT_WORD.test(key))) {
      last.lines.push(line.trim());
    } else {
      (current ?? open(segments)).items.push({ item: null, lines: [line.trim()] });
    }
    afterBlank = false;
  }
  return segments.map(({ heading, items }) => ({
    heading: heading && { section: heading.section, guideline: heading.guideline, text: heading.lines.join(' ') },
    items: items.map(close),
  }));
}

interface Open extends HeadingPhrase {
  readonly lines: string[];
}

interface OpenItem {
  readonly item: number | null;
  readonly lines: string[];
}

function open(segments: { heading: Open | null; items: OpenItem[] }[]): { heading: Open | null; items: OpenItem[] } {
  const segment = { heading: null, items: [] };
  segments.push(segment);
  return segment;
}

function close({ item, lines }: OpenItem): TitleItem {
  const title = lines.filter((line) => line !== '').join('\n');
  const isPlaceholder = PLACEHOLDER.test(labelKey(title)) || isLeaders(title);
  return { item, title, isPlaceholder };
}

/** `… (๑) ก (๒) ข` on one line → a line each, where the numbers count up from the line's own or from 1. */
function splitInline(line: string): string[] {
  const own = NUMBERED.exec(line);
  let expected = own ? Number(toArabic(own[1] ?? own[2] ?? '')) + 1 : 1;
  const parts: string[] = [];
  let start = 0;
  for (const match of line.matchAll(INLINE_NUMBER)) {
    if (Number(toArabic(match[1] ?? '')) !== expected) continue;
    parts.push(line.slice(start, match.index));
    start = match.index + 1;
    expected += 1;
  }
  parts.push(line.slice(start));
  return parts;
}
