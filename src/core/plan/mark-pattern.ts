/** How a row's quarters are marked. Rows are alike by the thousand, and those that are share one pattern. */
import type { Quarter } from '../calendar/quarter';

/** `period`: words that say when, typed in place of a mark. */
export type MarkMeaning = 'yes' | 'no' | 'blank' | 'period' | 'unknown';
const MEANINGS: readonly MarkMeaning[] = ['yes', 'no', 'blank', 'period', 'unknown'];

export class MarkPattern {
  /** The quarters whose mark means yes, in order. */
  readonly marked: readonly Quarter[];
  /** What the cells mean, each meaning once; none if the table has no quarters. */
  readonly meanings: ReadonlySet<MarkMeaning>;
  /** What is written in the cells, each text once, except for blanks and periods. */
  readonly texts: ReadonlySet<string>;
  /** Every quarter's cell was understood, and one at least means yes. */
  readonly isClear: boolean;
  /** The patterns that are longer by one cell, by its quarter and its meaning. */
  readonly #longer: (MarkPattern | undefined)[] = [];
  /** Those that are longer by a cell with a text that counts, by this too. */
  readonly #longerByText: (Map<string, MarkPattern> | undefined)[] = [];

  private constructor(marked: readonly Quarter[], meanings: ReadonlySet<MarkMeaning>, texts: ReadonlySet<string>) {
    this.marked = marked;
    this.meanings = meanings;
    this.texts = texts;
    this.isClear = meanings.has('yes') && !meanings.has('unknown');
  }

  /** The pattern of a row without quarters; those that are made from it share what is alike. */
  static none(): MarkPattern {
    return new MarkPattern([], new Set(), new Set());
  }

  /** The pattern with one cell more. Of the months of a quarter, any marks it. */
  with(quarter: Quarter, meaning: MarkMeaning, text: string): MarkPattern {
    const at = quarter * MEANINGS.length + MEANINGS.indexOf(meaning);
    // Nearly all cells are blank.
    if (text === '' || meaning === 'blank' || meaning === 'period')
      return (this.#longer[at] ??= this.longer(quarter, meaning, ''));
    const byText = (this.#longerByText[at] ??= new Map<string, MarkPattern>());
    const known = byText.get(text);
    if (known) return known;
    const longer = this.longer(quarter, meaning, text);
    byText.set(text, longer);
    return longer;
  }

  private longer(quarter: Quarter, meaning: MarkMeaning, mark: string): MarkPattern {
    const isMore = meaning === 'yes' && this.marked.at(-1) !== quarter;
    return new MarkPattern(
      isMore ? [...this.marked, quarter] : this.marked,
      new Set(this.meanings).add(meaning),
      mark === '' ? this.texts : new Set(this.texts).add(mark),
    );
  }
}
