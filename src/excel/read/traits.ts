/** Traits of cells: fonts, locks and validations. One request, unless the answer is too long for one. */
import { cellName, parseCell, rangeName, type CellIndex, type RangeIndex } from '../../core/workbook/address';
import {
  PLAIN_TRAITS,
  type CellTraits,
  type TraitKind,
  type TraitsBySheet,
  type Validation,
} from '../../core/workbook/cell-traits';
import type { Place } from '../../core/workbook/snapshot';
import { askAll, type Question } from '../request/ask';
import { coverOf, rectanglesOf } from '../request/blocks';
import { groupBy } from '../../core/workbook/group-by';
import { loadTraits } from './cell-properties';

type Found = Map<string, CellTraits>;

export async function readTraits(
  context: Excel.RequestContext,
  places: readonly Place[],
  kinds: readonly TraitKind[],
): Promise<TraitsBySheet> {
  const bySheet = groupBy(places, ({ sheet }) => sheet);
  const found = new Map([...bySheet.keys()].map((sheet): [string, Found] => [sheet, new Map<string, CellTraits>()]));
  const questions: Question<void>[] = [];
  for (const [sheet, own] of bySheet) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const into = found.get(sheet) ?? new Map<string, CellTraits>();
    const cells = own.flatMap(({ cell }) => parseCell(cell) ?? []);
    questions.push(...coverOf(cells).map((range) => propertiesQuestion(worksheet, range, kinds, into)));
    // Each answer holds for one range as a whole, so that a range has one row of cells, or few.
    if (kinds.includes('guard')) {
      questions.push(...bandsOf(cells).map((range) => validationQuestion(worksheet, range, into)));
    }
  }
  await askAll(context, [questions]);
  return Object.fromEntries(
    [...bySheet].map(([sheet, own]) => [
      sheet,
      Object.fromEntries(
        own.map(({ cell }) => [cell, found.get(sheet)?.get(cell.replaceAll('$', '')) ?? PLAIN_TRAITS]),
      ),
    ]),
  );
}

function propertiesQuestion(
  sheet: Excel.Worksheet,
  range: RangeIndex,
  kinds: readonly TraitKind[],
  into: Found,
): Question<void> {
  return {
    ask: () => {
      const traits = loadTraits(sheet, range, kinds);
      return () => {
        for (const [address, own] of traits()) into.set(address, { ...(into.get(address) ?? PLAIN_TRAITS), ...own });
      };
    },
    halve: () => halves(range, (half) => propertiesQuestion(sheet, half, kinds, into)),
  };
}

function validationQuestion(sheet: Excel.Worksheet, range: RangeIndex, into: Found): Question<void> {
  return {
    ask: () => {
      const { dataValidation } = sheet.getRange(rangeName(range));
      dataValidation.load('type,rule');
      return () => {
        const validation = validationOf(dataValidation);
        for (let row = range.top; row <= range.bottom; row += 1) {
          for (let column = range.left; column <= range.right; column += 1) {
            const address = cellName(row, column);
            into.set(address, { ...(into.get(address) ?? PLAIN_TRAITS), validation });
          }
        }
      };
    },
    halve: () => halves(range, (half) => validationQuestion(sheet, half, into)),
  };
}

function halves(
  range: RangeIndex,
  ask: (half: RangeIndex) => Question<void>,
): readonly [Question<void>, Question<void>] | null {
  if (range.top === range.bottom) return null;
  const middle = Math.floor((range.top + range.bottom) / 2);
  return [ask({ ...range, bottom: middle }), ask({ ...range, top: middle + 1 })];
}

/** What Excel answers for cells whose rules differ is not `List` either. */
function validationOf({ type, rule }: Excel.DataValidation): Validation | null {
  if (type === 'None') return null;
  const source: unknown = type === 'List' ? rule.list?.source : undefined;
  if (typeof source !== 'string') return { kind: 'other' };
  // Excel gives a literal list as it was typed, and anything else with an equals sign before it.
  return { kind: 'list', source: source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"` };
}

/** As many questions as one request can well hold. */
const MOST_BANDS = 500;

/** The cells as ranges of one row each; of a long table, of several rows. */
function bandsOf(cells: readonly CellIndex[]): RangeIndex[] {
  const rectangles = rectanglesOf(cells);
  const rows = rectangles.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  const height = Math.ceil(rows / MOST_BANDS);
  return rectangles.flatMap((range) => {
    const bands: RangeIndex[] = [];
    for (let top = range.top; top <= range.bottom; top += height) {
      bands.push({ ...range, top, bottom: Math.min(top + height - 1, range.bottom) });
    }
    return bands;
  });
}
