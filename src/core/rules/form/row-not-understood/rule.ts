import type { Datum } from '../../../plan/datum';
import type { Plan, PlanExtent } from '../../../plan/plan';
import { lostHeadings } from '../../analysis/lost-headings';
import { comparisonKey } from '../../../text/comparison-key';
import { parseCell } from '../../../workbook/address';
import type { Place } from '../../../workbook/snapshot';
import { NO_NUMBER } from '../../data/no-number';
import { rowKey } from '../../analysis/row-key';
import type { Rule } from '../../rule';
import { gather } from '../../../workbook/gather';

export const order = 20;

/**
 * Content inside a part of the form that the reader could give no meaning: nothing is skipped silently. What is left of
 * a lost page is shown with its headings, what is beside a sample line with that line. Only a note outside the tables of
 * parts 2, 3 and 4, where nothing is counted.
 */
export const rule: Rule = {
  meta: { id: 'row-not-understood', family: 'form', severity: 'warning', fix: 'none' },
  *check(plan) {
    const shown = new Set<string>();
    const remains = new Set(lostHeadings(plan).flatMap((lost) => lost.remains));
    const samples = new Set(plan.placeholders.map(rowKey));
    const unread = plan.unread.filter(
      (each) => !remains.has(each) && !samples.has(rowKey(each)) && !SAYS_NONE.test(comparisonKey(each.text)),
    );
    for (const { sheet, cell, text } of [...unread, ...unreadNumbers(plan)]) {
      const key = `${cell}!${sheet}!${text}`;
      if (shown.has(key)) continue;
      shown.add(key);
      yield { sheet, cell, data: { text }, ...(!isInTable(plan, { sheet, cell }) && { severity: 'info' }) };
    }
  },
};

const TABLES: ReadonlySet<PlanExtent['part']> = new Set(['base', 'counts', 'projects', 'targets']);

function isInTable({ extents }: Plan, { sheet, cell }: Place): boolean {
  const row = parseCell(cell)?.row ?? -1;
  return extents.some(
    ({ part, sheet: name, top, bottom }) => TABLES.has(part) && name === sheet && top <= row && row <= bottom,
  );
}

/** Words for nothing, beside no project. */
const SAYS_NONE = /^(?:ไม่มี|ไม่ใช้งบประมาณ|-)+$/;

/** Numbers of parts 2 and 4 that cannot be read. Those of parts 1 and 3 have other rules. */
function unreadNumbers({ baseline: base, targets }: Plan): Datum<number>[] {
  const rows = base ? [...base.rows, ...base.subtotals, ...(base.total ? [base.total] : [])] : [];
  const measures = gather(targets?.rows ?? [], (row) => row.measures);
  const numbers = [
    ...gather(rows, ({ personnel, people, peopleSum, citizens }) => [
      personnel,
      ...(people ?? []),
      peopleSum,
      citizens,
    ]),
    ...gather(measures, ({ result, plan }) => [result, plan]),
  ];
  return numbers.filter((number) => number !== null).filter(isUnread);
}

/** Nothing is there to understand, or it is understood and only not one exact number: `๘๐ ชุมชน`, `ประมาณ ๕๐ คน`. */
const UNDERSTOOD: ReadonlySet<string | undefined> = new Set([
  ...['blank', 'dash', 'wrong-unit', 'inexact', 'range', 'rate', 'words', 'pending'],
]);

function isUnread({ value, reason, text }: Datum<number>): boolean {
  return value === null && !UNDERSTOOD.has(reason) && !NO_NUMBER.test(comparisonKey(text));
}
