import { QUARTERS } from '../../../calendar/quarter';
import { markPatterns } from '../../../plan/marked-projects';
import type { Rule } from '../../rule';

export const order = 600;

const PERCENT = 70;
const FEWEST = 10;

/** Most projects run all year: one finding at the table. Fewer projects than `fewest` say nothing about the plan. */
export const rule: Rule = {
  meta: {
    id: 'quarters-all-four-share',
    family: 'quarter',
    severity: 'info',
    fix: 'none',
    options: { percent: PERCENT, fewest: FEWEST },
  },
  *check(plan, { options }) {
    const { parts, projects } = plan;
    const { percent = PERCENT, fewest = FEWEST } = options;
    const total = projects.length;
    const table = parts.projects;
    if (!table || total === 0 || total < Number(fewest)) return;
    let found = 0;
    for (const [{ marked }, count] of markPatterns(plan)) if (marked.length === QUARTERS.length) found += count;
    if (found * 100 < Number(percent) * total) return;
    yield { sheet: table.sheet, cell: table.cell, data: { percent: Math.round((found * 100) / total), found, total } };
  },
};
