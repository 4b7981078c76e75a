/** The form's own numbered phrases: แผนย่อยที่ ๑, เป้าหมายที่ ๒, ๑.๑ แนวทางการพัฒนาที่ ๓. Read on comparison keys. */
import { comparisonKey } from '../../text/comparison-key';
import { memoize } from '../../text/memoize';
import { normalise } from '../../text/normalise';
import { oneOf } from '../../text/patterns';
import { PHASE_2 } from '../vocabulary/phase-2';
import { CONTINUED } from './form-labels';
import { ORNAMENT } from './item-mark';

export interface GroupPhrase {
  readonly subPlan: number | null;
  readonly goal: number | null;
}

const { subPlan: SUB_PLAN_WORDS, goal: GOAL_WORDS, guideline, beforeNumber, ordinal, numberWords } = PHASE_2.headings;
const { sectionLabel, nameLabel, subPlanWord, subPlanNameBegins, guidelineWord, guidelineWithin } = PHASE_2.headings;
const NAMED = `(?:${nameLabel})?`;
const TO_NUMBER = `${beforeNumber.source}[:.(]?`;
const SUB_PLAN = new RegExp(`${SUB_PLAN_WORDS.source}${TO_NUMBER}([0-9]{1,2}|(?<=${ordinal})${oneOf(numberWords)})`);
const GOAL = new RegExp(`${GOAL_WORDS.source}${TO_NUMBER}([0-9]{1,2})`);
const BANNER = new RegExp(
  `^${ORNAMENT}(?:\\(?[0-9]{1,2}[.)])?(?:${NAMED}${SUB_PLAN_WORDS.source}|${GOAL_WORDS.source})`,
);
/** `แผนย่อย : การส่งเสริม…`: the names of all sub-plans begin so. */
const BY_NAME = new RegExp(`^${ORNAMENT}${NAMED}${subPlanWord}[:.-]?${subPlanNameBegins}`);

/** The sub-plan and goal that a text of column 1, or a banner row, names; null if it names neither. */
export const readGroup = memoize((key): GroupPhrase | null => {
  const subPlan = SUB_PLAN.exec(key)?.[1];
  const goal = GOAL.exec(key)?.[1];
  if (subPlan === undefined && goal === undefined) return null;
  return { subPlan: subPlan === undefined ? null : numberOf(subPlan), goal: goal === undefined ? null : Number(goal) };
});

function numberOf(written: string): number {
  const word = numberWords.indexOf(written);
  return word < 0 ? Number(written) : word + 1;
}

export interface GroupNames {
  readonly subPlanName: string;
  readonly goalName: string;
}

const NEXT_GUIDELINE = new RegExp(`(?:\\(?[1-9]\\.[1-9][0-9]?\\)?\\.?)?${guidelineWithin.source}`);

/** The names behind the numbers of such a text, as written; '' if a number is alone. */
export const groupNames = memoize((text): GroupNames => {
  const key = comparisonKey(text);
  const subPlan = SUB_PLAN.exec(key);
  const goal = GOAL.exec(key);
  const end = NEXT_GUIDELINE.exec(key)?.index ?? key.length;
  const behind = (match: RegExpExecArray | null, other: RegExpExecArray | null): string => {
    if (!match) return '';
    const from = match.index + match[0].length;
    return words(text, from, other && other.index >= from ? Math.min(other.index, end) : end);
  };
  return { subPlanName: behind(subPlan, goal), goalName: behind(goal, subPlan) };
});

/** Whether a text only names the sub-plan or goal of the projects below it. */
export function isGroupRow({ key }: { readonly key: string }): boolean {
  return namesGroup(key);
}

const namesGroup = memoize((key): boolean => BANNER.test(key) && (readGroup(key) !== null || BY_NAME.test(key)));

export interface HeadingPhrase {
  /** `1.1`, or null if the heading has no number. */
  readonly section: string | null;
  readonly guideline: number;
  /** Where in its key its own words begin, if not behind the guideline's number. */
  readonly wordsFrom?: number;
}

const HEADING = new RegExp(
  `^${ORNAMENT}(?:${sectionLabel.source})?(?:\\(?([1-9])\\.([1-9][0-9]?)\\)?[.):–-]*)?` +
    `${guideline.source}${TO_NUMBER}([0-9]{1,2})(?![0-9]|\\.[0-9])`,
);

/** `1.1แนวทางการพัฒนาที่3…` → section and guideline; null for anything else. */
export const readHeading = memoize((key): HeadingPhrase | null => {
  const match = HEADING.exec(key);
  if (!match) return null;
  const [, first, second, number] = match;
  return { section: first && second ? `${first}.${second}` : null, guideline: Number(number) };
});

/** Recognises headings by the form's words, or by a framework's wordings too (see headings-by-wording.ts). */
export interface HeadingReader {
  /** The heading that a line says; null if it says none. */
  readonly of: (key: string) => HeadingPhrase | null;
  /** Whether a line that says none may be the beginning of one that is wrapped. */
  readonly isBegun: (key: string) => boolean;
}

const HEADING_BEGINS = new RegExp(
  `^\\(?(?:[1-9]\\.[1-9][0-9]?\\)?\\.?(?:${guidelineWord.charAt(0)}|$)|${guidelineWord})`,
);

/** Headings by the form's own words. */
export const FORM_HEADINGS: HeadingReader = { of: readHeading, isBegun: (key) => HEADING_BEGINS.test(key) };

/** The words of a heading behind its number, or from `from` in its key, as written; '' if the number is alone. */
export function headingWords(text: string, from?: number): string {
  return from === undefined ? wordsBehind(text) : words(text, from, comparisonKey(text).length);
}

const wordsBehind = memoize((text): string => {
  const key = comparisonKey(text);
  return words(text, HEADING.exec(key)?.[0].length ?? key.length, key.length);
});

const CONTINUED_END = new RegExp(`[([-]\\s*${PHASE_2.notes.continued}\\s*[)\\]-]\\s*$`);

/** The part of a text that is the characters `from` to `to` of its key, without `: ` before and `(ต่อ)` behind it. */
function words(text: string, from: number, to: number): string {
  const written = normalise(text);
  let start = written.length;
  let end = written.length;
  let seen = 0;
  for (let index = 0; index < written.length; index += 1) {
    if (/\s/.test(written.charAt(index))) continue;
    if (seen === from) start = index;
    if (seen === to) end = index;
    seen += 1;
  }
  return written
    .slice(start, end)
    .replace(/^[\s:.)–-]+/, '')
    .replace(CONTINUED_END, '')
    .trim();
}

/** The sub-plan that a section number belongs to: its first digit. */
export function subPlanOfSection(section: string): number {
  return Number(section.split('.')[0]);
}

/** `… (ต่อ)`: what the page before has begun. */
export function isContinued(key: string): boolean {
  return CONTINUED.test(key);
}

/** The key without `(ต่อ)`, to find what it continues. */
export function withoutContinued(key: string): string {
  return key.replace(CONTINUED, '');
}
