/** From the changes that were accepted to the operations that write them, with the names that tabs will have. */
import {
  groupOf,
  isCellOrMerge,
  type Change,
  type OwnerChange,
  type SheetChange,
  type SheetRemoval,
} from '../../core/workbook/change';
import type { RefusalReason, RefusedChange } from '../../core/workbook/host';
import type { Verdict } from '../../core/workbook/check-preconditions';
import { freeName, ownedId, ownerName, preservedId, type SheetSpec } from '../../core/workbook/sheet-spec';
import { withPauses } from '../../core/workbook/steps';
import { writtenSpecs } from '../../core/workbook/written-specs';
import { cellOperations } from './cell-writer';
import type { Look } from './look';
import type { Operation } from '../request/operation';
import { pause } from '../request/pace';
import { readWorkbook } from '../read/read';
import { settingsOperation } from '../read/settings-part';
import { sameName, type SheetStructure } from '../read/structure';
import { keptTabs } from './tab-removals';
import type { GatheredTab } from '../tabs/gather';
import { isChecked, sourceChecks } from '../tabs/source-check';
import { ownerOperation, removalOperations, tabOperations, type Tab } from '../tabs/tab-writer';

export interface Writes {
  readonly operations: readonly Operation[];
  /** What Excel would not do, known before asking. */
  readonly refused: readonly RefusedChange[];
  readonly tabs: ReadonlyMap<SheetChange, Tab>;
  /** The names of the sheets that are taken away. */
  readonly leaving: ReadonlyMap<Change, string>;
}

/** By the tab's id, in lower case. */
export type GatheredTabs = ReadonlyMap<string, GatheredTab>;

export async function planWrites(
  context: Excel.RequestContext,
  { accepted, preserved }: Verdict,
  look: Look,
  gathered: GatheredTabs,
): Promise<Writes> {
  const refused = await refusedRemovals(context, accepted, look);
  const operations = await cellOperations(accepted.filter(isCellOrMerge), look);
  const tabs = new Map<SheetChange, Tab>();
  const leaving = new Map<Change, string>();
  const specs = specsOf(accepted, preserved, look, gathered);
  const writing = accepted.filter((each) => !refused.has(each));
  for (const change of inWritingOrder(writing)) {
    if (change.kind === 'sheet') {
      const isPreserved = preserved.has(change);
      const own = tabFor(specs.get(change) ?? change.spec, look, tabs, { isPreserved, gathered });
      const tab = { ...own, place: own.before ? null : placeOf(change, writing, tabs, look) };
      // Tabs that are checked together are written in one go.
      const isBegun = isChecked(change) && tabs.size > 0;
      tabs.set(change, tab);
      const made = await withPauses(tabOperations(change, tab), { pause });
      operations.push(...made.map((each) => (isBegun ? { ...each, continues: true } : each)));
    }
    if (change.kind === 'settings') {
      operations.push(settingsOperation(change, { ids: look.settingsIds, text: look.settings() }));
    }
    const tab = change.kind === 'sheet-removal' ? gathered.get(change.id.toLowerCase()) : undefined;
    if (change.kind === 'sheet-removal' && tab) {
      leaving.set(change, tab.sheet.name);
      operations.push(...removalOperations(change, tab));
    }
    if (change.kind === 'owner') operations.push(...ownerOperations(change, accepted, look));
  }
  operations.push(...sourceChecks([...tabs.keys()]));
  return { operations, refused: [...refused].map(([change, reason]) => ({ change, reason })), tabs, leaving };
}

/** Tabs that cannot be taken away, each with the rest of its group. */
async function refusedRemovals(
  context: Excel.RequestContext,
  accepted: readonly Change[],
  look: Look,
): Promise<Map<Change, RefusalReason>> {
  const removals = accepted.filter((change) => change.kind === 'sheet-removal');
  if (removals.length === 0) return new Map();
  const rewritten = accepted.filter((change) => change.kind === 'sheet');
  const refused = new Map<Change, RefusalReason>(keptTabs(removals, rewritten, await readWorkbook(context, {}), look));
  let sheets = look.structure.sheets;
  for (const change of removals.filter((each) => !refused.has(each))) {
    const own = ownSheet(sheets, change);
    const others = sheets.filter((sheet) => sheet !== own);
    // A workbook keeps one sheet in sight: Excel refuses to delete the last.
    if (own && others.some((sheet) => sheet.visibility === 'visible')) sheets = others;
    else refused.set(change, 'not-supported');
  }
  return withGroups(accepted, refused);
}

function withGroups(
  accepted: readonly Change[],
  refused: ReadonlyMap<Change, RefusalReason>,
): Map<Change, RefusalReason> {
  const groups = new Map([...refused].map(([change, reason]) => [groupOf(change), reason]));
  const all = accepted.flatMap((change): [Change, RefusalReason][] => {
    const group = groupOf(change);
    const reason = refused.get(change) ?? (group === undefined ? undefined : groups.get(group));
    return reason ? [[change, reason]] : [];
  });
  return new Map(all);
}

/** What is written for each change: its spec, except for the name of a table that is taken. */
function specsOf(
  accepted: readonly Change[],
  preserved: Verdict['preserved'],
  { structure, tables }: Look,
  gathered: GatheredTabs,
): Map<SheetChange, SheetSpec> {
  const changes = accepted.filter((change) => change.kind === 'sheet');
  const present = changes.flatMap((change): [string, string][] => {
    const [table] = preserved.has(change) ? [] : (gathered.get(change.spec.id.toLowerCase())?.tables ?? []);
    return table ? [[change.spec.id, table.name]] : [];
  });
  const written = writtenSpecs(
    changes.map(({ spec }) => spec),
    [...tables, ...structure.names].map(({ name }) => name),
    new Map(present),
  );
  return new Map(changes.map((change, index) => [change, written[index] ?? change.spec]));
}

/** Tabs with a table before the others, whose formulas may name it. */
function inWritingOrder(changes: readonly Change[]): Change[] {
  const isLate = (change: Change): boolean => change.kind === 'sheet' && change.spec.table === null;
  const isTabled = (change: Change): boolean => change.kind === 'sheet' && change.spec.table !== null;
  const first = changes.findIndex(isLate);
  if (first < 0) return [...changes];
  return [
    ...changes.slice(0, first),
    ...changes.slice(first).filter(isTabled),
    ...changes.slice(first).filter((each) => !isTabled(each)),
  ];
}

/** The place of a new tab among the worksheets, zero-based, so that new ones are in the order of the changes; null: the last. */
function placeOf(
  change: SheetChange,
  changes: readonly Change[],
  written: ReadonlyMap<SheetChange, Tab>,
  { structure }: Look,
): number | null {
  const added = [...written].filter(([, { before }]) => before === null).map(([each]) => each);
  const earlier = added.filter((each) => changes.indexOf(each) < changes.indexOf(change)).length;
  return earlier === added.length ? null : structure.sheets.length + earlier;
}

function tabFor(
  spec: SheetSpec,
  { structure: { sheets, broken, names } }: Look,
  planned: ReadonlyMap<SheetChange, Tab>,
  { isPreserved, gathered }: { readonly isPreserved: boolean; readonly gathered: GatheredTabs },
): Omit<Tab, 'place'> {
  const hasBrokenName = isBroken(broken, spec.id);
  const own = gathered.get(spec.id.toLowerCase());
  if (own && !isPreserved) return { name: own.sheet.name, spec, before: own, preserved: null, hasBrokenName };
  const name = freeName(
    spec.name,
    [...sheets, ...planned.values()].map((sheet) => sheet.name),
  );
  const ids = [
    ...names.flatMap((each) => ownedId(each.name) ?? []),
    ...[...planned.values()].flatMap((tab) => tab.preserved?.id ?? []),
  ];
  const preserved = own ? { id: preservedId(ids), name: own.sheet.name, sheet: own.sheet } : null;
  return { name, spec, before: null, preserved, hasBrokenName };
}

function ownerOperations(change: OwnerChange, accepted: readonly Change[], { structure }: Look): Operation[] {
  const tab = ownSheet(structure.sheets, { id: change.before });
  // A tab that is taken away first takes its name along.
  const isLeaving = accepted.some((each) => each.kind === 'sheet-removal' && each.id === change.after);
  return tab ? [ownerOperation(change, tab, !isLeaving && isBroken(structure.broken, change.after))] : [];
}

function isBroken(broken: readonly string[], id: string): boolean {
  return broken.some((name) => sameName(name, ownerName(id)));
}

function ownSheet(sheets: readonly SheetStructure[], { id }: Pick<SheetRemoval, 'id'>): SheetStructure | undefined {
  return sheets.find((sheet) => sameName(sheet.generated, id));
}
