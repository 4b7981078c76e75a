/** One text of the project table that the form prints, and whether it is what the form says. */
import type { Place } from '../../workbook/snapshot';
import { withoutEnd } from '../../workbook/without-end';
import { differences, sizeOf, type Difference } from './difference';
import { lettersOf, type Letters } from './letters';

export interface FixedText extends Place {
  /** As written, without its number. */
  readonly text: string;
  /** Every wording that is accepted; empty if the framework does not know it. */
  readonly wordings: readonly string[];
  /** Whether the wording is all that belongs there; a sub-plan's first words are not. */
  readonly isWhole: boolean;
  /** The places at which a page break repeats it. */
  readonly repeated: readonly Place[];
}

/** A fixed text that is none of its wordings, against the nearest of them. */
export interface ChangedText {
  readonly fixed: FixedText;
  readonly wording: string;
  readonly found: Letters;
  readonly expected: Letters;
  readonly differences: readonly Difference[];
}

/** null if the text is one of its wordings, is cut with ฯ, or has none to be judged by. */
export function changeIn(fixed: FixedText): ChangedText | null {
  if (isWording(fixed.text, fixed.wordings)) return null;
  const found = lettersOf(fixed.text);
  const candidates = fixed.wordings.map((wording) => {
    const expected = lettersOf(wording);
    return { fixed, wording, found, expected, differences: differences(found.key, expected.key) };
  });
  const [first = null, ...others] = candidates;
  return others.reduce(
    (best, next) => (best && sizeOf(next.differences) < sizeOf(best.differences) ? next : best),
    first,
  );
}

/** Enough of a name to know it by, if it is cut. */
const LEAST_CUT = 10;

/** Whether a text is one of the wordings, or one of them cut with ฯ; white space and punctuation say nothing. */
export function isWording(text: string, wordings: readonly string[]): boolean {
  const { key } = lettersOf(text);
  const cut = withoutEnd(key, ['ฯ']);
  const isCut = cut !== key && cut.length >= LEAST_CUT;
  return wordings.some((wording) => {
    const each = lettersOf(wording).key;
    return each === key || (isCut && each.startsWith(cut));
  });
}
