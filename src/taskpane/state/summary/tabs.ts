import type { TabGlance } from '../../../core/jobs/glance';
import type { TabId } from '../../../core/jobs/tabs';
import type { Resting, Screen, TabsScreen } from '../state';

/** All worksheets are chosen at first. */
export function offer(tabs: readonly TabGlance[], from: Resting): TabsScreen {
  return { kind: 'tabs', tabs, chosen: new Set(tabs.map(({ id }) => id)), from };
}

/** The screen with one worksheet chosen or not; any other screen stays as it is. */
export function chooseTab(screen: Screen, id: TabId, isChosen: boolean): Screen {
  if (screen.kind !== 'tabs') return screen;
  const chosen = new Set(screen.chosen);
  if (isChosen) chosen.add(id);
  else chosen.delete(id);
  return { ...screen, chosen };
}
