/** Thai numbers in words: `หนึ่งหมื่นสองพัน` → 12000. */

const DIGITS: Readonly<Record<string, number>> = {
  ศูนย์: 0,
  หนึ่ง: 1,
  เอ็ด: 1,
  สอง: 2,
  ยี่: 2,
  สาม: 3,
  สี่: 4,
  ห้า: 5,
  หก: 6,
  เจ็ด: 7,
  แปด: 8,
  เก้า: 9,
};

const MILLION = 1_000_000;

export const SCALES: Readonly<Record<string, number>> = {
  สิบ: 10,
  ร้อย: 100,
  พัน: 1_000,
  หมื่น: 10_000,
  แสน: 100_000,
  ล้าน: MILLION,
};

const WORD = new RegExp([...Object.keys(DIGITS), ...Object.keys(SCALES)].join('|'), 'y');
/** Longer texts are no number: the longest proper one has far fewer words. */
const MOST_WORDS = 40;

/** The number that `text` begins with and how many characters it takes; null if it begins with none. White space counts as none. */
export function leadingNumberWords(text: string): { readonly value: number; readonly length: number } | null {
  let millions = 0;
  let below = 0;
  let digit: number | null = null;
  let smallest = Infinity;
  let position = 0;
  for (let words = 0; words < MOST_WORDS; words++) {
    WORD.lastIndex = position;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) break;
    const unit = DIGITS[word];
    const scale = SCALES[word];
    if (unit !== undefined) {
      if (digit !== null) return null;
      digit = unit;
    } else if (scale === MILLION) {
      millions = (millions + below + (digit ?? 0)) * MILLION;
      [below, digit, smallest] = [0, null, Infinity];
    } else if (scale !== undefined) {
      if (scale >= smallest) return null;
      below += (digit ?? 1) * scale;
      [digit, smallest] = [null, scale];
    }
    position = WORD.lastIndex;
  }
  return position === 0 ? null : { value: millions + below + (digit ?? 0), length: position };
}

/** The whole text as a number in words; null if it is anything else. */
export function readNumberWords(text: string): number | null {
  const bare = text.replace(/\s+/g, '');
  const found = leadingNumberWords(bare);
  return found && found.length === bare.length ? found.value : null;
}
