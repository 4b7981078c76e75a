/** What every view has at hand: the language and its digits, and whom to ask. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { DIGITS_OF, say } from '../../../core/messages/digits';
import type { Language, Sentence } from '../../../core/messages/language';
import type { Digits } from '../../../core/text/digits';
import type { Place } from '../../../core/workbook/snapshot';
import type { Controller } from '../../controller';

export const LanguageContext = createContext<Language>('th');
/** null: those of the language. */
export const DigitsContext = createContext<Digits | null>(null);
export const ControllerContext = createContext<Controller | null>(null);

export type Say = (sentence: Sentence, values?: Readonly<Record<string, string | number>>) => string;

/** Says a sentence in the person's language and digits. What is quoted in it stays as it is. */
export function useSay(): Say {
  const language = useLanguage();
  const digits = useDigits();
  return (sentence, values = {}) => say(sentence[language], values, digits);
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useDigits(): Digits {
  const language = useLanguage();
  return useContext(DigitsContext) ?? DIGITS_OF[language];
}

export function useController(): Controller {
  const controller = useContext(ControllerContext);
  if (!controller) throw new Error('A view stands outside the pane');
  return controller;
}

/** The same place has the same key. */
export function placeKey(place: Place): string {
  return `${place.sheet}!${place.cell}`;
}
