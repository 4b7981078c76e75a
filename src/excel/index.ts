/** The workbook that is open in Excel, as a `Host`. */
import type { Host } from '../core/workbook/host';
import { applyChanges } from './apply';
import { capabilities, type Capabilities } from './capabilities';
import { readFonts } from './fonts';
import { readWorkbook } from './read';
import { revealPlace } from './reveal';
import { session } from './session';
import { watchEdits } from './watch';

export type { Capabilities } from './capabilities';

export interface ExcelHost extends Host {
  capabilities(): Capabilities;
  /** Calls `onEdited` whenever somebody edits the workbook from now on. Throws a `HostError`. */
  watch(onEdited: () => void): Promise<void>;
}

/** A host over `Excel.run`; nothing is asked of Excel until one of its methods is called. */
export function createExcelHost(): ExcelHost {
  // While a cell is being edited reading fails at once, so that the person learns why; a write or a jump asked for waits.
  return {
    capabilities,
    read: (work = {}) => session({ waitsForEdit: false }, (context) => readWorkbook(context, work)),
    readFonts: (cells) => session({ waitsForEdit: false }, (context) => readFonts(context, cells)),
    apply: (changes, work = {}) => session({ waitsForEdit: true }, (context) => applyChanges(context, changes, work)),
    reveal: (place) => session({ waitsForEdit: true }, (context) => revealPlace(context, place)),
    watch: (onEdited) => session({ waitsForEdit: false }, (context) => watchEdits(context, onEdited)),
  };
}
