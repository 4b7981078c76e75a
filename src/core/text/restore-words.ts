/**
 * Restores the words of the form that a PDF has damaged: `โครงกำร`, `จ านวน`, `ระยะเวลาทดี่ ําเนนิ งาน`. A word counts as
 * damaged if the text has the same letters without spaces and without marks, and the marks differ only as PDFs make them
 * differ. So รวม is never ร่วม: no tone is dropped or made up.
 */
import { groupBy } from '../workbook/group-by';
import { memoize } from './memoize';
import { PRINTED_WORDS } from './printed-words';
import { NEVER_FIRST, THAI } from './thai';
import { WordFinder } from './word-finder';

const SARA_AA = 'า';
const SARA_AM = 'ำ';
const NIKHAHIT = '\u0E4D';
const YAMAKKAN = '\u0E4E';
const MAI_EK = '\u0E48';
const MAI_THO = '\u0E49';
const MAITAIKHU = '\u0E47';
/** Above or below a letter. */
const MARKS = '\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E3A\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E4D\u0E4E';
const SPACES = ' \t\n\r\u00A0';
/** A mark that is drawn over the next letter is followed by the space that it left behind. */
const MOVED_ON = new RegExp(`[${MARKS}]\\s`);

/** Shorter words are restored only at the beginning of a Thai text: ลาดับ is in เวลาดับ. */
const FEWEST_INSIDE = 5;
/** With its marks in another order, a word of fewer characters may be another word. */
const FEWEST_MOVED = 6;
/** If the word is the whole text, as in a header. */
const FEWEST_MOVED_ALONE = 5;

/** Words that overlap are restored one after the other. */
const MOST_PASSES = 3;

/** The text with its damaged words as the form prints them; the same string if none is damaged. */
export function restoreWords(text: string): string {
  let restored = text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const damaged = damagedWords(restored);
    if (damaged.length === 0) break;
    restored = replaced(restored, damaged);
  }
  return restored;
}

function replaced(text: string, damaged: readonly DamagedWord[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, word } of damaged) {
    result += text.slice(from, start) + word;
    from = end;
  }
  return result + text.slice(from);
}

/** A damaged word of the form, and what it is. */
export interface DamagedWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** The damaged words of a text from left to right, the longest of those that overlap. */
export function damagedWords(text: string): readonly DamagedWord[] {
  const found: DamagedWord[] = [];
  FINDER.ends(text, (last, lengths, words) => {
    for (const ending of (ENDINGS[words] ??= endingsAt(text, last, lengths))) {
      // Nearly every word is whole, and so are the shorter ones that it ends with.
      if (text.startsWith(ending.word, last - ending.lastLetter)) return;
      const damaged = damagedAt(text, last, ending.letters);
      if (damaged) found.push(damaged);
    }
  });
  return found.length < 2 ? found : withoutOverlaps(found);
}

function withoutOverlaps(found: readonly DamagedWord[]): readonly DamagedWord[] {
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DamagedWord[] = [];
  for (const each of ordered) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
}

/** A printed word that may end at a letter of a text. */
interface Ending {
  readonly word: string;
  readonly letters: number;
  /** Its index in the word. */
  readonly lastLetter: number;
}

/** Those that have the text's letters, the longest first. Bit n of `lengths` means n letters. */
function endingsAt(text: string, last: number, lengths: number): readonly Ending[] {
  const endings: Ending[] = [];
  for (let letters = LONGEST; letters > 0; letters -= 1) {
    if ((lengths & (1 << letters)) === 0) continue;
    for (const word of BY_SKELETON.get(skeletonOf(text.slice(startOf(text, last, letters), last + 1))) ?? []) {
      endings.push({ word, letters, lastLetter: startOf(word, word.length, 1) });
    }
  }
  return endings;
}

/** More letters than a bit has places are in no word. */
const LONGEST = 30;

/** The index of the first of so many letters, of which the last is at `last` or before. */
function startOf(text: string, last: number, letters: number): number {
  let start = last;
  while (isSkipped(text, start)) start -= 1;
  for (let left = letters - 1; left > 0; left -= 1) {
    start -= 1;
    while (isSkipped(text, start)) start -= 1;
  }
  return start;
}

/** The word of so many letters whose last letter is at `last`, if it is damaged. */
function damagedAt(text: string, last: number, letters: number): DamagedWord | null {
  const start = startOf(text, last, letters);
  if (letters < FEWEST_INSIDE && start > 0 && IS_THAI.test(text.charAt(start - 1))) return null;
  let end = last + 1;
  while (end < text.length && MARKS.includes(text.charAt(end))) end += 1;
  // A mark on the last letter shows by the space behind it that it has moved.
  const written = text.slice(start, end) + (text.charAt(end) === ' ' ? ' ' : '');
  const word = start === 0 && text.trimEnd().length <= end ? wordAlone(written) : wordWithin(written);
  return word === null ? null : { start, end, word };
}

const IS_THAI = new RegExp(`[${THAI}${NEVER_FIRST}]`);
const SKIPPED = MARKS + SPACES;

function isSkipped(text: string, index: number): boolean {
  return index > 0 && SKIPPED.includes(text.charAt(index));
}

const wordWithin = memoize((written: string) => wordOf(written, FEWEST_MOVED));
const wordAlone = memoize((written: string) => wordOf(written, FEWEST_MOVED_ALONE));

/** The word of which these characters are a damaged form; null if they are a word themselves, or none. */
function wordOf(written: string, fewestMoved: number): string | null {
  const words = BY_SKELETON.get(skeletonOf(written)) ?? [];
  const bare = withoutSpaces(written);
  return words.includes(bare) ? null : (words.find((word) => isDamagedForm(written, word, fewestMoved)) ?? null);
}

/** Whether a text differs from the printed words only as text that is copied out of a PDF does. */
export function isDamagedForm(written: string, printed: string, fewestMoved = FEWEST_MOVED): boolean {
  const ours = lettersOf(written);
  const theirs = lettersOf(printed);
  if (ours.length !== theirs.length || ours.some(({ letter }, index) => letter !== theirs[index]?.letter)) return false;
  return (
    ours.every(({ marks }, index) => mayBecome(theirs[index]?.marks ?? '', marks)) ||
    (printed.length >= fewestMoved && MOVED_ON.test(written) && movable(ours) === movable(theirs))
  );
}

/** The positions of these printed words in a text, whole or damaged; null if they are absent. */
export function findPrinted(text: string, printed: string): { readonly start: number; readonly end: number } | null {
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) if (!SKIPPED.includes(text.charAt(index))) at.push(index);
  const letters = skeletonOf(printed);
  const first = skeletonOf(text).indexOf(letters);
  if (first < 0) return null;
  const [start = 0, last = 0] = [at[first], at[first + letters.length - 1]];
  let end = last + 1;
  while (end < text.length && MARKS.includes(text.charAt(end))) end += 1;
  return isDamagedForm(text.slice(start, end), printed) ? { start, end } : null;
}

interface Letter {
  /** SARA AM is SARA AA, and NIKHAHIT on the letter before it. */
  readonly letter: string;
  marks: string;
}

function lettersOf(text: string): readonly Letter[] {
  const letters: Letter[] = [];
  for (const character of withoutSpaces(text).replaceAll(SARA_AM, NIKHAHIT + SARA_AA)) {
    const last = letters.at(-1);
    if (!MARKS.includes(character)) letters.push({ letter: character, marks: '' });
    else if (last) last.marks += character;
  }
  return letters;
}

/** The marks of a letter, and what a PDF may have made of them: ่ → ํ, ้ → ๎, half of ำ → nothing or ้, ็ → nothing. */
function mayBecome(printed: string, written: string): boolean {
  const bare = sorted(without(printed, NIKHAHIT));
  const found = written.replaceAll(YAMAKKAN, MAI_THO);
  const readings = [without(found, NIKHAHIT), found.replaceAll(NIKHAHIT, MAI_EK)].map(sorted);
  const forms = [bare, without(bare, MAITAIKHU), ...(printed.includes(NIKHAHIT) ? [sorted(bare + MAI_THO)] : [])];
  return readings.some((reading) => forms.includes(reading));
}

/** All marks in one order. Half of ำ says nothing: the other half is a letter. */
function movable(letters: readonly Letter[]): string {
  return sorted(without(letters.map(({ marks }) => marks).join(''), NIKHAHIT).replaceAll(YAMAKKAN, MAI_THO));
}

function sorted(marks: string): string {
  return marks.length < 2 ? marks : [...marks].sort().join('');
}

function without(text: string, mark: string): string {
  return text.replaceAll(mark, '');
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The letters alone. */
function skeletonOf(text: string): string {
  return lettersOf(text)
    .map(({ letter }) => letter)
    .join('');
}

/** By the number of the finder. */
const ENDINGS: (readonly Ending[] | undefined)[] = [];
const BY_SKELETON = groupBy(PRINTED_WORDS, skeletonOf);
/** Bit n says that a word of n letters ends there. */
const FINDER = new WordFinder(
  [...BY_SKELETON.keys()].map((skeleton) => [skeleton, 1 << skeleton.length] as const),
  { skipped: SKIPPED, same: { [SARA_AM]: SARA_AA } },
);
