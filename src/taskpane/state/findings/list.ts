/** The list of findings, and where the person is in it. */
import type { Finding } from '../../../core/rules/finding';
import type { Checked } from '../event';
import type { Findings, PaneState, Resting, Screen } from '../state';
import { follow, merge, standing } from './follow';
import { inView } from './verdict';

/** From now on numbers are written as the settings of the workbook have it. */
export function readAs({ result }: Checked, state: PaneState): PaneState {
  return { ...state, digits: result.settings.digits };
}

/** Checked again, the list opens where the person stood in the old one. */
export function list({ result, readAt }: Checked, from: Resting): Findings {
  const at =
    from.kind === 'findings' && from.at ? standing(inView(from.listed), from.at, inView(result.findings)) : null;
  return { kind: 'findings', result, listed: result.findings, settled: new Set(), readAt, at };
}

export function stand(state: PaneState, finding: Finding): PaneState {
  return state.screen.kind === 'findings' ? { ...state, screen: { ...state.screen, at: finding } } : state;
}

/** The old list with the findings of the new check in their places. */
export function carry(
  screen: Findings,
  visited: ReadonlySet<Finding>,
  { result, readAt }: Checked,
): Pick<PaneState, 'screen' | 'visited'> {
  const same = follow(screen.listed, result.findings);
  const current = (finding: Finding): Finding => same.get(finding) ?? finding;
  const listed = merge(screen.listed, result.findings);
  const found = new Set(result.findings);
  const settled = new Set(listed.filter((finding) => !found.has(finding)));
  const at = screen.at && current(screen.at);
  return {
    screen: { kind: 'findings', result, listed, settled, readAt, at },
    visited: new Set([...visited].map(current)),
  };
}

/** Another plan has another list: nobody stands in it yet. */
export function unplaced(screen: Screen): Screen {
  return screen.kind === 'findings' ? { ...screen, at: null } : screen;
}
