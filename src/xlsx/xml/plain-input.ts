import { NotPlain } from './not-plain';
import { decodeText, KIND, KINDS, referenceEnd, wideLength } from './plain-text';

/** The names of attributes that an element may have, by their bytes; their indexes are the slots of their values. */
export type AttributeNames = readonly Uint8Array[];

const MOST_ATTRIBUTES = 32;
const ABSENT = -1;
const [SPACE, QUOTE, APOSTROPHE, SLASH, LESS, EQUALS, GREATER] = [0x20, 0x22, 0x27, 0x2f, 0x3c, 0x3d, 0x3e];
/** What a plain attribute's value may hold: printable ASCII without references. */
const IN_VALUE = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte < 0x7f && byte !== 0x3c && byte !== 0x26 ? 1 : 0,
);

export interface Mark {
  readonly at: number;
  readonly surplus: number;
}

/**
 * A cursor over the bytes of an XML part that was written plainly. Each method moves it behind what it reads, and throws
 * `NotPlain` for anything else.
 */
export class PlainInput {
  /** Where the last text starts and ends, and whether it has references. */
  textStart = 0;
  textEnd = 0;
  hasReferences = false;
  private readonly starts = new Int32Array(MOST_ATTRIBUTES);
  private readonly ends = new Int32Array(MOST_ATTRIBUTES);

  /** `surplus`: by how many the bytes before `at` are more than their UTF-16 units. */
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
    private surplus = 0,
  ) {}

  /** The place in the part's text, in UTF-16 units. */
  get place(): number {
    return this.at - this.surplus;
  }

  mark(): Mark {
    return { at: this.at, surplus: this.surplus };
  }

  /** Goes back to a mark. */
  reset({ at, surplus }: Mark): void {
    this.at = at;
    this.surplus = surplus;
  }

  skipSpace(): void {
    while (isSpace(this.bytes[this.at])) this.at += 1;
  }

  /** Whether an end tag comes next, white space before it being skipped. */
  isAtEndTag(): boolean {
    this.skipSpace();
    return this.bytes[this.at] === LESS && this.bytes[this.at + 1] === SLASH;
  }

  /** Whether these bytes come next; the cursor stays. */
  isAt(word: Uint8Array): boolean {
    return matches(this.bytes, this.at, word);
  }

  pass(word: Uint8Array): void {
    if (!this.isAt(word)) throw new NotPlain();
    this.at += word.length;
  }

  /** Reads the rest of a start tag behind the element's name; whether it is an empty-element tag. */
  attributes(known: AttributeNames): boolean {
    for (let slot = 0; slot < known.length; slot += 1) this.starts[slot] = ABSENT;
    for (;;) {
      const hasSpace = isSpace(this.bytes[this.at]);
      if (hasSpace) this.skipSpace();
      const code = this.bytes[this.at];
      if (code === GREATER || code === SLASH) break;
      if (!hasSpace) throw new NotPlain();
      this.attribute(known);
    }
    const isEmpty = this.bytes[this.at] === SLASH;
    if (isEmpty) this.at += 1;
    if (this.bytes[this.at] !== GREATER) throw new NotPlain();
    this.at += 1;
    return isEmpty;
  }

  has(slot: number): boolean {
    return this.starts[slot] !== ABSENT;
  }

  /** The value of an attribute of the last start tag. */
  value(slot: number): string | null {
    return this.has(slot) ? decodeText(this.bytes, this.starts[slot] ?? 0, this.ends[slot] ?? 0, false) : null;
  }

  /** Whether the value of an attribute is this. */
  valueIs(slot: number, word: Uint8Array): boolean {
    const start = this.starts[slot] ?? ABSENT;
    return start !== ABSENT && this.ends[slot] === start + word.length && matches(this.bytes, start, word);
  }

  /** The value of an attribute that is a number of at most nine digits. */
  number(slot: number): number | null {
    return this.has(slot) ? this.digits(this.starts[slot] ?? 0, this.ends[slot] ?? 0) : null;
  }

  /** The column of an attribute that is the address of a cell in that row, both from 0. */
  columnIn(slot: number, row: number): number {
    const end = this.ends[slot] ?? 0;
    let at = this.starts[slot] ?? 0;
    let column = 0;
    for (; isCapital(this.bytes[at] ?? 0); at += 1) column = column * 26 + (this.bytes[at] ?? 0) - 0x40;
    const isRow = this.bytes[at] !== 0x30 && this.digits(at, end) === row + 1;
    if (column === 0 || column > 0xffff || !isRow) throw new NotPlain();
    return column - 1;
  }

  /** Reads a text up to the next tag. */
  text(): void {
    const { bytes } = this;
    let { at } = this;
    this.textStart = at;
    this.hasReferences = false;
    for (;;) {
      const kind = KINDS[bytes[at] ?? 0];
      if (kind === KIND.plain) at += 1;
      else if (kind === KIND.tag) break;
      else if (kind === KIND.wide) {
        const length = wideLength(bytes, at);
        at += length;
        this.surplus += length === 2 ? 1 : 2;
      } else if (kind === KIND.reference) {
        at = referenceEnd(bytes, at);
        this.hasReferences = true;
      } else if (kind === KIND.closing && bytes[at - 1] !== 0x5d) at += 1;
      else throw new NotPlain();
    }
    this.textEnd = at;
    this.at = at;
  }

  /** The last text. */
  taken(): string {
    return decodeText(this.bytes, this.textStart, this.textEnd, this.hasReferences);
  }

  private attribute(known: AttributeNames): void {
    const { bytes } = this;
    let slot = 0;
    while (slot < known.length && !isNamed(bytes, this.at, known[slot])) slot += 1;
    const name = known[slot];
    if (!name || this.has(slot)) throw new NotPlain();
    const start = this.at + name.length + 2;
    const quote = bytes[start - 1];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new NotPlain();
    let end = start;
    for (; bytes[end] !== quote; end += 1) if (IN_VALUE[bytes[end] ?? 0] === 0) throw new NotPlain();
    this.starts[slot] = start;
    this.ends[slot] = end;
    this.at = end + 1;
  }

  private digits(start: number, end: number): number {
    if (start === end || end - start > 9) throw new NotPlain();
    let value = 0;
    for (let at = start; at < end; at += 1) {
      const digit = (this.bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) throw new NotPlain();
      value = value * 10 + digit;
    }
    return value;
  }
}

function matches(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let index = 0; index < word.length; index += 1) if (bytes[at + index] !== word[index]) return false;
  return true;
}

function isNamed(bytes: Uint8Array, at: number, name: Uint8Array | undefined): boolean {
  return name !== undefined && bytes[at + name.length] === EQUALS && matches(bytes, at, name);
}

function isSpace(code: number | undefined): boolean {
  return code === SPACE || code === 0x0a || code === 0x0d || code === 0x09;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
