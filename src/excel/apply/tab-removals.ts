/**
 * Which tabs of our own may be taken away: none on which somebody has typed, none to which a formula or a name of theirs
 * refers. What is typed in the moment between this reading and the taking away goes with the tab: Office.js has no
 * deletion on a condition.
 */
import type { SheetRemoval } from '../../core/workbook/change';
import type { RefusalReason } from '../../core/workbook/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { mentionOf } from '../../core/workbook/tab-contents';
import type { Look } from './look';
import type { OwnTabs } from '../tabs/own-tabs';
import { sameName } from '../read/structure';

export function keptTabs(
  removals: readonly SheetRemoval[],
  { sheets }: WorkbookSnapshot,
  { structure, tables }: Look,
  ownTabs: OwnTabs,
): Map<SheetRemoval, RefusalReason> {
  const kept = new Map<SheetRemoval, RefusalReason>();
  const tabs = new Map<SheetRemoval, SheetSnapshot>();
  for (const removal of removals) {
    const tab = sheets.find(({ generated }) => sameName(generated, removal.id));
    if (!tab) continue;
    tabs.set(removal, tab);
    if (!ownTabs.isOursAlone(tab)) kept.set(removal, 'tab-edited');
  }
  // Our own names leave with the tab.
  const names = structure.names.filter(({ name }) => !name.startsWith('_')).map(({ formula }) => formula);
  const leaving = (): [SheetRemoval, SheetSnapshot][] => [...tabs].filter(([removal]) => !kept.has(removal));
  const inUse = (): SheetRemoval | undefined => {
    const gone = new Set(leaving().map(([, tab]) => tab));
    const formulas = sheets.filter((sheet) => !gone.has(sheet)).flatMap((sheet) => Object.values(sheet.formulas));
    return leaving().find(([, tab]) => {
      const own = tables.filter(({ sheet }) => sameName(sheet, tab.name)).map(({ name }) => name);
      return [...names, ...formulas].some(mentionOf(tab.name, own));
    })?.[0];
  };
  // A tab that stays may itself refer to another of ours.
  for (let removal = inUse(); removal; removal = inUse()) kept.set(removal, 'tab-in-use');
  return kept;
}
