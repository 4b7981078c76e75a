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
/** All the white space of a repaired text. Between any two letters it costs a third of what `\s` costs to compile. */
const SPACE = '[ \\t\\n]*';
/** A line wrap may be anywhere in a label. */
const spaced = (word: string): string =>
  [...word].map((letter) => (letter === '-' ? '[-‐-―]' : letter.replace(/[.@/]/, '\\$&'))).join(SPACE);
const longestOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join('|');
const HINT = `\\s*[([]\\s*${anyOf(...hints)}\\s*[)\\]]|\\s*\\([^()\\n]{0,30}\\)(?=\\s*[:.…_])`;
/** What follows a qualifier shows that it is not the beginning of a value. */
const QUALIFIED = `(?:\\s*(?:${longestOf(qualifiers)})(?=\\s*(?:[(:.…_${DIGITS}]|$)))?(?:${HINT})?`;
const COLON = '\\s*(?::|[.…_]{2,})';
/** `โทร.` and its colon belong to the label; what follows must not be a letter. */
const OPEN_END = `(?:\\s*:|\\.(?![.…_])\\s*:?|(?=[\\s.…_${DIGITS},-]|$))`;

interface LabelPattern {
  readonly field: GeneralField;
  /** The letters that its labels begin with, small and capital: the expressions are dear. */
  readonly begins: string;
  readonly atStart: RegExp;
  readonly within: RegExp;
  readonly glued: RegExp | null;
}

const PATTERNS: readonly LabelPattern[] = (Object.keys(fields) as GeneralField[]).map((field) => {
  const rule = fields[field];
  const label = `(?:${longestOf(rule.labels)})`;
  const atStart = new RegExp(`${label}${QUALIFIED}${OPEN_END}`, 'iy');
  const begins = rule.labels.map((words) => words.charAt(0)).join('');
  return {
    field,
    begins: begins + begins.toUpperCase(),
    atStart,
    within: rule.needsColon ? new RegExp(`${label}${QUALIFIED}(?=${COLON}):?`, 'iy') : atStart,
    glued: rule.isGlued ? new RegExp(label, 'iy') : null,
  };
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
  let best: FoundLabel | null = null;
  const first = text.charAt(start);
  for (const { field, begins, atStart, within, glued } of PATTERNS) {
    if (!begins.includes(first)) continue;
    const isBehindName = glued !== null && (last?.field === 'coordinator' || last?.field === 'position');
    const candidates = [isFirst ? atStart : within, ...(glued && (isFirst || isBehindName) ? [glued] : [])];
    for (const pattern of candidates) {
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match && start + match[0].length > (best?.end ?? 0)) best = { field, start, end: start + match[0].length };
    }
  }
  return best && !isFirst && best.field === last?.field ? null : best;
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
