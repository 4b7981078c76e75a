import { tooLarge } from '../damage';
import { shownFormula } from '../formula/prefix';
import { movable, moved, type MovableFormula } from '../formula/shift';
import { MAX_FORMULA_CHARACTERS } from '../limits';
import type { RawCell } from './raw-cell';

/** Gives each cell of a shared formula the formula as it reads there. The cell with the text comes first in a file. */
export class SharedFormulas {
  private readonly masters = new Map<string, { row: number; column: number; formula: MovableFormula }>();
  private characters = 0;

  /** The cell's formula as Excel shows it, with its `=`; undefined if it has none. */
  resolve(cell: RawCell): string | undefined {
    const stored = this.stored(cell);
    if (stored === undefined) return undefined;
    this.characters += stored.length;
    if (this.characters > MAX_FORMULA_CHARACTERS) throw tooLarge('formulas');
    return shownFormula(stored);
  }

  /** The cell's formula as a file holds it, without the `=`. */
  stored({ formula, row, column }: RawCell): string | undefined {
    if (!formula || formula.kind === 'dataTable') return undefined;
    if (formula.kind === 'shared' && formula.group !== null) {
      if (formula.text !== '') this.masters.set(formula.group, { row, column, formula: movable(formula.text) });
      else {
        const master = this.masters.get(formula.group);
        return master && moved(master.formula, row - master.row, column - master.column);
      }
    }
    return formula.text === '' ? undefined : formula.text;
  }
}
