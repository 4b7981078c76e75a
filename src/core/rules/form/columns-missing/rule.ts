import type { RequiredColumn } from '../../../plan/project-table';
import type { Rule } from '../../rule';
import { columnList, quoted } from '../column-names';

export const order = 42;

/**
 * Columns that the form asks for and no header names: one finding for the table, which quotes the headers that nobody
 * knows. Nothing is then said of each project. A period in words takes no quarter's place.
 */
export const rule: Rule = {
  meta: { id: 'columns-missing', family: 'form', severity: 'error', fix: 'none' },
  *check({ table, heads, projects }) {
    const [head] = heads;
    if (!table || !head || table.missing.length === 0 || projects.length === 0) return;
    const isQuartersAlone = (column: RequiredColumn): boolean => column === 'quarters';
    const missing = table.unclearBudget ? table.missing.filter((column) => column !== 'budget') : table.missing;
    if (missing.length === 0) return;
    const [first, ...others] = [...table.unknown, ...(missing.some(isQuartersAlone) ? table.asides : [])];
    const isForQuarters = missing.every(isQuartersAlone);
    const { sheet, cell } = first ?? head;
    yield {
      sheet,
      cell,
      message: ['columns-missing', ...(isForQuarters ? ['quarters'] : []), ...(first ? ['unknown'] : [])].join('-'),
      data: { columns: columnList(missing), ...(first && { headers: quoted([first, ...others]) }) },
      related: others.map((each) => ({ sheet: each.sheet, cell: each.cell })),
    };
  },
};
