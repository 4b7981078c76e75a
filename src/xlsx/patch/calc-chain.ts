import { removeContentType } from '../opc/content-types';
import type { Package } from '../opc/package';
import { removeRelationships } from '../opc/relationships';
import { readWorkbookPart } from '../read/workbook-part';

/**
 * Takes the chain of calculation away: a chain that names a cell without a formula makes Excel call the file damaged,
 * while a missing one it builds anew on opening.
 */
export function dropCalcChain(parts: Package): void {
  const workbook = readWorkbookPart(parts);
  const chain = workbook.relationships.find(({ kind }) => kind === 'calcChain');
  if (!chain) return;
  parts.remove(chain.target);
  removeContentType(parts, chain.target);
  removeRelationships(parts, workbook.part, new Set([chain.id]));
}
