/** The headers and fixed words of part 2, on comparison keys (`labelKey`). */
import type { PeopleGroup } from '../plan/parts';
import type { HeaderMeaning } from './part-table';

export type BaseColumn = 'number' | 'unit' | 'personnel' | 'people' | 'citizens' | 'remark';

/** The first that fits. Behind these words a header may say more: `จำนวนบุคลากรในหน่วยงาน (คน)`. */
const HEADERS: readonly (readonly [RegExp, BaseColumn | 'detail'])[] = [
  [/^(?:ลำดับ(?:ที่)?|ที่|เลขที่|no\.?)$/, 'number'],
  [/^หมายเหตุ:?$/, 'remark'],
  [/^(?:ราย)?(?:ชื่อ)?(?:หน่วยงาน|ส่วนราชการ)(?!.*[0-9])|^(?:ชื่อ)?(?:ฝ่าย|กลุ่มงาน|ฝ่าย\/กลุ่มงาน|สำนัก\/กอง)$/, 'unit'],
  [/^(?:จำนวน)?(?:ข้าราชการ(?:และ|\/)?)?(?:บุคลากร|อัตรากำลัง|เจ้าหน้าที่)(?!.*[0-9])/, 'personnel'],
  [/^(?:จำนวน)?ประชา(?:ชน|กร)(?!.*[0-9])/, 'citizens'],
  [/^จำนวน(?:กลุ่มเป้าหมาย|ภาคี|เครือข่าย)(?!.*[0-9])|^กลุ่มเป้าหมาย(?:และ|\/)ภาคี(?!.*[0-9])/, 'people'],
  [/^(?:กลุ่มเป้าหมาย|ภาคี|ภาคีเครือข่าย|เครือข่าย)(?:\(คน\))?$/, 'people'],
  [/^(?:จำนวน|\(?คน\)?|จำนวน\(คน\)|หน่วยนับ|\(?ราย\)?|รายละเอียด)$/, 'detail'],
];

export function baseHeader(key: string): HeaderMeaning<BaseColumn> {
  return HEADERS.find(([words]) => words.test(key))?.[1] ?? null;
}

/** The total row's name. Names of units may begin with รวม too (รวมใจ). */
export const TOTAL_ROW = /^(?:ยอด|ผล)?รวม(?:จำนวน|ทั้งสิ้น|ทั้งหมด|ทุกหน่วยงาน|ทุกฝ่าย|[0-9]+(?:หน่วยงาน|ฝ่าย))*(?:\(คน\))?[:.]*$/;

/** A line of the third column that states the sum of the others. */
export const SUM_LINE = /^(?:ยอด|ผล)?รวม(?:จำนวน|ทั้งสิ้น|ทั้งหมด|เป็นจำนวน)*:?[-0-9.…_]/;

/** Which group some words name; null where they name neither, or both as the form's own header does. */
export function groupOf(key: string): PeopleGroup | null {
  const isTarget = key.includes('กลุ่มเป้าหมาย');
  const isPartner = /ภาคี|เครือข่าย/.test(key);
  if (isTarget === isPartner) return null;
  return isTarget ? 'target' : 'partner';
}

/** The words of a group and nothing else: a heading over its entries. */
export const GROUP_HEADING = /^(?:จำนวน)?(?:กลุ่มเป้าหมาย|ภาคี(?:เครือข่าย)?|เครือข่าย)(?:ได้แก่|ดังนี้|คือ|ประกอบด้วย)?:?$/;
