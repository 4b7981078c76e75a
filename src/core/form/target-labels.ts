/** The headers and labels of part 4, on comparison keys (`labelKey`). */
import type { Framework, TargetRow } from '../plan/framework';
import { labelKey } from '../text/label';
import { readListMark } from './list-mark';
import type { HeaderMeaning } from './part-table';

export type TargetColumn = 'number' | 'label' | 'unit' | 'result' | 'plan' | 'remark';

const YEAR = '(?:ใน)?(?:ประจำ)?(?:ปี(?:งบประมาณ)?)?(?:พ\\.?ศ\\.?)?[0-9.…_]*';
const HEADERS: readonly (readonly [RegExp, TargetColumn | 'detail'])[] = [
  [/^(?:ลำดับ(?:ที่)?|ที่|ข้อ|เลขที่|no\.?)$/, 'number'],
  [/^หมายเหตุ:?$/, 'remark'],
  [/^หน่วย(?:นับ)?$/, 'unit'],
  [/^(?:การดำเนินงาน|การดำเนินการ|รายการ|ตัวชี้วัด|ประเด็น|เป้าหมาย\/ตัวชี้วัด|ตัวชี้วัด\/เป้าหมาย)$/, 'label'],
  [new RegExp(`^ผล(?:การ)?(?:ดำเนินงาน|ดำเนินการ|งาน|ที่ได้|สำเร็จ)?(?:จริง)?(?:ของ)?${YEAR}$`), 'result'],
  [new RegExp(`^(?:แผน|เป้าหมาย|ค่าเป้าหมาย|แผน\\/เป้าหมาย)(?:การ)?(?:ดำเนินงาน|ดำเนินการ|งาน)?(?:ของ)?${YEAR}$`), 'plan'],
  [
    new RegExp(`^(?:\\(?(?:จำนวน|หน่วยนับ|คน|แห่ง)\\)?|(?:(?:ประจำ)?ปี(?:งบประมาณ)?|(?=พ\\.?ศ))(?:พ\\.?ศ\\.?)?[0-9.…_]*)$`),
    'detail',
  ],
];

export function targetHeader(key: string): HeaderMeaning<TargetColumn> {
  return HEADERS.find(([words]) => words.test(key))?.[1] ?? null;
}

export interface TargetLabel {
  /** The number in front of the label, or in the number column. */
  readonly number: number | null;
  /** The framework's row that the words are known by. */
  readonly target: TargetRow | null;
}

const TARGETS_PART = 4;

/** What a row's label says; only its first words are compared, since offices cut it in several ways. */
export function readTargetLabel(text: string, framework: Framework): TargetLabel {
  const { item, rest } = readListMark(text, TARGETS_PART);
  const key = labelKey(rest);
  const target = framework.targets.find(({ startsWith }) => key.startsWith(labelKey(startsWith))) ?? null;
  return { number: item, target };
}
