/** Names of units in part 2: the mark in front of one, and whether a row of the table continues the name above it. */
import { comparisonKey } from '../../../text/comparison-key';
import { normalise } from '../../../text/normalise';
import { anyOf, oneOf } from '../../../text/patterns';
import { NEVER_FIRST, PAIYANNOI } from '../../../text/thai';
import { loneMark, scanMark, type MarkKind } from '../../phrases/item-mark';
import { readListMark } from '../../phrases/list-mark';
import { PHASE_2 } from '../../vocabulary/phase-2';

export interface UnitMark {
  /** `1`, `1.2`; null if the unit has none. */
  readonly number: string | null;
  readonly isBullet: boolean;
  /** The name behind the mark. */
  readonly name: string;
}

const BASE_PART = 2;
/** No unit's name begins with a decimal. */
const DEEP: readonly MarkKind[] = ['deep section'];

export function readUnitMark(text: string): UnitMark {
  const written = normalise(text);
  const deep = scanMark(written, DEEP);
  if (deep) return { number: deep.section, isBullet: false, name: deep.rest.trimStart() };
  const { mark, item, rest } = readListMark(written, BASE_PART);
  return { number: item === null ? null : String(item), isBullet: mark === 'bullet', name: rest };
}

/** What a cell of the column of numbers says; null if it is no number. A bullet marks a part of the unit above. */
export function markAlone(key: string): Omit<UnitMark, 'name'> | null {
  const mark = loneMark(key);
  return mark && { number: mark.kind === 'number' ? mark.number : null, isBullet: mark.kind === 'bullet' };
}

const { unitNames } = PHASE_2.baseline;
/** How units' names begin. */
const OFFICE = oneOf(unitNames.offices);
const PLACE = oneOf(unitNames.places);
const KIND = new RegExp(`^(?:${OFFICE}|${anyOf(...unitNames.sections)}|${oneOf(unitNames.others)}|${PLACE})`);
const OF_OFFICE = new RegExp(`^${OFFICE}`);
const OF_PLACE = new RegExp(`^${PLACE}`);
const HAS_PLACE = new RegExp(`.${PLACE}`);

/** Marks that cannot begin a word, and words that cannot begin a name. */
const GOES_ON = new RegExp(`^(?:[${NEVER_FIRST}(/,${PAIYANNOI}]|${oneOf(unitNames.beginsNoName)})`);
/** Words that no name ends with. */
const IS_CUT = new RegExp(`(?:${oneOf(unitNames.endsNoName)}|[,/(-])$|^${unitNames.isCut}$`);
/** What is in the rows of a table and is no unit: notes, and the kinds of people that a unit has. */
const NOTE = new RegExp(`^${oneOf(unitNames.notes)}|:`);
const PEOPLE = new RegExp(`^${oneOf(unitNames.people)}`);

/**
 * Whether the second name is the rest of the first, judged by the words. `isNumbered`: the first has a number of
 * its own, and the second has none.
 */
export function joins(above: string, below: string, isNumbered = false): 'yes' | 'no' | 'unsure' {
  const [first, second] = [comparisonKey(above), comparisonKey(below)];
  if (GOES_ON.test(second) || IS_CUT.test(first) || opens(first) > 0) return 'yes';
  if (NOTE.test(second)) return 'unsure';
  if (PEOPLE.test(second)) return 'no';
  const [kind, other] = [kindOf(above), kindOf(below)];
  if (other === null) return kind === null && !isNumbered ? 'unsure' : 'yes';
  if (kind === null || kind === other) return 'no';
  const lacksPlace = OF_OFFICE.test(first) && !HAS_PLACE.test(first);
  return lacksPlace && OF_PLACE.test(second) ? 'yes' : 'unsure';
}

/** Whether two names begin with the same kind of unit. */
export function isSameKind(one: string, other: string): boolean {
  return kindOf(one) !== null && kindOf(one) === kindOf(other);
}

function kindOf(name: string): string | null {
  return KIND.exec(comparisonKey(readUnitMark(name).name))?.[0] ?? null;
}

/** How many brackets are left open. */
function opens(key: string): number {
  return key.split('(').length - key.split(')').length;
}
