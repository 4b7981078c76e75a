import type { CheckResult } from '../../core/jobs/check';
import type { Language } from '../../core/messages/language';
import { copyText } from '../clipboard';
import { detailsText, type Failed } from '../text/details';
import { rememberLanguage } from '../memory';
import type { Desk } from './desk';
import type { Leaving } from './start';

/** What can be asked for on every screen. */
export function frameActions(desk: Desk, leave: (how: Leaving) => boolean) {
  const { store } = desk;
  const copy = async (text: string): Promise<void> => {
    const isCopied = await copyText(text);
    desk.notice({ kind: isCopied ? 'copied' : 'not-copied' });
  };
  return {
    stop: (): void => desk.stop(),
    home: (): void => void leave('went-home'),
    /** Leaves a screen that was opened beside another. */
    back: (): void => void leave('went-back'),
    openAbout: (): void => store.dispatch({ kind: 'about-opened' }),
    dismissNews: (): void => store.dispatch({ kind: 'news-dismissed' }),
    dismiss: (): void => {
      if (store.state.notice) desk.notice(null);
    },

    /** Returns codes and versions for whoever gives support, and nothing that is in the workbook. */
    details: (failed: Failed | null): Promise<string> => detailsText(desk.informant, store.state.language, failed),

    copy,

    /** Copies the findings as text. */
    copyFindings: async (result: CheckResult): Promise<void> => {
      const { findingsAsText } = await import(/* webpackChunkName: "screens" */ '../text/findings-text');
      await copy(findingsAsText(result, store.state.language));
    },

    /** Opens a page of the add-in's `assets/` beside Excel. */
    openHelp: (page: string): void => desk.openPage(new URL(`assets/${page}`, document.baseURI).href),

    speak: (language: Language): void => {
      rememberLanguage(language);
      store.dispatch({ kind: 'language-chosen', language });
    },
  };
}
