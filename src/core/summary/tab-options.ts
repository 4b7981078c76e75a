/** What a person may choose for all tabs. */
import { DIGITS_OF } from '../messages/digits';
import type { Digits } from '../text/digits';

export interface TabOptions {
  readonly digits: Digits;
  /** Whether the tabs end with places to sign on. */
  readonly isSigned: boolean;
}

export const USUAL_OPTIONS: TabOptions = { digits: DIGITS_OF.th, isSigned: true };
