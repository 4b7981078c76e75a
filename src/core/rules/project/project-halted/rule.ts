import type { Rule } from '../../rule';

export const order = 387;

/** Projects whose titles say that they are cancelled or postponed: one question for all of them. */
export const rule: Rule = {
  meta: { id: 'project-halted', family: 'project', severity: 'warning', fix: 'none' },
  *check({ projects }) {
    const [first, ...others] = projects.filter(({ isHalted }) => isHalted);
    if (!first) return;
    const { sheet, cell, title } = first;
    const related = others.map((each) => ({ sheet: each.sheet, cell: each.cell }));
    yield {
      sheet,
      cell,
      data: { title, count: others.length + 1 },
      related,
      ...(others.length > 0 && { message: 'project-halted-several' }),
    };
  },
};
