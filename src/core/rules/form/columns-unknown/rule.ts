import type { Rule } from '../../rule';
import { headersReport } from '../column-names';

export const order = 46;

/** Headers that nobody knows, if no column is missing: their columns were not checked. One note for the table. */
export const rule: Rule = {
  meta: { id: 'columns-unknown', family: 'form', severity: 'info', fix: 'none' },
  *check({ table }) {
    if (!table || table.missing.length > 0) return;
    const { unclearBudget } = table;
    const report = headersReport(
      table.unknown.filter(({ cell, sheet }) => cell !== unclearBudget?.cell || sheet !== unclearBudget.sheet),
    );
    if (report) yield report;
  },
};
