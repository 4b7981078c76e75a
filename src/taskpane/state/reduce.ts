import type { SettingsInForce } from '../../core/settings/in-force';
import type { Finding } from '../../core/rules/finding';
import type { ApplyReport } from '../../core/workbook/host';
import { answeredLate } from './announcement';
import { drafted } from './drafted';
import type { Checked, PaneEvent } from './event';
import { follow, merge, standing } from './follow';
import type {
  Findings,
  Notice,
  PaneState,
  Preview,
  Resting,
  Screen,
  Task,
  Unanswered,
  UnansweredScreen,
  Undoable,
  Written,
} from './state';
import { unfinished } from './unfinished';
import { acceptedOf, inView } from './verdict';

type Previewed = Extract<PaneEvent, { readonly kind: 'previewed' }>;
type Mended = Extract<PaneEvent, { readonly kind: 'mended' }>;
type Undone = Extract<PaneEvent, { readonly kind: 'undone' }>;
type AnsweredLate = Extract<PaneEvent, { readonly kind: 'answered-late' }>;
type Reported = Extract<PaneEvent, { readonly kind: 'reported' }>;
type Accepted = Extract<PaneEvent, { readonly kind: 'accepted' }>;

/** The state after `event`. Pure: the same state for the same pair, and the old one is left as it was. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'began':
      return begin(event.task === 'check' ? closeOpen(state) : state, event.task);
    case 'progressed':
      return working(state, { done: event.done, total: event.total });
    case 'stop-asked':
      return working(state, { isStopping: true });
    case 'fell-silent':
      return { ...state, silence: event.silence };
    case 'left-open':
      return leaveOpen(state, event.writing);
    case 'answered-late':
      return answerLate(state, event);
    case 'unanswered-shown':
      return state.unanswered ? show(state, unanswered(state.unanswered, resting(state.screen))) : state;
    case 'late-shown':
      return state.late?.screen ? { ...show(state, state.late.screen), late: null } : state;
    case 'late-dismissed':
      return { ...state, late: null };
    case 'rules-told':
      return { ...state, news: event.news };
    case 'news-dismissed':
      return { ...state, news: null };
    case 'stopped':
      return show(state, resting(state.screen));
    case 'went-home':
      return show(state, { kind: 'start' });
    case 'checked':
      return readAs(event.checked, { ...show(state, list(event.checked, resting(state.screen))), visited: new Set() });
    case 'previewed':
      return { ...show(state, preview(event)), digits: event.preview.digits };
    case 'filled':
      return wrote(show(state, { kind: 'filled', outcome: event.outcome }), 'fill', event.outcome.report);
    case 'summarised':
      return wrote(show(state, { kind: 'summarised', outcome: event.outcome }), 'summary', event.outcome.report);
    case 'reported':
      return report(state, event);
    case 'undone':
      return {
        ...show(state, { kind: 'undone', report: event.report }),
        undoable: stillUndoable(state, event),
        late: state.late?.undoable === event.undone ? null : state.late,
      };
    case 'failed':
      return show(state, { kind: 'problem', problem: event.problem, task: event.task });
    case 'chose':
      return choose(state, event.ids, event.isChosen);
    case 'settings-opened': {
      const from = resting(state.screen);
      return show(state, { kind: 'settings', loaded: event.loaded, draft: event.loaded.settings, from });
    }
    case 'settings-left':
      return leaveSettings(state);
    case 'settings-saved':
      return saved(state, event.report);
    case 'settings-reset':
    case 'rule-set':
    case 'digits-set':
    case 'font-set':
      return { ...state, screen: drafted(state.screen, event) };
    case 'plan-chosen':
      return { ...state, plan: event.plan, screen: unplaced(state.screen) };
    case 'edited':
      return { ...state, edits: state.edits + 1 };
    case 'stood':
      return stand(state, event.finding);
    case 'visited':
      return { ...stand(state, event.finding), visited: new Set(state.visited).add(event.finding) };
    case 'mended':
      return mend(state, event);
    case 'accepted':
      return accept(state, event);
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

function begin(state: PaneState, task: Task): PaneState {
  const from = resting(state.screen);
  return show(state, { kind: 'working', task, done: 0, total: 0, isStopping: false, from });
}

function working(state: PaneState, change: { done: number; total: number } | { isStopping: true }): PaneState {
  // A late report of work that has ended already changes nothing.
  return state.screen.kind === 'working' ? { ...state, screen: { ...state.screen, ...change } } : state;
}

/** Writing with nothing to take back, as of tabs that were written anew, leaves what came before it to be taken back. */
function wrote(state: PaneState, what: Written, written: ApplyReport): PaneState {
  if (written.inverse.length === 0) return state;
  return { ...state, undoable: [{ what, report: written }, ...state.undoable] };
}

/** An undo that broke off leaves the rest of what it was to take back. */
function stillUndoable({ undoable }: PaneState, { undone, report: taken }: Undone): readonly Undoable[] {
  const rest = unfinished(taken);
  const left = rest.length > 0 ? [{ ...undone, report: { ...undone.report, inverse: rest } }] : [];
  return undoable.flatMap((each) => (each === undone ? left : [each]));
}

/** What it was to write may stand now, in a list or a preview as much as anywhere. */
function leaveOpen(state: PaneState, writing: Unanswered): PaneState {
  const shown = show(state, unanswered(writing, resting(state.screen)));
  return { ...shown, unanswered: writing, edits: state.edits + 1 };
}

function unanswered(writing: Unanswered, from: Resting): UnansweredScreen {
  return { kind: 'unanswered', writing, from };
}

/** Told wherever the person is. If they still look at what was open, they go on to where an answer in time had led. */
function answerLate(state: PaneState, { writing, ended }: AnsweredLate): PaneState {
  const isShown = state.unanswered === writing && state.screen.kind === 'unanswered';
  const open = state.unanswered === writing ? closeOpen(state) : state;
  const after = reduce(open, ended);
  const undoable = after.undoable.find((each) => !open.undoable.includes(each)) ?? null;
  const screen = !isShown && TOLD_IN_FULL.has(ended.kind) ? resting(after.screen) : null;
  const isWritten = after.undoable !== open.undoable;
  return {
    ...(isShown ? { ...after, notice: null } : { ...open, undoable: after.undoable }),
    late: { spoken: answeredLate(ended), screen, undoable },
    edits: open.edits + (isWritten ? 1 : 0),
  };
}

/** Ends that have a screen of their own. */
const TOLD_IN_FULL: ReadonlySet<PaneEvent['kind']> = new Set(['filled', 'summarised', 'undone', 'failed']);

/** Nothing is open any more, and no way leads back to where it was shown. */
function closeOpen(state: PaneState): PaneState {
  const { screen } = state;
  const left = screen.kind === 'working' ? { ...screen, from: beforeOpen(screen.from) } : beforeOpen(screen);
  return { ...state, unanswered: null, screen: left };
}

function beforeOpen(screen: Resting): Resting {
  if (screen.kind === 'settings') return { ...screen, from: beforeOpen(screen.from) };
  return screen.kind === 'unanswered' ? beforeOpen(screen.from) : screen;
}

function report(state: PaneState, { checked, tab, report: written }: Reported): PaneState {
  const listed = readAs(checked, show(state, list(checked, resting(state.screen))));
  const after = wrote(listed, 'findings-tab', written);
  const [refused] = written.refused;
  const { preserved, returned } = written;
  const workedOn = { ...(preserved && { preserved }), ...(returned && { returned }) };
  if (tab !== null) return { ...after, visited: new Set(), notice: { kind: 'tab-written', tab, ...workedOn } };
  return { ...after, visited: new Set(), notice: refused ? { kind: 'refused', refused } : null };
}

function leaveSettings(state: PaneState): PaneState {
  return state.screen.kind === 'settings' ? show(state, state.screen.from) : state;
}

/** What could not be written stays on the screen as it was set. */
function saved(state: PaneState, written: ApplyReport): PaneState {
  const [refused] = written.refused;
  if (refused) return { ...state, notice: { kind: 'refused', refused } };
  return wrote(leaveSettings(state), 'settings', written);
}

/** The finding moves to those that are kept, or back; the person goes on at the next. */
function accept(state: PaneState, { finding, acceptance, report: written }: Accepted): PaneState {
  const [refused] = written.refused;
  if (refused) return { ...state, notice: { kind: 'refused', refused } };
  const kind = acceptance === null ? 'unaccepted' : 'accepted';
  const after = { ...wrote(state, kind, written), notice: { kind } as const };
  if (state.screen.kind !== 'findings') return after;
  const { result, listed } = state.screen;
  const marked = { ...finding, accepted: acceptance };
  const mark = (each: Finding): Finding => (each === finding ? marked : each);
  const view = inView(listed);
  const next = view[view.indexOf(finding) + 1] ?? view[view.indexOf(finding) - 1] ?? marked;
  const at = acceptance === null || next.accepted !== null ? marked : next;
  const findings = result.findings.map(mark);
  return {
    ...after,
    screen: {
      ...state.screen,
      result: { ...result, findings, settings: recounted(result.settings, findings) },
      listed: listed.map(mark),
      at,
    },
  };
}

/** What a person accepts in the pane is written into the workbook, and is of its settings. */
function recounted(settings: SettingsInForce, findings: readonly Finding[]): SettingsInForce {
  const accepted = acceptedOf(findings).length;
  const isChanged = accepted + settings.rulesOff + settings.rulesChanged > 0;
  return { ...settings, accepted, sources: isChanged ? [{ kind: 'workbook' }] : [] };
}

/** From now on numbers are written as the settings of the workbook have it. */
function readAs({ result }: Checked, state: PaneState): PaneState {
  return { ...state, digits: result.settings.digits };
}

/** Checked again, the list opens where the person stood in the old one. */
function list({ result, readAt }: Checked, from: Resting): Findings {
  const at =
    from.kind === 'findings' && from.at ? standing(inView(from.listed), from.at, inView(result.findings)) : null;
  return { kind: 'findings', result, listed: result.findings, settled: new Set(), readAt, at };
}

function stand(state: PaneState, finding: Finding): PaneState {
  return state.screen.kind === 'findings' ? { ...state, screen: { ...state.screen, at: finding } } : state;
}

/** The list stays as it stands, what is settled now marked in its place, until the person checks again. */
function mend(state: PaneState, { findings, report: written, checked }: Mended): PaneState {
  const notice: Notice = { kind: 'mended', count: findings.length, refused: written.refused[0] ?? null };
  const after = { ...wrote(state, 'fix', written), notice };
  if (state.screen.kind !== 'findings' || written.inverse.length === 0) return after;
  if (checked) return readAs(checked, { ...after, ...carry(state.screen, state.visited, checked) });
  // What was written is an edit that the result does not know of.
  const settled = new Set([...state.screen.settled, ...findings]);
  return { ...after, screen: { ...state.screen, settled }, edits: state.edits + 1 };
}

/** The old list with the findings of the new check in their places. */
function carry(
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
function unplaced(screen: Screen): Screen {
  return screen.kind === 'findings' ? { ...screen, at: null } : screen;
}

/** What needs a person's consent starts unticked. */
function preview({ preview: shown, readAt }: Previewed): Preview {
  const clear = shown.proposals.filter((proposal) => !proposal.needsConsent);
  return { kind: 'preview', preview: shown, chosen: new Set(clear.map((proposal) => proposal.id)), readAt };
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
