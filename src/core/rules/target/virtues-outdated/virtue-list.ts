/** `คุณธรรม ๔ ประการ คือ พอเพียง วินัย สุจริต จิตอาสา`: how many virtues a text says there are, and which it lists. */
import { toArabic, toThai } from '../../../text/digits';

export interface OutdatedVirtues {
  /** `คุณธรรม ๔ ประการ` as written. */
  readonly said: string;
  readonly saidAt: number;
  readonly number: string;
  /** The virtue that the list lacks. */
  readonly added: string;
  readonly listed: readonly string[];
}

const NUMBER_WORDS: Readonly<Record<string, string>> = { สี่: 'ห้า' };
const SAID = /คุณธรรม(?:หลัก|พื้นฐาน|เป้าหมาย|ที่พึงประสงค์|ทั้ง){0,2}[\s“"(]*([0-9๐-๙]|สี่)\s*(?:ประการ|ข้อ|ด้าน)/;

/** null unless the text names one virtue too few, lists all the others and not the new one, the last of `virtues`. */
export function readVirtues(text: string, virtues: readonly string[]): OutdatedVirtues | null {
  const said = SAID.exec(text);
  const added = virtues.at(-1);
  if (!said || added === undefined || text.includes(added)) return null;
  const listed = virtues.slice(0, -1);
  const number = said[1] ?? '';
  const isFewer = number in NUMBER_WORDS || Number(toArabic(number)) === listed.length;
  if (!isFewer || !listed.every((virtue) => text.includes(virtue))) return null;
  return { said: said[0], saidAt: said.index, number, added, listed };
}

/** Fewer words side by side may be any sentence's. */
const FEWEST = 3;
/** Between the virtues of a list. */
const GAP = '\\s*(?:[,/]\\s*)?(?:และ\\s*)?';

/**
 * The text with the new number, and the new virtue at the end of the list, before `และ` moves on to it; null if the
 * list is not written as one, or more than one number or list is there to be changed.
 */
export function withNewVirtue(text: string, { said, saidAt, number, added, listed }: OutdatedVirtues): string | null {
  if (listed.length < FEWEST) return null;
  const any = `(?:${listed.join('|')})`;
  const pattern = `(${any})(${GAP})${any}(?:${GAP}${any}){${listed.length - 3}}(${GAP})(${any})`;
  const lists = [...text.matchAll(new RegExp(pattern, 'g'))];
  const [list] = lists;
  if (!list || lists.length !== 1 || text.split(said).length !== 2) return null;
  const [whole, , firstGap = '', lastGap = '', last = ''] = list;
  if (!listed.every((virtue) => whole.includes(virtue))) return null;
  const start = list.index + whole.length - lastGap.length - last.length;
  const end = list.index + whole.length;
  const at = saidAt + said.indexOf(number);
  const edits = [
    { start, end, text: `${firstGap}${last}${lastGap}${added}` },
    { start: at, end: at + number.length, text: increased(number) },
  ].sort((a, b) => b.start - a.start);
  return edits.reduce((value, edit) => value.slice(0, edit.start) + edit.text + value.slice(edit.end), text);
}

function increased(number: string): string {
  const word = NUMBER_WORDS[number];
  if (word !== undefined) return word;
  const next = String(Number(toArabic(number)) + 1);
  return /[๐-๙]/.test(number) ? toThai(next) : next;
}
