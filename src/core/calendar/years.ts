/** Years as they are written, in the Buddhist Era inside the grammar. */

const ERA_DIFFERENCE = 543;
const FIRST_CE = 1900;
const LAST_CE = 2400;
const LAST_BE = 2700;
/** Two digits that can only be a Buddhist year: no day, and no Common Era year near. */
const SHORT_FIRST = 60;
const SHORT_LAST = 80;

export type Era = 'BE' | 'CE';

export function toCommonEra(year: number): number {
  return year - ERA_DIFFERENCE;
}

/** A calendar year of either era in the Buddhist Era: above 2400 it is BE already, from 1900 it is CE; null for others. */
export function toBuddhistEra(year: number): number | null {
  if (year > LAST_CE && year <= LAST_BE) return year;
  return year >= FIRST_CE && year <= LAST_CE ? year + ERA_DIFFERENCE : null;
}

/** `2568`, `2025`, `68` → 2568; null if it may be read two ways (`25`) or is no year. An era that is named must fit. */
export function readYear(digits: string, era?: Era): number | null {
  const number = Number(digits);
  if (/^[0-9]{2}$/.test(digits)) {
    if (era === 'CE') return null;
    return number >= SHORT_FIRST && number <= SHORT_LAST ? 2500 + number : null;
  }
  if (!/^[0-9]{4}$/.test(digits)) return null;
  if (era === 'BE' && number <= LAST_CE) return null;
  if (era === 'CE' && number > LAST_CE) return null;
  return toBuddhistEra(number);
}
