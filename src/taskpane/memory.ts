/** What the pane remembers of a person between two openings: the language. A browser may forbid storage. */
import type { Language } from '../core/messages/language';

const KEY = 'phaen.language';

/** Thai unless the person has chosen English. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'th';
  } catch {
    return 'th';
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The choice then lasts until the pane is closed.
  }
}
