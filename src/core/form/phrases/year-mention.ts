/** A year that a heading names: `ปีงบประมาณ พ.ศ. ๒๕๖๘`, `ปี ๒๕๖๗`. */
import { readYear } from '../../calendar/years';
import type { Datum } from '../../plan/datum';
import { toArabic } from '../../text/digits';
import { memoize } from '../../text/memoize';
import { normalise } from '../../text/normalise';
import { anyOf } from '../../text/patterns';
import { DIGITS } from '../../text/thai';
import type { Grid, GridCell } from '../sheet/grid';
import { PHASE_2 } from '../vocabulary/phase-2';

const { yearLabel, buddhistEra, christianEra } = PHASE_2.years;
const MENTION = new RegExp(
  `(?:${yearLabel.source}|(?=${anyOf(buddhistEra, christianEra)}))` +
    `(?:(${buddhistEra.source})|(${christianEra.source}))?:?([0-9]+|[.…_]{2,})`,
);
const NUMBERS = new RegExp(`[${DIGITS}]+`, 'g');

/** The first year in a cell, in the Buddhist Era; null if it names none. A slot of leaders is `blank`. */
export function yearIn(grid: Grid, cell: GridCell): Datum<number> | null {
  const mention = mentionIn(cell.key);
  if (!mention) return null;
  const { written, era } = mention;
  const place = grid.place(cell.row, cell.column);
  if (!/[0-9]/.test(written)) return { text: written, value: null, reason: 'blank', ...place };
  const runs = normalise(cell.text).match(NUMBERS) ?? [];
  const text = runs.find((digits) => toArabic(digits) === written) ?? written;
  const year = readYear(written, era);
  return year === null ? { text, value: null, reason: 'ambiguous-year', ...place } : { text, value: year, ...place };
}

interface Mention {
  readonly written: string;
  readonly era: 'BE' | 'CE' | undefined;
}

const mentionIn = memoize((key): Mention | null => {
  const [, buddhist, christian, written] = MENTION.exec(key) ?? [];
  if (written === undefined) return null;
  return { written, era: buddhist !== undefined ? 'BE' : christian !== undefined ? 'CE' : undefined };
});
