/** One line of 3.1 or 3.2: what it counts, and the slot with its number where that stands in the same text. */
import { labelKey } from '../text/label';
import { normalise } from '../text/normalise';
import { readHeading } from './phrases';

export type CountSubject =
  | { readonly kind: 'total' }
  | { readonly kind: 'sub-plan'; readonly subPlan: number }
  | { readonly kind: 'guideline'; readonly guideline: number }
  | { readonly kind: 'budget' };

export interface CountLine {
  readonly subject: CountSubject;
  /** What stands between รวม and โครงการ (or บาท), as written; left out where the line ends before its slot. */
  readonly slot?: string;
}

const NUMBERING = /^(?:[-–—•▪·]|[0-9](?:\.[0-9]){0,2}[.)]?)+/;
const TOTAL = /^(?:รวม)?จำนวนโครงการ/;
const BUDGET = /^งบประมาณ/;
const SUB_PLAN = /^แผนย่อย(?:ที่)?([1-9])(?![0-9])/;

const SUM_WORD = /รวม(?:ทั้งสิ้น|ทั้งหมด)?(?:จำนวน)?/g;
const UNIT_WORD = /โครงการ|กิจกรรม|บาท/;
/** `แนวทางที่ ๑ ..๒.. โครงการ`, without the word รวม: only digits, leaders and dashes stand before the unit. */
const ORDINAL = /^.*?ที่\s*[0-9๐-๙]{1,2}/;
const BARE_SLOT = /([0-9๐-๙.,…_\s–—-]+)(?:โครงการ|บาท)\s*$/;

/** Reads one line of text (not a whole cell of several); null where it is none of the form's count lines. */
export function countLine(line: string): CountLine | null {
  const subject = subjectOf(labelKey(line).replace(NUMBERING, ''));
  if (!subject) return null;
  const slot = slotOf(normalise(line));
  return slot === null ? { subject } : { subject, slot };
}

function subjectOf(key: string): CountSubject | null {
  const subPlan = SUB_PLAN.exec(key)?.[1];
  if (subPlan !== undefined) return { kind: 'sub-plan', subPlan: Number(subPlan) };
  const heading = readHeading(key);
  if (heading) return { kind: 'guideline', guideline: heading.guideline };
  if (TOTAL.test(key)) return { kind: 'total' };
  return BUDGET.test(key) ? { kind: 'budget' } : null;
}

function slotOf(line: string): string | null {
  const sum = [...line.matchAll(SUM_WORD)].at(-1);
  if (!sum) {
    const bare = BARE_SLOT.exec(line.replace(ORDINAL, ''))?.[1];
    return bare !== undefined && /[0-9๐-๙…_.–—-]/.test(bare) ? bare.trim() : null;
  }
  const rest = line.slice(sum.index + sum[0].length);
  const end = UNIT_WORD.exec(rest)?.index;
  const slot = rest.slice(0, end).trim();
  // "… รวม" with nothing behind it: the number stands in a cell of its own.
  return end === undefined && slot === '' ? null : slot;
}
