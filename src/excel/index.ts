/** The workbook that is open in Excel, as a `Host`. */
import { isCellOrMerge, type Change } from '../core/workbook/change';
import type { Informant } from '../core/workbook/fact';
import { HostError, type ApplyReport, type Host, type JobControl } from '../core/workbook/host';
import type * as ApplyModule from './apply/apply';
import { environment } from './details/environment';
import { EventLog } from './details/event-log';
import { inquire } from './details/inquire';
import { SheetIds } from './details/sheet-ids';
import { capabilities, type Capabilities } from './request/capabilities';
import { toHostError } from './request/errors';
import { readTraits } from './read/traits';
import { pause } from './request/pace';
import { readWorkbook } from './read/read';
import { revealPlace } from './reveal';
import { session } from './request/session';
import { watchEdits } from './watch';

export type { Capabilities } from './request/capabilities';

export interface ExcelHost extends Host, Informant {
  capabilities(): Capabilities;
  /** Calls `onEdited` whenever somebody edits the workbook from now on. Throws a `HostError`. */
  watch(onEdited: () => void): Promise<void>;
}

/** A host over `Excel.run`; nothing is asked of Excel until one of its methods is called. */
export function createExcelHost(): ExcelHost {
  const events = new EventLog();
  const ids = new SheetIds();
  loadWriting().catch(() => undefined); // The write that needs it says so.
  // While a cell is being edited reading fails at once, so that the person learns why; a write or a jump asked for waits.
  return {
    capabilities,
    read: (work = {}) => session({ waitsForEdit: false, line: work.line }, (context) => readWorkbook(context, work)),
    readTraits: (cells, kinds, work) =>
      session({ waitsForEdit: false, line: work?.line }, (context) => readTraits(context, cells, kinds)),
    apply,
    pause,
    reveal: (place) => session({ waitsForEdit: true }, (context) => revealPlace(context, place)),
    watch: (onEdited) => session({ waitsForEdit: false }, (context) => watchEdits(context, onEdited, events)),
    environment: () => [...environment(), ...events.facts()],
    inquire: () => inquire(ids),
  };
}

/** The half of the host that writes. */
type Writing = Pick<typeof ApplyModule, 'applyChanges'>;

let writing: Promise<Writing> | null = null;

/** What only writing needs, in a separate file: the pane is on the screen before it is loaded. */
function loadWriting(): Promise<Writing> {
  writing ??= import(/* webpackChunkName: "writing" */ './apply/apply').catch(() => {
    // A network that was away may be there at the next press.
    writing = null;
    throw new HostError('not-loaded', 'WritingNotLoaded');
  });
  return writing;
}

/** Excel cannot undo the deletion of a sheet, and refuses a group that holds what it cannot undo. */
async function apply(changes: readonly Change[], control: JobControl = {}): Promise<ApplyReport> {
  const { applyChanges } = await loadWriting();
  const write = (isOneUndo: boolean): Promise<ApplyReport> =>
    session({ waitsForEdit: true, isOneUndo, line: control.line }, (context) =>
      applyChanges(context, changes, control),
    );
  const isOneUndo = changes.every(isCellOrMerge);
  try {
    return await write(isOneUndo);
  } catch (error) {
    if (!isOneUndo || toHostError(error).detail !== 'UndoNotSupported') throw error;
    return write(false);
  }
}
