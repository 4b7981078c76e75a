/** The workbook's sheets and what guards them: the first thing that reading and applying ask. */
import { isPreserved, ownedId, soleId } from '../../core/workbook/sheet-spec';
import type { SheetVisibility } from '../../core/workbook/snapshot';
import type { Loaded } from '../request/session';

export interface SheetStructure {
  /** Stays the same when the worksheet is renamed or moved (Worksheet.id, ExcelApi 1.1). */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** As `SheetSnapshot.generated`. */
  readonly generated: string | null;
  readonly worksheet: Excel.Worksheet;
}

export interface Structure {
  readonly sheets: readonly SheetStructure[];
  readonly isProtected: boolean;
  /**
   * Tabs' own names that make no sheet ours any more: they refer to the first cell of none, for it was deleted, or cut and
   * pasted elsewhere; or to a tab that is preserved.
   */
  readonly broken: readonly string[];
  /** All names of the workbook, with what they refer to. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Asks for the structure within the request that is being made up. */
export function loadStructure(context: Excel.RequestContext): Loaded<Structure> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('id,name,visibility,protection/protected');
  names.load('name,formula');
  protection.load('protected');
  return () => {
    const owners = names.items.flatMap(({ name, formula }) => {
      const id = ownedId(name);
      return id === null ? [] : [{ id, name, target: targetOf(String(formula)) }];
    });
    const sheets = worksheets.items.map((worksheet) => ({
      id: worksheet.id,
      name: worksheet.name,
      visibility: VISIBILITY[worksheet.visibility] ?? 'visible',
      isProtected: worksheet.protection.protected,
      generated: soleId(
        owners.flatMap(({ id, target }) => (target !== null && sameName(target.sheet, worksheet.name) ? [id] : [])),
      ),
      worksheet,
    }));
    const isOwner = ({ id, target }: (typeof owners)[number]): boolean =>
      target?.hasCell === true &&
      (isPreserved(id) ||
        sheets.some(({ name, generated }) => sameName(generated, id) && sameName(name, target.sheet)));
    return {
      sheets,
      isProtected: protection.protected,
      broken: owners.filter((owner) => !isOwner(owner)).map(({ name }) => name),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    };
  };
}

/** The worksheet itself, though it was renamed, moved or lost its name to another since it was seen. */
export function worksheetOf(
  { workbook: { worksheets } }: Excel.RequestContext,
  { id, name }: { readonly id?: string; readonly name: string },
): Excel.Worksheet {
  return worksheets.getItem(id ?? name);
}

export interface NameTarget {
  readonly sheet: string;
  readonly hasCell: boolean;
}

/**
 * The sheet that a tab's own name makes ours: `='ผลการตรวจ (2)'!$A$1` with its first cell, `='ผลการตรวจ (2)'!#REF!` without
 * (its first row or column was deleted); null for `=#REF!$A$1`, and for any other cell: cells of a tab that are cut and
 * pasted take the name along to a sheet of the user's.
 */
export function targetOf(formula: string): NameTarget | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!(\$A\$1|#REF!)$/.exec(formula);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return sheet === undefined ? null : { sheet, hasCell: match?.[3] !== '#REF!' };
}

export function sameName(a: string | null, b: string): boolean {
  return a !== null && a.toLowerCase() === b.toLowerCase();
}
