/** The content of `<si>` and `<is>` as office programs write it, up to the end tag. */
import { strToU8 } from 'fflate';
import { readElements } from '../xml/plain-elements';
import type { PlainInput } from '../xml/plain-input';
import { RichTextReader, type RichText } from './rich-text';

const [OPEN, OPEN_PRESERVED, CLOSE] = [strToU8('<t>'), strToU8('<t xml:space="preserve">'), strToU8('</t>')];

/**
 * Reads one `<t>` if there is nothing else before that end tag, and leaves its text in the input: whether it keeps its white
 * space. null, with the input as it was, for other content.
 */
export function readSingle(input: PlainInput, endTag: Uint8Array): { readonly keepsSpaces: boolean } | null {
  const keepsSpaces = input.isAt(OPEN_PRESERVED);
  if (!keepsSpaces && !input.isAt(OPEN)) return null;
  const before = input.mark();
  input.pass(keepsSpaces ? OPEN_PRESERVED : OPEN);
  input.text();
  input.pass(CLOSE);
  if (input.isAt(endTag)) return keepsSpaces ? KEPT : TRIMMED;
  input.reset(before);
  return null;
}

const KEPT = { keepsSpaces: true };
const TRIMMED = { keepsSpaces: false };

/** Any content, and how many elements in it hold no text; `outer` is the name of the element around it. */
export function readRich(input: PlainInput, outer: string): { readonly text: RichText; readonly spare: number } {
  const reader = new RichTextReader();
  const spare = readElements(input, reader, outer);
  return { text: reader.take(), spare };
}
