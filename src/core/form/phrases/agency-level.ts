/** The form's line of choices under the title, of which one is left, named or ticked: `ระดับ จังหวัด`, `☐ กระทรวง ☑ จังหวัด …`. */
import type { AgencyLevel } from '../../plan/parts';
import { memoize } from '../../text/memoize';
import { anyOf, oneOf } from '../../text/patterns';
import { PHASE_2 } from '../vocabulary/phase-2';

const { agencyLevels, otherLevels, levelLabel } = PHASE_2.titles;
const LEVELS = new Map(
  (Object.keys(agencyLevels) as AgencyLevel[]).flatMap((level) => agencyLevels[level].map((word) => [word, level])),
);

const LABEL = new RegExp(`^\\(?${levelLabel.source}[:.…_]*`);
const TICKED = /[☑☒✓✔√✅■●◉⬛]|\([✓✔√/x]\)|\[[✓✔√/x]\]/;
const UNTICKED = /[☐□○◯⬜]|\(\)|\[\]/;
const TOKEN = new RegExp(
  `(${TICKED.source})|(${UNTICKED.source})|(${oneOf([...LEVELS.keys()])}|${anyOf(...otherLevels)})|[/,|():.…_]`,
  'gu',
);
/** No line of choices is longer. */
const LONGEST = 200;

/** What a line of choices says. `level`: null if all choices are left, several are ticked, or the form has no such level. */
export interface LevelLine {
  readonly level: AgencyLevel | null;
  readonly choices: number;
}

/** Reads the comparison key of a whole line; null if it says anything else. */
export const readLevelLine = memoize((key): LevelLine | null => {
  if (key.length > LONGEST) return null;
  const text = key.replace(LABEL, '');
  const tokens = [...text.matchAll(TOKEN)];
  if (tokens.map(([token]) => token).join('') !== text) return null;
  const marks = tokens.filter(([, ticked, unticked, word]) => [ticked, unticked, word].some((part) => part));
  const words = marks.filter(([, , , word]) => word !== undefined);
  // Boxes are in front of their words, or behind all of them.
  const isBehind = marks[0]?.[3] !== undefined && marks.at(-1)?.[3] === undefined;
  const ticked = words.filter((word) => marks[marks.indexOf(word) + (isBehind ? 1 : -1)]?.[1] !== undefined);
  const [only, ...others] = words.length === 1 ? words : ticked;
  if (words.length === 0) return null;
  return { level: only && others.length === 0 ? (LEVELS.get(only[3] ?? '') ?? null) : null, choices: words.length };
});
