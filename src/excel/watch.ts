/** Hears that somebody edits the workbook. Only a flag: Excel's events come late, drop details and name no cell reliably. */

/**
 * Calls `onEdited` whenever cells are edited or a sheet is deleted, by the person or by another who has the workbook
 * open, for as long as the runtime lasts. What we write ourselves is left out where Excel tells it apart (ExcelApi 1.14).
 */
export async function watchEdits(context: Excel.RequestContext, onEdited: () => void): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.onChanged.add(async ({ triggerSource }) => {
    if (triggerSource !== 'ThisLocalAddin') onEdited();
  });
  worksheets.onDeleted.add(async () => onEdited());
  await context.sync();
}
