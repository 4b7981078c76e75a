/**
 * Whether what tabs refer to is still if it was read. Office.js has no write on a condition, so that the request that
 * writes the end of the tabs asks, and tabs that were written for other rows are taken back (apply/take-back-tabs.ts).
 */
import { sourcesOf, type SheetChange } from '../../core/workbook/change';
import type { RowKeys } from '../../core/workbook/row-keys';
import { isInPlace, type Source } from '../../core/workbook/source';
import { loadRowKeys, type Rows } from '../apply/row-keys';
import { loadUsedBlock } from '../read/extent';
import { worksheetOf } from '../read/structure';
import type { Operation } from '../request/operation';
import { answerBytes } from '../request/payload';

const ASKED_BYTES = 2500;

/** The last operations of tabs with sources: only after them are these written to their end. None if none has any. */
export function sourceChecks(tabs: readonly SheetChange[]): Operation[] {
  const checked = tabs.filter(isChecked);
  const sources = sourcesOf(checked);
  return sources.map((source, index) => sourceCheck(source, checked, index === sources.length - 1));
}

/** Whether the tab is written to its end only after its sources were checked. */
export function isChecked({ sources = [] }: SheetChange): boolean {
  return sources.length > 0;
}

function sourceCheck(source: Source, tabs: readonly SheetChange[], isLast: boolean): Operation {
  const { sheet: name, sheetId, columns } = source;
  const bytes = columns.reduce((sum, { keys }) => sum + ASKED_BYTES + answerBytes(keys.length, keys), 0);
  return {
    changes: tabs,
    bytes,
    isLast,
    continues: true,
    isRepeatable: true,
    run: (context) => {
      const sheet = worksheetOf(context, { name, ...(sheetId !== undefined && { id: sheetId }) });
      sheet.load('name');
      const used = loadUsedBlock(sheet);
      const loaded = new Map(columns.map((own) => [own.columns, loadRowKeys(sheet, own.columns, rowsOf([own]))]));
      return () => {
        const rowKeys = (_sheet: string, asked: readonly number[]): RowKeys =>
          loaded.get(asked)?.() ?? { columns: asked, keys: [] };
        return isInPlace(source, { sheetName: () => sheet.name, used, rowKeys }) ? [] : [{ tabs }];
      };
    },
    halve: () => {
      const { top, bottom } = rowsOf(columns);
      if (top >= bottom) return null;
      const middle = Math.floor((top + bottom) / 2);
      return [
        sourceCheck(within(source, { top, bottom: middle }), tabs, false),
        sourceCheck(within(source, { top: middle + 1, bottom }), tabs, isLast),
      ];
    },
  };
}

/** From the first row that is looked at to the last. */
function rowsOf(columns: readonly RowKeys[]): Rows {
  const firsts = columns.map(({ keys }) => keys.findIndex((key) => key !== '')).filter((row) => row >= 0);
  const bottom = columns.reduce((last, { keys }) => Math.max(last, keys.length - 1), 0);
  return { top: Math.min(bottom, ...firsts), bottom };
}

/** The source as far as those rows go. */
function within(source: Source, { top, bottom }: Rows): Source {
  const keysOf = ({ keys }: RowKeys): string[] => keys.slice(0, bottom + 1).map((key, row) => (row < top ? '' : key));
  return { ...source, columns: source.columns.map((own) => ({ ...own, keys: keysOf(own) })) };
}
