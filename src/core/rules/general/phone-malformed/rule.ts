import type { PhoneDatum } from '../../../plan/parts';
import { toArabic } from '../../../text/digits';
import { normalise } from '../../../text/normalise';
import type { Rule } from '../../rule';

export const order = 140;

/**
 * A telephone or fax number that nobody can dial. One that is blank, or a dash, is not judged; words around a whole
 * number do no harm.
 */
export const rule: Rule = {
  meta: { id: 'phone-malformed', family: 'general', severity: 'warning', fix: 'none' },
  *check({ general }) {
    if (!general) return;
    const { phone, mobile, fax } = general;
    for (const [datum, message] of [
      [phone, 'phone-malformed'],
      [mobile, 'phone-malformed'],
      [fax, 'phone-malformed-fax'],
    ] as const) {
      if (!datum || !isMalformed(datum)) continue;
      const { sheet, cell, text, suggestion } = datum;
      const [lost] = suggestion ?? [];
      if (lost) yield { sheet, cell, message: 'phone-malformed-zero', data: { text, expected: lost.number } };
      else yield { sheet, cell, message, data: { text: text.trim() } };
    }
  },
};

function isMalformed({ value, reason, text }: PhoneDatum): boolean {
  if (value !== null || reason === 'blank' || reason === 'dash') return false;
  const written = toArabic(normalise(text));
  if (SHORT.test(written)) return false;
  return !numbersIn(written).every((part) => NUMBER.test(part));
}

/** Short numbers of the state: 191, 1555. */
const SHORT = /^\D*1[0-9]{2,3}\D*$/;
/** Nine digits of a fixed line, or ten of a mobile. */
const NUMBER = /(?:^|[^0-9])(?:0|\+66)[\s.-]?(?:[2-7](?:[\s().-]?[0-9]){7}|[689](?:[\s().-]?[0-9]){8})(?![0-9])/;
const EXTENSION = /(?:ต่อ|กด|ext\.?|#)\s*[0-9][0-9\s,/-]*/gi;
const BETWEEN = /[,;\n]|หรือ|และ|ถึง|\/(?=\s*0)/;

/** The parts of a text that hold digits, extensions apart; the last digits of a series of lines are no number. */
function numbersIn(text: string): string[] {
  const parts = text.replace(EXTENSION, ' ').split(BETWEEN);
  const numbers = parts.filter((part) => /[0-9]/.test(part));
  return numbers.length === 0 ? parts : numbers.filter((part, index) => index === 0 || /(?:[0-9]\D?){3}/.test(part));
}
