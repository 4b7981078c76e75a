import type { Level } from '../../core/settings/settings';
import type { Digits } from '../../core/text/digits';
import type { SheetFont } from '../../core/workbook/sheet-style';
import type { Desk } from './desk';
import type { Leaving } from './start';

/** The settings of the workbook: a draft on the screen until it is saved. `check` checks by what was saved. */
export function settingsActions(desk: Desk, check: () => Promise<void>, leave: (how: Leaving) => boolean) {
  const { store } = desk;
  return {
    openSettings: (): Promise<void> =>
      desk.show('settings', async ({ host, control }) => ({
        kind: 'settings-opened',
        loaded: await desk.jobs.loadSettings(host, control),
      })),

    setRule: (rule: string, level: Level | null): void => store.dispatch({ kind: 'rule-set', rule, level }),
    setDigits: (digits: Digits | null): void => store.dispatch({ kind: 'digits-set', digits }),
    setFont: (font: SheetFont | null): void => store.dispatch({ kind: 'font-set', font }),
    setSignature: (signature: false | null): void => store.dispatch({ kind: 'signature-set', signature }),
    resetSettings: (): void => store.dispatch({ kind: 'settings-reset' }),
    /** Leaves without saving. */
    discardSettings: (): void => void leave('settings-left'),
    staySettings: (): void => store.dispatch({ kind: 'settings-stayed' }),

    /** Writes the settings into the workbook and checks by them. */
    saveSettings: async (): Promise<void> => {
      const { screen } = store.state;
      if (screen.kind !== 'settings') return;
      const ended = await desk.quietly(async ({ host }) => ({
        kind: 'settings-saved',
        report: await desk.jobs.saveSettings(host, screen.loaded, screen.draft),
      }));
      if (ended?.kind === 'settings-saved' && store.state.screen.kind !== 'settings') await check();
    },
  };
}
