/** Which tabs of our own may be taken away: none to which a formula or a name of a person's refers. */
import type { SheetChange, SheetRemoval } from '../../core/workbook/change';
import type { RefusalReason } from '../../core/workbook/host';
import { formulasOf } from '../../core/workbook/sheet-spec';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { mentionOf } from '../../core/workbook/tab-mention';
import type { Look } from './look';
import { sameName } from '../read/structure';

/** `rewritten`: the tabs that are written in the same job; what they refer to now says nothing. */
export function keptTabs(
  removals: readonly SheetRemoval[],
  rewritten: readonly SheetChange[],
  { sheets }: WorkbookSnapshot,
  { structure, tables }: Look,
): Map<SheetRemoval, RefusalReason> {
  const kept = new Map<SheetRemoval, RefusalReason>();
  const tabs = new Map(
    removals.flatMap((removal): [SheetRemoval, SheetSnapshot][] => {
      const tab = sheets.find(({ generated }) => sameName(generated, removal.id));
      return tab ? [[removal, tab]] : [];
    }),
  );
  const formulasOn = (sheet: SheetSnapshot): readonly string[] => {
    const change = rewritten.find(({ spec }) => sameName(sheet.generated, spec.id));
    return change ? formulasOf(change.spec) : Object.values(sheet.formulas);
  };
  // Our own names leave with the tab.
  const names = structure.names.filter(({ name }) => !name.startsWith('_')).map(({ formula }) => formula);
  const leaving = (): [SheetRemoval, SheetSnapshot][] => [...tabs].filter(([removal]) => !kept.has(removal));
  const inUse = (): SheetRemoval | undefined => {
    const gone = new Set(leaving().map(([, tab]) => tab));
    const formulas = sheets.filter((sheet) => !gone.has(sheet)).flatMap(formulasOn);
    return leaving().find(([, tab]) => {
      const own = tables.filter(({ sheet }) => sameName(sheet, tab.name)).map(({ name }) => name);
      return [...names, ...formulas].some(mentionOf(tab.name, own));
    })?.[0];
  };
  // A tab that stays may itself refer to another of ours.
  for (let removal = inUse(); removal; removal = inUse()) kept.set(removal, 'tab-in-use');
  return kept;
}
