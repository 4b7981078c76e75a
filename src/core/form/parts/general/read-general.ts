/** Part 1: the labels of the form and what is written behind or beside them, in one line of text or in cells. */
import type { GeneralPart, PhoneDatum } from '../../../plan/parts';
import type { Datum, UnreadText } from '../../../plan/datum';
import { isDash } from '../../../text/dashes';
import { comparisonKey } from '../../../text/comparison-key';
import { isLeaders, stripLeaders } from '../../../text/leaders';
import { memoize } from '../../../text/memoize';
import { normalise } from '../../../text/normalise';
import { anyOf } from '../../../text/patterns';
import type { Place } from '../../../workbook/snapshot';
import { withoutEnd } from '../../../workbook/without-end';
import { BULLETS_AND_DASHES } from '../../../text/bullets';
import { DIGITS, THAI } from '../../../text/thai';
import { loneMark } from '../../phrases/item-mark';
import { PHASE_2 } from '../../vocabulary/phase-2';
import type { GeneralField } from '../../vocabulary/part-words';
import { scanLabels } from './labels-in-text';
import type { Grid, GridCell } from '../../sheet/grid';
import { bareLabel, valuesBelow, type BareLabel } from './labels-above';
import { readLevelLine } from '../../phrases/agency-level';
import { readPartHeading } from '../shared/part-heading';
import { unreadCells, wordsOf, type PartReading, type WrittenText } from '../shared/part-reading';
import { readPhones } from './phones';
import { withBody } from './unlabelled-body';
import type { Region } from '../../locate/regions';

/** What is written for one field, as its cells follow each other. */
interface Slot {
  readonly label: Place;
  readonly pieces: { readonly place: Place; readonly text: string; readonly cell: GridCell | null }[];
}

/**
 * Reads every general region of a plan. Of a field that is named twice the first answer counts; others are reported.
 * `agency`: whose plan it is by its title.
 */
export function readGeneral(regions: readonly Region[], agency: Datum<string> | null = null): PartReading<GeneralPart> {
  if (regions.length === 0) return { part: null, unread: [] };
  const reader = new GeneralReader();
  for (const region of regions) reader.read(region);
  return { part: reader.part(agency), unread: reader.unread };
}

class GeneralReader {
  readonly unread: UnreadText[] = [];
  private readonly slots = new Map<GeneralField, Slot>();
  /** The field that words without a label belong to. */
  private open: { field: GeneralField; slot: Slot } | null = null;
  /** Whether its label is in the row that is being read. */
  private isOpenHere = false;
  /** Whether a second coordinator has been named, whose telephone is not the first one's. */
  private isOther = false;
  /** The labels of the row above with nothing beside them. */
  private above: readonly BareLabel[] = [];

  read(region: Region): void {
    const { grid, bottom } = region;
    const { rest, below } = readPartHeading(region);
    this.open = null;
    this.above = [];
    this.readRow(grid, rest);
    for (let row = below; row <= bottom; row += 1) this.readRow(grid, grid.row(row));
  }

  part(titled: Datum<string> | null): GeneralPart {
    const agency = this.words('agency');
    return {
      agency,
      address: this.words('address'),
      ...withBody(this.words('coordinator'), this.words('position'), this.words('affiliation'), agency ?? titled),
      phone: this.phones('phone'),
      mobile: this.phones('mobile'),
      fax: this.phones('fax'),
      email: this.words('email'),
      line: this.words('line'),
    };
  }

  private readRow(grid: Grid, cells: readonly GridCell[]): void {
    if (this.open && !mayWrap(this.open.field, this.open.slot)) this.open = null;
    this.isOpenHere = false;
    if (isChoices(cells)) return;
    const below = valuesBelow(grid, cells, this.above);
    if (below) {
      for (const [{ field }, cell] of below) this.putBelow(grid, field, cell);
      this.above = [];
      return;
    }
    const strays: WrittenText[] = [];
    cells.forEach((cell, index) => {
      if (isChoices([cell]) || isSeparator(cell)) return;
      // `๑.` in its own cell before a label.
      const next = cells[index + 1];
      if (next && loneMark(cell.key) && scanLabels(normalise(next.text))[0]?.field) return;
      strays.push(...this.readCell(grid, cell));
    });
    if (cells.length > 0)
      this.above = cells.flatMap((cell) => bareLabel(cell) ?? []).filter(({ field }) => this.isWaiting(field));
    this.unread.push(...unreadCells(grid, strays));
  }

  private isWaiting(field: GeneralField): boolean {
    return this.slots.get(field)?.pieces.length === 0;
  }

  private putBelow(grid: Grid, field: GeneralField, cell: GridCell): void {
    const slot = this.slots.get(field);
    slot?.pieces.push({ place: grid.place(cell.row, cell.column), text: cell.text, cell });
    this.open = slot ? { field, slot } : null;
  }

  /** Reads one cell and gives back what of it belongs to no field. */
  private readCell(grid: Grid, cell: GridCell): WrittenText[] {
    const strays: WrittenText[] = [];
    for (const { field, label, words: behind } of scanLabels(normalise(cell.text))) {
      const words = INTERNAL.test(comparisonKey(label)) ? `${label} ${behind}` : behind;
      const isWhole = comparisonKey(words) === cell.key;
      const piece = {
        place: grid.place(cell.row, cell.column),
        text: isWhole ? cell.text : words.trim(),
        cell: isWhole ? cell : null,
      };
      if (field !== null) this.openField(field, piece.place);
      else if (this.open && isUnknownLabel(words) && !(this.isOpenHere && isEmpty(this.open.slot))) this.open = null;
      if (!this.open) strays.push({ row: cell.row, column: cell.column, text: piece.text });
      else if (piece.text !== '') this.open.slot.pieces.push(piece);
    }
    return strays;
  }

  /**
   * If a label repeats, continues its field if it is beside the first one or still empty, or if there may be several
   * numbers; otherwise closes the field.
   */
  private openField(field: GeneralField, label: Place): void {
    const known = this.slots.get(field);
    const isBeside = this.isOpenHere && this.open?.field === field;
    const isFurther = NUMBERS.has(field) && !this.isOther;
    if (known && !isBeside && !isEmpty(known) && !isFurther) {
      this.open = null;
      this.isOther ||= field === 'coordinator';
      return;
    }
    const slot = known ?? { label, pieces: [] };
    this.slots.set(field, slot);
    this.open = { field, slot };
    this.isOpenHere = true;
  }

  private words(field: GeneralField): Datum<string> | null {
    const slot = this.slots.get(field);
    if (!slot) return null;
    const { place, text } = joined(slot);
    const datum = wordsOf(place, text, valueOf(text));
    return isHint(field, datum.value) ? { text, value: null, reason: 'blank', ...place } : datum;
  }

  private phones(field: 'phone' | 'mobile' | 'fax'): PhoneDatum | null {
    const slot = this.slots.get(field);
    if (!slot) return null;
    const { place, text } = joined(slot);
    const written = slot.pieces.filter((piece) => !isLeaders(piece.text));
    const [only] = written;
    if (written.length === 1 && only?.cell) return { text, ...place, ...readPhones(only.cell.value) };
    // A number in each cell, or one number over several.
    const apart = readPhones(written.map((piece) => valueOf(piece.text)).join('\n'));
    return { text, ...place, ...(apart.value ? apart : readPhones(valueOf(text))) };
  }
}

const NUMBERS: ReadonlySet<GeneralField> = new Set(['phone', 'mobile', 'fax']);

function joined({ label, pieces }: Slot): { place: Place; text: string } {
  const written = pieces.filter(({ text }) => !isLeaders(text));
  const [first] = written;
  return first
    ? { place: first.place, text: written.map(({ text }) => text).join('\n') }
    : { place: label, text: pieces.map(({ text }) => text).join('\n') };
}

/** Line breaks inside a value are wraps; commas and colons at its ends belong to the line of labels. */
const valueOf = memoize((text): string => {
  const line = stripLeaders(normalise(text).replace(/\s+/g, ' ')).replace(/^[ :,;|]+/, '');
  return withoutEnd(line, [' ', ',', ';', '|', '/']).trim();
});

function isEmpty({ pieces }: Slot): boolean {
  return pieces.every(({ text }) => isLeaders(text));
}

/** Words in the next row continue a value that is text. Below an empty slot or a dash they are something else. */
function mayWrap(field: GeneralField, slot: Slot): boolean {
  return PHASE_2.general.fields[field].wraps === true && !isEmpty(slot) && !isDash(joined(slot).text);
}

const UNKNOWN_LABEL = new RegExp(
  `^\\s*(?:[${BULLETS_AND_DASHES}${DIGITS}.()]+\\s*)?[${THAI}a-z][^:\\n]{0,40}:(?!//)`,
  'i',
);

/** `เว็บไซต์: …`: a label that the form does not have, so no value of the field before it. */
function isUnknownLabel(words: string): boolean {
  return UNKNOWN_LABEL.test(words);
}

/** A colon in its own cell. */
function isSeparator({ key }: GridCell): boolean {
  return key === ':';
}

/** The line of choices, in one cell or in several; one of them alone is somebody's answer. */
function isChoices(cells: readonly GridCell[]): boolean {
  return (readLevelLine(cells.map(({ key }) => key).join(''))?.choices ?? 0) > 1;
}

/** A label that also says what kind of number follows. */
const INTERNAL = new RegExp(`^${anyOf(...PHASE_2.general.networks)}`);

const ASKED = new RegExp(`^${PHASE_2.general.asked.source}`);

/** `(ชื่อผู้ประสานงาน)`: the blank form's own hint, in brackets, is no answer. */
function isHint(field: GeneralField, value: string | null): boolean {
  const inner = /^\(([^()]+)\)$/.exec(comparisonKey(value ?? ''))?.[1];
  return inner !== undefined && (ASKED.test(inner) || PHASE_2.general.fields[field].labels.includes(inner));
}
