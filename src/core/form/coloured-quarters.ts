/** Projects without a mark whose quarter cells differ in colour: the office may have coloured them in place of marks. */
import type { ColouredProject, Project } from '../plan/project';
import type { Steps } from '../workbook/steps';

/** So many projects that are coloured alike show the look of the columns. */
const ALIKE = 3;

/** In the order of the plan. Not the rows that show the look of the columns: coloured as a marked project, or all alike. */
export function* colouredQuarters(projects: readonly Project[]): Steps<readonly ColouredProject[]> {
  const bare = new Set(
    projects.filter(({ quarters: { pattern } }) => pattern.meanings.size === 1 && pattern.meanings.has('blank')),
  );
  const rows = [];
  for (const project of bare) {
    const fills = fillsOf(project);
    if (fills) rows.push({ project, fills, pattern: fills.join('|') });
    yield;
  }
  const varying = rows.filter(({ fills }) => new Set(fills).size > 1);
  const patterns = new Set(varying.map(({ pattern }) => pattern));
  if (patterns.size === 0 || (patterns.size === 1 && varying.length >= ALIKE)) return [];
  const look = new Set(projects.flatMap((project) => (bare.has(project) ? [] : (fillsOf(project)?.join('|') ?? []))));
  const unlike = varying.filter(({ pattern }) => !look.has(pattern));
  // One pattern alone may be the look of the columns too.
  if (new Set([...rows.map(({ pattern }) => pattern), ...look]).size < 2) return [];
  const sheets = new Set(unlike.map(({ project }) => project.sheet));
  const colours = new Set(unlike.flatMap(({ fills }) => fills));
  return rows.flatMap(({ project, fills, pattern }) => {
    const isMeant = sheets.has(project.sheet) && !look.has(pattern) && fills.every((fill) => colours.has(fill));
    const [first, ...others] = project.quarters.cells.filter(({ traits }) => (traits?.fill ?? null) !== null);
    return isMeant && first ? [{ project, cells: [first, ...others] as const }] : [];
  });
}

/** The colours of a project's quarters; null if they are not known. */
function fillsOf({ quarters }: Project): readonly (string | null)[] | null {
  const fills: (string | null)[] = [];
  for (const { traits } of quarters.cells) {
    if (!traits) return null;
    fills.push(traits.fill);
  }
  return fills;
}
