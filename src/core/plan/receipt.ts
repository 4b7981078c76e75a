/** What the receipt of a check says of itself, by which anyone sees whether the plan has changed since. */
export interface Receipt {
  /** Of the plan that was checked: see `fingerprint`. */
  readonly fingerprint: string;
  /** `2026-11-29T14:30` */
  readonly moment: string;
  /** Of the Phaen that checked it. */
  readonly version: string;
}

/** A plan as it is now, and the receipt in its workbook; null if there is none. */
export interface Receipted {
  readonly fingerprint: string;
  readonly receipt: Receipt | null;
}

/**
 * Whether a receipt is of the plan as it is now; null if that is not known, since another version than the present one
 * may read the same plan in another way.
 */
export function fits(receipt: Receipt, fingerprint: string, version: string): boolean | null {
  if (receipt.fingerprint === fingerprint) return true;
  return receipt.version === version ? false : null;
}
