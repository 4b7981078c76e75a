/** Excel.DataValidation of a range, to be read. */
import { overlaps, type RangeIndex } from '../../../src/core/workbook/address';
import type { SheetModel, ValidationModel } from '../model';
import type { Remote } from '../remote';
import { columnsOf, rowsOf } from './area';

const NONE = { type: 'None', rule: {} };

/** `Inconsistent`: rules differ; `MixedCriteria`: some cells have one and some have none (Excel.DataValidationType). */
export function validationRemote(sheet: SheetModel, range: RangeIndex): Remote {
  const answer = (): Pick<ValidationModel, 'type' | 'rule'> => {
    const touching = sheet.validations.filter((each) => overlaps(each.range, range));
    if (touching.length === 0) return NONE;
    const seen = new Map<string, ValidationModel | null>();
    // Whole worksheets are asked for too: what lies outside the rules has none.
    if (rowsOf(range) * columnsOf(range) > 100_000) return { type: 'MixedCriteria', rule: null };
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const cell = { top: row, left: column, bottom: row, right: column };
        const own = [...touching].reverse().find((each) => overlaps(each.range, cell)) ?? null;
        seen.set(own ? JSON.stringify([own.type, own.rule]) : '', own);
      }
    }
    const [only] = seen.values();
    if (seen.size === 1) return only ?? NONE;
    return { type: seen.has('') ? 'MixedCriteria' : 'Inconsistent', rule: null };
  };
  return {
    type: 'DataValidation',
    scalars: { Type: { get: () => answer().type }, Rule: { get: () => answer().rule } },
  };
}
