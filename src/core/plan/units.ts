/** Who carries out the projects. Spellings of one office that differ only in white space, digits or damage are one. */
import { comparisonKey } from '../text/comparison-key';
import { unitNames, type UnitNames } from '../text/unit-names';
import { groupBy } from '../workbook/group-by';
import { memoizePerPlan } from './memoize-per-plan';
import type { Project } from './project';

export interface Unit {
  /** The spelling that is used most; of several, the first. */
  readonly name: string;
  /** The others, in the order of the table. */
  readonly spellings: readonly string[];
  /** Those that it leads, and those that it joins in, in the order of the table. */
  readonly projects: readonly Project[];
}

export interface Units {
  /** In the order of the table. */
  readonly all: readonly Unit[];
  /** Those that name nobody. */
  readonly without: readonly Project[];
  /** Whether any project has more than one. */
  readonly areJoint: boolean;
  /** A project's own, by the names of `all`. */
  readonly of: (project: Project) => UnitNames;
}

export const unitsIn = memoizePerPlan((plan): Units => {
  const named = plan.projects.map((project) => ({ project, names: namesOf(project) }));
  const uses = named.flatMap(({ project, names: { lead, joint } }) =>
    [...(lead === null ? [] : [lead]), ...joint].map((spelling) => ({ project, spelling })),
  );
  const groups = groupBy(uses, ({ spelling }) => comparisonKey(spelling));
  const names = new Map<string, string>();
  const all = [...groups].map(([key, group]): Unit => {
    const [first = '', ...others] = [...groupBy(group, ({ spelling }) => spelling)]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([spelling]) => spelling);
    names.set(key, first);
    return { name: first, spellings: others, projects: [...new Set(group.map(({ project }) => project))] };
  });
  const nameOf = (spelling: string): string => names.get(comparisonKey(spelling)) ?? spelling;
  return {
    all,
    without: named.flatMap(({ project, names: { lead, joint } }) =>
      lead === null && joint.length === 0 ? [project] : [],
    ),
    areJoint: named.some(({ names: { lead, joint } }) => joint.length > (lead === null ? 1 : 0)),
    of: (project) => {
      const { lead, joint } = namesOf(project);
      const own = lead === null ? null : nameOf(lead);
      return { lead: own, joint: [...new Set(joint.map(nameOf))].filter((name) => name !== own) };
    },
  };
});

function namesOf({ unit }: Project): UnitNames {
  return unitNames(unit?.text ?? '');
}
