/**
 * Texts of any characters, for laws: what fast-check's unit `binary` gives, without the list of all characters that it makes
 * in each file of tests, which takes longer than most laws.
 */
import fc from 'fast-check';

/** Where code points stop being characters, and how many do: halves of pairs. */
const FIRST_HALF = 0xd800;
const HALVES = 0x800;
const LAST = 0x10ffff;

const character = fc.integer({ min: 0, max: LAST - HALVES }).map(
  (index) => String.fromCodePoint(index < FIRST_HALF ? index : index + HALVES),
  (text) => {
    const code = typeof text === 'string' ? text.codePointAt(0) : undefined;
    if (code === undefined || text !== String.fromCodePoint(code)) throw new Error('not one character');
    return code < FIRST_HALF ? code : code - HALVES;
  },
);

/** Any text of Unicode, among them words that mean something to JavaScript, such as `__proto__`. */
export function anyText(
  length: { readonly minLength?: number; readonly maxLength?: number } = {},
): fc.Arbitrary<string> {
  return fc.string({ ...length, unit: character });
}
