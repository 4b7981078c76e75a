import type { CellTraits, TraitsBySheet } from '../core/workbook/cell-traits';
import { HostError, type ApplyReport, type Host, type JobControl } from '../core/workbook/host';
import type { Change } from '../core/workbook/change';
import type { Place, WorkbookSnapshot } from '../core/workbook/snapshot';
import { applyChanges } from './apply';
import { fileExtension } from './file-extension';
import { Package } from './opc/package';
import { isSigned } from './opc/signature';
import { Book } from './read/book';
import { readTraits } from './read/traits';
import type { Codec } from './zip/codec';

/** A workbook held in memory as the bytes of an .xlsx file. */
export class XlsxHost implements Host {
  private constructor(private book: Book) {}

  /** Throws a `HostError`: `not-a-workbook`, `encrypted`, `old-format`, `damaged` or `too-large`. */
  static open(bytes: Uint8Array, codec?: Codec): XlsxHost {
    return new XlsxHost(guard(() => Book.read(Package.open(bytes, codec))));
  }

  async read(control?: JobControl): Promise<WorkbookSnapshot> {
    const snapshot = guard(() => this.book.snapshot());
    control?.onProgress?.(1, 1);
    return snapshot;
  }

  async readTraits(cells: readonly Place[]): Promise<TraitsBySheet> {
    const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
    return guard(() => Object.fromEntries(sheets.map((sheet) => [sheet, this.traitsOf(sheet, cells)])));
  }

  private traitsOf(sheet: string, cells: readonly Place[]): Record<string, CellTraits> {
    const entry = this.book.sheet(sheet);
    if (!entry) throw new HostError('not-found', 'sheet');
    const own = cells.filter((place) => place.sheet === sheet).map(({ cell }) => cell);
    return readTraits(this.book.parts, entry.part, own, this.book.context);
  }

  async apply(changes: readonly Change[], control?: JobControl): Promise<ApplyReport> {
    const { book, report } = guard(() => applyChanges(this.book, changes, control));
    this.book = book;
    return report;
  }

  async reveal(): Promise<void> {
    // A file has no screen.
  }

  /** The extension under which Excel opens the file (`.xlsx`); null for a type of workbook that is not known. */
  extension(): string | null {
    return guard(() => fileExtension(this.book));
  }

  /** Whether the workbook was signed as it was opened, and has been changed since: the signature then is no longer valid. */
  endsSignature(): boolean {
    return guard(() => this.book.parts.isChanged && isSigned(this.book.parts));
  }

  /** The workbook as it now is, as the bytes of a file. */
  bytes(): Uint8Array {
    return this.book.parts.file();
  }
}

/** Callers get a `HostError` for every fault of a file. */
function guard<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError('damaged', error instanceof Error ? `unexpected ${error.name}` : 'unexpected');
  }
}
