import { escape } from './escape';
import type { PaneEvent, Reduce } from './event';
import { choose, filled, preview, sayQuarters, see, toggleQuarter } from './fill/preview';
import { accept } from './findings/accepted';
import { filter, fold, list, readAs, stand } from './findings/list';
import { fix } from './findings/fixed';
import { report } from './findings/reported';
import { ruleOff } from './findings/ruled-off';
import { begin, leftList, origin, resting, show, working } from './screens';
import { drafted } from './settings/drafted';
import { saved } from './settings/saved';
import { discard, leave, openSettings, stay } from './settings/leave';
import type { PaneState } from './state';
import { openSending, summarised } from './summary/outcome';
import { chooseTab, offer } from './summary/tabs';
import { answerLate, closeOpen, leaveOpen, unanswered } from './undo/open-writing';
import { wrote } from './undo/undoable';
import { undo } from './undo/undone';

type Handler<Kind> = (state: PaneState, event: Extract<PaneEvent, { kind: Kind }>) => PaneState;

/** Pure: the same state for the same pair, and the old one is left as it was. */
const HANDLERS: { readonly [Kind in PaneEvent['kind']]: Handler<Kind> } = {
  began: (state, { task }) => begin(task === 'check' ? closeOpen(state) : state, task),
  progressed: (state, { done, total }) => working(state, { done, total }),
  'stop-asked': (state) => working(state, { isStopping: true }),
  'fell-silent': (state, { silence }) => ({ ...state, silence }),
  'left-open': (state, { writing }) => leaveOpen(state, writing),
  'answered-late': (state, event) => answerLate(reduce, state, event),
  'unanswered-shown': (state) =>
    state.unanswered ? show(state, unanswered(state.unanswered, resting(state.screen))) : state,
  'late-shown': (state) => (state.late?.screen ? { ...show(state, state.late.screen), late: null } : state),
  'late-dismissed': (state) => ({ ...state, late: null }),
  'rules-told': (state, { news }) => ({ ...state, news }),
  'news-dismissed': (state) => ({ ...state, news: null }),
  stopped: (state) => show(state, resting(state.screen)),
  'went-home': (state) => leave(state, 'home'),
  'went-back': goBack,
  escaped: (state) => escape(reduce, state),
  'about-opened': (state) => show(state, { kind: 'about', from: origin(state.screen) }),
  'welcome-set': (state, { isShown }) => ({ ...state, isNew: isShown }),
  'close-question-set': (state, { isAsked }) => ({ ...state, asksBeforeClose: isAsked }),
  glanced: (state, { glance, lastCheck }) => ({ ...state, glance, lastCheck, isLooking: false }),
  'tabs-opened': (state, { tabs }) => show(state, offer(tabs, origin(state.screen))),
  'tab-chosen': (state, { id, isChosen }) => ({ ...state, screen: chooseTab(state.screen, id, isChosen) }),
  'sending-opened': openSending,
  checked: (state, { checked }) =>
    readAs(checked, { ...show(state, list(checked, leftList(state))), visited: new Set() }),
  previewed: (state, event) => ({
    ...show(state, preview(event, resting(state.screen))),
    digits: event.preview.digits,
  }),
  filled: (state, event) => wrote(show(state, filled(state, event)), 'fill', event.outcome.report),
  summarised,
  reported: report,
  undone: (state, event) => undo(reduce, state, event),
  failed: (state, { task, problem }) => show(state, { kind: 'problem', problem, task }),
  chose: (state, { ids, isChosen }) => choose(state, ids, isChosen),
  'quarters-said': (state, { line, quarters }) => sayQuarters(state, line, quarters),
  'quarter-toggled': (state, { line, row, quarter }) => toggleQuarter(state, line, row, quarter),
  'place-seen': (state, { place }) => see(state, place),
  'settings-opened': (state, { loaded }) => openSettings(state, loaded),
  'settings-left': (state) => (state.screen.kind === 'settings' ? discard(state, state.screen.leaving) : state),
  'settings-stayed': stay,
  'settings-saved': (state, event) => saved(state, event.report),
  'settings-reset': drafted,
  'rule-set': drafted,
  'digits-set': drafted,
  'font-set': drafted,
  'signature-set': drafted,
  'plan-chosen': (state, { plan }) => ({ ...state, plan }),
  edited: (state) => ({ ...state, edits: state.edits + 1 }),
  stood: (state, { finding }) => stand(state, finding),
  folded: fold,
  filtered: (state, { change }) => filter(state, change),
  visited: (state, { finding }) => ({ ...stand(state, finding), visited: new Set(state.visited).add(finding) }),
  fixed: fix,
  accepted: accept,
  'rule-off': ruleOff,
  noticed: (state, { notice }) => ({ ...state, notice }),
  'language-chosen': (state, { language }) => ({ ...state, language }),
};

/** The state after `event`. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  // A handler takes the events of its kind, and is found by the kind of this one.
  const handler = HANDLERS[event.kind] as Reduce;
  return handler(state, event);
}

function goBack(state: PaneState): PaneState {
  const { screen } = state;
  if (screen.kind === 'settings') return leave(state, 'back');
  return 'from' in screen && screen.kind !== 'working' ? show(state, screen.from) : state;
}
