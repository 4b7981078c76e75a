/** `คุณธรรม ๔ ประการ คือ พอเพียง วินัย สุจริต จิตอาสา`: a list of virtues that lacks the newest one. */
import { toArabic, toThai } from '../../../text/digits';
import { isAboutFormerPlan } from '../../analysis/former-plan';

export interface OutdatedVirtues {
  /** `คุณธรรม ๔ ประการ` as written; null if the text names no number. */
  readonly said: SaidNumber | null;
  /** The virtue that the list lacks. */
  readonly added: string;
  /** null if the virtues are not written as one list, which only a person can correct. */
  readonly list: VirtueList | null;
}

interface SaidNumber {
  readonly text: string;
  readonly at: number;
  /** As written, and what it is. */
  readonly number: string;
  readonly value: number;
}

interface VirtueList {
  readonly end: number;
  /** Between the first two virtues, and before the last one. */
  readonly firstGap: string;
  readonly lastGap: string;
  readonly last: string;
}

const NUMBER_WORDS: readonly (readonly [string, number])[] = [
  ['สี่', 4],
  ['ห้า', 5],
];
const COUNT = '([0-9๐-๙]|สี่|ห้า)\\s*(?:ประการ|ข้อ|ด้าน)';
const SAID = new RegExp(`คุณธรรม(?:หลัก|พื้นฐาน|เป้าหมาย|ที่พึงประสงค์|ทั้ง){0,2}[\\s“"(]*${COUNT}`);
const COUNTED = new RegExp(COUNT, 'g');

/** Between the virtues of a list: nothing but what separates them. */
const GAP = '\\s*(?:[,/•·-]\\s*)?(?:[0-9๐-๙]{1,2}[.)]\\s*)?(?:และ\\s*)?(?:ความ)?';
/** What may be before the first one's letters and makes it another word. */
const OTHER_WORD = '(?<!เศรษฐกิจ)';

/**
 * null unless the text lists all virtues but the last of `virtues`, or all of them one by one beside their old number.
 * Not if it says their right number elsewhere, or mentions the plan before.
 */
export function readVirtues(text: string, virtues: readonly string[]): OutdatedVirtues | null {
  const added = virtues.at(-1);
  if (added === undefined || text.includes(stemOf(added)) || isAboutFormerPlan(text)) return null;
  const former = virtues.slice(0, -1);
  if (!former.every((virtue) => text.includes(virtue))) return null;
  const said = saidIn(text);
  const list = listIn(text, former);
  const isFewer = said?.value === former.length;
  if (!list && !isFewer) return null;
  const counts = [...text.matchAll(COUNTED)].filter(([, number = '']) => valueOf(number) === virtues.length);
  const isAnnounced = (index: number): boolean =>
    said !== null && said.at < index && index < said.at + said.text.length && (list === null || index < list.end);
  return counts.every(({ index }) => isAnnounced(index)) ? { said, added, list } : null;
}

/** `กตัญญูกตเวที` and `กตัญญุตา` name it too. */
function stemOf(virtue: string): string {
  return virtue.replace(/[\u0e30-\u0e3a]{1,2}$/, '');
}

function saidIn(text: string): SaidNumber | null {
  const said = SAID.exec(text);
  const number = said?.[1] ?? '';
  return said && { text: said[0], at: said.index, number, value: valueOf(number) };
}

/** The first list of all of `virtues`, each once, in any order; null if there is none, or a second one. */
function listIn(text: string, virtues: readonly string[]): VirtueList | null {
  const any = `(?:${virtues.join('|')})`;
  const pattern = `${OTHER_WORD}(${any})(${GAP})${any}(?:${GAP}${any}){${virtues.length - 3}}(${GAP})(${any})`;
  const lists = [...text.matchAll(new RegExp(pattern, 'g'))];
  const [list] = lists;
  if (!list || lists.length !== 1 || !virtues.every((virtue) => list[0].includes(virtue))) return null;
  const [whole, , firstGap = '', lastGap = '', last = ''] = list;
  return { end: list.index + whole.length, firstGap, lastGap, last };
}

/**
 * The text with the new virtue at the end of the list, before `และ` moves on to it, and with the new number. null if
 * there is no one list, it is numbered, or the number is another than the list's.
 */
export function withNewVirtue(text: string, { said, added, list }: OutdatedVirtues, virtues: number): string | null {
  if (!list || /[0-9๐-๙]/.test(list.firstGap + list.lastGap)) return null;
  const start = list.end - list.lastGap.length - list.last.length;
  const edits = [{ start, end: list.end, text: `${list.firstGap}${list.last}${list.lastGap}${added}` }];
  if (said && said.value !== virtues) {
    if (said.value !== virtues - 1 || text.split(said.text).length !== 2) return null;
    const at = said.at + said.text.indexOf(said.number);
    edits.push({ start: at, end: at + said.number.length, text: numberLike(said.number, virtues) });
  }
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);
}

function valueOf(number: string): number {
  return NUMBER_WORDS.find(([word]) => word === number)?.[1] ?? Number(toArabic(number));
}

/** In words or in digits of the same script. */
function numberLike(written: string, value: number): string {
  if (NUMBER_WORDS.some(([word]) => word === written))
    return NUMBER_WORDS.find(([, number]) => number === value)?.[0] ?? String(value);
  return /[๐-๙]/.test(written) ? toThai(String(value)) : String(value);
}
