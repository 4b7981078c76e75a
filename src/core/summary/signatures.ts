/** The lines to sign on at the end of a tab that an office sends. */
import { fillIn } from '../messages/language';
import { SIGNATURE_TH } from '../messages/tabs/heading';
import { rangeName } from '../workbook/address';
import type { SpecCell } from '../workbook/sheet-spec';
import { cell } from './cells';

const { roles: ROLES } = SIGNATURE_TH;

/** What a place to sign on needs, in characters. */
const NARROWEST = 33;
const DOTS = '.'.repeat(24);

export interface SignatureBlock {
  readonly rows: readonly (readonly (SpecCell | null)[])[];
  readonly merges: readonly string[];
}

export const NO_SIGNATURES: SignatureBlock = { rows: [], merges: [] };

interface Span {
  readonly left: number;
  readonly right: number;
}

/**
 * An empty row, and places for three people side by side; one below another, each in a line over all columns, if the
 * columns do not divide. `top`: the first row, zero-based. `widths`: the width of each printed column, 0 if it is not shown.
 * `texts`: for each line those of the three people.
 */
export function signatureBlock(top: number, widths: readonly number[], texts = TEXTS): SignatureBlock {
  const thirds = thirdsOf(widths);
  if (!thirds) return oneBelowAnother(top, widths.length - 1);
  return {
    rows: [[], ...texts.map((line) => rowOf(widths.length, thirds, line))],
    merges: texts.flatMap((_line, index) =>
      thirds
        .filter(({ left, right }) => right > left)
        .map((span) => rangeName({ ...span, top: top + 1 + index, bottom: top + 1 + index })),
    ),
  };
}

function oneBelowAnother(top: number, right: number): SignatureBlock {
  return {
    rows: [[], ...ONE_LINE.map((text) => [cell(text, 'signature')])],
    merges: ROLES.map((_role, index) => rangeName({ top: top + 1 + index, left: 0, bottom: top + 1 + index, right })),
  };
}

/** A line for each role. */
function forRoles(line: string): readonly string[] {
  return ROLES.map((role) => fillIn(line, { dots: DOTS, role }));
}

const { signed: SIGNED, name: NAME, position: POSITION, date: DATE } = SIGNATURE_TH;
const TEXTS = [SIGNED, NAME, POSITION, DATE].map(forRoles);
const ONE_LINE = forRoles([SIGNED, NAME, DATE].join('   '));
/** For a page that has little room. */
export const WITHOUT_POSITION = [SIGNED, NAME, DATE].map(forRoles);

function rowOf(width: number, spans: readonly Span[], texts: readonly string[]): (SpecCell | null)[] {
  const row: (SpecCell | null)[] = Array.from({ length: width }, () => null);
  spans.forEach(({ left }, index) => {
    row[left] = cell(texts[index] ?? '', 'signature');
  });
  return row;
}

/** The columns as three spans, of which the narrowest is as wide as it can be; null if it is too narrow. */
function thirdsOf(widths: readonly number[]): readonly Span[] | null {
  const last = widths.length - 1;
  let narrowest = 0;
  let ends = { first: 0, second: 0 };
  // A table of 16 columns has a hundred divisions: none of them is made but the best.
  for (let first = 0; first < last - 1; first += 1) {
    for (let second = first + 1; second < last; second += 1) {
      const width = Math.min(
        widthOf(widths, 0, first),
        widthOf(widths, first + 1, second),
        widthOf(widths, second + 1, last),
      );
      if (width > narrowest) [narrowest, ends] = [width, { first, second }];
    }
  }
  if (narrowest < NARROWEST) return null;
  const { first, second } = ends;
  return [
    { left: 0, right: first },
    { left: first + 1, right: second },
    { left: second + 1, right: last },
  ];
}

function widthOf(widths: readonly number[], left: number, right: number): number {
  let sum = 0;
  for (let column = left; column <= right; column += 1) sum += widths[column] ?? 0;
  return sum;
}
