/** What the core must know of our tabs to decide whether a person has worked on them. */
import type { OwnTab } from '../../core/workbook/own-tab/own-tab';
import { storedText } from '../../core/workbook/own-tab/record-names';
import type { Book } from '../read/book';
import { ownTab } from '../read/workbook-part';
import { objectsOn } from './objects';
import { knownTables } from './table';

export class OwnTabs {
  private readonly gathered = new Map<string, OwnTab | null>();

  constructor(private readonly book: Book) {}

  /** Summary tab `id`; null if there is none. */
  get(id: string): OwnTab | null {
    const known = this.gathered.get(id);
    if (known !== undefined) return known;
    const tab = this.gather(id);
    this.gathered.set(id, tab);
    return tab;
  }

  /** The names of the workbook's sheets and tables. */
  names(): string[] {
    const { parts, workbook } = this.book;
    return [...workbook.sheets, ...knownTables(parts, workbook)].map(({ name }) => name);
  }

  private gather(id: string): OwnTab | null {
    const { book } = this;
    const entry = ownTab(book.workbook, id);
    if (!entry) return null;
    const names = book.workbook.definedNames.filter(({ scope }) => scope === entry.index);
    return {
      sheet: book.sheetSnapshot(entry),
      stored: storedText(names.map(({ name, reference }) => ({ name, formula: reference }))),
      objects: objectsOn(book.parts, entry.part),
    };
  }
}
