import type { Project } from '../../plan/plan';
import { titleKeys } from '../../plan/title-keys';
import type { Rule } from '../rule';

const QUOTES = /["'“”„‟‘’‚‛«»`´]/g;

/** The same project twice: in the table only once, or the second is to say what sets it apart. */
export const projectDuplicated: Rule = {
  meta: { id: 'project-duplicated', family: 'heading', severity: 'warning', fix: 'none' },
  *check(plan) {
    const keys = titleKeys(plan);
    const seen = new Map<string, Project>();
    for (const [index, project] of plan.projects.entries()) {
      const { sheet, cell, title } = project;
      const key = (keys[index] ?? '').replace(QUOTES, '');
      const first = seen.get(key);
      if (!first) seen.set(key, project);
      else if (key !== '')
        yield { sheet, cell, data: { name: title }, related: [{ sheet: first.sheet, cell: first.cell }] };
    }
  },
};
