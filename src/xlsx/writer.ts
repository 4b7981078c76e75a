import type { CellChange, Change, MergeChange, SheetRemoval } from '../core/workbook/change';
import { HostError } from '../core/workbook/host';
import type { SheetSpec } from '../core/workbook/sheet-spec';
import { withFreeTableNames } from '../core/workbook/table-names';
import type { Package } from './opc/package';
import { dropCalcChain } from './patch/calc-chain';
import { patchSheet } from './patch/patch-sheet';
import type { SheetIndex } from './patch/sheet-index';
import { Book } from './read/book';
import { ownTab, readWorkbookPart } from './read/workbook-part';
import { writeSettings } from './settings/part';
import { StyleEditor } from './styles/editor';
import { removeTab } from './tab/remove-tab';
import { takenNames } from './tab/table-names';
import { writeTab } from './tab/write-tab';

/** Makes accepted changes in a copy of a workbook's parts. */
export class Writer {
  /** The names of the tabs written, in their order. */
  readonly tabs: string[] = [];
  /** What takes the tabs away that were not there before. */
  readonly removals: SheetRemoval[] = [];
  private readonly parts: Package;
  private readonly styles: StyleEditor;
  private readonly specs: ReadonlyMap<string, SheetSpec>;
  private formulasChanged = false;

  constructor(
    private readonly book: Book,
    private readonly sheets: ReadonlyMap<string, SheetIndex>,
    accepted: readonly Change[],
  ) {
    this.parts = book.parts.fork();
    this.styles = new StyleEditor(this.parts, book.workbook);
    const specs = accepted.flatMap((change) => (change.kind === 'sheet' ? [change.spec] : []));
    this.specs = new Map(withFreeTableNames(specs, takenNames(this.parts, specs)).map((spec) => [spec.id, spec]));
  }

  /** Makes one step: all changes of one sheet's cells and merges, or one of another kind. */
  write(step: readonly Change[]): void {
    const inCells: (CellChange | MergeChange)[] = [];
    for (const change of step) {
      if (change.kind === 'sheet') this.writeTab(this.specs.get(change.spec.id) ?? change.spec);
      else if (change.kind === 'sheet-removal') this.removeTab(change.id);
      else if (change.kind === 'settings') writeSettings(this.parts, readWorkbookPart(this.parts), change.after);
      else inCells.push(change);
    }
    const sheet = this.sheets.get(inCells[0]?.sheet ?? '');
    if (!sheet) return;
    const patched = patchSheet(sheet, inCells, this.styles, this.book.context);
    this.parts.write(sheet.entry.part, patched.text);
    this.formulasChanged ||= patched.formulasChanged;
  }

  /** The changed workbook, read again: what cannot be read back is never handed on. */
  finish(): Book {
    this.styles.save();
    if (this.formulasChanged) dropCalcChain(this.parts);
    try {
      const after = Book.read(this.parts);
      after.snapshot();
      return after;
    } catch (error) {
      throw new HostError('cannot-write', error instanceof HostError ? error.detail : '');
    }
  }

  private writeTab(spec: SheetSpec): void {
    if (!ownTab(this.book.workbook, spec.id)) this.removals.push({ kind: 'sheet-removal', id: spec.id });
    this.tabs.push(writeTab(this.parts, spec, this.styles));
    this.formulasChanged = true;
  }

  private removeTab(id: string): void {
    removeTab(this.parts, id);
    this.formulasChanged = true;
  }
}
