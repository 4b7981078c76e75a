/** Lines under the title that name no agency: to whom it belongs and where it is, and what the cover says of the file. */
import { anyOf } from '../../text/patterns';
import { AGENCY_BEGINS } from '../phrases/form-labels';
import { readLevelLine } from '../phrases/agency-level';
import { PHASE_2 } from '../vocabulary/phase-2';

const { parentBegins, coverBegins } = PHASE_2.titles;
const BEGINS = new RegExp(`^[-*]?${anyOf(...parentBegins, ...coverBegins)}`);
/** No such line is longer. */
const LONGEST = 200;

/** Whether a cell below the title says nothing that a person has to look at. `key`: its comparison key. */
export function isUnderTitle(key: string): boolean {
  if (key.length > LONGEST) return false;
  const bare = key.replace(/^\(+/, '');
  return readLevelLine(key) !== null || AGENCY_BEGINS.test(bare) || BEGINS.test(bare);
}
