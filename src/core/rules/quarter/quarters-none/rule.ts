import type { Quarter } from '../../../calendar/quarter';
import { projectsMarked } from '../../../plan/marked-projects';
import type { Plan } from '../../../plan/plan';
import type { Project } from '../../../plan/project';
import type { FillProposal } from '../../../quarters/proposal';
import { periodsOf, quarterList } from '../../../quarters/project-period';
import { proposeFill } from '../../../quarters/propose';
import { groupBy } from '../../../workbook/group-by';
import type { Place } from '../../../workbook/snapshot';
import type { Fix } from '../../finding';
import type { Report, Rule } from '../../rule';
import { misplacedMonths } from '../misplaced-months';

export const order = 520;

/**
 * A real project without a mark. Not if one of its cells holds what has a finding already: a mark that nobody can read,
 * a month that is not its quarter's, or a mark below a header of another year. Projects whose quarters are coloured are
 * asked about together, once a worksheet.
 */
export const rule: Rule = {
  meta: { id: 'quarters-none', family: 'quarter', severity: 'error', fix: 'offer' },
  *check(plan) {
    const silent = projectsMarked(
      plan,
      ({ meanings }) => meanings.size > 0 && !meanings.has('yes') && !meanings.has('unknown'),
    );
    const misplaced = new Set(misplacedMonths(plan).map(({ project }) => project));
    yield* coloured(plan);
    const inColour = new Set(plan.coloured.map(({ project }) => project));
    const fills = silent.length > 0 ? fillsOf(plan) : NO_FILLS;
    for (const project of silent) {
      const [first] = project.quarters.cells;
      if (!first || inColour.has(project) || misplaced.has(project)) continue;
      if (hasUnreadCell(plan, project) || isMarkedElsewhere(plan, project)) continue;
      const own = fills.get(project);
      yield {
        sheet: first.sheet,
        cell: first.cell,
        ...(own?.years && { message: 'quarters-none-years' }),
        data: { title: project.title, ...(own?.years && { quarters: quarterList(own.years.quarters) }) },
        related: [own?.years?.source, project].flatMap((place) =>
          place ? [{ sheet: place.sheet, cell: place.cell }] : [],
        ),
        fixes: fixOf(project, own?.proposal ?? null),
      };
    }
  },
};

function* coloured(plan: Plan): Iterable<Report> {
  for (const alike of groupBy(plan.coloured, ({ project }) => project.sheet).values()) {
    const [first, ...others] = alike.flatMap(({ cells }) => cells);
    if (!first) continue;
    yield {
      ...{ sheet: first.sheet, cell: first.cell, message: 'quarters-none-coloured', severity: 'warning' },
      data: { count: alike.length },
      related: others.map(({ sheet, cell }) => ({ sheet, cell })),
      fixes: [],
    };
  }
}

/** Whether a period in one quarter's cell cannot be read: quarters-period-unread reports it at the cell. */
function hasUnreadCell(plan: Plan, project: Project): boolean {
  if (!project.quarters.pattern.meanings.has('period')) return false;
  return periodsOf(plan, project).some(({ source, reading }) => {
    const isOfCell = project.quarters.cells.some(({ cell, merge }) => merge === null && cell === source.cell);
    return source.where === 'quarter-cells' && isOfCell && reading?.ok === false;
  });
}

/** Whether it is marked in a column of which year-inconsistent says that its header is of another year. */
function isMarkedElsewhere({ table }: Plan, { asides = [] }: Project): boolean {
  return table !== null && table.stale.length > 0 && asides.some(({ as }) => as === 'year');
}

interface ProjectFill {
  readonly proposal: FillProposal | null;
  /** The period of a project of several years, and its quarters in the plan's. */
  readonly years?: { readonly source: Place; readonly quarters: readonly Quarter[] };
}

const NO_FILLS: ReadonlyMap<Project, ProjectFill> = new Map();

function fillsOf(plan: Plan): ReadonlyMap<Project, ProjectFill> {
  const { proposals, refusals } = proposeFill(plan);
  const fills = proposals.flatMap((proposal) => proposal.rows.map(({ project }) => [project, { proposal }] as const));
  const parts = refusals.flatMap(({ project, reason, suggestion, accept, sheet, cell }) =>
    reason === 'several-years' && suggestion
      ? [[project, { proposal: accept, years: { source: { sheet, cell }, quarters: suggestion } }] as const]
      : [],
  );
  return new Map<Project, ProjectFill>([...fills, ...parts]);
}

function fixOf(project: Project, proposal: FillProposal | null): Fix[] {
  const row = proposal?.rows.find((each) => each.project === project);
  if (!proposal || !row) return [];
  const data = { text: row.source.text, expected: quarterList(row.quarters) };
  return [{ kind: 'offer', message: 'mark-quarters', data, changes: proposal.changes }];
}
