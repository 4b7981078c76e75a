import type { Plan } from '../../../plan/plan';
import { comparisonKey } from '../../../text/comparison-key';
import { cellName } from '../../../workbook/address';
import type { Place } from '../../../workbook/snapshot';
import { AGENCY_LEVELS } from '../../data/agency-levels';
import type { Rule } from '../../rule';

export const order = 50;

/** The title's slot holds leaders, the printed choices or nothing; or there is none, and part 1 names no agency either. */
export const rule: Rule = {
  meta: { id: 'agency-missing', family: 'general', severity: 'error', fix: 'none' },
  *check(plan) {
    const { agency, general } = plan;
    if (agency ? isNamed(agency.value) : isNamed(general?.agency?.value ?? null)) return;
    const place = agency ?? titleOf(plan);
    if (place) yield { sheet: place.sheet, cell: place.cell };
  },
};

function isNamed(name: string | null): boolean {
  return name !== null && comparisonKey(name).replace(/[()]/g, '') !== AGENCY_LEVELS.join('/');
}

/** Where the title is or should be. */
function titleOf({ extents }: Plan): Place | null {
  const first = extents.find(({ part }) => part === 'title') ?? extents[0];
  return first ? { sheet: first.sheet, cell: cellName(first.top, 0) } : null;
}
