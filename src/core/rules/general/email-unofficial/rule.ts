import { toArabic } from '../../../text/digits';
import { FREE_MAIL } from '../../data/free-mail';
import type { Rule } from '../../rule';
import { emailWords, isAddress } from '../emails';

export const order = 170;

/** Only addresses of free mail services: one official address beside them is enough. */
export const rule: Rule = {
  meta: { id: 'email-unofficial', family: 'general', severity: 'info', fix: 'none' },
  *check(plan) {
    const email = plan.general?.email;
    const services = emailWords(plan)
      .map(toArabic)
      .filter(isAddress)
      .map((address) => address.slice(address.indexOf('@') + 1).toLowerCase());
    const [first] = services;
    if (!email || first === undefined || !services.every((service) => FREE_MAIL.has(service))) return;
    yield { sheet: email.sheet, cell: email.cell, data: { found: first } };
  },
};
