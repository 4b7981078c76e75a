/** A cell of part 4 as its single measures, each still to be given to the row's measure it is about. */
import type { TargetValue } from '../../../plan/parts';
import { contentOf } from '../../../text/cell-content';
import { isDash } from '../../../text/dashes';
import { readItemNumber } from '../../../text/item';
import { comparisonKey } from '../../../text/comparison-key';
import { isLeaders } from '../../../text/leaders';
import { memoize } from '../../../text/memoize';
import { normalise } from '../../../text/normalise';
import { oneOf } from '../../../text/patterns';
import { isDateFormat } from '../../../workbook/number-format';
import { readTarget, type Quantity } from '../../../text/quantity';
import type { ReasonCode } from '../../../text/reading';
import { DIGITS, THAI } from '../../../text/thai';
import { PERCENT_UNITS, UNITS } from '../../../text/units';
import type { Place } from '../../../workbook/snapshot';
import type { Grid, GridCell } from '../../sheet/grid';
import { isBlank, linesOf } from '../../sheet/lines';
import { readKinds } from './kinds';
import { measureTexts } from '../../phrases/split-measures';
import { PHASE_2 } from '../../vocabulary/phase-2';
import { gather } from '../../../workbook/gather';

export interface TargetPiece extends TargetValue {
  /** A dash without a unit: alone in its cell it is none of all the row's measures. */
  readonly isDash: boolean;
}

const { yearly: YEARLY, none: NONE, percent: PERCENT, and, between, announces } = PHASE_2.targets;
/** Longer texts are no measures. */
const LONGEST = 1000;
const UNIT_IN_FORMAT = new RegExp(`"\\s*([${THAI}][^"]*)"`);

/** The measures in a row's cells under one header; a unit in the next cell or line belongs to the number before it. */
export function targetPieces(grid: Grid, cells: readonly GridCell[]): TargetPiece[] {
  const pieces: TargetPiece[] = [];
  for (const piece of gather(cells, (cell) => piecesOf(grid, cell))) {
    const last = pieces.at(-1);
    const isUnitOnly = piece.unit !== null && piece.reason === 'blank' && !/[.…_]/.test(piece.text);
    if (last && last.unit === null && isUnitOnly) {
      pieces.splice(-1, 1, { ...last, text: `${last.text} ${piece.text}`, unit: piece.unit, isDash: false });
    } else {
      pieces.push(piece);
    }
  }
  return pieces;
}

function piecesOf(grid: Grid, cell: GridCell): TargetPiece[] {
  const place = grid.place(cell.row, cell.column);
  if (cell.text.length > LONGEST) return [refused(place, cell.text, 'not-a-number')];
  if (typeof cell.value === 'string') return textPieces(place, cell.value);
  const format = grid.numberFormat(cell.row, cell.column);
  const shown = UNIT_IN_FORMAT.exec(format)?.[1]?.trimEnd() ?? null;
  if (typeof cell.value === 'number' && isDateFormat(format)) return [refused(place, cell.text, 'date-cell')];
  const pieces = readPieces(place, cell.text, cell.value);
  return shown === null ? pieces : pieces.map((piece) => ({ ...piece, unit: piece.unit ?? shown }));
}

/** Kinds of places at the beginning or on a line below are one measure. */
function textPieces(place: Place, text: string): TargetPiece[] {
  const found = readKinds(text);
  if (found) {
    const piece: TargetPiece = { ...place, ...found.kinds, bound: 'exact', isDash: false };
    return [piece, ...(isBlank(found.rest) ? [] : textPieces(place, found.rest))];
  }
  const [first = '', ...others] = linesOf(text);
  const below = others.length > 0 && readKinds(others.join('\n')) ? others.join('\n') : '';
  const own = below === '' ? text : first;
  const pieces = gather(measuresIn(own), (measure) => readPieces(place, measure, measure));
  return below === '' ? pieces : [...pieces, ...textPieces(place, below)];
}

/** A text for each measure. Numbers `๑.` `๒.` in front of the lines are no values; a single one may be. */
const measuresIn = memoize((text): readonly string[] => {
  const lines = linesOf(text).filter((line) => line.trim() !== '');
  const rests = lines.map((line, index) => behindNumber(normalise(line), index + 1));
  const isList = lines.length > 1 && rests.every((rest) => rest !== null);
  return (isList ? rests : lines)
    .flatMap((line) => measureTexts(line).flatMap(outOfBrackets))
    .map((measure) => measure.replace(SEPARATOR, ''));
});

/** Between two measures on one line. */
const SEPARATOR = new RegExp(`^[\\s,;/]*(?:${oneOf(between)}\\s*)?(?=\\S)`);

/** `๖ แห่ง (๒๕๐ คน)`: two measures, if the units differ. */
function outOfBrackets(text: string): string[] {
  const [, before = '', inside = ''] = /^([^()]*)\(([^()]*)\)\s*$/.exec(text) ?? [];
  const units = [before, inside].flatMap((part) => {
    const reading = readTarget(part);
    return reading.ok && reading.value.length === 1 ? reading.value.map(({ unit }) => unit) : [];
  });
  return new Set(units).size === 2 && !units.includes(null) && !readTarget(text).ok ? [before, inside] : [text];
}

const SLOT = new RegExp(`[-${DIGITS}.…_]`);

/** `๒. ๒๕๐ คน` as the second line: what follows its number; null for any other line. */
function behindNumber(line: string, expected: number): string | null {
  const [, mark = '', rest = ''] = /^\s*(\S{1,4}[.)])\s+(\S.*)$/.exec(line) ?? [];
  const item = readItemNumber(mark);
  return item.ok && item.value === expected && SLOT.test(rest) ? rest : null;
}

function readPieces(place: Place, text: string, value: GridCell['value']): TargetPiece[] {
  const written = text.trim();
  if (comparisonKey(written) === NONE)
    return [{ ...place, text: written, value: 0, unit: null, bound: 'exact', isDash: true }];
  const reading = readTarget(value);
  if (reading.ok) return reading.value.map((quantity) => pieceOf(place, written, quantity));
  // The words around leaders are no number: `จำนวน ..... คน`.
  const content = contentOf(value);
  const unit = content.kind === 'text' ? unitAlone(content.text) : null;
  const isEmpty = unit !== null || isLeaders(text);
  return [{ ...refused(place, written, isEmpty ? 'blank' : reading.reason), unit }];
}

function pieceOf(place: Place, text: string, { value, unit, bound, per }: Quantity): TargetPiece {
  const { sheet, cell } = place;
  const isNone = unit === null && isDash(normalise(text));
  const reason = reasonOf(value, unit, per);
  if (reason === null) return { sheet, cell, text, unit, bound, isDash: isNone, value };
  return { sheet, cell, text, unit, bound, isDash: isNone, value: null, reason };
}

/** Why a number is no target; null if it is one. */
function reasonOf(value: number, unit: string | null, per: string | null): ReasonCode | null {
  if (unit !== null && (unit === PERCENT || PERCENT_UNITS.includes(unit))) return 'wrong-unit';
  if (per !== null && per !== YEARLY) return 'rate';
  return Number.isInteger(value) ? null : 'not-whole';
}

function refused(place: Place, text: string, reason: ReasonCode): TargetPiece {
  return { ...place, text, value: null, reason, unit: null, bound: 'exact', isDash: false };
}

const ANNOUNCED = new RegExp(`^${oneOf(announces)}`);

/** The unit of a slot that nobody filled. */
function unitAlone(text: string): string | null {
  const unit = text.replace(/\s+/g, '').replace(ANNOUNCED, '');
  return UNITS.includes(unit) ? unit : null;
}

/** Units from a separate column, line by line, for the measures that name none. */
export function withUnits(pieces: readonly TargetPiece[], units: readonly string[]): readonly TargetPiece[] {
  if (pieces.length !== units.length) return pieces;
  return pieces.map((piece, index) => ({ ...piece, unit: piece.unit ?? units[index] ?? null }));
}

const BETWEEN_UNITS = new RegExp(`[\\s,]+|${and}`);

/** The units that a cell of the unit column lists; null if it says anything else. */
export const unitsIn = memoize((text): readonly string[] | null => {
  const units = normalise(text)
    .split(BETWEEN_UNITS)
    .filter((unit) => unit !== '');
  return units.every((unit) => UNITS.includes(unit)) ? units : null;
});
