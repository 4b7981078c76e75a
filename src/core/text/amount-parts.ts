/** The parts of an amount, by source or by what is paid: `45,000 (งบจังหวัด 30,000 / งบ อบจ. 15,000)`. */
import { withoutEnd } from '../workbook/without-end';
import { NOT_A_SOURCE, PENDING, SOURCE } from './amount-words';
import { findMoney } from './baht';

export interface AmountParts {
  readonly sum: number;
  /** Joined by a plus; null if no part has a name. */
  readonly names: string | null;
  /** Whether every part names a source, so that the parts ought to be all of the amount. */
  readonly areSources: boolean;
}

const LEAD = /^(?:แบ่งเป็น|แบ่งออกเป็น|แยกเป็น|ประกอบด้วย|ได้แก่|ดังนี้|จาก|คือ|:|-|•)+(?=[ก-๙])/;
const SEPARATORS_BEFORE = /^(?:[-/,;:+•]|และ|กับ)+/;
const LABELS_BEHIND = [':', '=', '-', 'จำนวน', 'เป็นเงิน'];
const NO_PART = /[x×*%@]|คูณ|คน|วัน|ครั้ง|ไม่เกิน|ประมาณ$/;
const MOST = 12;

/** `tail` is the text behind the amount, without white space; null if it is not a list of two parts or more. */
export function readParts(tail: string): AmountParts | null {
  const bracket = /^\(([^()]*)\)$/.exec(tail)?.[1];
  const parts = partsOf(bracket ?? (LEAD.test(tail) ? tail.replace(LEAD, '') : ''));
  return parts && (bracket !== undefined || parts.areNamed) ? parts : null;
}

const TOTAL = 'รวม';
const TOTAL_LABELS = /^(?:ทั้งสิ้น|ทั้งหมด|เป็นเงิน|งบประมาณ|จำนวน|:)+/;

/** `ค่าวิทยากร 3,600 บาท ค่าอาหาร 6,400 บาท รวม 10,000 บาท`, without white space; null for any other text. */
export function readPartsWithTotal(text: string): (AmountParts & { readonly total: number }) | null {
  const at = text.lastIndexOf(TOTAL);
  if (at <= 0) return null;
  const total = findMoney(text.slice(at + TOTAL.length).replace(TOTAL_LABELS, ''));
  const parts = partsOf(text.slice(0, at));
  return parts?.areNamed && total?.baht.ok && total.head === '' && total.tail === ''
    ? { ...parts, total: total.baht.value }
    : null;
}

/** null if the text is anything else than two parts or more. */
function partsOf(text: string): (AmountParts & { readonly areNamed: boolean }) | null {
  let rest = text;
  const names: string[] = [];
  let satang = 0;
  while (rest !== '' && names.length < MOST) {
    const found = findMoney(rest);
    const name = withoutEnd(found?.head.replace(SEPARATORS_BEFORE, '') ?? '', LABELS_BEHIND);
    if (!found?.baht.ok || NO_PART.test(name) || NOT_A_SOURCE.test(name) || PENDING.test(name)) return null;
    names.push(name);
    satang += Math.round(found.baht.value * 100);
    rest = found.tail;
  }
  const named = names.filter((name) => name !== '');
  if (rest !== '' || names.length < 2) return null;
  return {
    areNamed: named.length === names.length,
    sum: satang / 100,
    names: named.length > 0 ? named.join('+') : null,
    areSources: names.every((name) => SOURCE.test(name)),
  };
}
