/** Shows a cell to the person. A hidden sheet stays hidden: a person hid it on purpose. */
import { HostError } from '../core/workbook/host';
import type { Place } from '../core/workbook/snapshot';

export async function revealPlace(context: Excel.RequestContext, { sheet, cell }: Place): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load('visibility');
  await context.sync();
  if (worksheet.isNullObject) throw new HostError('sheet-gone', 'Worksheet');
  if (worksheet.visibility !== 'Visible') throw new HostError('sheet-hidden', 'Worksheet');
  worksheet.activate();
  worksheet.getRange(cell).select();
  await context.sync();
}
