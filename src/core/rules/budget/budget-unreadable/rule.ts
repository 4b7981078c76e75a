import type { Datum } from '../../../plan/datum';
import { figuresAndWords, readAmount } from '../../../text/amount';
import { toArabic, toThai } from '../../../text/digits';
import { contentAt } from '../../../workbook/contents';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { Fix } from '../../finding';
import type { Rule } from '../../rule';
import { isBlank } from '../blank';

export const order = 490;

/** An amount that cannot be read, of a project or in 3.2. A cell is reported once for each text in it. */
export const rule: Rule = {
  meta: { id: 'budget-unreadable', family: 'budget', severity: 'warning', fix: 'offer' },
  *check({ budget: total, projects }, { workbook }) {
    const shown = new Set<string>();
    for (const { title, budget } of [{ title: null, budget: total }, ...projects]) {
      if (!budget || budget.value !== null || isBlank(budget)) continue;
      const { sheet, cell, text, reason = '', likely } = budget;
      const key = `${cell}!${sheet}!${text}`;
      if (shown.has(key)) continue;
      shown.add(key);
      const both = reason === 'disagree' ? figuresAndWords(text) : null;
      const isLikely = title !== null && likely !== undefined;
      const kind = `${title === null ? '-total' : ''}${both ? '-words' : isLikely ? '-likely' : ''}`;
      yield {
        sheet,
        cell,
        ...(kind !== '' && { message: `budget-unreadable${kind}` }),
        data: {
          ...(title !== null && { title }),
          ...{ text, amountReason: reason, ...both },
          ...(likely !== undefined && { likely }),
        },
        fixes: reason === 'grouping' ? groupedFix(workbook, budget) : [],
      };
    }
  },
};

/** The digits with what is between them: `๑๐.๐๐๐`, `10 000`. */
const NUMBER = /[0-9๐-๙](?:[.,\s]*[0-9๐-๙])*/;

/** The likely amount with its commas, in the cell's own words. None if the cell holds more than the project's amount. */
function groupedFix(workbook: WorkbookSnapshot, { sheet, cell, text, likely }: Datum<number>): Fix[] {
  const before = contentAt(workbook, { sheet, cell });
  const { value, formula } = before;
  if (likely === undefined || formula !== undefined || typeof value !== 'string' || value.trim() !== text) return [];
  const amount = likely.toLocaleString('en-US');
  const written = value.replace(NUMBER, (number) => (/[๐-๙]/.test(number) ? toThai(amount) : amount));
  const reading = readAmount(toArabic(written));
  if (!reading.ok || reading.value.baht !== likely) return [];
  const change = { kind: 'cell', sheet, cell, before, after: { value: written } } as const;
  return [{ kind: 'offer', message: 'write-amount', data: { expected: written }, changes: [change] }];
}
