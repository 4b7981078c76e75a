/** From the changes that were accepted to the operations that write them, with the names that tabs will have. */
import { isCellOrMerge, type Change, type SheetChange, type SheetRemoval } from '../../core/workbook/change';
import type { RefusalReason, RefusedChange } from '../../core/workbook/host';
import { freeName, ownerName, type SheetSpec } from '../../core/workbook/sheet-spec';
import { withFreeTableNames } from '../../core/workbook/table-names';
import { cellOperations } from './cell-writer';
import type { Look } from './look';
import type { Operation } from '../request/operation';
import type { OwnTabs } from '../tabs/own-tabs';
import { readWorkbook } from '../read/read';
import { settingsOperation } from '../read/settings-part';
import { sameName, type SheetStructure } from '../read/structure';
import { keptTabs } from './tab-removals';
import { removalOperation, tabOperations, type Tab } from '../tabs/tab-writer';

export interface Writes {
  readonly operations: readonly Operation[];
  /** What Excel would not do, known before asking. */
  readonly refused: readonly RefusedChange[];
  readonly tabs: ReadonlyMap<SheetChange, Tab>;
}

export async function planWrites(
  context: Excel.RequestContext,
  accepted: readonly Change[],
  look: Look,
  ownTabs: OwnTabs,
): Promise<Writes> {
  const removals = accepted.filter((change) => change.kind === 'sheet-removal');
  const kept =
    removals.length > 0
      ? keptTabs(removals, await readWorkbook(context, {}), look, ownTabs)
      : new Map<Change, RefusalReason>();
  const operations = await cellOperations(accepted.filter(isCellOrMerge), look);
  const refused: RefusedChange[] = [];
  const tabs = new Map<SheetChange, Tab>();
  const specs = specsOf(accepted, look);
  let sheets = look.structure.sheets;
  for (const change of accepted) {
    if (change.kind === 'sheet') {
      const tab = tabFor(specs.get(change.spec) ?? change.spec, look, tabs);
      tabs.set(change, tab);
      operations.push(...tabOperations(change, tab));
    }
    if (change.kind === 'settings') operations.push(settingsOperation(change, look.settingsIds));
    if (change.kind === 'sheet-removal') {
      const reason = kept.get(change);
      if (reason) {
        refused.push({ change, reason });
        continue;
      }
      const own = ownSheet(sheets, change);
      const others = sheets.filter((sheet) => sheet !== own);
      // A workbook keeps one sheet in sight: Excel refuses to delete the last.
      if (own && others.some((sheet) => sheet.visibility === 'visible')) {
        operations.push(removalOperation(change, own.name));
        sheets = others;
      } else {
        refused.push({ change, reason: 'not-supported' });
      }
    }
  }
  return { operations, refused, tabs };
}

/** What is written for each spec: the same, but for the name of a table that is taken. */
function specsOf(accepted: readonly Change[], { structure, tables }: Look): Map<SheetSpec, SheetSpec> {
  const specs = accepted.flatMap((change) => (change.kind === 'sheet' ? [change.spec] : []));
  const rewritten = specs.map((spec) => ownSheet(structure.sheets, spec)?.name ?? null);
  const others = tables.filter(({ sheet }) => !rewritten.some((name) => sameName(name, sheet)));
  const free = withFreeTableNames(specs, [
    ...others.map(({ name }) => name),
    ...structure.names.map(({ name }) => name),
  ]);
  return new Map(specs.map((spec, index) => [spec, free[index] ?? spec]));
}

function tabFor(spec: SheetSpec, look: Look, planned: ReadonlyMap<SheetChange, Tab>): Tab {
  const { sheets, broken } = look.structure;
  const hasBrokenName = broken.some((name) => sameName(name, ownerName(spec.id)));
  const own = ownSheet(sheets, spec);
  if (own) {
    const tables = look.tables.filter(({ sheet }) => sameName(sheet, own.name)).map(({ name }) => name);
    return { name: own.name, spec, isNew: false, tables, hasBrokenName };
  }
  const taken = [...sheets, ...planned.values()].map((sheet) => sheet.name);
  return { name: freeName(spec.name, taken), spec, isNew: true, tables: [], hasBrokenName };
}

function ownSheet(sheets: readonly SheetStructure[], { id }: Pick<SheetRemoval, 'id'>): SheetStructure | undefined {
  return sheets.find((sheet) => sameName(sheet.generated, id));
}
