import { escape } from './escape';
import type { PaneEvent } from './event';
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
      return answerLate(reduce, state, event);
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
      return leave(state, 'home');
    case 'went-back':
      return goBack(state);
    case 'escaped':
      return escape(reduce, state);
    case 'about-opened':
      return show(state, { kind: 'about', from: origin(state.screen) });
    case 'welcome-set':
      return { ...state, isNew: event.isShown };
    case 'close-question-set':
      return { ...state, asksBeforeClose: event.isAsked };
    case 'glanced':
      return { ...state, glance: event.glance, lastCheck: event.lastCheck, isLooking: false };
    case 'tabs-opened':
      return show(state, offer(event.tabs, origin(state.screen)));
    case 'tab-chosen':
      return { ...state, screen: chooseTab(state.screen, event.id, event.isChosen) };
    case 'sending-opened':
      return openSending(state, event);
    case 'checked':
      return readAs(event.checked, { ...show(state, list(event.checked, leftList(state))), visited: new Set() });
    case 'previewed':
      return { ...show(state, preview(event, resting(state.screen))), digits: event.preview.digits };
    case 'filled':
      return wrote(show(state, filled(state, event)), 'fill', event.outcome.report);
    case 'summarised':
      return summarised(state, event);
    case 'reported':
      return report(state, event);
    case 'undone':
      return undo(reduce, state, event);
    case 'failed':
      return show(state, { kind: 'problem', problem: event.problem, task: event.task });
    case 'chose':
      return choose(state, event.ids, event.isChosen);
    case 'quarters-said':
      return sayQuarters(state, event.line, event.quarters);
    case 'quarter-toggled':
      return toggleQuarter(state, event.line, event.row, event.quarter);
    case 'place-seen':
      return see(state, event.place);
    case 'settings-opened':
      return openSettings(state, event.loaded);
    case 'settings-left':
      return state.screen.kind === 'settings' ? discard(state, state.screen.leaving) : state;
    case 'settings-stayed':
      return stay(state);
    case 'settings-saved':
      return saved(state, event.report);
    case 'settings-reset':
    case 'rule-set':
    case 'digits-set':
    case 'font-set':
    case 'signature-set':
      return { ...state, screen: drafted(state.screen, event) };
    case 'plan-chosen':
      return { ...state, plan: event.plan };
    case 'edited':
      return { ...state, edits: state.edits + 1 };
    case 'stood':
      return stand(state, event.finding);
    case 'folded':
      return fold(state);
    case 'filtered':
      return filter(state, event.change);
    case 'visited':
      return { ...stand(state, event.finding), visited: new Set(state.visited).add(event.finding) };
    case 'fixed':
      return fix(state, event);
    case 'accepted':
      return accept(state, event);
    case 'rule-off':
      return ruleOff(state, event);
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'language-chosen':
      return { ...state, language: event.language };
  }
}

function goBack(state: PaneState): PaneState {
  const { screen } = state;
  if (screen.kind === 'settings') return leave(state, 'back');
  return 'from' in screen && screen.kind !== 'working' ? show(state, screen.from) : state;
}
