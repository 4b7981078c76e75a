import { projectsMarked } from '../../../plan/marked-projects';
import type { Rule } from '../../rule';

export const order = 530;

/**
 * What stands in a quarter's cell is neither a mark nor a period: a cell is shown once, however many share it. Not where
 * the marks of several projects do not pair: entries-unpaired says that.
 */
export const rule: Rule = {
  meta: { id: 'quarters-mark-unknown', family: 'quarter', severity: 'warning', fix: 'none' },
  *check(plan) {
    const unpaired = plan.unpaired.filter(({ column }) => column === 'quarter');
    const shown = new Set(unpaired.map(({ sheet, cell }) => `${sheet}!${cell}`));
    for (const { quarters } of projectsMarked(plan, ({ meanings }) => meanings.has('unknown'))) {
      for (const { sheet, cell, merge, text, meaning } of quarters.cells) {
        if (meaning !== 'unknown') continue;
        const at = merge?.split(':')[0] ?? cell;
        const key = `${sheet}!${at}`;
        if (shown.has(key)) continue;
        shown.add(key);
        yield { sheet, cell: at, data: { found: text.trim() } };
      }
    }
  },
};
