/** The mark in front of an item of a list: `- `, `•`, `๑.`, `(๑)`, `๑)`, or `๕.๑` within part 5. */
import { normalise } from '../../text/normalise';
import { DIGITS } from '../../text/thai';
import { scanMark, type MarkKind } from './item-mark';

export interface MarkedLine {
  readonly mark: 'number' | 'bullet' | null;
  /** The number, if there is one: 1 for both `๑.` and `๕.๑`. */
  readonly item: number | null;
  /** The words behind the mark. */
  readonly rest: string;
}

const DIGIT = `[${DIGITS}]`;
/** `๒. ` within a line. */
const NEXT = new RegExp(`\\s(?=\\(?${DIGIT}{1,2}[.)]\\s*[^\\s${DIGITS}])`, 'g');
const ALLOWED: readonly MarkKind[] = ['number', 'section', 'bullet'];

/** Reads the mark of a repaired line. `๕.๑` is one only if `part` is 5: elsewhere it may be a decimal. */
export function readListMark(line: string, part: number): MarkedLine {
  const mark = scanMark(line, ALLOWED);
  const isOfOther = mark !== null && mark.section !== null && !mark.section.startsWith(`${part}.`);
  if (!mark || isOfOther) return { mark: null, item: null, rest: line.trim() };
  return { mark: mark.item === null ? 'bullet' : 'number', item: mark.item, rest: mark.rest.trim() };
}

/** A number with its brackets and the spaces around it, and the character that shows that it is no decimal. */
const LONGEST_MARK = 40;

/** `๑. กลุ่มเป้าหมาย ๙๒๐ คน ๒. ภาคีเครือข่าย ๘๑๐ คน` → a line each, if the numbers count up from 1. */
export function splitListed(line: string, part: number): string[] {
  const first = readListMark(normalise(line), part);
  if (first.item === null) return [line];
  const lines: string[] = [];
  let start = 0;
  let expected = first.item + 1;
  for (const { index } of line.matchAll(NEXT)) {
    if (readListMark(normalise(line.slice(index, index + LONGEST_MARK)), part).item !== expected) continue;
    lines.push(line.slice(start, index));
    start = index + 1;
    expected += 1;
  }
  lines.push(line.slice(start));
  return lines;
}
