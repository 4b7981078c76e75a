/** What a person may choose for all tabs. */
import { DIGITS_OF } from '../messages/digits';
import type { Digits } from '../text/digits';
import { USUAL_LOOKS, type SheetFont, type SheetLooks } from '../workbook/sheet-style';

export interface TabOptions {
  readonly digits: Digits;
  readonly font: SheetFont;
  /** Whether the tabs end with places to sign on. */
  readonly isSigned: boolean;
}

export const USUAL_OPTIONS: TabOptions = { digits: DIGITS_OF.th, font: USUAL_LOOKS.font, isSigned: true };

/** What the settings say of the tabs; null if nobody has set it. */
interface TabSettings {
  readonly digits: Digits | null;
  readonly font: SheetFont | null;
  readonly signature: boolean | null;
}

/** What is not set is as usual. `isSigned`: as the person asks for it now. */
export function tabOptions(
  { digits, font, signature }: TabSettings,
  isSigned = signature ?? USUAL_OPTIONS.isSigned,
): TabOptions {
  return { digits: digits ?? USUAL_OPTIONS.digits, font: font ?? USUAL_OPTIONS.font, isSigned };
}

/** The looks of a tab under the options; its cells are of the usual size unless it says another. */
export function looksUnder({ digits, font }: TabOptions, cellSize = USUAL_LOOKS.cellSize): SheetLooks {
  return { digits, font, cellSize };
}
