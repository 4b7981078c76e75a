/** Has Excel ask before the workbook is closed while something must be fixed, if the person wants that. */
import type { Store } from './state/store';

/** Whether Excel asks from now on; a host that cannot has none. */
export type CloseQuestion = (isAsked: boolean) => Promise<void>;

/** Keeps the question as the setting and the last result have it. What Excel refuses is left as it is. */
export function keepCloseQuestion(store: Store, question: CloseQuestion): void {
  let mustFix = false;
  let isAsked = false;
  store.subscribe(() => {
    const { screen, asksBeforeClose } = store.state;
    if (screen.kind === 'findings') {
      mustFix = screen.result.findings.some(({ severity, accepted }) => severity === 'error' && accepted === null);
    }
    const isWanted = asksBeforeClose && mustFix;
    if (isWanted === isAsked) return;
    isAsked = isWanted;
    question(isWanted).catch(() => undefined);
  });
}
