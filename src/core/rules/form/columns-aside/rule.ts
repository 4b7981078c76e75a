import type { Rule } from '../../rule';

export const order = 44;

/** Headings over results and money, which are not the plan's own: said once for each heading. */
export const rule: Rule = {
  meta: { id: 'columns-aside', family: 'form', severity: 'info', fix: 'none' },
  *check({ table }) {
    for (const { sheet, cell, text, as } of table?.asides ?? []) {
      yield { sheet, cell, ...(as === 'money' && { message: 'columns-aside-money' }), data: { text } };
    }
  },
};
