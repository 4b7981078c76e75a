/** Puts back what a person typed on one of our tabs while we emptied or deleted it, in the same cells. */
import { cellName, parseCell } from '../../core/workbook/address';
import type { CellChange } from '../../core/workbook/change';
import type { HostError, ReturnedText } from '../../core/workbook/host';
import { cellOperations } from './cell-writer';
import { loadContent, type LoadedCell } from '../read/content';
import { coverOf } from '../request/blocks';
import { toHostError } from '../request/errors';
import { groupBy } from '../../core/workbook/group-by';
import type { TypedOnTab } from '../request/write-conflict';
import type { Loaded } from '../request/session';
import { write } from './write';

export interface Returned {
  readonly texts: readonly ReturnedText[];
  /** What puts it back still; empty if that was done. */
  readonly owed: readonly CellChange[];
  readonly failure: HostError | null;
}

/** A look and a writing; a tab that was taken away is there again, with what they typed. Nothing is thrown. */
export async function returnTyped(context: Excel.RequestContext, typed: readonly TypedOnTab[]): Promise<Returned> {
  if (typed.length === 0) return { texts: [], owed: [], failure: null };
  let owed = typed.map((each) => changeOf(each.sheet.name, each, EMPTY));
  try {
    const bySheet = await byPresentName(context, typed);
    const loaded = [...bySheet].map(([sheet, own]) => ({ sheet, own, now: loadCells(context, sheet, own) }));
    await context.sync();
    const standing = new Map(loaded.map(({ sheet, now }) => [sheet, now()]));
    const contentOf = (sheet: string, cell: string): LoadedCell => standing.get(sheet)?.get(cell) ?? EMPTY;
    // The cell now holds what we wrote, and the person's content was there first.
    owed = loaded.flatMap(({ sheet, own }) => own.map((each) => changeOf(sheet, each, contentOf(sheet, each.cell))));
    const formatOf = (sheet: string, cell: string): string => contentOf(sheet, cell).numberFormat;
    const { failure } = await write(context, await cellOperations(owed, { formatOf, isProtected: () => false }));
    if (failure) return { texts: [], owed, failure };
    const texts = [...bySheet].map(([tab, own]) => ({ tab, cells: own.map(({ cell }) => cell) }));
    return { texts, owed: [], failure: null };
  } catch (error) {
    return { texts: [], owed, failure: toHostError(error) };
  }
}

const EMPTY: LoadedCell = { value: null, numberFormat: 'General' };

function changeOf(sheet: string, { cell, found }: TypedOnTab, { value, formula }: LoadedCell): CellChange {
  const before = formula === undefined ? { value } : { value, formula };
  return { kind: 'cell', sheet, cell, before, after: found };
}

/** By what their sheets are called now; a sheet that is gone is added again. */
async function byPresentName(
  context: Excel.RequestContext,
  typed: readonly TypedOnTab[],
): Promise<ReadonlyMap<string, readonly TypedOnTab[]>> {
  const { worksheets } = context.workbook;
  const asked = [...groupBy(typed, ({ sheet }) => sheet)].map(([{ id, name }, own]) => {
    const sheet = worksheets.getItemOrNullObject(id ?? name).load('name');
    return { name, own, sheet };
  });
  await context.sync();
  return new Map(
    asked.map(({ name, own, sheet }) => {
      if (sheet.isNullObject) worksheets.add(name);
      return [sheet.isNullObject ? name : sheet.name, own];
    }),
  );
}

/** By address. Not the whole look at a sheet: somebody may have typed far away, and asking for merged cells up to there takes too long. */
function loadCells(
  context: Excel.RequestContext,
  sheet: string,
  typed: readonly TypedOnTab[],
): Loaded<Map<string, LoadedCell>> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const blocks = coverOf(typed.flatMap(({ cell }) => parseCell(cell) ?? [])).map((range) => ({
    range,
    content: loadContent(worksheet, range),
  }));
  return () =>
    new Map(
      blocks.flatMap(({ range, content }) =>
        content().flatMap((line, down) =>
          line.map((cell, across): [string, LoadedCell] => [cellName(range.top + down, range.left + across), cell]),
        ),
      ),
    );
}
