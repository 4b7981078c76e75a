/** The damage that Thai text takes on its way through Word, PDF and old fonts (never what it says). */
import fc from 'fast-check';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';

type Hurt = (match: string) => string;

/** What each kind of damage does to every place where it can happen. */
export const DAMAGE_KINDS: Readonly<Record<string, readonly [pattern: RegExp, hurt: Hurt]>> = {
  'sara am split': [/([\u0e48-\u0e4b]?)\u0e33/g, (am) => `\u0e4d${am.length > 1 ? am.charAt(0) : ''}\u0e32`],
  'two sara e for sara ae': [/แ/g, () => 'เเ'],
  'doubled marks': [/[\u0e31\u0e34-\u0e39\u0e47-\u0e4c]/g, (mark) => mark + mark],
  'marks in wrong order': [/[\u0e31\u0e34-\u0e37][\u0e48-\u0e4b]/g, (marks) => marks.charAt(1) + marks.charAt(0)],
  'private-use tones': [/[\u0e48-\u0e4c]/g, (tone) => String.fromCharCode(0xf70a + tone.charCodeAt(0) - 0xe48)],
  'no-break spaces': [/ /g, () => '\u00a0'],
  'invisible characters': [/[ก-ฮ](?=[ก-ฮ])/g, (letter) => `${letter}\u200b`],
  'invisible characters around numbers': [/[0-9๐-๙]/g, (digit) => `\u2060${digit}\ufeff`],
  'invisible lines': [/\n/g, () => '\u200b\n\u200d'],
  'full-width digits': [/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)],
  'full-width brackets': [/[()]/g, (bracket) => String.fromCharCode(bracket.charCodeAt(0) + 0xfee0)],
  'line wraps in words': [/[ก-ฮ](?=[ก-ฮ][ะ-ฺา])/g, (letter) => `${letter} `],
  'other line breaks': [/\n/g, () => '\r\n'],
};

export interface Damage {
  readonly kinds: readonly string[];
  /** Every how many places it strikes. */
  readonly every: number;
}

export const damage: fc.Arbitrary<Damage> = fc.record({
  kinds: fc.subarray(Object.keys(DAMAGE_KINDS), { minLength: 1 }),
  every: fc.integer({ min: 1, max: 4 }),
});

/** The same workbook with its texts damaged; numbers, dates and formulas stay. */
export function hurt(workbook: WorkbookSnapshot, { kinds, every }: Damage): WorkbookSnapshot {
  let place = 0;
  const strike = (text: string): string =>
    kinds.reduce((now, kind) => {
      const [pattern, how] = DAMAGE_KINDS[kind]!;
      return now.replace(pattern, (match) => (place++ % every === 0 ? how(match) : match));
    }, text);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) => row.map((value) => (typeof value === 'string' ? strike(value) : value))),
    })),
  };
}
