/** In place of a column: the character is passed over. */
const SKIPPED = 255;

/**
 * Finds which of many words a text holds, in one scan: the automaton of Aho and Corasick
 * (Communications of the ACM 18, 1975), its failure links worked into one table. A state is the place of its row in the
 * table.
 */
export class WordFinder {
  /** A letter's column in the table; 0 for all that no word has. */
  private readonly columns = new Uint8Array(0x10000);
  private readonly width: number;
  /** The next state, by state and column; its complement, which is negative, if words end there. */
  private readonly next: Int32Array;
  /** By the number of a state, the bits of the words that end there. */
  private readonly found: Int32Array;

  /**
   * The bits of each word. Words have at most 254 different letters. `ends` passes
   * over the characters of `skipped`, as if they were not in the text, and takes one letter for another by `same`.
   */
  constructor(
    words: readonly (readonly [word: string, bits: number])[],
    { skipped = '', same = {} }: { readonly skipped?: string; readonly same?: Readonly<Record<string, string>> } = {},
  ) {
    const letters = [...new Set(words.flatMap(([word]) => word.split('')))];
    letters.forEach((letter, index) => (this.columns[letter.charCodeAt(0)] = index + 1));
    for (const character of skipped) this.columns[character.charCodeAt(0)] = SKIPPED;
    for (const [one, other] of Object.entries(same)) {
      this.columns[one.charCodeAt(0)] = this.columns[other.charCodeAt(0)] ?? 0;
    }
    this.width = letters.length + 1;
    const states = 1 + words.reduce((sum, [{ length }]) => sum + length, 0);
    this.next = new Int32Array(states * this.width);
    this.found = new Int32Array(states);
    this.link(this.plant(words));
  }

  /** The bits of all words that the text holds. */
  bitsIn(text: string): number {
    const { columns, width, next, found } = this;
    let state = 0;
    let bits = 0;
    for (let index = 0; index < text.length; index += 1) {
      state = next[state + (columns[text.charCodeAt(index)] ?? 0)] ?? 0;
      // At most letters no word ends.
      if (state < 0) {
        state = ~state;
        bits |= found[state / width] ?? 0;
      }
    }
    return bits;
  }

  /** Calls `visit` wherever words end, with the index of their last letter, their bits, and a number for these words. */
  ends(text: string, visit: (index: number, bits: number, words: number) => void): void {
    const { columns, width, next, found } = this;
    let state = 0;
    for (let index = 0; index < text.length; index += 1) {
      const column = columns[text.charCodeAt(index)] ?? 0;
      if (column === SKIPPED) continue;
      state = next[state + column] ?? 0;
      if (state < 0) {
        state = ~state;
        visit(index, found[state / width] ?? 0, state / width);
      }
    }
  }

  /** The words as a tree of states; a word's state has its bits. Gives, by their numbers, the places in the table that lead to deeper ones. */
  private plant(words: readonly (readonly [string, number])[]): readonly (readonly number[])[] {
    const { columns, width, next, found } = this;
    const branches: number[][] = [[]];
    for (const [word, bits] of words) {
      let state = 0;
      for (let index = 0; index < word.length; index += 1) {
        const at = state + (columns[word.charCodeAt(index)] ?? 0);
        if (next[at] === 0) {
          next[at] = (branches.push([]) - 1) * width;
          branches[state / width]?.push(at);
        }
        state = next[at] ?? 0;
      }
      found[state / width] = (found[state / width] ?? 0) | bits;
    }
    return branches;
  }

  /** If no word continues a state, the longest ending of the read text that begins a word continues. */
  private link(branches: readonly (readonly number[])[]): void {
    const { width, next, found } = this;
    const endings = new Int32Array(branches.length);
    const open = [0];
    for (const state of open) {
      const ending = endings[state / width] ?? 0;
      const own = (branches[state / width] ?? []).map((at) => [at, next[at] ?? 0] as const);
      if (state > 0) next.copyWithin(state, ending, ending + width);
      for (const [at, deeper] of own) {
        const marked = state > 0 ? (next[at] ?? 0) : 0;
        const shorter = marked < 0 ? ~marked : marked;
        const bits = (found[deeper / width] ?? 0) | (found[shorter / width] ?? 0);
        endings[deeper / width] = shorter;
        found[deeper / width] = bits;
        next[at] = bits === 0 ? deeper : ~deeper;
        open.push(deeper);
      }
    }
  }
}
