import { toArabic } from '../../../text/digits';
import type { Fix } from '../../finding';
import { editChanges, findOnce, textAt } from '../../fixes/text-edit';
import type { Rule } from '../../rule';
import type { Place, WorkbookSnapshot } from '../../../workbook/snapshot';
import { emailWords } from '../emails';

export const order = 150;

const THAI_DIGITS = /[๐-๙]+/g;

/** A Thai digit in an address: it looks like the right one and no mail arrives. */
export const rule: Rule = {
  meta: { id: 'email-thai-digit', family: 'general', severity: 'error', fix: 'offer' },
  *check(plan, { workbook }) {
    const email = plan.general?.email;
    if (!email) return;
    for (const word of emailWords(plan)) {
      const digits = word.includes('@') ? word.match(THAI_DIGITS) : null;
      if (!digits) continue;
      const place = { sheet: email.sheet, cell: email.cell };
      const expected = toArabic(word);
      yield {
        ...place,
        data: { found: digits.join(' '), expected },
        fixes: arabicFix(workbook, place, word, expected),
      };
    }
  },
};

function arabicFix(workbook: WorkbookSnapshot, place: Place, word: string, expected: string): Fix[] {
  const at = findOnce(textAt(workbook, place) ?? '', word);
  if (!at) return [];
  const changes = editChanges(workbook, [{ ...place, ...at, text: expected }]);
  return [{ kind: 'offer', message: 'write-email', data: { expected }, changes }];
}
