import type { CellContent, Change } from '../../src/core/workbook/change';
import { XlsxHost } from '../../src/xlsx';
import { workbook, type WorkbookParts } from './build';
import { partsOf } from './parts';

/** The part of the first sheet of a workbook built here. */
export const SHEET = 'xl/worksheets/sheet1.xml';

/** Two fonts and two formats: Arial, and bold Wingdings in a date's format with the mark of text. */
export const STYLES =
  '<fonts count="2"><font><sz val="14"/><name val="Arial"/><family val="2"/><scheme val="minor"/></font><font><b/><name val="Wingdings"/></font></fonts>' +
  '<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1" quotePrefix="1"/></cellXfs>';

/** A change of a cell of Sheet1. */
export const cell = (
  address: string,
  before: CellContent['value'],
  after: CellContent['value'] | CellContent,
): Change => ({
  kind: 'cell',
  sheet: 'Sheet1',
  cell: address,
  before: { value: before },
  after: typeof after === 'object' && after !== null && 'value' in after ? after : { value: after },
});
/** A change of a merge of Sheet1. */
export const merge = (range: string, merged: boolean): Change => ({ kind: 'merge', sheet: 'Sheet1', range, merged });

/** The content of Sheet1's part after changes, all of which are taken. */
export async function patched(content: string | WorkbookParts, ...changes: Change[]): Promise<string> {
  const parts = typeof content === 'string' ? { sheets: { Sheet1: content } } : content;
  const host = XlsxHost.open(workbook(parts));
  const { refused } = await host.apply(changes);
  if (refused.length > 0) throw new Error(`refused: ${refused.map(({ reason }) => reason).join()}`);
  return partsOf(host.bytes())[SHEET]?.replace(/^<worksheet[^>]*>|<\/worksheet>$/g, '') ?? '';
}
