import type { Rule } from '../../rule';
import { groupBy } from '../../../workbook/group-by';
import { cellKey } from '../../fixes/text-edit';
import { otherAgencies } from './agency-mentions';

export const order = 100;

/**
 * Another agency of the same kind at places that mean the plan's agency: one finding for each name, for all its places. An
 * error only in the affiliation and the address.
 */
export const rule: Rule = {
  meta: { id: 'agency-name-inconsistent', family: 'general', severity: 'warning', fix: 'none' },
  *check(plan) {
    for (const [agency, mentions] of groupBy(otherAgencies(plan), (mention) => mention.agency)) {
      const [first, ...others] = mentions;
      if (!first) continue;
      const { sheet, cell } = first;
      const data = { text: agency, found: agency, expected: plan.agency?.value ?? null };
      const places = new Map(others.map((other) => [cellKey(other), other]));
      places.delete(cellKey(first));
      yield {
        ...{ sheet, cell, data },
        ...(mentions.some(({ isSure }) => isSure) && { severity: 'error' }),
        related: [...places.values()].map((other) => ({ sheet: other.sheet, cell: other.cell })),
      };
    }
  },
};
