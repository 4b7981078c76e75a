/** Names in words what has changed between two texts that look the same: what cannot be seen must be said. */
import type { Sentence } from '../../core/messages/language';
import { ALIKE } from '../words/alike';

export interface Difference {
  readonly sentence: Sentence;
  readonly count: number;
}

/** Characters that take no room, among them the soft hyphen and the byte order mark. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** JavaScript takes the byte order mark for a space. */
const SPACE = /(?!\uFEFF)\s/g;
const SPLIT_AM = /\u0E4D[\u0E48-\u0E4B]?\u0E32/g;
const DOUBLED_E = /\u0E40\u0E40/g;
/** A vowel or tone mark typed twice over one letter. */
const DOUBLED_MARK = /([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1+/g;

/** null if a person sees the difference; else what it is, and how often. */
export function differenceUnseen(before: string, after: string): Difference[] | null {
  if (before === after || folded(before) !== folded(after)) return null;
  const fewer = (pattern: RegExp): number => (before.match(pattern)?.length ?? 0) - (after.match(pattern)?.length ?? 0);
  const counts: readonly (readonly [Sentence, number])[] = [
    [ALIKE.unseen, fewer(UNSEEN)],
    [ALIKE.oddSpace, fewer(ODD_SPACE)],
    // An odd space that became an ordinary one is no space less.
    [ALIKE.space, fewer(SPACE)],
    [ALIKE.splitAm, fewer(SPLIT_AM)],
    [ALIKE.doubledE, fewer(DOUBLED_E)],
    [ALIKE.doubledMark, fewer(DOUBLED_MARK)],
  ];
  const found = counts.flatMap(([sentence, count]) => (count > 0 ? [{ sentence, count }] : []));
  return found.length > 0 ? found : null;
}

/** What of a text a person sees. */
export function visible(text: string): string {
  return text.replace(UNSEEN, '').replace(SPACE, '');
}

function folded(text: string): string {
  return visible(text)
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .replace(DOUBLED_E, '\u0E41')
    .replace(DOUBLED_MARK, '$1');
}
