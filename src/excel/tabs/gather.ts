/** Reads from our own tabs what shows whether a person has worked on them. */
import type { RangeIndex } from '../../core/workbook/address';
import type { OwnTab } from '../../core/workbook/own-tab/own-tab';
import { isRecordName, storedText } from '../../core/workbook/own-tab/record-names';
import type { ObjectCounts } from '../../core/workbook/own-tab/record';
import { otherCharts, ownCharts } from '../../core/workbook/spec-chart';
import { loadExtent } from '../read/extent';
import { rangeIndex } from '../read/merges';
import { readSheets } from '../read/read';
import type { SheetStructure } from '../read/structure';
import type { Loaded } from '../request/session';

export interface GatheredTab extends OwnTab {
  readonly tables: readonly TableNow[];
  /** The names of the charts that are ours. */
  readonly charts: readonly string[];
  /** The names of the tab's own scope in which a record is stored. */
  readonly recordNames: readonly string[];
}

export interface TableNow {
  readonly name: string;
  /** With its header. */
  readonly range: RangeIndex;
}

/** By the tab's id. No request if there are no sheets. `tablesOn`: the names of the tables on a sheet. */
export async function gatherTabs(
  context: Excel.RequestContext,
  sheets: readonly SheetStructure[],
  tablesOn: (sheet: string) => readonly string[],
): Promise<Map<string, GatheredTab>> {
  if (sheets.length === 0) return new Map();
  const asked = sheets.map((sheet) => ({
    sheet,
    extent: loadExtent(sheet.worksheet),
    names: loadNames(sheet.worksheet),
    objects: loadObjects(sheet.worksheet),
    charts: loadCharts(sheet.worksheet),
    tables: loadTables(sheet.worksheet, tablesOn(sheet.name)),
  }));
  await context.sync();
  const extents = new Map(asked.map(({ sheet, extent }) => [sheet, extent()]));
  const snapshots = await readSheets(context, extents);
  return new Map(
    asked.flatMap(({ sheet, names, objects, charts, tables }, index): [string, GatheredTab][] => {
      const snapshot = snapshots[index];
      if (sheet.generated === null || !snapshot) return [];
      const own = names();
      const chartNames = charts();
      const recordNames = own.map(({ name }) => name).filter(isRecordName);
      return [
        [
          sheet.generated.toLowerCase(),
          {
            sheet: snapshot,
            stored: storedText(own),
            recordNames,
            objects: { ...objects(), chart: otherCharts(chartNames) },
            charts: ownCharts(chartNames),
            tables: tables(),
          },
        ],
      ];
    }),
  );
}

function loadNames(sheet: Excel.Worksheet): Loaded<{ name: string; formula: string }[]> {
  const { names } = sheet;
  names.load('name,formula');
  return () => names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
}

function loadTables(sheet: Excel.Worksheet, names: readonly string[]): Loaded<TableNow[]> {
  const tables = names.map((name) => {
    const range = sheet.tables.getItem(name).getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, range };
  });
  return () => tables.map(({ name, range }) => ({ name, range: rangeIndex(range) }));
}

function loadCharts({ charts }: Excel.Worksheet): Loaded<string[]> {
  charts.load('name');
  return () => charts.items.map(({ name }) => name);
}

/** Except for charts. */
function loadObjects(sheet: Excel.Worksheet): Loaded<ObjectCounts> {
  const { comments, shapes, slicers } = sheet;
  const counts = {
    comments: comments.getCount(),
    slicers: slicers.getCount(),
    formats: sheet.getRange().conditionalFormats.getCount(),
  };
  shapes.load('type');
  const notes = loadNotes(sheet);
  return () => ({
    comment: counts.comments.value + notes(),
    // To Excel the buttons of a filter may be shapes too, of a kind that Office.js has no name for.
    shape: shapes.items.filter(({ type }) => type !== 'Unsupported').length,
    slicer: counts.slicers.value,
    'conditional-format': counts.formats.value,
  });
}

/**
 * Notes, which were the comments of old: an Excel below ExcelApi 1.18 does not report them, nor does a copy of the
 * library from before. There a tab is written without touching them (see tab-writer.ts).
 */
function loadNotes(sheet: Excel.Worksheet): Loaded<number> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.18') || !('notes' in sheet)) return () => 0;
  const counts = { notes: sheet.notes.getCount() };
  return () => counts.notes.value;
}
