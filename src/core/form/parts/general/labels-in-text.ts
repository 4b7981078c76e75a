/** Labels within a text of part 1: `โทรศัพท์: ๐ ๒๐๐๐ ๐๐๐๐ โทรสาร: ๐ ๒๐๐๐ ๐๐๐๑` → a field and its words, twice. */
import { BULLETS } from '../../../text/bullets';
import { DASHES } from '../../../text/dashes';
import { memoize } from '../../../text/memoize';
import { anyOf } from '../../../text/patterns';
import { DIGITS, THAI } from '../../../text/thai';
import { readListMark } from '../../phrases/list-mark';
import { PHASE_2 } from '../../vocabulary/phase-2';
import type { GeneralField } from '../../vocabulary/part-words';

export interface LabelledText {
  /** null: the words are before the first label. */
  readonly field: GeneralField | null;
  /** The label as it is written; '' if there is none. */
  readonly label: string;
  /** Part of the text, neither trimmed nor freed from leaders. */
  readonly words: string;
}

const GENERAL_PART = 1;
const { fields, hints, qualifiers } = PHASE_2.general;
/** A line wrap may be anywhere in words of the form. */
const spaced = (word: string): string => [...word].join('\\s*');
const longestFirst = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => b.length - a.length);
/** White space behind a label; it has an end, so that a text of blanks takes time that grows with its length. */
const SPACE = '\\s{0,200}';
const HINT = `${SPACE}[([]\\s*${anyOf(...hints)}\\s*[)\\]]|${SPACE}\\([^()\\n]{0,30}\\)(?=\\s*[:.…_])`;
/** What follows a qualifier shows that it is not the beginning of a value. */
const QUALIFIER = `${SPACE}(?:${longestFirst(qualifiers).map(spaced).join('|')})(?=\\s*(?:[(:.…_${DIGITS}]|$))`;
const QUALIFIED = `(?:${QUALIFIER})?(?:${HINT})?`;
const COLON = `${SPACE}(?::|[.…_]{2})`;

/** What may follow a label. `โทร.` and its colon belong to it; what follows must not be a letter. */
const OPEN_END = new RegExp(`${QUALIFIED}(?:${SPACE}:|\\.(?![.…_])\\s*:?|(?=[\\s.…_${DIGITS},-]|$))`, 'iy');
const COLON_END = new RegExp(`${QUALIFIED}(?=${COLON}):?`, 'iy');
const ANY_END = /(?:)/y;

interface Label {
  readonly field: GeneralField;
  /** The longest first. */
  readonly words: readonly string[];
  readonly within: RegExp;
  readonly isGlued: boolean;
}

const LABELS: readonly Label[] = (Object.keys(fields) as GeneralField[]).map((field) => {
  const { labels, needsColon, isGlued = false } = fields[field];
  return { field, words: longestFirst(labels), within: needsColon ? COLON_END : OPEN_END, isGlued };
});

interface FoundLabel {
  readonly field: GeneralField;
  readonly start: number;
  readonly end: number;
}

/** `text` is repaired. Every character of it ends up in a label, in front of one (`๑.`, `- `) or in some words. */
export const scanLabels = memoize((text): readonly LabelledText[] => {
  const labels: FoundLabel[] = [];
  for (const start of wordStarts(text)) {
    const last = labels.at(-1);
    if (last && start < last.end) continue;
    const label = labelAt(text, start, last ?? null);
    if (label) labels.push(label);
  }
  const found: LabelledText[] = labels.map(({ field, start, end }, index) => ({
    field,
    label: text.slice(start, end),
    words: text.slice(end, beforeMark(text, labels[index + 1]?.start ?? text.length)),
  }));
  const before = text.slice(0, beforeMark(text, labels[0]?.start ?? text.length));
  return before.trim() === '' ? found : [{ field: null, label: '', words: before }, ...found];
});

/** Behind white space, leaders, separators and list marks; not behind a single dot, as in an address of mail. */
const BEFORE_WORD = new RegExp(`(?:[\\s…_,;|/)${BULLETS}]|[.…]\\.|[${DIGITS}]\\.|(?:^|\\n)[${DASHES}])$`);

const LETTER = new RegExp(`[${THAI}a-z]`, 'i');

function* wordStarts(text: string): Generator<number> {
  for (let index = 0; index < text.length; index += 1) {
    if (!LETTER.test(text.charAt(index))) continue;
    if (index === 0 || BEFORE_WORD.test(text.slice(Math.max(0, index - 2), index))) yield index;
  }
}

/** The longest label that begins here. A field named again right behind itself is part of its own value. */
function labelAt(text: string, start: number, last: FoundLabel | null): FoundLabel | null {
  const line = lineBefore(text, start);
  const isFirst = line !== null && (readListMark(line, GENERAL_PART).rest === '' || line.trim() === '');
  const isBehindName = last?.field === 'coordinator' || last?.field === 'position';
  let best: FoundLabel | null = null;
  for (const { field, words, within, isGlued } of LABELS) {
    for (const ending of [isFirst ? OPEN_END : within, ...(isGlued && (isFirst || isBehindName) ? [ANY_END] : [])]) {
      const end = labelEnd(text, start, words, ending);
      if (end > (best?.end ?? start)) best = { field, start, end };
    }
  }
  return best && !isFirst && best.field === last?.field ? null : best;
}

/** Where the longest of these labels that has such an ending ends; -1 if there is none. */
function labelEnd(text: string, start: number, labels: readonly string[], ending: RegExp): number {
  for (const label of labels) {
    ending.lastIndex = wordsEnd(text, start, label);
    if (ending.lastIndex > 0 && ending.test(text)) return ending.lastIndex;
  }
  return -1;
}

const BLANKS = ' \t\n';
const ANY_DASH = /[-‐-―]/;

/** Where these words, in small letters, end in a repaired text, with white space between any two letters; 0 if they are not at `start`. */
function wordsEnd(text: string, start: number, words: string): number {
  let at = start;
  for (const letter of words) {
    while (at > start && at < text.length && BLANKS.includes(text.charAt(at))) at += 1;
    const written = text.charAt(at).toLowerCase();
    if (written !== letter && !(letter === '-' && ANY_DASH.test(written))) return 0;
    at += 1;
  }
  return at;
}

/** A list mark in front of a label is no part of the words before it. */
function beforeMark(text: string, end: number): number {
  const line = end === text.length ? null : lineBefore(text, end);
  if (line === null) return end;
  const { mark, rest } = readListMark(line, GENERAL_PART);
  return mark !== null && rest === '' ? end - line.length : end;
}

/** No list mark, with the white space around it, is longer. */
const LONGEST_MARK = 200;

/** The line up to `end`; null if that is more than a mark. Looking no further back keeps the time of long lines linear. */
function lineBefore(text: string, end: number): string | null {
  const from = Math.max(0, end - LONGEST_MARK);
  const near = text.slice(from, end);
  const start = near.lastIndexOf('\n') + 1;
  return start > 0 || from === 0 ? near.slice(start) : null;
}
