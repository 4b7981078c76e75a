/** Projects whose texts may be the same, found before any text is compared. */
import type { Project } from '../../plan/project';
import { gather } from '../../workbook/gather';

export interface ProjectAt {
  readonly project: Project;
  /** Its place in the plan. */
  readonly index: number;
}

/** Projects of which another's title may be compared equal, by their hashes: they rule out nearly all. */
export function likeAnother(projects: readonly Project[], hashOf: (title: string) => number): readonly ProjectAt[] {
  const hashes = new Int32Array(projects.length);
  projects.forEach(({ title }, index) => (hashes[index] = hashOf(title)));
  const again = repeatedIn(hashes);
  if (again.size === 0) return [];
  return gather(projects, (project, index) => (again.has(hashes[index] ?? 0) ? [{ project, index }] : []));
}

/** What occurs more than once. */
function repeatedIn(numbers: Int32Array): ReadonlySet<number> {
  const sorted = numbers.slice().sort();
  const again = new Set<number>();
  for (let index = 1; index < sorted.length; index += 1) {
    const number = sorted[index];
    if (number !== undefined && number === sorted[index - 1]) again.add(number);
  }
  return again;
}
