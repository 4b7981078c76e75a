import { strToU8 } from 'fflate';
import type { Package } from '../opc/package';
import { headBefore, withoutBulk } from '../xml/cut';
import { NotPlain, plainOr } from '../xml/not-plain';
import { PlainInput } from '../xml/plain-input';
import { scan } from '../xml/scan';
import { PlainStrings } from './plain-strings';
import { RichTextReader, type RichText } from './rich-text';

/** The strings that cells share, by their index. */
export interface SharedStrings {
  text(index: number): string | undefined;
  /** Whether there is such a string, and it holds no text. */
  isEmpty(index: number): boolean;
  rich(index: number): RichText | undefined;
}

export function readSharedStrings(parts: Package, part: string): SharedStrings {
  return plainOr(
    () => readPlain(parts.bytes(part), part),
    () => readStrictly(parts.text(part), part),
  );
}

function readPlain(bytes: Uint8Array, part: string): SharedStrings {
  const head = headBefore(bytes, strToU8('<si>'), part);
  const input = new PlainInput(bytes, head.at, head.surplus);
  const start = input.place;
  const strings = new PlainStrings(input);
  const cut = { at: start, length: input.place - start, spare: strings.spare };
  let elements = 0;
  const handler = {
    open: () => {
      elements += 1;
    },
    text: () => undefined,
    close: () => false,
  };
  scan(withoutBulk(bytes, head.at, input.at, part), part, handler, cut);
  // Strings in other elements, or behind them, are the strict reader's.
  if (elements > 1) throw new NotPlain();
  return strings;
}

function readStrictly(text: string, part: string): SharedStrings {
  const strings: RichText[] = [];
  const reader = new RichTextReader();
  let inString = false;
  scan(text, part, {
    open(tag) {
      if (inString) reader.open(tag);
      else inString = tag.local === 'si';
    },
    text(piece) {
      if (inString) reader.text(piece);
    },
    close(local) {
      if (local !== 'si') return inString && reader.close(local);
      const { hasText } = reader;
      strings.push(reader.take());
      inString = false;
      return hasText;
    },
  });
  return sharedStrings(strings);
}

function sharedStrings(strings: readonly RichText[]): SharedStrings {
  return {
    text: (index) => strings[index]?.text,
    isEmpty: (index) => strings[index]?.text === '',
    rich: (index) => strings[index],
  };
}

export const NO_STRINGS = sharedStrings([]);
