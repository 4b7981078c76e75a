import type { Rule } from '../../rule';

export const order = 130;

/** The agency's address is blank or a dash, or part 1 has no such line. */
export const rule: Rule = {
  meta: { id: 'address-missing', family: 'general', severity: 'warning', fix: 'none' },
  *check({ general, parts }) {
    if (!general || general.address?.value != null) return;
    const place = general.address ?? parts.general;
    if (place) yield { sheet: place.sheet, cell: place.cell };
  },
};
