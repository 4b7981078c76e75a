/** Notes that somebody edits the workbook. Only a flag: Excel's events come late, drop details and name no cell reliably. */
import type { EventLog } from './details/event-log';

/**
 * Calls `onEdited` whenever cells are edited, sorted, hidden or filtered, or a sheet is deleted, renamed, moved or hidden,
 * by the person or by another who has the workbook open, for as long as the runtime lasts. Nothing that must be safe may
 * depend on it:
 * - An Excel below ExcelApi 1.14 cannot tell our own writes apart: there they count as edits, for a result that
 *   is called out of date too often does no harm.
 * - One below 1.17 does not report that a sheet was renamed, moved or hidden.
 * - A filter raises an event for the rows that it hides or shows; an advanced filter raises none (office-js issue 6559).
 *   `onFiltered`, which would report both, is for Microsoft's previews only (ExcelApi BETA).
 * - An added sheet is ignored: its event does not say whether we added it, and what is typed on it raises an event.
 */
export async function watchEdits(context: Excel.RequestContext, onEdited: () => void, log: EventLog): Promise<void> {
  const { worksheets } = context.workbook;
  const edited =
    (kind: string) =>
    async ({ source }: { readonly source: string }): Promise<void> => {
      log.heard(kind, source);
      onEdited();
    };
  worksheets.onChanged.add(async ({ changeType, source, triggerSource }) => {
    log.heard('changed', changeType, source, triggerSource);
    if (triggerSource !== 'ThisLocalAddin') onEdited();
  });
  worksheets.onRowSorted.add(edited('rows-sorted'));
  worksheets.onColumnSorted.add(edited('columns-sorted'));
  worksheets.onRowHiddenChanged.add(edited('rows-hidden'));
  worksheets.onDeleted.add(edited('deleted'));
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) {
    worksheets.onNameChanged.add(edited('renamed'));
    worksheets.onMoved.add(edited('moved'));
    worksheets.onVisibilityChanged.add(edited('visibility'));
  }
  await context.sync();
  log.listens();
}
