/** Excel.ConditionalFormatCollection of a range: formats by a formula, which a custom one has. */
import { overlaps, type RangeIndex } from '../../../src/core/workbook/address';
import type { ConditionModel, SheetModel } from '../model';
import type { Remote, Scalar } from '../remote';
import { OfficeError } from '../wire';
import { checkWritable } from './area';

export function conditionsRemote(sheet: SheetModel, range: RangeIndex): Remote {
  return {
    type: 'ConditionalFormatCollection',
    items: () => sheet.conditions.filter((each) => overlaps(each.range, range)).map(conditionRemote),
    methods: {
      GetCount: () => sheet.conditions.filter((each) => overlaps(each.range, range)).length,
      Add: (type) => {
        checkWritable(sheet, 'ConditionalFormatCollection.add');
        if (type !== 'Custom') throw new OfficeError('InvalidArgument', 'ConditionalFormatCollection.add');
        const condition: ConditionModel = { range, formula: '', format: new Map() };
        // "Adds a new conditional format to the collection at the first/top priority."
        sheet.conditions.unshift(condition);
        return conditionRemote(condition);
      },
      ClearAll: () => clearConditions(sheet, range),
    },
  };
}

/** The parts of a condition beyond the range would stay; nobody asks for less than all of them. */
export function clearConditions(sheet: SheetModel, range: RangeIndex): void {
  checkWritable(sheet, 'ConditionalFormatCollection.clearAll');
  sheet.conditions = sheet.conditions.filter((each) => !overlaps(each.range, range));
}

function conditionRemote(condition: ConditionModel): Remote {
  const settings = (path: string, names: readonly string[]): Record<string, Scalar> =>
    Object.fromEntries(
      names.map((name) => [name, { set: (value: unknown) => void condition.format.set(`${path}.${name}`, value) }]),
    );
  const format = (): Remote => ({
    type: 'ConditionalRangeFormat',
    objects: {
      Fill: () => ({ type: 'ConditionalRangeFill', scalars: settings('Fill', ['Color']) }),
      Font: () => ({ type: 'ConditionalRangeFont', scalars: settings('Font', ['Bold', 'Color']) }),
    },
  });
  return {
    type: 'ConditionalFormat',
    objects: {
      Custom: () => ({
        type: 'CustomConditionalFormat',
        objects: {
          Rule: () => ({
            type: 'ConditionalFormatRule',
            scalars: {
              Formula: { get: () => condition.formula, set: (value) => void (condition.formula = String(value)) },
            },
          }),
          Format: format,
        },
      }),
    },
  };
}
