import type { Project } from '../../plan/plan';
import { titleKeys } from '../../plan/title-keys';
import type { Rule } from '../rule';

const QUOTES = /["'“”„‟‘’‚‛«»`´]/g;

/** The same project twice: in the table only once, or the second is to say what sets it apart. */
export const projectDuplicated: Rule = {
  meta: { id: 'project-duplicated', family: 'heading', severity: 'warning', fix: 'none' },
  *check(plan) {
    const { projects } = plan;
    const keys = titleKeys(plan);
    const seen = new Map<string, Project>();
    for (let index = 0; index < projects.length; index += 1) {
      const project = projects[index];
      const key = keys[index]?.replace(QUOTES, '') ?? '';
      if (!project || key === '') continue;
      const first = seen.get(key);
      if (!first) seen.set(key, project);
      else
        yield {
          sheet: project.sheet,
          cell: project.cell,
          data: { name: project.title },
          related: [{ sheet: first.sheet, cell: first.cell }],
        };
    }
  },
};
