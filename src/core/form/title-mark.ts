/** What stands in front of a project in the project column: an item number, a dash or a dot, or a letter. */
import { toArabic } from '../text/digits';
import { readNumbered } from './item-number';
import { INVISIBLE } from './lines';

export interface TitleMark {
  /** null for a dash, a dot or a letter: it begins a project without numbering it. */
  readonly item: number | null;
  /** What follows the mark, as written. */
  readonly rest: string;
}

const BLANK = `[\\s${INVISIBLE}]`;
const DIGIT = '[0-9๐-๙]';
/** `- `, `•`; a dash alone says none. */
const BULLET = new RegExp(`^${BLANK}*[-‐‑–—−•▪●·*\\uf0a7\\uf0b7]${BLANK}*(?=[ก-๙a-z“"‘'])`, 'i');
/** `ก)`, `(ข)`; not `พ.ศ.` */
const LETTER = new RegExp(`^${BLANK}*\\(?[กขคงจฉชซ]\\)${BLANK}*(?=[^\\s])`);
/** `๑.๑.๒ โครงการ…`: the third number is the item's. */
const DEEP = new RegExp(`^${BLANK}*${DIGIT}\\.${DIGIT}{1,2}\\.(${DIGIT}{1,2})[.)]?${BLANK}+(?=[ก-๙a-z“"‘'])`, 'i');
/** `๑ โครงการ ก`; `๒ โครงการ` is a count. */
const PLAIN = new RegExp(`^${BLANK}*(${DIGIT}{1,2})${BLANK}+(?=(?:โครงการ|กิจกรรม)${BLANK}*[^\\s/0-9๐-๙])`);

/** null where the line begins with none of them. */
export function readTitleMark(line: string): TitleMark | null {
  const numbered = readNumbered(line);
  if (numbered) return numbered;
  const counted = DEEP.exec(line) ?? PLAIN.exec(line);
  if (counted) return { item: Number(toArabic(counted[1] ?? '')), rest: line.slice(counted[0].length) };
  const bare = BULLET.exec(line) ?? LETTER.exec(line);
  return bare && { item: null, rest: line.slice(bare[0].length) };
}
