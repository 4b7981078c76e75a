import { toArabic, toThai } from '../../../text/digits';
import type { Rule } from '../../rule';
import { formTexts, hintedTexts, placeOf, rewritten, type FormText } from '../../analysis/form-texts';
import { ownNumbers, type OwnNumber } from './own-numbers';

export const order = 700;

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
export const rule: Rule = {
  meta: { id: 'text-digits-mixed', family: 'text', severity: 'info', fix: 'offer' },
  *check(plan, { workbook }) {
    const mixed: Numbered[] = [];
    for (const from of hintedTexts(plan, workbook, 'mixed-digits')) {
      if (!isJudged(from)) continue;
      const numbers = ownNumbers(from.text);
      if (THAI.test(written(numbers)) && ARABIC.test(written(numbers))) mixed.push({ from, numbers });
    }
    const [first, ...others] = mixed;
    if (!first) return;
    const isThai = isMostlyThai(formTexts(plan, workbook).filter(isJudged));
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

function isJudged({ part }: FormText): boolean {
  return part !== 'general';
}

function written(numbers: readonly OwnNumber[]): string {
  return numbers.map(({ digits }) => digits).join('');
}

/** What the person writes elsewhere: the printed numbers are left out, and each text is one voice. */
function isMostlyThai(texts: readonly FormText[]): boolean {
  const digits = texts.map(({ text }) => written(ownNumbers(text)));
  const [thai, arabic] = [THAI, ARABIC].map((script) => digits.filter((each) => script.test(each)).length);
  return (thai ?? 0) >= (arabic ?? 0);
}

function inOneScript({ from: { text }, numbers }: Numbered, script: (digits: string) => string): string {
  return [...numbers]
    .reverse()
    .reduce((whole, { start, end, digits }) => whole.slice(0, start) + script(digits) + whole.slice(end), text);
}
