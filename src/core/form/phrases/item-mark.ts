/** The one scanner of marks in front of an item: numbers, section numbers, letters and bullets. */
import { BULLETS_AND_DASHES } from '../../text/bullets';
import { toArabic } from '../../text/digits';
import { normalise } from '../../text/normalise';
import { oneOf } from '../../text/patterns';
import { DIGITS, FIRST_LETTERS, LIST_LETTERS } from '../../text/thai';
import { PHASE_2 } from '../vocabulary/phase-2';
import { readNumbered } from './item-number';

const { nouns, itemLabel } = PHASE_2.projects;
const DIGIT = `[${DIGITS}]`;
const BULLET = `[${BULLETS_AND_DASHES}]`;
/** What a name begins with; a Thai digit is none of it. */
const NAME = `(?=[${FIRST_LETTERS}a-z“"'‘])`;

/** Marks besides plain item numbers. What follows belongs to the expression only if the mark is none without it. */
const MARKS = {
  /** `๕.๑` */
  section: new RegExp(`^\\s*(${DIGIT}\\.${DIGIT}{1,2})[.)]?(?!${DIGIT})`),
  /** `๑.๑ ฝ่าย ก`, `(1.1.2) ฝ่าย ข`: however deep. */
  'deep section': new RegExp(`^\\s*\\(?(${DIGIT}{1,2}(?:\\.${DIGIT}{1,2})+)[.)]{0,2}(?!${DIGIT})`),
  /** `๑.๑.๒ โครงการ…`: the third number is the item's. */
  'third number': new RegExp(`^\\s*${DIGIT}\\.${DIGIT}{1,2}\\.(${DIGIT}{1,2})[.)]?\\s+${NAME}`, 'i'),
  /** `๑ ) โครงการ ก`, `๑- โครงการ ก`, `[๑] โครงการ ก`. */
  'spaced number': new RegExp(
    `^\\s*[([]?(${DIGIT}{1,2})\\s*(?:[.)\\]]\\s*${NAME}|[:/-]\\s*(?=[${FIRST_LETTERS}]))`,
    'i',
  ),
  /** `๑ โครงการ ก`, `ข้อ ๑ โครงการ ก`; `๒ โครงการ` is a count. */
  'plain number': new RegExp(
    `^\\s*(?:${itemLabel.source}\\s*)?(${DIGIT}{1,2})\\s+(?=${oneOf(nouns)}\\s*[^\\s/${DIGITS}])`,
  ),
  /** `- `, `•`; not the minus of a number. */
  bullet: new RegExp(`^\\s*${BULLET}(?!${DIGIT})`),
  /** A dash alone says none: in front of a name it is a bullet. */
  'bullet of a name': new RegExp(`^\\s*${BULLET}\\s*${NAME}`, 'i'),
  /** `ก)`, `(ข)`; not `พ.ศ.` */
  letter: new RegExp(`^\\s*\\(?[${LIST_LETTERS}]\\)\\s*(?=\\S)`),
} as const;

export type MarkKind = 'number' | keyof typeof MARKS;

export interface ItemMark {
  readonly kind: MarkKind;
  /** The number, or the last number of a section; null for a bullet or a letter. */
  readonly item: number | null;
  /** The whole of a section number in Arabic digits: `1.2`; null for any other mark. */
  readonly section: string | null;
  /** What follows the mark: as written, or repaired if the mark itself needed repair. */
  readonly rest: string;
}

/** The mark that a line begins with, of those that are `allowed`; null if there is none. The first that fits counts. */
export function scanMark(line: string, allowed: readonly MarkKind[]): ItemMark | null {
  let text: string | null = null;
  for (const kind of allowed) {
    if (kind === 'number') {
      const numbered = readNumbered(line);
      if (numbered) return { kind, item: numbered.item, section: null, rest: numbered.rest };
      continue;
    }
    text ??= normalise(line);
    const match = MARKS[kind].exec(text);
    if (!match) continue;
    const [mark, digits] = match;
    const rest = line.startsWith(mark) ? line.slice(mark.length) : text.slice(mark.length);
    if (digits === undefined) return { kind, item: null, section: null, rest };
    const number = toArabic(digits);
    const dot = number.lastIndexOf('.');
    return { kind, item: Number(number.slice(dot + 1)), section: dot < 0 ? null : number, rest };
  }
  return null;
}

const ALONE = /^([-(]?)([0-9]{1,3}(?:\.[0-9]{1,2})*)([.)]{0,2})$/;
const BULLET_ALONE = new RegExp(`^${BULLET}$`);

/** A cell that holds only a mark. */
export type LoneMark =
  | { readonly kind: 'bullet' }
  /** `open` and `close`: the brackets and dots around it. Excel makes -1 of a typed (1). */
  | { readonly kind: 'number'; readonly number: string; readonly open: string; readonly close: string };

/** The mark that is the whole of a comparison key; null for any other key. */
export function loneMark(key: string): LoneMark | null {
  const [, open = '', number = '', close = ''] = ALONE.exec(key) ?? [];
  if (number !== '') return { kind: 'number', number, open, close };
  return BULLET_ALONE.test(key) ? { kind: 'bullet' } : null;
}

/** What offices draw in front of a heading, in a comparison key. */
export const ORNAMENT = `${BULLET}*`;

const LEADING = new RegExp(`^(?:${BULLET}|\\(?[0-9](?:\\.[0-9]){0,2}[.)]?)+`);

/** A comparison key without the bullets and numbers in front of it. */
export function withoutMarks(key: string): string {
  return key.replace(LEADING, '');
}
