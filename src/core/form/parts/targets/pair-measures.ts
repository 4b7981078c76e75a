/** Gives the measures that are written in a row of part 4 to the measures that the row is to have. */
import type { TargetValue } from '../../../plan/parts';
import type { Place } from '../../../workbook/snapshot';
import type { TargetPiece } from './measures-in-cell';

export interface WrittenMeasure {
  readonly piece: TargetPiece;
  /** Which of the measures its own line of the table is about, from 0; null if the lines do not say. */
  readonly line: number | null;
}

export interface Pairing {
  /** One for each unit, in order. */
  readonly values: readonly TargetValue[];
  /** Written, and left without a measure. */
  readonly over: readonly TargetPiece[];
}

/**
 * By the unit if it occurs once on both sides, by the line of the table, else in order if as many are left on
 * both sides. A value that may belong to several measures is null for each of them.
 */
export function pairMeasures(
  units: readonly (string | null)[],
  written: readonly WrittenMeasure[],
  empty: Place,
): Pairing {
  const values = new Map<number, TargetValue>();
  let left = [...written];
  const give = (index: number, chosen: WrittenMeasure): void => {
    values.set(index, valueOf(chosen.piece));
    left = left.filter((each) => each !== chosen);
  };

  const [only] = left;
  if (only && left.length === 1 && only.line === null && only.piece.isDash) {
    return { values: units.map(() => valueOf(only.piece)), over: [] };
  }
  units.forEach((unit, index) => {
    const same = left.filter(({ piece }) => piece.unit === unit && unit !== null);
    const [first] = same;
    if (first && same.length === 1 && units.indexOf(unit) === units.lastIndexOf(unit)) give(index, first);
  });
  for (const each of [...left]) {
    const others = left.filter(({ line }) => line === each.line);
    if (each.line !== null && each.line < units.length && !values.has(each.line) && others.length === 1)
      give(each.line, each);
  }
  const open = units.map((_, index) => index).filter((index) => !values.has(index));
  if (open.length === left.length) {
    for (const [position, each] of left.entries()) values.set(open[position] ?? 0, valueOf(each.piece));
    left = [];
  }
  const rest = left.map(({ piece }) => piece);
  const unsure = unsureValue(rest, open.length);
  return {
    values: units.map((_, index) => values.get(index) ?? unsure ?? blank(empty)),
    over: open.length === 0 ? rest : [],
  };
}

function unsureValue(pieces: readonly TargetPiece[], open: number): TargetValue | null {
  const [first] = pieces;
  if (!first) return null;
  const { reason, unit } = first;
  const why = pieces.length > open ? 'several-numbers' : (reason ?? (unit === null ? 'no-unit' : 'wrong-unit'));
  const text = pieces.map((piece) => piece.text).join('\n');
  return { ...valueOf(first), text, value: null, reason: why, unit: null };
}

function valueOf({ isDash: _, ...datum }: TargetPiece): TargetValue {
  return datum;
}

function blank(place: Place): TargetValue {
  return { ...place, text: '', value: null, reason: 'blank', unit: null, bound: 'exact' };
}
