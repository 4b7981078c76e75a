import type { Rule } from '../../rule';
import { entriesOf } from '../entries';
import { statesNumber } from './states-number';

export const order = 410;

/** A quantity without any number: nobody can say whether it was reached. */
export const rule: Rule = {
  meta: { id: 'quant-no-number', family: 'project', severity: 'warning', fix: 'none' },
  *check(plan) {
    for (const {
      title,
      quantity: { sheet, cell, text },
    } of entriesOf(plan, 'quantity')) {
      if (!statesNumber(text)) yield { sheet, cell, data: { title, text } };
    }
  },
};
