/**
 * Reads the state of the workbook after a request has failed. Excel carries out a request action by action and keeps
 * what came before the one that fails, and a lost answer may mean that all of it was done.
 */
import { parseRange, rangeName } from '../../core/workbook/address';
import { isCellOrMerge, sameContent, type Change } from '../../core/workbook/change';
import { ownerName } from '../../core/workbook/sheet-spec';
import { relocate } from '../../core/workbook/relocate';
import { inverses } from '../../core/workbook/inverses';
import { cellOperations } from './cell-writer';
import { groupBy } from '../../core/workbook/group-by';
import { lookWhereRowsAre, type Look } from './look';
import type { Writes } from './plan-writes';
import { sameName } from '../read/structure';
import type { Tab } from '../tabs/tab-writer';
import { write, type Written } from './write';

export interface Aftermath {
  /** The changes that were written. */
  readonly standing: ReadonlySet<Change>;
  /** Those that may be written, wholly or in part. */
  readonly unknown: ReadonlySet<Change>;
  /** Those whose tab is there now, or may be. */
  readonly tabs: ReadonlySet<Change>;
  /** A change where its row is now, derived from the rows of now; the change itself if that is not known. */
  readonly placed: (change: Change) => Change;
  /** Those whose former tab was preserved, or may have been. */
  readonly preserved: ReadonlySet<Change>;
}

/** Reads again, and undoes partly written groups. Throws nothing: the report says what is not known. */
export async function afterFailure(
  context: Excel.RequestContext,
  accepted: readonly Change[],
  writes: Writes,
  { done, begun, failure }: Written,
): Promise<Aftermath> {
  const open = [...begun].filter((change) => !done.has(change));
  let now: Look;
  try {
    now = await lookWhereRowsAre(context, accepted);
    if (failure?.detail !== NAME_TAKEN) now = await adopt(context, accepted, writes, now);
  } catch {
    return { standing: done, unknown: new Set(open), tabs: begun, preserved: begun, placed: (change) => change };
  }
  const places = new Map(relocate(accepted, now).map(({ origin, change, lost }) => [origin, lost ? null : change]));
  const placed = (change: Change): Change | null => places.get(change) ?? null;
  const isThere = (change: Change): boolean => {
    const place = placed(change);
    return place !== null && stands(place, writes, now);
  };
  const standing = new Set([...done, ...open.filter(isThere)]);
  const taken = await takeBackParts(context, accepted, standing, now);
  const tabs = new Set([...writes.tabs.keys()].filter((change) => now.hasTab(change.spec.id)));
  const preserved = new Set(
    [...writes.tabs].flatMap(([change, tab]) => (tab.preserved && now.hasTab(tab.preserved.id) ? [change] : [])),
  );
  // A row that moved meanwhile may have been written to before or after; only a person can decide.
  const isHalf = (change: Change): boolean =>
    change.kind === 'sheet' ? tabs.has(change) || preserved.has(change) : placed(change) !== change;
  const unknown = new Set([...taken.unknown, ...open.filter((change) => !standing.has(change) && isHalf(change))]);
  return {
    standing: taken.standing,
    unknown,
    tabs,
    preserved,
    placed: (change) => ofNow(placed(change) ?? change, now),
  };
}

/** The change as derived from the rows of now. */
function ofNow(change: Change, now: Look): Change {
  if (!isCellOrMerge(change) || !change.anchor) return change;
  const rows = now.rowKeys(change.sheet, change.anchor.rows.columns);
  return { ...change, anchor: { ...change.anchor, rows } };
}

/** Whether the workbook is now as the change wants it. */
function stands(change: Change, { leaving }: Writes, now: Look): boolean {
  switch (change.kind) {
    case 'cell': {
      const sheet = now.sheet(change.sheet);
      return sheet !== null && sameContent(sheet.content(change.cell), change.after);
    }
    case 'merge': {
      const range = parseRange(change.range);
      const merges = now.sheet(change.sheet)?.merges.map(rangeName) ?? [];
      return range !== null && merges.includes(rangeName(range)) === change.merged;
    }
    case 'sheet':
      // Nothing shows whether it was written to its end.
      return false;
    case 'sheet-removal':
      return now.sheet(leaving.get(change) ?? '') === null;
    case 'owner':
      return now.hasTab(change.after) && !now.hasTab(change.before);
    case 'settings':
      return now.settings() === change.after;
  }
}

/** A group is written as a whole or not at all: a partly written one is undone. */
async function takeBackParts(
  context: Excel.RequestContext,
  accepted: readonly Change[],
  standing: ReadonlySet<Change>,
  now: Look,
): Promise<Pick<Aftermath, 'standing' | 'unknown'>> {
  const groups = groupBy(accepted.filter(isCellOrMerge), (change) => change.group);
  const parts = [...groups].flatMap(([group, changes]) =>
    group !== undefined && changes.some((change) => !standing.has(change))
      ? changes.filter((change) => standing.has(change))
      : [],
  );
  const back = await cellOperations(inverses(parts).filter(isCellOrMerge), now);
  const { failure } = await write(context, back);
  const taken = new Set<Change>(parts);
  return {
    standing: new Set([...standing].filter((change) => !taken.has(change))),
    unknown: new Set(failure ? parts : []),
  };
}

/** Somebody else has added a sheet of the tab's name: ours was not. */
const NAME_TAKEN = 'ItemAlreadyExists';

/**
 * A tab that was added but not yet named ours: named now, so that it can be taken away. It is empty still; a sheet of
 * that name that holds something is another's.
 */
async function adopt(
  context: Excel.RequestContext,
  accepted: readonly Change[],
  { tabs }: Writes,
  now: Look,
): Promise<Look> {
  const nameless = [...tabs].flatMap(([{ spec }, tab]) => {
    const worksheet = tab.before || now.hasTab(spec.id) ? null : namelessSheet(tab, now);
    return worksheet ? [{ spec, worksheet, used: worksheet.getUsedRangeOrNullObject().load('address') }] : [];
  });
  if (nameless.length === 0) return now;
  await context.sync();
  const { names } = context.workbook;
  for (const { spec, worksheet } of nameless.filter(({ used }) => used.isNullObject)) {
    if (now.structure.names.some(({ name }) => sameName(name, ownerName(spec.id)))) {
      names.getItem(ownerName(spec.id)).delete();
    }
    names.add(ownerName(spec.id), worksheet.getRange('A1')).visible = false;
  }
  await context.sync();
  return lookWhereRowsAre(context, accepted);
}

function namelessSheet(tab: Tab, { structure }: Look): Excel.Worksheet | null {
  const found = structure.sheets.find(({ name, generated }) => generated === null && sameName(name, tab.name));
  return found?.worksheet ?? null;
}
