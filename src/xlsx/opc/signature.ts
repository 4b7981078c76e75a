import type { Package } from './package';
import { readRelationships } from './relationships';

/** Whether the package is digitally signed (ECMA-376 part 2, clause 12): its own relationships name the origin of signatures. */
export function isSigned(parts: Package): boolean {
  return readRelationships(parts, '').some(({ kind }) => kind === 'origin');
}
