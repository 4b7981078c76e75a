import type { Rule } from '../../rule';

export const order = 384;

/** Leaders end the name of a project whose row is filled in. */
export const rule: Rule = {
  meta: { id: 'project-name-unfinished', family: 'project', severity: 'warning', fix: 'none' },
  *check({ projects }) {
    for (const { sheet, cell, title, isNameUnfinished } of projects) {
      if (isNameUnfinished) yield { sheet, cell, data: { title } };
    }
  },
};
