import { projectsMarked } from '../../../plan/marked-projects';
import type { Plan, Project } from '../../../plan/plan';
import type { FillProposal } from '../../../quarters/proposal';
import { quarterList } from '../../../quarters/project-period';
import { proposeFill } from '../../../quarters/propose';
import type { Fix } from '../../finding';
import type { Rule } from '../../rule';

export const order = 520;

/** A real project without a mark. Not where a mark stands that nobody can read: that is said by its own rule. */
export const rule: Rule = {
  meta: { id: 'quarters-none', family: 'quarter', severity: 'error', fix: 'offer' },
  *check(plan) {
    const silent = projectsMarked(
      plan,
      ({ meanings }) => meanings.size > 0 && !meanings.has('yes') && !meanings.has('unknown'),
    );
    const fills = silent.length > 0 ? fillsOf(plan) : new Map<Project, FillProposal>();
    for (const project of silent) {
      const [first] = project.quarters.cells;
      if (!first) continue;
      yield {
        sheet: first.sheet,
        cell: first.cell,
        // Projects that share a cell are told apart by their names.
        ...(first.lines > 1 && { message: 'quarters-none-of' }),
        data: { title: project.title },
        related: [{ sheet: project.sheet, cell: project.cell }],
        fixes: fixOf(project, fills.get(project)),
      };
    }
  },
};

function fillsOf(plan: Plan): Map<Project, FillProposal> {
  const { proposals } = proposeFill(plan);
  return new Map(proposals.flatMap((proposal) => proposal.rows.map(({ project }) => [project, proposal] as const)));
}

function fixOf(project: Project, proposal: FillProposal | undefined): Fix[] {
  const row = proposal?.rows.find((each) => each.project === project);
  if (!proposal || !row) return [];
  const data = { text: row.source.text, expected: quarterList(row.quarters) };
  return [{ kind: 'offer', message: 'mark-quarters', data, changes: proposal.changes }];
}
