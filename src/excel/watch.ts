/** Hears that somebody edits the workbook. Only a flag: Excel's events come late, drop details and name no cell reliably. */

/**
 * Calls `onEdited` whenever cells are edited or a sheet is deleted or renamed, by the person or by another who has the
 * workbook open, for as long as the runtime lasts. An Excel below ExcelApi 1.14 does not tell our own writing from theirs:
 * there it counts as an edit, for a result that is called out of date too often does no harm. One below 1.17 tells of no
 * renaming: there the person hears of it when a place is not found any more.
 */
export async function watchEdits(context: Excel.RequestContext, onEdited: () => void): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.onChanged.add(async ({ triggerSource }) => {
    if (triggerSource !== 'ThisLocalAddin') onEdited();
  });
  worksheets.onDeleted.add(async () => onEdited());
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) {
    worksheets.onNameChanged.add(async () => onEdited());
  }
  await context.sync();
}
