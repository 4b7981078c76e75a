import { STYLESHEET_ORDER } from '../xml/element-order';
import { attribute } from '../xml/scan';
import { parseTree, type Wanted, type XmlElement } from '../xml/tree';

/** The places of the items of a list; lists of plain numbers, for a file may hold a million items. */
export interface ItemPlaces {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A styles part as it was read. */
export interface StyleSheet {
  readonly text: string;
  readonly part: string;
  readonly root: XmlElement;
  /** The items of each list that is added to, by the list's name. */
  readonly items: ReadonlyMap<string, ItemPlaces>;
  readonly formatCodes: FormatCodes;
}

export function readStyleSheet(text: string, part: string): StyleSheet {
  const items = new Map<string, ItemPlaces>();
  const formatCodes = new FormatCodes();
  const list = (name: string): Wanted => {
    const places = { starts: new Array<number>(), ends: new Array<number>() };
    items.set(name, places);
    const each = (item: XmlElement): void => {
      places.starts.push(item.start);
      places.ends.push(item.end);
      if (name === 'numFmts') formatCodes.add(item);
    };
    return { children: { '*': { each } } };
  };
  const root = parseTree(text, part, Object.fromEntries(STYLESHEET_ORDER.map((name) => [name, list(name)])));
  return { text, part, root, items, formatCodes };
}

/** Numbers below are built in. */
const FIRST_OWN_FORMAT = 164;

/** The number formats of a workbook: the number of each code, the first if there are several. */
class FormatCodes {
  private readonly ids = new Map<string, number>();
  private next = FIRST_OWN_FORMAT;

  add(numFmt: XmlElement): void {
    const code = attribute(numFmt, 'formatCode') ?? '';
    const id = Number(attribute(numFmt, 'numFmtId'));
    if (!this.ids.has(code)) this.ids.set(code, id);
    if (id >= this.next) this.next = id + 1;
  }

  idOf(code: string): number | undefined {
    return this.ids.get(code);
  }

  /** Gives a code a number that no other has. */
  take(code: string): number {
    const id = this.next;
    this.ids.set(code, id);
    this.next = id + 1;
    return id;
  }
}
