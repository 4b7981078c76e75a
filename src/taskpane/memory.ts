/**
 * What the pane remembers of a person between two openings: the language, of which version's rules they were told, and the
 * name that they gave. A browser may forbid storage; Excel on the web may give each site that embeds it a partition of its own.
 */
import type { Language } from '../core/messages/language';

const LANGUAGE = 'phaen.language';
const RULES = 'phaen.rules';
const NAME = 'phaen.name';

/** Thai unless the person has chosen English. */
export function rememberedLanguage(): Language {
  return recall(LANGUAGE) === 'en' ? 'en' : 'th';
}

export function rememberLanguage(language: Language): void {
  store(LANGUAGE, language);
}

/** Whether the person has chosen anything before. */
export function hasRemembered(): boolean {
  return recall(LANGUAGE) !== null;
}

/** The version of which the person was told; null if of none. `partition`: what Excel puts before a key; '' if nothing. */
export function rememberedRules(partition: string): string | null {
  return recall(partition + RULES);
}

export function rememberRules(partition: string, version: string): void {
  store(partition + RULES, version);
}

/** The name with which findings were accepted last; '' if none. */
export function rememberedName(partition: string): string {
  return recall(partition + NAME) ?? '';
}

export function rememberName(partition: string, name: string): void {
  store(partition + NAME, name);
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It then lasts until the pane is closed.
  }
}
