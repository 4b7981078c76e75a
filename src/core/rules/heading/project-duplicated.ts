import { labelKey } from '../../text/label';
import type { Project } from '../../plan/plan';
import type { Rule } from '../rule';

const QUOTES = /["'“”„‟‘’‚‛«»`´]/g;

/** The same project twice: in the table only once, or the second is to say what sets it apart. */
export const projectDuplicated: Rule = {
  meta: { id: 'project-duplicated', family: 'heading', severity: 'warning', fix: 'none' },
  *check({ projects }) {
    const seen = new Map<string, Project>();
    for (const project of projects) {
      const { sheet, cell, title } = project;
      const key = labelKey(title).replace(QUOTES, '');
      const first = seen.get(key);
      if (!first) seen.set(key, project);
      else if (key !== '')
        yield { sheet, cell, data: { name: title }, related: [{ sheet: first.sheet, cell: first.cell }] };
    }
  },
};
