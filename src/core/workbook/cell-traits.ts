/** What neither the value nor the formula of a cell says, and a host is asked for separately. */

/** The rule of Excel's data validation on a cell, as far as it limits which mark may be written. */
export type Validation =
  /** `source` as Excel stores it: `"✓,✗"` in quotes, or the address of cells. */
  | { readonly kind: 'list'; readonly source: string }
  /** A rule of another kind, or cells that were asked for together and do not have the same rule. */
  | { readonly kind: 'other' };

export interface CellTraits {
  /** The font's name; null if one cell mixes several. */
  readonly font: string | null;
  /** The colour behind the cell, as the host names it: two names, two colours. null for none or white. */
  readonly fill: string | null;
  /** Whether the cell cannot be written while its worksheet is protected. */
  readonly isLocked: boolean;
  /** Whether Excel shows the cell's boolean as a check box. */
  readonly isCheckBox: boolean;
  readonly validation: Validation | null;
  /**
   * The texts of the runs of a cell that is formatted in parts, 'unknown' if the host knows no more; null if the cell
   * has one format.
   */
  readonly runs: readonly string[] | 'unknown' | null;
}

/** What can be asked for; each costs Excel time. `guard` is lock, check box and validation. */
export type TraitKind = 'font' | 'fill' | 'guard' | 'runs';

/** The traits of a cell for which no host was asked. */
export const PLAIN_TRAITS: CellTraits = {
  ...{ font: null, fill: null, isLocked: true, isCheckBox: false, validation: null, runs: null },
};

/** Traits by worksheet name and address, as they were asked for. */
export type TraitsBySheet = Readonly<Record<string, Readonly<Record<string, CellTraits>>>>;
