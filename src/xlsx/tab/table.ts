/** The table over a summary tab's cells: its part repeats the texts of the header. */
import { parseRange } from '../../core/workbook/address';
import type { SheetSpec, SpecTable } from '../../core/workbook/sheet-spec';
import { removeContentType } from '../opc/content-types';
import type { Package } from '../opc/package';
import { addRelationship, readRelationships, removeRelationships } from '../opc/relationships';
import type { Dialect, WorkbookPart } from '../read/workbook-part';
import { XML_DECLARATION } from '../xml/declaration';
import { xstringAttribute } from '../xml/escape';
import { attribute } from '../xml/scan';
import { parseTree } from '../xml/tree';
import { freePart } from './free-part';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** A table of the workbook, as far as its names matter to others. */
export interface KnownTable {
  readonly sheetPart: string;
  readonly part: string;
  readonly id: number;
  readonly name: string;
}

export function knownTables(parts: Package, workbook: WorkbookPart): KnownTable[] {
  // Many relationships may name one part; it is read once.
  const read = new Map<string, Pick<KnownTable, 'id' | 'name'>>();
  const table = (part: string): Pick<KnownTable, 'id' | 'name'> => {
    const known = read.get(part) ?? readTable(parts, part);
    read.set(part, known);
    return known;
  };
  return workbook.sheets.flatMap(({ part: sheetPart }) =>
    readRelationships(parts, sheetPart)
      .filter(({ kind, isExternal }) => kind === 'table' && !isExternal)
      .map(({ target }) => ({ sheetPart, part: target, ...table(target) })),
  );
}

function readTable(parts: Package, part: string): Pick<KnownTable, 'id' | 'name'> {
  const root = parseTree(parts.text(part), part);
  return {
    id: Number(attribute(root, 'id')),
    name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
  };
}

/** The tables of a workbook, to which tabs add theirs. */
export class Tables {
  private known: readonly KnownTable[];

  /** `types`: gets the types of the parts that are added, by their names. */
  constructor(
    private readonly parts: Package,
    private readonly workbook: WorkbookPart,
    private readonly types: Map<string, string>,
  ) {
    this.known = knownTables(parts, workbook);
  }

  /** Writes the table's part, in the place of the one that the tab had, and returns its relationship's id; null without a table. */
  write(sheetPart: string, { table, rows }: SheetSpec): string | null {
    const { parts, workbook } = this;
    const [old, ...spare] = this.known.filter((known) => known.sheetPart === sheetPart);
    this.remove(sheetPart, table || !old ? spare : [old, ...spare]);
    if (!table) return null;
    const id = old?.id ?? this.known.reduce((next, known) => (known.id >= next ? known.id + 1 : next), 1);
    const part = old?.part ?? freePart(parts, workbook.part, 'tables/table');
    parts.write(part, tableXml(workbook.dialect, id, table, rows));
    if (old) return readRelationships(parts, sheetPart).find(({ target }) => target === part)?.id ?? '';
    this.known = [...this.known, { sheetPart, part, id, name: table.name }];
    this.types.set(part, CONTENT_TYPE);
    return addRelationship(parts, sheetPart, `${workbook.dialect.relationships}/table`, part);
  }

  /** Takes tables of a tab away. */
  private remove(sheetPart: string, tables: readonly KnownTable[]): void {
    if (tables.length === 0) return;
    const { parts } = this;
    for (const { part } of tables) {
      parts.remove(part);
      removeContentType(parts, part);
    }
    const gone = new Set(tables.map(({ part }) => part));
    const ids = readRelationships(parts, sheetPart).filter(({ target }) => gone.has(target));
    removeRelationships(parts, sheetPart, new Set(ids.map(({ id }) => id)));
    this.known = this.known.filter((known) => !tables.includes(known));
  }
}

function tableXml({ main }: Dialect, id: number, table: SpecTable, rows: SheetSpec['rows']): string {
  const { top, left, right } = parseRange(table.range) ?? { top: 0, left: 0, right: 0 };
  const columns = (rows[top] ?? []).slice(left, right + 1).map((cell) => cell?.value);
  const ref = table.range;
  const name = xstringAttribute(table.name);
  const each = columns.map((header, index) => {
    const text = typeof header === 'string' ? xstringAttribute(header) : '';
    return `<tableColumn id="${index + 1}" name="${text}"/>`;
  });
  return (
    XML_DECLARATION +
    `<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${each.join('')}</tableColumns>` +
    // The cells have their own looks; the table adds its filter buttons.
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}
