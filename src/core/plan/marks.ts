/**
 * The content of a quarter's cell as data: which marks mean yes, which mean no, and which need their font to decide.
 */
import type { MarkMeaning } from './mark-pattern';
import { normalise } from '../text/normalise';

/** ✓ ✔ √ ☑ ✅ and the slashes that are drawn for them. */
const YES: ReadonlySet<string> = new Set(['✓', '✔', '✔️', '√', '☑', '☑️', '✅', '/', '∕', '⁄', 'TRUE', '🗸']);

const NO: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—', '−', '0', '๐', '☐', 'FALSE']);

/** A cross may mean yes or no: it is read as yes only if the form's quarters use no other mark. */
const CROSS: ReadonlySet<string> = new Set(['x', 'X', '×', '✗', '✘', '✕', '✖']);

/** Letters that are drawn as a tick in a symbol font; Word and Excel also store them at U+F000. Names in lower case. */
const TICK_LETTERS: LettersByFont = {
  wingdings: ['ü', 'þ', '\uf0fc', '\uf0fe'],
  'wingdings 2': ['P', 'R', '\uf050', '\uf052'],
  webdings: ['a', '\uf061'],
  marlett: ['a', 'b', '\uf061', '\uf062'],
};

/** Letters that are drawn as an empty box. */
const BOX_LETTERS: LettersByFont = {
  wingdings: ['o', 'q', '¨', '\uf06f', '\uf071', '\uf0a8'],
  'wingdings 2': ['£', '\uf0a3'],
  webdings: ['c', '\uf063'],
};

type LettersByFont = Readonly<Record<string, readonly string[]>>;

/** The letters that some symbol font draws as a tick or a box: their font must be asked. */
export const FONT_LETTERS: ReadonlySet<string> = new Set(
  [TICK_LETTERS, BOX_LETTERS].flatMap((letters) => Object.values(letters).flat()),
);

export interface MarkContext {
  /** The font of the cell, if it decides the meaning; null if it is mixed or not known. */
  readonly font: () => string | null;
  /** Whether crosses mean yes on this form: see `crossesMeanYes`. */
  readonly crossIsYes: boolean;
}

/** For what means the same in any font, and on any form. */
export const IN_ANY_FONT: MarkContext = { font: () => null, crossIsYes: false };

/** The meaning of one mark. Words that may say a period are `unknown` here; the reader judges them. */
export function readMark(text: string, { font, crossIsYes }: MarkContext): MarkMeaning {
  if (text === '') return 'blank';
  const mark = YES.has(text) ? text : trimmed(text);
  if (mark === '') return 'blank';
  if (YES.has(mark)) return 'yes';
  if (NO.has(mark) || /^[-‐‑–—−]{2,}$/.test(mark)) return 'no';
  if (CROSS.has(mark)) return crossIsYes ? 'yes' : 'unknown';
  // `(/)`, `[✓]`; `( )` is an empty box.
  const inside = BOXED.exec(mark)?.[1]?.trim();
  if (inside !== undefined) return inside === '' ? 'no' : YES.has(inside) ? 'yes' : 'unknown';
  if (!FONT_LETTERS.has(mark)) return 'unknown';
  const letterOf = font()?.toLowerCase() ?? '';
  const has = (letters: LettersByFont): boolean => (letters[letterOf] ?? []).includes(mark);
  if (has(TICK_LETTERS)) return 'yes';
  return has(BOX_LETTERS) ? 'no' : 'unknown';
}

/** Whether a text that means yes is a mark and nothing else: not `✓ (ธ.ค.)`, which holds somebody's words. */
export function isBareMark(text: string): boolean {
  if (YES.has(text)) return true;
  const mark = trimmed(text);
  return YES.has(mark) || CROSS.has(mark) || FONT_LETTERS.has(mark) || BOXED.test(mark);
}

const BOXED = /^[([](.{0,3})[)\]]$/u;

/** Whether, among all the marks of a form, crosses are the only ones that can mean yes. */
export function crossesMeanYes(texts: Iterable<string>): boolean {
  let crosses = false;
  for (const text of texts) {
    for (const line of text.split('\n')) {
      const mark = trimmed(line);
      if (YES.has(mark) || FONT_LETTERS.has(mark)) return false;
      if (CROSS.has(mark)) crosses = true;
    }
  }
  return crosses;
}

function trimmed(text: string): string {
  return normalise(text).trim();
}
