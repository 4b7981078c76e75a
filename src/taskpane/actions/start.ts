import { rememberedCheck, rememberCloseQuestion, rememberWelcome } from '../memory';
import type { Desk } from './desk';

/** The ways in which a screen is left. */
export type Leaving = 'went-home' | 'went-back' | 'escaped' | 'settings-left';

/** What the start screen shows, and what the pane keeps of the person. */
export function startActions(desk: Desk) {
  const { store } = desk;
  /** Looks which plan is in the workbook. Nothing waits for it, and a fault is left to the check that follows. */
  const look = async (): Promise<void> => {
    const glance = await desk.jobs.glance(desk.host, undefined, desk.chosenPlan()).catch(() => null);
    const lastCheck = glance?.plan ? rememberedCheck(desk.partition, glance.plan) : null;
    store.dispatch({ kind: 'glanced', glance, lastCheck });
  };
  /** Leaves a screen; one that leads to the start looks at the workbook anew. Returns whether anything has changed. */
  const leave = (how: Leaving): boolean => {
    const before = store.state;
    store.dispatch({ kind: how });
    if (before.screen.kind !== 'start' && store.state.screen.kind === 'start') void look();
    return store.state !== before;
  };
  return {
    look,
    leave,

    showWelcome: (isShown: boolean): void => {
      rememberWelcome(isShown);
      store.dispatch({ kind: 'welcome-set', isShown });
    },

    /** Whether this Excel can ask before it closes a workbook. */
    canAskBeforeClose: desk.canAskBeforeClose,

    /** Whether Excel asks before the workbook is closed while something must be fixed. */
    askBeforeClose: (isAsked: boolean): void => {
      rememberCloseQuestion(isAsked);
      store.dispatch({ kind: 'close-question-set', isAsked });
    },
  };
}
