/** What a finding is about. If the finding does not say it, the plan knows it by the row. */
import type { Plan } from '../../../core/plan/plan';
import type { Finding } from '../../../core/rules/finding';
import { parseCell } from '../../../core/workbook/address';
import { groupBy } from '../../../core/workbook/group-by';
import type { Place } from '../../../core/workbook/snapshot';

export type Subject =
  | { readonly kind: 'projects'; readonly titles: readonly string[] }
  | { readonly kind: 'guideline'; readonly subPlan: number; readonly guideline: number }
  | { readonly kind: 'goal'; readonly subPlan: number; readonly goal: number }
  | { readonly kind: 'sub-plan'; readonly subPlan: number }
  /** A row of part 4, by its label. */
  | { readonly kind: 'target'; readonly label: string };

export interface Subjects {
  readonly byRow: ReadonlyMap<string, Subject>;
  /** Headings in cells that are beside other rows. */
  readonly byCell: ReadonlyMap<string, Subject>;
}

type Source = Pick<Plan, 'projects' | 'headings' | 'groups' | 'counts' | 'targets'>;

/** Of what shares a row the projects go first. */
export function subjectsOf({ projects, headings, groups, counts, targets }: Source): Subjects {
  const declared = (counts?.subPlans ?? []).flatMap(({ subPlan, declared: own, guidelines }) => [
    ...at(own, { kind: 'sub-plan', subPlan }),
    ...guidelines.flatMap(({ guideline, declared: slot }) => at(slot, { kind: 'guideline', subPlan, guideline })),
  ]);
  const rows = [
    ...(targets?.rows ?? []).flatMap((row) => at(row, { kind: 'target', label: row.text })),
    ...declared,
    ...headings.flatMap((heading) => {
      const { subPlan, guideline } = heading;
      return at(heading, { kind: 'guideline', subPlan, guideline });
    }),
  ];
  const ofProjects = [...groupBy(projects, rowOf)].map(([row, own]): readonly [string, Subject] => [
    row,
    { kind: 'projects', titles: own.map(({ title }) => title) },
  ]);
  return {
    byRow: new Map([...rows.map(([place, subject]) => [rowOf(place), subject] as const), ...ofProjects]),
    byCell: new Map(
      groups.flatMap((group): (readonly [string, Subject])[] => {
        const { subPlan, goal } = group;
        if (subPlan === null) return [];
        return [[cellOf(group), goal === null ? { kind: 'sub-plan', subPlan } : { kind: 'goal', subPlan, goal }]];
      }),
    ),
  };
}

/** null if it is about none in particular. */
export function subjectOf(finding: Finding, { byRow, byCell }: Subjects): Subject | null {
  const { title, subPlan = null, guideline = null } = finding.data;
  if (typeof title === 'string') return { kind: 'projects', titles: [title] };
  const own = byCell.get(cellOf(finding)) ?? byRow.get(rowOf(finding)) ?? null;
  if (subPlan === null) return own;
  if (guideline !== null) return { kind: 'guideline', subPlan: Number(subPlan), guideline: Number(guideline) };
  // Of a whole sub-plan or goal, which the sentence names.
  return own?.kind === 'target' ? own : null;
}

function at(place: Place | null, subject: Subject): (readonly [Place, Subject])[] {
  return place ? [[place, subject]] : [];
}

function rowOf({ sheet, cell }: Place): string {
  return `${sheet}!${parseCell(cell)?.row ?? cell}`;
}

function cellOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}
