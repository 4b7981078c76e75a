import type { Rule } from '../../rule';

export const order = 610;

/** Part 4 has a row for each goal that offices measure: a row that was deleted, added or split is reported. */
export const rule: Rule = {
  meta: { id: 'target-rows', family: 'target', severity: 'error', fix: 'none' },
  *check({ targets, framework, parts }) {
    const found = targets?.rows.length;
    const expected = framework.targets.length;
    if (!targets || !parts.targets || found === undefined || found === expected) return;
    yield {
      ...parts.targets,
      data: { found, expected },
      related: targets.rows.filter(({ row }) => row === null).map(({ sheet, cell }) => ({ sheet, cell })),
    };
  },
};
