/** Names of provinces and districts in texts: whose they are not. */
import type { Plan } from '../../plan/plan';
import { comparisonKey } from '../../text/comparison-key';
import { memoize } from '../../text/memoize';
import { normalise } from '../../text/normalise';
import { BANGKOK_DISTRICTS } from '../data/bangkok-districts';
import { PLACE_WORDS } from '../data/place-words';
import { PROVINCES } from '../data/provinces';
import type { FixedText } from './fixed-text';

/** Behind a name no mark or vowel of another word follows: `น่านับถือ` is not น่าน. */
const ENDS = '(?![\\u0e30-\\u0e3a\\u0e45-\\u0e4e])';

/** A pattern for any of the names; the longest first: พระนครศรีอยุธยา is not พระนคร. */
export function nameIn(names: readonly string[]): string {
  return `(?:${[...names].sort((a, b) => b.length - a.length).join('|')})${ENDS}`;
}

const PLACES = new RegExp(nameIn([...PROVINCES, ...BANGKOK_DISTRICTS]), 'g');
const DISTRICTS = new RegExp(nameIn(BANGKOK_DISTRICTS));
const KINDS = '(?:จังหวัด|เขต|อำเภอ)\\s?';
const BEHIND = '(?:$|[\\s,()]|จังหวัด)';

/**
 * Places that a fixed text of the form names and the form itself does not, and that are not the plan's own: the text
 * was copied from another office's form.
 */
export function foreignNames({ agency }: Plan, { text, wordings }: Pick<FixedText, 'text' | 'wordings'>): string[] {
  const named = placesIn(text);
  if (named.length === 0) return [];
  const own = comparisonKey(agency?.value ?? '');
  const isOwn = (name: string): boolean => own.includes(name) || (name === BANGKOK && own.search(DISTRICTS) >= 0);
  const expected = wordings.map(comparisonKey);
  const written = normalise(text);
  return named.filter(
    (name) => !isOwn(name) && !expected.some((wording) => wording.includes(name)) && isName(name, written, wordings),
  );
}

/** Every name of a place in a text once. */
const placesIn = memoize((text): readonly string[] => [...new Set(comparisonKey(text).match(PLACES) ?? [])]);

const [BANGKOK = ''] = PROVINCES;

/**
 * A name behind จังหวัด or เขต is the name of a place. Other names count if they are separate words and the known
 * wording
 * around them holds no such word. Names that are also words need both.
 */
function isName(name: string, text: string, wordings: readonly string[]): boolean {
  if (new RegExp(KINDS + name + BEHIND).test(text)) return true;
  const isApart = new RegExp(`(?:^|\\s)${name}${BEHIND}`).test(text);
  const isKnown = wordings.length > 0;
  return PLACE_WORDS.has(name) ? isApart && isKnown : isApart || isKnown;
}
