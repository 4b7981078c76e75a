/**
 * The questions of the trial workbook (docs/assumptions.md): a hidden name refers to a table that says what a cell must hold
 * where, and each row is answered by asking Excel. Only the ids of beliefs and our own words for the answers go on.
 */
import { fact, type Fact } from '../../core/workbook/fact';
import { rangeName, type RangeIndex } from '../../core/workbook/address';
import { loadMerges, rangeIndex } from '../read/merges';
import { groupBy } from '../../core/workbook/group-by';
import type { Loaded } from '../request/session';

export const TRIAL_NAME = '_PhaenTrial';

const BELIEF = /^A\d{2}$/;
const ANSWERS = ['no', 'not asked', 'not yet', 'yes'] as const;
type Answer = (typeof ANSWERS)[number];

type Asked = (sheet: Excel.Worksheet, block: RangeIndex) => Loaded<unknown>;

/** What may be asked of a range, and the answer as JSON takes it; places count from the range's own first cell. */
const PROPERTIES: Readonly<Record<string, Asked>> = {
  values: ofCell('values'),
  formulas: ofCell('formulas'),
  valueTypes: ofCell('valueTypes'),
  numberFormat: ofCell('numberFormat'),
  text: ofCell('text'),
  rowHidden: (sheet, block) => {
    const range = at(sheet, block).load('rowHidden');
    return () => range.rowHidden;
  },
  font: (sheet, block) => {
    const asked = { font: at(sheet, block).getCellProperties({ format: { font: { name: true } } }) };
    return () => asked.font.value[0]?.[0]?.format?.font?.name || null;
  },
  bold: (sheet, block) => {
    const asked = { bold: at(sheet, block).getCellProperties({ format: { font: { bold: true } } }) };
    return () => asked.bold.value[0]?.[0]?.format?.font?.bold ?? null;
  },
  validation: (sheet, block) => {
    const { dataValidation } = at(sheet, block);
    dataValidation.load('type,rule');
    return () => [dataValidation.type, dataValidation.rule?.list?.source ?? null];
  },
  merges: (sheet, block) => {
    const merges = loadMerges(sheet, block);
    return () => merges().map((merge) => within(merge, block));
  },
  merged: (sheet, block) => {
    const merges = loadMerges(sheet, block);
    return () => merges().length;
  },
  used: (sheet, block) => {
    const used = at(sheet, block).getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    return () => (used.isNullObject ? null : within(rangeIndex(used), block));
  },
};

function ofCell(property: 'values' | 'formulas' | 'valueTypes' | 'numberFormat' | 'text'): Asked {
  return (sheet, block) => {
    const range = at(sheet, block).load(property);
    return () => {
      const grid: readonly (readonly unknown[])[] = range[property];
      return grid[0]?.[0];
    };
  };
}

/** No facts in any other workbook. */
export async function inquireTrial(context: Excel.RequestContext): Promise<readonly Fact[]> {
  const { names, worksheets } = context.workbook;
  const table = names.getItemOrNullObject(TRIAL_NAME).getRangeOrNullObject().load('values');
  worksheets.load('id');
  await context.sync();
  if (table.isNullObject) return [];
  const asked = (table.values as readonly (readonly unknown[])[])
    .filter(([id]) => typeof id === 'string' && BELIEF.test(id))
    .map((row) => ({ id: String(row[0]), answer: question(worksheets.items, row) }));
  await context.sync();
  return [...groupBy(asked, ({ id }) => id)].map(([id, own]) => {
    const answers = own.map(({ answer }) => answer());
    return fact(id, ANSWERS.find((each) => answers.includes(each)) ?? 'not asked');
  });
}

/** A row of the table: belief, sheet, row, column, rows, columns (from 1), property, and what it is before and after. */
function question(sheets: readonly Excel.Worksheet[], [, ...row]: readonly unknown[]): Loaded<Answer> {
  const [sheet = 0, top = 0, left = 0, rows = 0, columns = 0] = row.slice(0, 5).map(Number);
  const [property, before, after] = row.slice(5).map(String);
  const worksheet = sheets[sheet - 1];
  const ask = property !== undefined && Object.hasOwn(PROPERTIES, property) ? PROPERTIES[property] : undefined;
  const isPlace = [top, left, rows, columns].every((each) => Number.isInteger(each) && each > 0);
  if (!worksheet || !ask || !isPlace) return () => 'not asked';
  const answer = ask(worksheet, { top: top - 1, left: left - 1, bottom: top + rows - 2, right: left + columns - 2 });
  return () => {
    const found = JSON.stringify(answer());
    return found === after ? 'yes' : found === before ? 'not yet' : 'no';
  };
}

function at(sheet: Excel.Worksheet, block: RangeIndex): Excel.Range {
  return sheet.getRange(rangeName(block));
}

function within({ top, left, bottom, right }: RangeIndex, block: RangeIndex): readonly number[] {
  return [top - block.top, left - block.left, bottom - top + 1, right - left + 1];
}
