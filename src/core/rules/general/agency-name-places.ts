/** Names of provinces and districts in texts: whose they are not. */
import type { Plan } from '../../plan/plan';
import { labelKey } from '../../text/label';
import { normalise } from '../../text/normalise';
import { BANGKOK_DISTRICTS } from '../data/bangkok-districts';
import { PLACE_WORDS } from '../data/place-words';
import { PROVINCES } from '../data/provinces';
import type { FixedText } from '../heading/fixed-text';

/** Longest first: พระนครศรีอยุธยา is not พระนคร. */
const longestFirst = (names: readonly string[]): string[] => [...names].sort((a, b) => b.length - a.length);
const anyOf = (names: readonly string[]): RegExp => new RegExp(longestFirst(names).join('|'), 'g');

const PLACES = anyOf([...PROVINCES, ...BANGKOK_DISTRICTS]);
const DISTRICTS = anyOf(BANGKOK_DISTRICTS);
const KINDS = '(?:จังหวัด|เขต|อำเภอ)\\s?';
const BEHIND = '(?:$|[\\s,()]|จังหวัด)';

/**
 * Places that a fixed text of the form names and the form itself does not, and that are not the plan's own: the text
 * was copied from another office's form.
 */
export function foreignNames({ agency }: Plan, { text, wordings }: Pick<FixedText, 'text' | 'wordings'>): string[] {
  const own = labelKey(agency?.value ?? '');
  const isOwn = (name: string): boolean => own.includes(name) || (name === BANGKOK && own.search(DISTRICTS) >= 0);
  const expected = wordings.map(labelKey);
  const written = normalise(text);
  return [...new Set(labelKey(text).match(PLACES) ?? [])].filter(
    (name) => !isOwn(name) && !expected.some((wording) => wording.includes(name)) && isName(name, written, wordings),
  );
}

const [BANGKOK = ''] = PROVINCES;

/**
 * A name behind จังหวัด or เขต is one. Others are where they stand apart, and where the wording is known, so that there
 * is no such word in it; names that are also words only where both hold.
 */
function isName(name: string, text: string, wordings: readonly string[]): boolean {
  if (new RegExp(KINDS + name + BEHIND).test(text)) return true;
  const isApart = new RegExp(`(?:^|\\s)${name}${BEHIND}`).test(text);
  const isKnown = wordings.length > 0;
  return PLACE_WORDS.has(name) ? isApart && isKnown : isApart || isKnown;
}
