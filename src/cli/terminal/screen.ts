/** What the pages are drawn for: how wide, whether in colour, and in which language and digits. */
import { DIGITS_OF, say } from '../../core/messages/digits';
import type { Language, Sentence } from '../../core/messages/language';
import type { Device } from '../device';
import type { Io } from '../io';

/** ECMA-48 (SGR): the parameter that turns each on, and the one that turns it off. */
const INKS = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

export type Ink = keyof typeof INKS;

/** The source of a pattern for what `paint` puts around a text. */
export const PAINT = `\\u001b\\[(?:${Object.values(INKS).flat().join('|')})m`;

export interface Screen {
  readonly columns: number;
  readonly language: Language;
  /** Colours a text that is already padded; the text itself if there are no colours. */
  paint(text: string, ...inks: readonly Ink[]): string;
  /** A sentence of a page with its values, in the language and the digits that the person reads. */
  say(sentence: Sentence, values?: Readonly<Record<string, string | number>>): string;
}

const WIDEST = 120;
const NARROWEST = 40;
/** Where the output is no terminal, or one that does not know its width (0). */
const DEFAULT = 80;

/** Colours only on a terminal, and not if NO_COLOR is set (no-color.org). */
export function isColoured({ isTTY }: Device, env: Io['env']): boolean {
  return isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

export function screenOf(
  device: Device,
  env: Io['env'],
  language: Language = 'th',
  digits = DIGITS_OF[language],
): Screen {
  const colours = isColoured(device, env);
  return {
    columns: Math.min(WIDEST, Math.max(NARROWEST, device.columns || DEFAULT)),
    language,
    paint: (text, ...inks) => (colours ? inks.reduce(painted, text) : text),
    say: (sentence, values = {}) => say(sentence[language], values, digits),
  };
}

function painted(text: string, ink: Ink): string {
  const [on, off] = INKS[ink];
  return `\u001b[${String(on)}m${text}\u001b[${String(off)}m`;
}
