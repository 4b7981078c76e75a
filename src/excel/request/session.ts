/** One conversation with Excel: capabilities checked, errors turned into ours. */
import { requireExcel } from './capabilities';
import { toHostError } from './errors';

/** What has been asked of Excel, to be read after the next `context.sync()`. */
export type Loaded<T> = () => T;

interface SessionOptions {
  /** Waits until the person has finished editing a cell, instead of failing as `excel-busy`. */
  readonly waitsForEdit: boolean;
  /** Makes all of it one step of Excel's own undo, in an Excel that can (ExcelApi 1.20). */
  readonly isOneUndo?: boolean;
}

/** Runs `body` with a request context of its own. Throws a `HostError`. */
export async function session<T>(
  { waitsForEdit, isOneUndo = false }: SessionOptions,
  body: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  requireExcel();
  try {
    return await Excel.run({ delayForCellEdit: waitsForEdit, ...(isOneUndo && mergeUndo()) }, body);
  } catch (error) {
    throw toHostError(error);
  }
}

/** Excel knows the option from ExcelApi 1.20 on; an older one is not asked. */
function mergeUndo(): Excel.RunOptions {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20') ? { mergeUndoGroup: true } : {};
}
