/** One session with Excel: checks capabilities, reports requests and translates errors. */
import { HostError, type Line } from '../../core/workbook/host';
import { requireExcel } from './capabilities';
import { toHostError } from './errors';

/** What has been asked of Excel, to be read after the next `context.sync()`. */
export type Loaded<T> = () => T;

interface SessionOptions {
  /** Waits until the person has finished editing a cell, instead of failing as `excel-busy`. */
  readonly waitsForEdit: boolean;
  /** Makes all of it one step of Excel's own undo, in an Excel that can (ExcelApi 1.20). */
  readonly isOneUndo?: boolean;
  /** Hears of the requests, and may end them. */
  readonly line?: Line | undefined;
}

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs `body` with its own request context. Throws a `HostError`. */
export async function session<T>(
  { waitsForEdit, isOneUndo = false, line }: SessionOptions,
  body: Batch<T>,
): Promise<T> {
  requireExcel();
  try {
    const batch = line ? overLine(line, body) : body;
    return await Excel.run({ delayForCellEdit: waitsForEdit, ...(isOneUndo && mergeUndo()) }, batch);
  } catch (error) {
    throw toHostError(error);
  }
}

/** Excel knows the option from ExcelApi 1.20 on; an older one is not asked. */
function mergeUndo(): Excel.RunOptions {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20') ? { mergeUndoGroup: true } : {};
}

/** The batch, each of whose requests goes over the line. What was made up when the line closed is never sent. */
function overLine<T>(line: Line, body: Batch<T>): Batch<T> {
  return async (context) => {
    const send = context.sync.bind(context);
    let isOver = false;
    context.sync = async <V>(passThrough?: V): Promise<V> => {
      if (line.isClosed()) {
        // `Excel.run` sends what is left once the batch is over.
        if (isOver) return passThrough as V;
        throw new HostError('unanswered', 'NotSent');
      }
      line.sent();
      try {
        return await send(passThrough);
      } finally {
        line.answered();
      }
    };
    try {
      return await body(context);
    } finally {
      isOver = true;
    }
  };
}
