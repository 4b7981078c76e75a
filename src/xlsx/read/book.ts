import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { Package } from '../opc/package';
import { readSettings } from '../settings/part';
import type { CellContext } from './cell-value';
import { checkBoxComplements } from './check-boxes';
import { NO_STRINGS, readSharedStrings } from './shared-strings';
import { CellBudget, readSheetBody, type SheetBody } from './sheet-snapshot';
import { Styles } from './styles';
import { generatedId, readWorkbookPart, relatedPart, type SheetEntry, type WorkbookPart } from './workbook-part';

const NO_CHECK_BOXES: ReadonlySet<number> = new Set();

/** One state of a workbook, read as far as somebody asked. */
export class Book {
  /** By the sheet's part. */
  private readonly bodies = new Map<string, SheetBody>();
  private readonly budget = new CellBudget();

  private constructor(
    readonly parts: Package,
    readonly workbook: WorkbookPart,
    readonly context: CellContext,
  ) {}

  /** `before`: an earlier state of the workbook; what has not changed since is not read again. */
  static read(parts: Package, before?: Book): Book {
    const workbook = readWorkbookPart(parts);
    const styles = relatedPart(workbook, 'styles');
    const bags = relatedPart(workbook, 'FeaturePropertyBag');
    const checkBoxes = bags !== null && parts.has(bags) ? checkBoxComplements(parts.text(bags), bags) : NO_CHECK_BOXES;
    const strings = relatedPart(workbook, 'sharedStrings');
    const same = before && before.hasStrings(strings, parts) ? before : null;
    const book = new Book(parts, workbook, {
      styles: styles !== null && parts.has(styles) ? Styles.read(parts.text(styles), styles, checkBoxes) : Styles.none,
      strings: same?.context.strings ?? (strings === null ? NO_STRINGS : readSharedStrings(parts, strings)),
      date1904: workbook.date1904,
    });
    if (same?.workbook.date1904 === workbook.date1904) book.takeOver(same);
    return book;
  }

  /** Whether another state of the workbook, with this part of shared strings, has the same ones. */
  private hasStrings(part: string | null, parts: Package): boolean {
    if (part !== relatedPart(this.workbook, 'sharedStrings')) return false;
    return part === null || parts.isSame(part, this.parts);
  }

  /** Takes the sheets over that have not changed: formats are only ever added, so that those of their cells are the same. */
  private takeOver({ bodies, parts }: Book): void {
    for (const { part } of this.workbook.sheets) {
      const body = this.parts.isSame(part, parts) ? bodies.get(part) : undefined;
      if (!body) continue;
      this.budget.takeBlock(body.values);
      this.bodies.set(part, body);
    }
  }

  sheet(name: string): SheetEntry | null {
    return this.workbook.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  body(sheet: SheetEntry): SheetBody {
    const known = this.bodies.get(sheet.part);
    if (known) return known;
    const body = readSheetBody(this.parts, sheet.part, this.context, this.budget);
    this.bodies.set(sheet.part, body);
    return body;
  }

  snapshot(): WorkbookSnapshot {
    const { sheets, structureLocked } = this.workbook;
    return {
      sheets: sheets.map((sheet) => this.sheetSnapshot(sheet)),
      isProtected: structureLocked,
      settings: this.settings(),
    };
  }

  /** The text of our settings part, or null. */
  settings(): string | null {
    return readSettings(this.parts, this.workbook);
  }

  sheetSnapshot(sheet: SheetEntry): SheetSnapshot {
    const { name, visibility } = sheet;
    return { name, visibility, generated: generatedId(this.workbook, sheet), ...this.body(sheet) };
  }
}
