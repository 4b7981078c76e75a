import type { Project } from '../../../plan/project';
import { comparisonHash, comparisonKey } from '../../../text/comparison-key';
import { withoutQuotes } from '../../../text/quotes';
import type { Report, Rule } from '../../rule';
import { likeAnother } from '../alike';
import { groupBy } from '../../../workbook/group-by';
import { isOfAllGoals } from '../../analysis/agency-level';

export const order = 360;

/**
 * The same project twice: in the table only once, or the second is to say what sets it apart. What several agencies
 * list is their joint project, of which a note says that each agency's is counted.
 */
export const rule: Rule = {
  meta: { id: 'project-duplicated', family: 'heading', severity: 'warning', fix: 'none' },
  *check(plan, { workbook }) {
    const alike = groupBy(
      likeAnother(plan.projects, comparisonHash).map(({ project }) => project),
      ({ title }) => comparisonKey(withoutQuotes(title)),
    );
    const isOfAgencies = alike.size > 0 && isOfAllGoals(plan, workbook);
    const joint: Project[] = [];
    for (const [key, projects] of alike) {
      if (key === '') continue;
      const agencies = new Map<string, Project>();
      for (const project of projects) {
        const { sheet, cell, title } = project;
        const first = again(agencies, agencyOf(project, isOfAgencies), project);
        if (first) yield { sheet, cell, data: { name: title }, related: [{ sheet: first.sheet, cell: first.cell }] };
      }
      const [one, ...others] = agencies.values();
      if (one && others.length > 0) joint.push(one);
    }
    const [first] = joint;
    if (first) yield jointNote(first, joint.length);
  },
};

function jointNote({ sheet, cell }: Project, count: number): Report {
  return { sheet, cell, message: 'project-duplicated-joint', severity: 'info', data: { count } };
}

/** The project of the same agency, or of one that is not said, which is there already; null if this is the first. */
function again(agencies: Map<string, Project>, agency: string, project: Project): Project | null {
  const first = agency === '' ? agencies.values().next().value : (agencies.get(agency) ?? agencies.get(''));
  if (!first) agencies.set(agency, project);
  return first ?? null;
}

/** In the plan of a province or a ministry the responsible unit is an agency itself. */
function agencyOf({ agency, unit }: Project, isOfAgencies: boolean): string {
  return comparisonKey((agency ?? (isOfAgencies ? unit : null))?.text ?? '');
}
