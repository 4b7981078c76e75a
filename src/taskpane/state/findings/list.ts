/** The list of findings, and where the person is in it. */
import type { Finding } from '../../../core/rules/finding';
import type { Checked } from '../event';
import type { Findings, PaneState } from '../state';
import { NO_FILTER, type Filter } from './filter';
import { follow, merge, standing } from './follow';
import { since, sinceStill } from './since';
import { inView } from './verdict';

/** The plan was checked: from now on numbers are written as the settings of the workbook have it. */
export function readAs({ result, readAt }: Checked, state: PaneState): PaneState {
  return { ...state, digits: result.settings.digits, checkedAt: readAt };
}

/** Checked again, the list opens where the person was in the old one of the same plan, filtered as it was. */
export function list(checked: Checked, left: Findings | null): Findings {
  const { result } = checked;
  const before = left && planId(left) === result.plan.choice.read.id ? left : null;
  const at = before?.at ? standing(inView(before.listed), before.at, inView(result.findings)) : null;
  return {
    kind: 'findings',
    ...checked,
    listed: result.findings,
    settled: new Set(),
    at,
    isFolded: before?.isFolded ?? false,
    filter: before?.filter ?? NO_FILTER,
    since: before && since(before.listed, result),
  };
}

export function stand(state: PaneState, finding: Finding): PaneState {
  return inList(state, { at: finding, isFolded: false });
}

export function fold(state: PaneState): PaneState {
  return inList(state, { isFolded: true });
}

export function filter(state: PaneState, change: Partial<Filter>): PaneState {
  const { screen } = state;
  return screen.kind === 'findings' ? inList(state, { filter: { ...screen.filter, ...change } }) : state;
}

/** The old list with the findings of the new check in their places. */
export function carry(
  screen: Findings,
  visited: ReadonlySet<Finding>,
  checked: Checked,
): { readonly screen: Findings; readonly visited: ReadonlySet<Finding> } {
  const { findings } = checked.result;
  const same = follow(screen.listed, findings);
  const current = (finding: Finding): Finding => same.get(finding) ?? finding;
  const listed = merge(screen.listed, findings);
  const found = new Set(findings);
  return {
    screen: {
      ...screen,
      ...checked,
      listed,
      settled: new Set(listed.filter((finding) => !found.has(finding))),
      at: screen.at && current(screen.at),
      since: sinceStill(screen.since, screen.listed, checked.result),
    },
    visited: new Set([...visited].map(current)),
  };
}

function planId({ result }: Findings): string {
  return result.plan.choice.read.id;
}

function inList(state: PaneState, change: Partial<Findings>): PaneState {
  return state.screen.kind === 'findings' ? { ...state, screen: { ...state.screen, ...change } } : state;
}
