/** The headers and labels of part 4, on comparison keys (`comparisonKey`). */
import type { Framework, TargetRow } from '../../../plan/framework';
import { comparisonKey } from '../../../text/comparison-key';
import { readListMark } from '../../phrases/list-mark';
import type { HeaderMeaning } from '../shared/part-table';

export type TargetColumn = 'number' | 'label' | 'unit' | 'result' | 'plan' | 'remark';

const WHEN = '(?:ที่ผ่านมา|ที่แล้ว|ก่อน|ปัจจุบัน|นี้|ถัดไป)?(?:พ\\.?ศ\\.?)?[0-9.…_]*';
const YEAR = `\\(?(?:ใน|ของ)?(?:ประจำ)?(?:ปี(?:งบประมาณ)?${WHEN})?\\)?(?:\\((?:จำนวน|หน่วยนับ|คน|แห่ง|/)+\\))?`;
const HEADERS: readonly (readonly [RegExp, TargetColumn | 'detail'])[] = [
  [/^(?:ลำดับ(?:ที่)?|ที่|ข้อ|เลขที่|no\.?)$/, 'number'],
  [/^หมายเหตุ:?$/, 'remark'],
  [/^\(?หน่วย(?:นับ)?\)?$/, 'unit'],
  [/^(?:การดำเนินงาน|การดำเนินการ|รายการ|ตัวชี้วัด|ประเด็น|เป้าหมาย\/ตัวชี้วัด|ตัวชี้วัด\/เป้าหมาย)$/, 'label'],
  [new RegExp(`^ผล(?:การ)?(?:ดำเนินงาน|ดำเนินการ|งาน|ที่ได้|สำเร็จ)?(?:จริง)?(?:ของ)?${YEAR}$`), 'result'],
  [new RegExp(`^(?:แผน|เป้าหมาย|ค่าเป้าหมาย|แผน\\/เป้าหมาย)(?:การ)?(?:ดำเนินงาน|ดำเนินการ|งาน)?(?:ของ)?${YEAR}$`), 'plan'],
  [/^\(?(?:จำนวน|หน่วยนับ|คน|แห่ง|\/)+\)?$/, 'detail'],
  [new RegExp(`^(?:(?:ประจำ)?ปี(?:งบประมาณ)?|(?=พ\\.?ศ))${WHEN}$`), 'detail'],
];

export function targetHeader(key: string): HeaderMeaning<TargetColumn> {
  return HEADERS.find(([words]) => words.test(key))?.[1] ?? null;
}

/** The year of a header that says nothing else; null for any other. */
export function yearAlone(key: string): number | null {
  const year = /^(?:ประจำ)?(?:ปี(?:งบประมาณ)?)?(?:พ\.?ศ\.?)?(25[0-9]{2})$/.exec(key)?.[1];
  return year === undefined ? null : Number(year);
}

export interface TargetLabel {
  /** The number in front of the label, or in the number column. */
  readonly number: number | null;
  /** `๓.๒` is the second of row 3's measures; null where the number says no more than the row. */
  readonly measure: number | null;
  /** The framework's row that the words are known by. */
  readonly target: TargetRow | null;
}

const TARGETS_PART = 4;

const OF_ROW = /^\(?([1-9])\.([1-9])\)?[.)]?(?=[^0-9])/;

/** What a row's label says; only its first words are compared, since offices cut it in several ways. */
export function readTargetLabel(text: string, framework: Framework): TargetLabel {
  const { item, rest } = readListMark(text, TARGETS_PART);
  const whole = comparisonKey(rest);
  const [mark = '', row, measure] = (item === null && OF_ROW.exec(whole)) || [];
  const key = whole.slice(mark.length);
  const target = framework.targets.find(({ startsWith }) => key.startsWith(comparisonKey(startsWith))) ?? null;
  return { number: row ? Number(row) : item, measure: measure ? Number(measure) : null, target };
}
