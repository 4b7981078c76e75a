import { toArabic } from '../../../text/digits';
import type { Rule } from '../../rule';
import { emailWords, isAddress } from '../emails';

export const order = 160;

/** No address that mail could be sent to. A Thai digit alone is email-thai-digit's; a dash says that there is none. */
export const rule: Rule = {
  meta: { id: 'email-malformed', family: 'general', severity: 'error', fix: 'none' },
  *check(plan) {
    const email = plan.general?.email;
    if (email?.value == null || emailWords(plan).every((word) => isAddress(toArabic(word)))) return;
    yield { sheet: email.sheet, cell: email.cell, data: { text: email.value } };
  },
};
