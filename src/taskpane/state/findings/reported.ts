import type { PaneEvent } from '../event';
import { leftList, show } from '../screens';
import type { PaneState } from '../state';
import { wrote } from '../undo/undoable';
import { list, readAs } from './list';

type Reported = Extract<PaneEvent, { readonly kind: 'reported' }>;

export function report(state: PaneState, { checked, tab, report: written }: Reported): PaneState {
  const listed = readAs(checked, show(state, list(checked, leftList(state))));
  const after = wrote(listed, 'findings-tab', written);
  const [refused] = written.refused;
  const { preserved, returned } = written;
  const workedOn = { ...(preserved && { preserved }), ...(returned && { returned }) };
  if (tab !== null) return { ...after, visited: new Set(), notice: { kind: 'tab-written', tab, ...workedOn } };
  return { ...after, visited: new Set(), notice: refused ? { kind: 'refused', refused } : null };
}
