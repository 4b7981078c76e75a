import { strToU8 } from 'fflate';
import type { PlainInput } from '../xml/plain-input';
import { decodeText } from '../xml/plain-text';
import { readRich, readSingle } from './plain-rich-text';
import { cellText, plainText, type RichText } from './rich-text';

const [OPEN, CLOSE] = [strToU8('<si>'), strToU8('</si>')];

/** What is known of a text that is not decoded yet, as bits. */
const KEEPS_SPACES = 1;
const HAS_REFERENCES = 2;

/** Shared strings as office programs write them. All are checked at once; those without formats are decoded when asked for. */
export class PlainStrings {
  /** How many elements there are without a text. */
  spare = 0;
  /** Those that are decoded. */
  private readonly texts: (string | undefined)[] = [];
  private readonly formatted = new Map<number, RichText>();
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly flags: number[] = [];

  /** Reads from the first `<si>` up to what is none. */
  constructor(private readonly input: PlainInput) {
    for (; input.isAt(OPEN); input.skipSpace()) {
      input.pass(OPEN);
      this.add();
      input.pass(CLOSE);
    }
  }

  text(index: number): string | undefined {
    const known = this.texts[index];
    const start = this.starts[index];
    if (known !== undefined || start === undefined) return known;
    const flags = this.flags[index] ?? 0;
    const raw = decodeText(this.input.bytes, start, this.ends[index] ?? 0, (flags & HAS_REFERENCES) !== 0);
    const text = cellText(raw, (flags & KEEPS_SPACES) !== 0);
    this.texts[index] = text;
    return text;
  }

  isEmpty(index: number): boolean {
    if (this.texts[index] === undefined) {
      const first = this.input.bytes[this.starts[index] ?? 0] ?? 0;
      // Only white space, a reference or an end tag may be nothing.
      if (first > 0x26 && first !== 0x3c) return false;
    }
    return this.text(index) === '';
  }

  rich(index: number): RichText | undefined {
    const text = this.text(index);
    return this.formatted.get(index) ?? (text === undefined ? undefined : plainText(text));
  }

  private add(): void {
    const { input } = this;
    const index = this.starts.length;
    const single = readSingle(input, CLOSE);
    this.starts.push(input.textStart);
    this.ends.push(input.textEnd);
    this.flags.push((single?.keepsSpaces ? KEEPS_SPACES : 0) | (input.hasReferences ? HAS_REFERENCES : 0));
    this.texts.push(undefined);
    if (single) {
      if (input.textStart === input.textEnd) this.spare += 1;
    } else {
      const { text, spare } = readRich(input, 'si');
      this.texts[index] = text.text;
      if (text.runs.length > 0) this.formatted.set(index, text);
      this.spare += spare;
    }
    if (this.isEmpty(index)) this.spare += 1;
  }
}
