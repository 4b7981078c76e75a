/** Classes of Thai characters for regular expressions, to be put between the brackets of a class: `[${DIGITS}]`. */

/** Arabic and Thai digits. */
export const DIGITS = '0-9๐-๙';
/** The digits one and zero, Arabic and Thai. */
export const ONES = '1๑';
export const ZEROS = '0๐';
export const CONSONANTS = 'ก-ฮ';
/** What a word begins with: a consonant, or a vowel that is written before one. */
export const FIRST_LETTERS = 'ก-ฮเ-ไ';
/** Every Thai letter, mark and digit. */
export const THAI = 'ก-๙';
/** Vowels and marks that cannot begin a word. */
export const NEVER_FIRST = '\\u0e30-\\u0e3a\\u0e45-\\u0e4e';
/** The letters that count the items of a list, in order. */
export const LIST_LETTERS = 'กขคงจฉชซ';
/** The first half of เเ, which is typed for แ. */
export const SARA_E = 'เ';
/** The mark behind a word that is cut. */
export const PAIYANNOI = 'ฯ';
