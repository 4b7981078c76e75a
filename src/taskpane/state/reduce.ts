import type { FillPreview } from '../../core/jobs/fill';
import type { Finding } from '../../core/rules/finding';
import type { ApplyReport } from '../../core/workbook/host';
import type { PaneEvent } from './event';
import type { PaneState, Resting, Screen } from './state';

/** The state after `event`. Pure: the same state for the same pair, and the old one is left as it was. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'began':
      return show(state, {
        kind: 'working',
        task: event.task,
        done: 0,
        total: 0,
        isStopping: false,
        from: resting(state.screen),
      });
    case 'progressed':
      return working(state, { done: event.done, total: event.total });
    case 'stop-asked':
      return working(state, { isStopping: true });
    case 'stopped':
      return show(state, resting(state.screen));
    case 'went-home':
      return show(state, { kind: 'start' });
    case 'checked':
      return { ...show(state, { kind: 'findings', result: event.result }), visited: new Set(), mended: new Set() };
    case 'previewed':
      return show(state, { kind: 'preview', preview: event.preview, chosen: chosenAtFirst(event.preview) });
    case 'filled':
      return wrote(show(state, { kind: 'filled', outcome: event.outcome }), event.outcome.report);
    case 'summarised':
      return wrote(show(state, { kind: 'summarised', outcome: event.outcome }), event.outcome.report);
    case 'undone':
      return { ...show(state, { kind: 'undone', report: event.report }), undoable: null };
    case 'failed':
      return show(state, { kind: 'problem', problem: event.problem, task: event.task });
    case 'chose':
      return choose(state, event.ids, event.isChosen);
    case 'visited':
      return { ...state, visited: new Set(state.visited).add(event.finding) };
    case 'mended':
      return mend(state, event.finding, event.report);
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'language-chosen':
      return { ...state, language: event.language };
  }
}

function show(state: PaneState, screen: Screen): PaneState {
  return { ...state, screen, notice: null };
}

function resting(screen: Screen): Resting {
  return screen.kind === 'working' ? screen.from : screen;
}

function working(state: PaneState, change: { done: number; total: number } | { isStopping: true }): PaneState {
  // A late report of work that has ended already changes nothing.
  return state.screen.kind === 'working' ? { ...state, screen: { ...state.screen, ...change } } : state;
}

/** Writing that changed nothing leaves the one before it to be taken back. */
function wrote(state: PaneState, report: ApplyReport): PaneState {
  if (report.applied.length === 0) return state;
  return { ...state, undoable: report.inverse.length > 0 ? report : null };
}

/** The findings stay in sight, the mended one marked: the person goes through the list and checks again at the end. */
function mend(state: PaneState, finding: Finding, report: ApplyReport): PaneState {
  const [refused] = report.refused;
  if (refused) return { ...state, notice: { kind: 'refused', reason: refused.reason } };
  return { ...wrote(state, report), mended: new Set(state.mended).add(finding), notice: { kind: 'mended' } };
}

/** What needs a person's consent starts unticked. */
function chosenAtFirst({ proposals }: FillPreview): ReadonlySet<string> {
  return new Set(proposals.filter((proposal) => !proposal.needsConsent).map((proposal) => proposal.id));
}

function choose(state: PaneState, ids: readonly string[], isChosen: boolean): PaneState {
  if (state.screen.kind !== 'preview') return state;
  const chosen = new Set(state.screen.chosen);
  for (const id of ids) {
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
  }
  return { ...state, screen: { ...state.screen, chosen } };
}
