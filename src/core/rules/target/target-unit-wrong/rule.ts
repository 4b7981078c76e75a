import type { TargetValue } from '../../../plan/parts';
import { comparisonKey } from '../../../text/comparison-key';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { PLACE_UNITS } from '../../data/place-units';
import type { Fix, Severity } from '../../finding';
import { editChanges, findOnce, textAt, type TextEdit } from '../../fixes/text-edit';
import type { Rule } from '../../rule';
import { gather } from '../../../workbook/gather';

export const order = 620;

/**
 * A value of part 4 counted in another unit than the row's. One finding a measure, for both years. A unit left out is not
 * wrong; any kind of place is less so than people for places, and one that the row's own words name is only noted.
 */
export const rule: Rule = {
  meta: { id: 'target-unit-wrong', family: 'target', severity: 'error', fix: 'offer' },
  *check({ targets }, { workbook }) {
    for (const { row, text, measures } of targets?.rows ?? []) {
      for (const { unit: expected, result, plan } of row === null ? [] : measures) {
        if (expected === null) continue;
        const wrong = gather([result, plan], (value) => (value && isOther(value, expected) ? [value] : []));
        const [first, ...others] = wrong;
        if (!first) continue;
        yield {
          sheet: first.sheet,
          cell: first.cell,
          data: { row, found: first.unit, expected },
          severity: severityOf(wrong, expected, text),
          related: others.map(({ sheet, cell }) => ({ sheet, cell })),
          fixes: unitFix(workbook, wrong, expected),
        };
      }
    }
  },
};

function isOther({ unit }: TargetValue, expected: string): boolean {
  return unit !== null && comparisonKey(unit) !== comparisonKey(expected);
}

const PLACE = 'แห่ง';

function severityOf(wrong: readonly TargetValue[], expected: string, label: string): Severity {
  const kinds = wrong.flatMap(({ unit }) => comparisonKey(unit ?? '').split('/'));
  if (expected !== PLACE || !kinds.every((kind) => PLACE_UNITS.has(kind))) return 'error';
  // `๘ เครือข่าย` in the row of `จำนวนเครือข่าย/องค์กร…`.
  return kinds.every((kind) => comparisonKey(label).includes(kind)) ? 'info' : 'warning';
}

/**
 * None if a unit is not found once behind its number: it is in a separate column, or part of a number format. A share
 * is no
 * count.
 */
function unitFix(workbook: WorkbookSnapshot, values: readonly TargetValue[], expected: string): Fix[] {
  const edits = values.flatMap((value) => unitEdit(workbook, value, expected) ?? []);
  if (edits.length < values.length) return [];
  return [{ kind: 'offer', message: 'write-unit', data: { expected }, changes: editChanges(workbook, edits) }];
}

function unitEdit(workbook: WorkbookSnapshot, value: TargetValue, expected: string): TextEdit | null {
  const { sheet, cell, text, unit } = value;
  const content = textAt(workbook, { sheet, cell });
  if (content === null || unit === null || value.value === null) return null;
  const whole = findOnce(content, text);
  const own = findOnce(text, unit);
  if (!whole || !own || content.slice(whole.start, whole.end) !== text) return null;
  return { sheet, cell, start: whole.start + own.start, end: whole.start + own.end, text: expected };
}
