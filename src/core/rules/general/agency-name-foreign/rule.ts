import { changeIn } from '../../analysis/fixed-text';
import { fixedTexts } from '../../analysis/fixed-texts';
import { restoreFix } from '../../fixes/restore-wording';
import type { Rule } from '../../rule';
import { foreignNames } from '../../analysis/agency-name-places';

export const order = 110;

/** A heading that the form prints names another province or district: it was copied from that office's plan. */
export const rule: Rule = {
  meta: { id: 'agency-name-foreign', family: 'general', severity: 'warning', fix: 'offer' },
  *check(plan, { workbook }) {
    for (const fixed of fixedTexts(plan)) {
      const names = foreignNames(plan, fixed);
      if (names.length === 0) continue;
      const { sheet, cell, repeated, text } = fixed;
      const change = changeIn(fixed);
      yield {
        sheet,
        cell,
        data: { name: names.join(', '), found: text, expected: change?.wording ?? null },
        related: repeated,
        fixes: change ? restoreFix(workbook, change) : [],
      };
    }
  },
};
