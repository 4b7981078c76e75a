/** One line of 3.1 or 3.2: what it counts, and the slot with its number if that is in the same text. */
import { comparisonKey } from '../../text/comparison-key';
import { memoize } from '../../text/memoize';
import { normalise } from '../../text/normalise';
import { oneOf } from '../../text/patterns';
import { DIGITS, ZEROS } from '../../text/thai';
import { loose } from '../sheet/lines';
import { PHASE_2 } from '../vocabulary/phase-2';
import { readHeading } from './headings';
import { withoutMarks } from './item-mark';

export type CountSubject =
  | { readonly kind: 'total' }
  | { readonly kind: 'sub-plan'; readonly subPlan: number }
  /** `subPlan`: if the place of the number says it. */
  | { readonly kind: 'guideline'; readonly guideline: number; readonly subPlan?: number }
  | { readonly kind: 'budget' }
  /** `รวม … โครงการ`, of the lines above it; `isGrand` if it says ทั้งสิ้น or ทั้งหมด. */
  | { readonly kind: 'sum'; readonly isGrand: boolean };

export interface CountLine {
  readonly subject: CountSubject;
  /** What is between รวม and โครงการ (or บาท), as written; left out if the line ends before its slot. */
  readonly slot?: string;
}

const { headings, counts, years } = PHASE_2;
const { project, activity, nouns } = PHASE_2.projects;
const { sum: SUM_LABEL, number: NUMBER, grand } = counts;
const { subPlanWord, guidelineWord, guidelineOf, ordinal } = headings;
const TOTAL = new RegExp(`^(?:${SUM_LABEL})?${NUMBER}${project}`);
const BUDGET = new RegExp(`^${counts.budget}`);
const SUB_PLAN = new RegExp(`^${subPlanWord}(?:${ordinal})?([1-9])(?![0-9])`);
const SUM_OF = new RegExp(`^${SUM_LABEL}(?=${oneOf([subPlanWord, guidelineWord])})`);
const SUM = new RegExp(
  `^${SUM_LABEL}(${grand.join('|')})?(?:${NUMBER})?[0-9.,…_:=–—-]*${oneOf([...nouns, '/', counts.listFollows])}*$`,
);

/** What a line counts is said before these: `… ที่ ๑`, `จำนวนโครงการ/กิจกรรม`. */
const ORDINAL = new RegExp(`${loose(ordinal)}\\s*[${DIGITS}]{1,2}`);
const PROJECTS = new RegExp(`${loose(NUMBER + project)}(?:/\\s*${loose(activity)})?`);
const SUM_WORD = new RegExp(
  `${loose(SUM_LABEL)}(?:\\s*(?:${grand.map(loose).join('|')}))?(?:\\s*${loose(NUMBER)})?|${loose(NUMBER)}`,
  'g',
);
const UNIT_WORD = new RegExp([...nouns, counts.baht].map(loose).join('|'));
/** `แนวทางที่ ๑ = ๒`, `แนวทางที่ ๑ : ๒ เรื่อง`: behind its guideline a line says no other number. */
const ALONE = new RegExp(
  `^\\s*(?:[:=(–-]\\s*)?([${DIGITS}]{1,4}|[-–—])\\s*(?:${oneOf(counts.units)}\\s*)?(?:[),;]\\s*)?$`,
);
const SLOT_CHARACTER = new RegExp(`[${DIGITS}.,…_\\s–—-]`);
/** No line of the form is longer. */
const LONGEST = 600;

const NUMBERED = new RegExp(
  `(?:${loose(subPlanWord)}|${loose(guidelineWord)}(?:\\s*${loose(guidelineOf)})?)(?:\\s*${loose(ordinal)})?` +
    `\\s*(?![${ZEROS}])[${DIGITS}](?![${DIGITS}.])`,
  'g',
);

/**
 * `แผนย่อยที่ ๑ รวม ๙ โครงการ (แนวทางการพัฒนาที่ ๑ รวม ๒ โครงการ …)` → a line each, so that no number is taken for
 * another's.
 */
export const countLines = memoize((line): readonly string[] => {
  if (line.length > LONGEST) return [line];
  const starts = [...line.matchAll(NUMBERED)].map(({ index }) => index).slice(1);
  return [0, ...starts].map((start, position) => line.slice(start, starts[position]));
});

/** Reads one line of text (not a whole cell of several); null if it is none of the form's count lines. */
export const countLine = memoize((line): CountLine | null => {
  if (line.length > LONGEST) return null;
  const subject = subjectOf(withoutMarks(comparisonKey(line)));
  if (!subject) return null;
  const behind = behindSubject(normalise(line), subject);
  const text = subject.kind === 'budget' ? behind : (behind.split(MONEY)[0] ?? '');
  // `แผนย่อยที่ ๑ ๑๐,๐๐๐ บาท` is a sub-plan's budget.
  if (subject.kind !== 'budget' && BAHT.test(text)) return null;
  const slot = slotOf(text);
  return slot === null ? { subject } : { subject, slot: inBrackets(slot) };
});

/** What a line says of money behind its count. */
const MONEY = new RegExp(`(?<!${loose(years.year)}\\s?)${loose(counts.budget)}|${loose(counts.money)}`);
const BAHT = new RegExp(`[${DIGITS}.,…_–—-]\\s*${counts.baht}`);

/** `(๑๑)` → `๑๑`. */
function inBrackets(slot: string): string {
  return /^\(([^()]*)\)$/.exec(slot)?.[1]?.trim() ?? slot;
}

function subjectOf(key: string): CountSubject | null {
  const sum = SUM.exec(key);
  if (sum) return { kind: 'sum', isGrand: sum[1] !== undefined };
  const bare = key.replace(SUM_OF, '');
  const subPlan = SUB_PLAN.exec(bare)?.[1];
  if (subPlan !== undefined) return { kind: 'sub-plan', subPlan: Number(subPlan) };
  const heading = readHeading(bare);
  if (heading) return { kind: 'guideline', guideline: heading.guideline };
  if (TOTAL.test(key)) return { kind: 'total' };
  return BUDGET.test(key) ? { kind: 'budget' } : null;
}

function behindSubject(line: string, { kind }: CountSubject): string {
  if (kind === 'sum' || kind === 'budget') return line;
  const match = (kind === 'total' ? PROJECTS : ORDINAL).exec(line);
  return match ? line.slice(match.index + match[0].length) : line;
}

function slotOf(text: string): string | null {
  const sum = [...text.matchAll(SUM_WORD)].at(-1);
  if (!sum) return slotBeforeUnit(text) ?? ALONE.exec(text)?.[1] ?? null;
  const rest = text.slice(sum.index + sum[0].length);
  const end = UNIT_WORD.exec(rest)?.index;
  const slot = rest.slice(0, end).trim();
  // "… รวม" with nothing behind it: the number is in another cell.
  return end === undefined && slot === '' ? null : slot;
}

/** `แนวทางที่ ๑ ..๒.. โครงการ`, without the word รวม: only digits, leaders and dashes are before the unit. */
function slotBeforeUnit(text: string): string | null {
  const end = UNIT_WORD.exec(text)?.index;
  if (end === undefined) return null;
  let start = end;
  while (start > 0 && SLOT_CHARACTER.test(text.charAt(start - 1))) start -= 1;
  const slot = text.slice(start, end).trim();
  return slot === '' ? null : slot;
}
