import type { Language } from '../../core/messages/language';
import { copyText } from '../clipboard';
import { detailsText, type Failed } from '../text/details';
import { rememberLanguage } from '../memory';
import type { Desk } from './desk';

/** What can be asked for on every screen. */
export function frameActions(desk: Desk) {
  const { store } = desk;
  return {
    stop: (): void => desk.stop(),
    home: (): void => store.dispatch({ kind: 'went-home' }),
    dismissNews: (): void => store.dispatch({ kind: 'news-dismissed' }),
    dismiss: (): void => {
      if (store.state.notice) desk.notice(null);
    },

    /** Returns codes and versions for whoever gives support, and nothing that is in the workbook. */
    details: (failed: Failed | null): Promise<string> => detailsText(desk.informant, store.state.language, failed),

    copy: async (text: string): Promise<void> => {
      const isCopied = await copyText(text);
      desk.notice({ kind: isCopied ? 'copied' : 'not-copied' });
    },

    speak: (language: Language): void => {
      rememberLanguage(language);
      store.dispatch({ kind: 'language-chosen', language });
    },
  };
}
