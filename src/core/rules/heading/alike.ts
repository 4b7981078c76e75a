/** Projects whose texts may be the same, found before any text is compared. */
import type { Project } from '../../plan/project';
import { comparisonHash } from '../../text/comparison-key';

export interface ProjectAt {
  readonly project: Project;
  /** Its place in the plan. */
  readonly index: number;
}

/** Projects of which another's text may be compared equal, by their hashes: they rule out nearly all. */
export function likeAnother(projects: readonly Project[], textOf: (title: string) => string): readonly ProjectAt[] {
  const hashes = Int32Array.from(projects, ({ title }) => comparisonHash(textOf(title)));
  const sorted = hashes.slice().sort();
  const again = new Set(sorted.filter((hash, index) => index > 0 && hash === sorted[index - 1]));
  if (again.size === 0) return [];
  return projects.flatMap((project, index) => (again.has(hashes[index] ?? 0) ? [{ project, index }] : []));
}
