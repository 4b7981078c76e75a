import type { Rule } from '../../rule';
import { quoted } from '../column-names';

export const order = 46;

/** Headers that nobody knows, if no column is missing: their columns were not checked. One note for the table. */
export const rule: Rule = {
  meta: { id: 'columns-unknown', family: 'form', severity: 'info', fix: 'none' },
  *check({ table }) {
    if (!table || table.missing.length > 0) return;
    const [first, ...others] = table.unknown.filter(({ cell, sheet }) => {
      const { unclearBudget } = table;
      return cell !== unclearBudget?.cell || sheet !== unclearBudget.sheet;
    });
    if (!first) return;
    yield {
      sheet: first.sheet,
      cell: first.cell,
      data: { headers: quoted([first, ...others]) },
      related: others.map(({ sheet, cell }) => ({ sheet, cell })),
    };
  },
};
