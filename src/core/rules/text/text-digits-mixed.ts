import { toArabic, toThai } from '../../text/digits';
import type { Rule } from '../rule';
import { formTexts, placeOf, rewritten, type FormText } from './form-texts';
import { ownNumbers, type OwnNumber } from './own-numbers';

const THAI = /[๐-๙]/;
const ARABIC = /[0-9]/;

/** A text and the numbers in it that a person wrote. */
interface Numbered {
  readonly from: FormText;
  readonly numbers: readonly OwnNumber[];
}

/**
 * Texts in which a person mixes both kinds of digits: one finding for the form. A form that is filled in with Arabic
 * digits among its printed Thai ones is as it should be. Part 1 is addresses and telephone numbers.
 */
export const textDigitsMixed: Rule = {
  meta: { id: 'text-digits-mixed', family: 'text', severity: 'info', fix: 'offer' },
  *check(plan, { workbook }) {
    const mixed: Numbered[] = [];
    let thai = 0;
    let arabic = 0;
    for (const from of formTexts(plan, workbook)) {
      const hasThai = THAI.test(from.text);
      const hasArabic = ARABIC.test(from.text);
      thai += hasThai ? 1 : 0;
      arabic += hasArabic ? 1 : 0;
      if (!hasThai || !hasArabic || from.part === 'general') continue;
      const numbers = ownNumbers(from.text);
      const written = numbers.map(({ digits }) => digits).join('');
      if (THAI.test(written) && ARABIC.test(written)) mixed.push({ from, numbers });
    }
    const [first, ...others] = mixed;
    if (!first) return;
    const isThai = thai >= arabic;
    yield {
      ...placeOf(first.from),
      data: { count: mixed.length },
      related: others.map(({ from }) => placeOf(from)),
      fixes: [
        {
          kind: 'offer',
          message: isThai ? 'thai-digits' : 'arabic-digits',
          data: { count: mixed.length },
          changes: mixed.map((each) => rewritten(each.from, inOneScript(each, isThai ? toThai : toArabic))),
        },
      ],
    };
  },
};

function inOneScript({ from: { text }, numbers }: Numbered, script: (digits: string) => string): string {
  return [...numbers]
    .reverse()
    .reduce((whole, { start, end, digits }) => whole.slice(0, start) + script(digits) + whole.slice(end), text);
}
