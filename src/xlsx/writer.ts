import type { CellChange, Change, MergeChange, OwnerChange, SheetChange } from '../core/workbook/change';
import { HostError, type PreservedTab } from '../core/workbook/host';
import { undoingTabs, type WrittenTab } from '../core/workbook/own-tab/undoing';
import type { Verdict } from '../core/workbook/check-preconditions';
import { ownedId, preservedId, type SheetSpec } from '../core/workbook/sheet-spec';
import { writtenSpecs } from '../core/workbook/written-specs';
import type { Package } from './opc/package';
import { MAX_ZIP_ENTRIES } from './limits';
import { dropCalcChain } from './patch/calc-chain';
import { patchSheet } from './patch/patch-sheet';
import type { SheetIndex } from './patch/sheet-index';
import { Book } from './read/book';
import { ownTab, readWorkbookPart } from './read/workbook-part';
import { writeSettings } from './settings/part';
import { StyleEditor } from './styles/editor';
import { renameOwner } from './tab/defined-names';
import type { OwnTabs } from './tab/own-tabs';
import { removeTab } from './tab/remove-tab';
import { TabWriter } from './tab/tab-writer';
import { tableNames } from './tab/table-names';

/** Makes accepted changes in a copy of a workbook's parts. */
export class Writer {
  /** The names of the tabs written, in their order. */
  readonly tabs: string[] = [];
  readonly preserved: PreservedTab[] = [];
  private readonly written: WrittenTab[] = [];
  private readonly parts: Package;
  private readonly styles: StyleEditor;
  private readonly specs: ReadonlyMap<SheetChange, SheetSpec>;
  private tabWriter: TabWriter | null = null;
  private formulasChanged = false;

  constructor(
    private readonly book: Book,
    private readonly sheets: ReadonlyMap<string, SheetIndex>,
    private readonly settled: Verdict,
    private readonly ownTabs: OwnTabs,
  ) {
    this.parts = book.parts.fork();
    this.styles = new StyleEditor(this.parts, book.workbook);
    const changes = settled.accepted.filter((change) => change.kind === 'sheet');
    const rewritten = changes.filter((change) => !settled.preserved.has(change)).map(({ spec }) => spec.id);
    const { taken, present } = tableNames(this.parts, rewritten);
    const specs = writtenSpecs(
      changes.map(({ spec }) => spec),
      taken,
      present,
    );
    this.specs = new Map(changes.map((change, index) => [change, specs[index] ?? change.spec]));
  }

  /** What takes back what was done with whole tabs. */
  get undoing(): Change[] {
    return undoingTabs(this.written);
  }

  /** Makes one step: all changes of one sheet's cells and merges, or one of another kind. */
  write(step: readonly Change[]): void {
    const inCells: (CellChange | MergeChange)[] = [];
    for (const change of step) {
      if (change.kind !== 'sheet') this.saveTabs();
      if (change.kind === 'sheet') this.writeTab(change);
      else if (change.kind === 'sheet-removal') this.removeTab(change.id);
      else if (change.kind === 'owner') this.giveBack(change);
      else if (change.kind === 'settings') writeSettings(this.parts, readWorkbookPart(this.parts), change.after);
      else inCells.push(change);
    }
    const sheet = this.sheets.get(inCells[0]?.sheet ?? '');
    if (!sheet) return;
    const patched = patchSheet(sheet, inCells, this.styles, this.book.context);
    this.parts.write(sheet.entry.part, patched.text);
    this.formulasChanged ||= patched.formulasChanged;
  }

  /** The changed workbook. What was changed is read again: what cannot be read back is never handed on. */
  finish(): Book {
    this.saveTabs();
    this.styles.save();
    if (this.formulasChanged) dropCalcChain(this.parts);
    if (this.parts.size > MAX_ZIP_ENTRIES) throw new HostError('too-many-parts');
    try {
      const after = Book.read(this.parts, this.book);
      after.snapshot();
      return after;
    } catch (error) {
      throw new HostError('cannot-write', error instanceof HostError ? error.detail : '');
    }
  }

  private writeTab(change: SheetChange): void {
    const spec = this.specs.get(change) ?? change.spec;
    const before = this.ownTabs.get(spec.id);
    const preserved = this.preserve(change);
    if (this.tabWriter?.has(spec.id)) this.saveTabs();
    this.tabWriter ??= new TabWriter(this.parts, this.styles);
    const successor = this.tabWriter.write(spec);
    this.tabs.push(successor);
    const { edits, isKnown } = this.settled.preserved.get(change) ?? { edits: [], isKnown: true };
    if (preserved) this.preserved.push({ id: spec.id, tab: preserved.name, successor, edits, isKnown });
    this.written.push({ change, spec, isThere: true, before: preserved ? null : before, preserved });
    this.formulasChanged = true;
  }

  /** Gives the tab to the person who has worked on it, if somebody has. */
  private preserve(change: SheetChange): WrittenTab['preserved'] {
    if (!this.settled.preserved.has(change)) return null;
    this.saveTabs();
    const workbook = readWorkbookPart(this.parts);
    const tab = ownTab(workbook, change.spec.id);
    if (!tab) return null;
    const id = preservedId(workbook.definedNames.flatMap(({ name }) => ownedId(name) ?? []));
    renameOwner(this.parts, tab, change.spec.id, id);
    return { id, name: tab.name };
  }

  /** What follows finds in the workbook's part the tabs that were written. */
  private saveTabs(): void {
    this.tabWriter?.save();
    this.tabWriter = null;
  }

  private removeTab(id: string): void {
    removeTab(this.parts, id);
    this.formulasChanged = true;
  }

  private giveBack({ before, after }: OwnerChange): void {
    const tab = ownTab(readWorkbookPart(this.parts), before);
    if (tab) renameOwner(this.parts, tab, before, after);
  }
}
