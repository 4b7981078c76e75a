import type { SaxesAttributeNS } from 'saxes';
import { NotPlain } from './not-plain';
import type { PlainInput } from './plain-input';
import type { ScanHandler } from './scan';

const [LESS, GREATER, SLASH] = [0x3c, 0x3e, 0x2f];
const NAME = /^<\/?([A-Za-z][A-Za-z0-9]*)/;
/** A start tag without namespaces, except for `xml:space`, and without references. */
const START_TAG = /^<[A-Za-z][A-Za-z0-9]*((?: (?:xml:space|[A-Za-z][A-Za-z0-9]*)="[^"<>&\t\n\r]*")*) ?(\/?)>$/;
const ATTRIBUTE = / ([A-Za-z][A-Za-z0-9:]*)="([^"]*)"/g;
const LONGEST_TAG = 512;
const MOST_LEVELS = 16;

/**
 * Reads elements and texts up to the end tag of the element that they are in, which is left to the caller. Returns how many
 * of them the handler says are neither rows, cells nor values. None of them may have the name `outer`.
 */
export function readElements(input: PlainInput, handler: ScanHandler, outer: string): number {
  const open: string[] = [];
  let spare = 0;
  for (;;) {
    input.text();
    if (input.textEnd > input.textStart) handler.text(input.taken());
    const isEnd = input.bytes[input.at + 1] === SLASH;
    if (isEnd && open.length === 0) return spare;
    const start = input.place;
    const tag = tagAt(input);
    const name = NAME.exec(tag)?.[1];
    if (name === undefined || name === outer || open.length > MOST_LEVELS) throw new NotPlain();
    if (isEnd && (open.pop() !== name || tag.length !== name.length + 3)) throw new NotPlain();
    let isClosed = isEnd;
    if (!isEnd) {
      const parts = START_TAG.exec(tag);
      if (!parts) throw new NotPlain();
      const place = { start, openEnd: input.place };
      handler.open({ uri: '', local: name, prefix: '', attributes: attributesOf(parts[1] ?? ''), ...place });
      isClosed = parts[2] === '/';
      if (!isClosed) open.push(name);
    }
    if (isClosed && !handler.close(name, { closeStart: isEnd ? start : input.place, end: input.place })) spare += 1;
  }
}

/** The tag that comes next, which is passed. */
function tagAt(input: PlainInput): string {
  const { bytes, at } = input;
  const end = bytes.indexOf(GREATER, at) + 1;
  if (bytes[at] !== LESS || end === 0 || end - at > LONGEST_TAG) throw new NotPlain();
  input.at = end;
  return ascii(bytes.subarray(at, end));
}

function ascii(bytes: Uint8Array): string {
  if (!bytes.every((byte) => byte >= 0x20 && byte < 0x7f)) throw new NotPlain();
  return Reflect.apply(String.fromCharCode, null, bytes) as string;
}

function attributesOf(text: string): Record<string, SaxesAttributeNS> {
  const attributes: Record<string, SaxesAttributeNS> = {};
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    // The namespace of `xml:` is known, and is not used.
    const [prefix, local] = name.includes(':') ? ['xml', 'space'] : ['', name];
    if (name === 'xmlns' || Object.hasOwn(attributes, name)) throw new NotPlain();
    attributes[name] = { name, prefix, local, uri: '', value };
  }
  return attributes;
}
