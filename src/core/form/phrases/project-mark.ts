/** What stands in front of a project in the project column: an item number, a dash or a dot, or a letter. */
import { toArabic } from '../../text/digits';
import { normalise } from '../../text/normalise';
import { oneOf } from '../../text/patterns';
import { DIGITS, FIRST_LETTERS, LIST_LETTERS } from '../../text/thai';
import { PHASE_2 } from '../vocabulary/phase-2';
import { readNumbered } from './item-number';

export interface TitleMark {
  /** null for a dash, a dot or a letter: it begins a project without numbering it. */
  readonly item: number | null;
  /** What follows the mark, as written. */
  readonly rest: string;
}

const { nouns, itemLabel } = PHASE_2.projects;
const DIGIT = `[${DIGITS}]`;
/** What a name begins with; a Thai digit is none of it. */
const NAME = `(?=[${FIRST_LETTERS}a-z“"'‘])`;
/** `- `, `•`; a dash alone says none. */
const BULLET = new RegExp(`^\\s*[-‐‑–—−•▪■●○◦◆◇·*★☆➢►➤✓✔\\uf0a7\\uf0b7\\uf0d8\\uf0fc]\\s*${NAME}`, 'i');
/** `ก)`, `(ข)`; not `พ.ศ.` */
const LETTER = new RegExp(`^\\s*\\(?[${LIST_LETTERS}]\\)\\s*(?=\\S)`);
/** `๑.๑.๒ โครงการ…`: the third number is the item's. */
const DEEP = new RegExp(`^\\s*${DIGIT}\\.${DIGIT}{1,2}\\.(${DIGIT}{1,2})[.)]?\\s+${NAME}`, 'i');
/** `๑ ) โครงการ ก`, `๑- โครงการ ก`, `[๑] โครงการ ก`. */
const SPACED = new RegExp(`^\\s*[([]?(${DIGIT}{1,2})\\s*(?:[.)\\]]\\s*${NAME}|[:/-]\\s*(?=[${FIRST_LETTERS}]))`, 'i');
/** `๑ โครงการ ก`, `ข้อ ๑ โครงการ ก`; `๒ โครงการ` is a count. */
const PLAIN = new RegExp(`^\\s*(?:${itemLabel.source}\\s*)?(${DIGIT}{1,2})\\s+(?=${oneOf(nouns)}\\s*[^\\s/${DIGITS}])`);

/** null where the line begins with none of them. */
export function readTitleMark(line: string): TitleMark | null {
  const numbered = readNumbered(line);
  if (numbered) return numbered;
  const text = normalise(line);
  const counted = DEEP.exec(text) ?? SPACED.exec(text) ?? PLAIN.exec(text);
  if (counted) return { item: Number(toArabic(counted[1] ?? '')), rest: behind(line, text, counted[0]) };
  const bare = BULLET.exec(text) ?? LETTER.exec(text);
  return bare && { item: null, rest: behind(line, text, bare[0]) };
}

/** The rest as written; repaired where the mark in front of it needed repair. */
function behind(line: string, text: string, mark: string): string {
  return line.startsWith(mark) ? line.slice(mark.length) : text.slice(mark.length);
}
