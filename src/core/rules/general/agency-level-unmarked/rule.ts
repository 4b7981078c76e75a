import { comparisonKey } from '../../../text/comparison-key';
import { AGENCY_LEVELS } from '../../data/agency-levels';
import type { Rule } from '../../rule';
import { formTexts, placeOf, type FormText } from '../../analysis/form-texts';

export const order = 60;

const HEAD: ReadonlySet<FormText['part']> = new Set(['title', 'general']);
const CHOICES = new RegExp(`(?:^|[(.…])${AGENCY_LEVELS.join('/')}(?:[).…]|$)`);

/** The printed line of choices is still whole: nobody crossed out, ticked or deleted any. */
export const rule: Rule = {
  meta: { id: 'agency-level-unmarked', family: 'general', severity: 'info', fix: 'none' },
  *check(plan, { workbook }) {
    const printed = formTexts(plan, workbook, HEAD).find(({ text }) => CHOICES.test(comparisonKey(text)));
    if (printed) yield placeOf(printed);
  },
};
