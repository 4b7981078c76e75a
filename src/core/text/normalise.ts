/**
 * A repaired copy of a text, for comparing and reading only: the user's own cell is never changed by it.
 * NFKC is never used on Thai: it takes SARA AM apart (`น้ำ` has three code points before it and four after).
 */

import { memoize } from './memoize';
import { restoreWords } from './restore-words';

/** Marks on a consonant, in the order they are stored: vowels and nikhahit first, then tones and thanthakhat. */
const MARK_ORDER = '\u0E3A\u0E38\u0E39\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47\u0E4D\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E4E';
const NIKHAHIT = '\u0E4D';
const SARA_AM = '\u0E33';
const YAMAKKAN = '\u0E4E';
const MAI_EK = '\u0E48';
const MAI_THO = '\u0E49';

/** What PDF and old Windows fonts draw from their private area, U+F700 to U+F71A, in order. */
const PRIVATE_USE =
  '\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D\u0E31\u0E4D\u0E47' +
  '\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A';

const INVISIBLE = '\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF';
const WIDE_SPACES = '\u00A0\u2000-\u200A\u202F\u205F\u3000';
const LINE_BREAKS = '\\r\\v\\f\u0085\u2028\u2029';

const VOWELS_ONLY = '\u0E31\u0E34-\u0E3A\u0E47';
const VOWELS = VOWELS_ONLY + NIKHAHIT;
const TONES = '\u0E48-\u0E4C\u0E4E';
const VOWEL = new RegExp(`[${VOWELS_ONLY}]`);
const TONE = new RegExp(`[${TONES}]`);

/** Anything below may need repair. A text without it, nearly every text, costs this one scan. */
const DAMAGE = new RegExp(
  `[${INVISIBLE}${WIDE_SPACES}${LINE_BREAKS}\u0300-\u036F\uF700-\uF71A\uFF01-\uFF5E]` +
    `|[${VOWELS}]{2}|[${TONES}][${VOWELS}${TONES}]|\u0E4D[${TONES}]?\u0E32|\u0E33[${VOWELS}${TONES}\u0E33]|\u0E40\u0E40|\u0E4E`,
);

const REMOVED = new RegExp(`[${INVISIBLE}]`, 'g');
const SPACES = new RegExp(`[${WIDE_SPACES}]`, 'g');
const BREAKS = new RegExp(`\\r\\n|[${LINE_BREAKS}]`, 'g');
/** SARA AM taken apart, other marks between or not. */
const SPLIT_AM = `\u0E4D[${VOWELS_ONLY}${TONES}]*\u0E32`;
const CLUSTER = new RegExp(`(?:${SPLIT_AM}|[${VOWELS}${TONES}\u0E33])+`, 'g');
const SPLITS = new RegExp(SPLIT_AM, 'g');

/**
 * Repairs Thai damage, makes spaces and line breaks plain, drops what cannot be seen, and makes full-width letters,
 * digits and punctuation ASCII. Words of the form are restored. Thai digits stay (see `toArabic`). The same string comes
 * back if nothing is damaged.
 */
export const normalise = memoize((text): string => restoreWords(repairCharacters(text)));

/** The same without the words of the form. */
export function repairCharacters(text: string): string {
  if (!DAMAGE.test(text)) return text;
  return text
    .replace(REMOVED, '')
    .replace(BREAKS, '\n')
    .replace(SPACES, ' ')
    .replace(/[\uF700-\uF71A]/g, (glyph) => PRIVATE_USE.charAt(glyph.charCodeAt(0) - 0xf700))
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .normalize('NFC')
    .replace(CLUSTER, repairCluster)
    .replace(/\u0E40\u0E40/g, '\u0E41');
}

/**
 * The marks of one consonant: each once, in storing order; SARA AM is whole, and behind the tone. Fonts of some PDFs have
 * YAMAKKAN for MAI THO and NIKHAHIT for MAI EK: surely so beside another vowel.
 */
function repairCluster(cluster: string): string {
  const composed = cluster.replace(SPLITS, (split) => split.slice(1, -1) + SARA_AM).replaceAll(YAMAKKAN, MAI_THO);
  const isTone = VOWEL.test(composed) && !TONE.test(composed) && !composed.includes(SARA_AM);
  const whole = isTone ? composed.replaceAll(NIKHAHIT, MAI_EK) : composed;
  const hasAm = whole.includes(SARA_AM);
  const marks = Array.from(MARK_ORDER).filter((mark) => whole.includes(mark) && !(hasAm && mark === NIKHAHIT));
  return marks.join('') + (hasAm ? SARA_AM : '');
}
