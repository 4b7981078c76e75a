import type { Plan } from '../../../plan/plan';
import type { Project } from '../../../plan/project';
import { rowsIn, spansOf } from '../../../workbook/row-spans';
import { groupBy } from '../../../workbook/group-by';
import type { Rule } from '../../rule';

export const order = 40;

/** Projects whose rows are hidden or filtered out: they count, though nobody sees them. One note for the whole plan. */
export const rule: Rule = {
  meta: { id: 'projects-hidden', family: 'form', severity: 'info', fix: 'none' },
  *check(plan) {
    const hidden = plan.projects.filter(({ hiddenRows }) => hiddenRows);
    const [first] = hidden;
    if (!first) return;
    yield { sheet: first.sheet, cell: first.cell, data: { count: hidden.length, rows: rowsOf(hidden, plan) } };
  },
};

/** More runs of rows than a sentence can hold. */
const MOST_RUNS = 6;

/** `12, 15-16`, each sheet with its name if the plan has several. */
function rowsOf(projects: readonly Project[], { sheets }: Plan): string {
  const runs = [...groupBy(projects, ({ sheet }) => sheet)].flatMap(([sheet, own]) => {
    const rows = [...new Set(own.flatMap(({ hiddenRows }) => (hiddenRows ? rowsIn(hiddenRows) : [])))];
    const texts = spansOf(rows.sort((a, b) => a - b)).map(({ top, bottom }) =>
      top === bottom ? `${top + 1}` : `${top + 1}-${bottom + 1}`,
    );
    return sheets.length > 1 ? texts.map((text, index) => (index === 0 ? `${sheet}: ${text}` : text)) : texts;
  });
  return runs.length > MOST_RUNS ? `${runs.slice(0, MOST_RUNS).join(', ')}, …` : runs.join(', ');
}
