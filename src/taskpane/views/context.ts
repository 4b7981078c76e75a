/** What every view has at hand: the language, and whom to ask. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { fillIn, type Language, type Sentence } from '../../core/messages/language';
import type { Place } from '../../core/workbook/snapshot';
import type { Controller } from '../controller';

export const LanguageContext = createContext<Language>('th');
export const ControllerContext = createContext<Controller | null>(null);

export type Say = (sentence: Sentence, values?: Readonly<Record<string, string | number>>) => string;

/** Says a sentence in the person's language. */
export function useSay(): Say {
  const language = useContext(LanguageContext);
  return (sentence, values = {}) => fillIn(sentence[language], values);
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
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
