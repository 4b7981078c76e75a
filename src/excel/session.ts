/** One conversation with Excel: capabilities checked, errors turned into ours. */
import { requireExcel } from './capabilities';
import { toHostError } from './errors';

/** What has been asked of Excel, to be read after the next `context.sync()`. */
export type Loaded<T> = () => T;

interface SessionOptions {
  /** Waits until the person has finished editing a cell, instead of failing as `excel-busy`. */
  readonly waitsForEdit: boolean;
}

/** Runs `body` with a request context of its own. Throws a `HostError`. */
export async function session<T>(
  { waitsForEdit }: SessionOptions,
  body: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  requireExcel();
  try {
    return await Excel.run({ delayForCellEdit: waitsForEdit }, body);
  } catch (error) {
    throw toHostError(error);
  }
}
