/** Headings without their words `แนวทางการพัฒนาที่ …`, known by the wording that the framework has for them. */
import { memoizePerFramework } from '../../plan/memoize-per-plan';
import { editDistance } from '../../text/edit-distance';
import { comparisonKey } from '../../text/comparison-key';
import { memoize } from '../../text/memoize';
import { PAIYANNOI, THAI } from '../../text/thai';
import { withoutEnd } from '../../workbook/without-end';
import { PHASE_2 } from '../vocabulary/phase-2';
import { FORM_HEADINGS, readHeading, withoutContinued, type HeadingPhrase, type HeadingReader } from './headings';

const SECTION = new RegExp(`^\\(?([1-9]\\.[1-9][0-9]?)\\)?\\.?(?=[${THAI}])`);
const WORD = PHASE_2.headings.guidelineWord;
/** What may be before a wording. If the wording begins with พัฒนา, the word may belong to either. */
const ANNOUNCED = PHASE_2.headings.announced.map(({ source }) => new RegExp(`^${source}[:.–-]*`));
/** So many letters differ between wordings, and between a wording and the name of a project. */
const BEGINNING = 16;
/** A wording's first and last letters. Most lines have other ones and need no comparison. */
const EDGE = 6;
/** One damaged letter in so many: if the heading is announced and may be cut, and if its wording is alone. */
const LETTERS_CUT = 12;
const LETTERS_WHOLE = 16;
const MOST_DAMAGED = 4;

interface Known {
  readonly section: string;
  readonly guideline: number;
  readonly words: string;
}

/** Reads headings with the form's words, `๑.๑ ส่งเสริมให้สถาบันศาสนา…`, `แนวทางการพัฒนา ส่งเสริมให้…`, and wordings alone. */
export const headingReader = memoizePerFramework(({ subPlans }): HeadingReader => {
  const known = subPlans.flatMap(({ guidelines }) =>
    guidelines.flatMap(({ section, number, wordings }) =>
      wordings.map((wording): Known => ({ section, guideline: number, words: comparisonKey(wording) })),
    ),
  );
  const edges = new Set(known.flatMap(({ words }) => [words.slice(0, EDGE), words.slice(-EDGE)]));
  const isLikeWording = (key: string): boolean =>
    key.length >= BEGINNING && (edges.has(key.slice(0, EDGE)) || edges.has(key.slice(-EDGE)));
  return {
    of: memoize((key) => {
      const heading = readHeading(key) ?? bySection(known, key);
      if (heading) return heading;
      if (key.startsWith(WORD)) return announced(known, withoutContinued(key));
      const words = withoutContinued(key);
      return isLikeWording(words) ? alone(known, words) : null;
    }),
    isBegun: (key) =>
      FORM_HEADINGS.isBegun(key) || (isLikeWording(key) && known.some(({ words }) => words.startsWith(key))),
  };
});

function bySection(known: readonly Known[], key: string): HeadingPhrase | null {
  const [written = '', section = ''] = SECTION.exec(key) ?? [];
  const found = known.find(
    (each) => each.section === section && key.startsWith(each.words.slice(0, BEGINNING), written.length),
  );
  return found ? { section, guideline: found.guideline, wordsFrom: written.length } : null;
}

/** The heading's word before a wording, which may be cut. */
function announced(known: readonly Known[], key: string): HeadingPhrase | null {
  let best: HeadingPhrase | null = null;
  let least = MOST_DAMAGED + 1;
  for (const words of ANNOUNCED) {
    const wordsFrom = words.exec(key)?.[0].length ?? 0;
    const rest = withoutEnd(key.slice(wordsFrom), [PAIYANNOI]);
    if (rest.length < BEGINNING) continue;
    const most = Math.min(MOST_DAMAGED, Math.floor(rest.length / LETTERS_CUT));
    for (const { section, guideline, words: wording } of known) {
      const distance = editDistance(rest, wording, most, true);
      if (distance === null || distance >= least) continue;
      least = distance;
      best = { section, guideline, wordsFrom };
    }
  }
  return best;
}

/** A wording and nothing else, whole or without what it has in brackets. */
function alone(known: readonly Known[], key: string): HeadingPhrase | null {
  const most = Math.min(MOST_DAMAGED, Math.floor(key.length / LETTERS_WHOLE));
  const found = known.find(({ words }) => {
    const [bare = ''] = words.split('(');
    return editDistance(key, words, most) !== null || editDistance(key, bare, most) !== null;
  });
  return found ? { section: found.section, guideline: found.guideline, wordsFrom: 0 } : null;
}
