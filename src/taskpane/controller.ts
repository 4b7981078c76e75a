/** What a person can ask of the pane, by buttons and ribbon commands. No action throws: a failure is a state. */
import { acceptanceActions } from './actions/acceptances';
import { checkActions } from './actions/check';
import { Desk, type DeskOptions } from './actions/desk';
import { fillActions } from './actions/fill';
import { fixActions } from './actions/fixes';
import { frameActions } from './actions/frame';
import { startActions } from './actions/start';
import { settingsActions } from './actions/settings';
import { summaryActions } from './actions/summary';
import { undoActions } from './actions/undo';
import { walkActions } from './actions/walk';
import type { Task } from './state/state';

export type Controller = ReturnType<typeof createController>;

export function createController(options: DeskOptions) {
  const desk = new Desk(options);
  const checking = checkActions(desk);
  const starting = startActions(desk);
  const walking = walkActions(desk, starting.leave);
  const actions = {
    store: desk.store,
    ...checking,
    ...starting,
    ...fillActions(desk, walking.reveal),
    ...summaryActions(desk),
    ...undoActions(desk),
    ...settingsActions(desk, checking.check, starting.leave),
    ...fixActions(desk),
    ...acceptanceActions(desk),
    ...walking,
    ...frameActions(desk, starting.leave),
  };
  /** A writing starts from a new preview or choice: the workbook may have changed since the last one. */
  const again: Record<Task, () => Promise<void>> = {
    check: actions.check,
    send: actions.send,
    preview: actions.previewFill,
    fill: actions.previewFill,
    tabs: actions.chooseTabs,
    summary: actions.chooseTabs,
    'findings-tab': actions.writeFindings,
    undo: actions.undo,
    settings: actions.openSettings,
  };
  return {
    ...actions,

    /** Tries again what failed. */
    retry: (task: Task): Promise<void> => again[task](),
  };
}
