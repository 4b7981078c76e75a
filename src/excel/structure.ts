/** The workbook's sheets and what guards them: the first thing that reading and applying ask. */
import { parseCell } from '../core/workbook/address';
import { ownedId } from '../core/workbook/sheet-spec';
import type { SheetVisibility } from '../core/workbook/snapshot';
import type { Loaded } from './session';

export interface SheetStructure {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** The summary tab that it is (a `SheetSpec.id`), or null. */
  readonly generated: string | null;
  readonly worksheet: Excel.Worksheet;
}

export interface Structure {
  readonly sheets: readonly SheetStructure[];
  readonly isProtected: boolean;
  /** Owner's names whose tab somebody deleted: in the way of adding the tab again. */
  readonly orphans: readonly string[];
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Asks for the structure within the request that is being made up. */
export function loadStructure(context: Excel.RequestContext): Loaded<Structure> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('name,visibility,protection/protected');
  names.load('name,formula');
  protection.load('protected');
  return () => {
    const owners = names.items.flatMap(({ name, formula }) => {
      const id = ownedId(name);
      return id === null ? [] : [{ id, name, sheet: sheetOf(String(formula)) }];
    });
    const sheets = worksheets.items.map((worksheet) => ({
      name: worksheet.name,
      visibility: VISIBILITY[worksheet.visibility] ?? 'visible',
      isProtected: worksheet.protection.protected,
      generated: owners.find((owner) => sameName(owner.sheet, worksheet.name))?.id ?? null,
      worksheet,
    }));
    const orphans = owners.filter((owner) => !sheets.some((sheet) => sheet.generated === owner.id));
    return { sheets, isProtected: protection.protected, orphans: orphans.map((owner) => owner.name) };
  };
}

/** `='ผลการตรวจ (2)'!$A$1` → `ผลการตรวจ (2)`; null where the reference is broken or no cell. */
export function sheetOf(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?[0-9]+)$/.exec(formula);
  if (!match || !parseCell(match[3] ?? '')) return null;
  return match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
}

export function sameName(a: string | null, b: string): boolean {
  return a !== null && a.toLowerCase() === b.toLowerCase();
}
