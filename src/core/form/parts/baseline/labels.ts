/** The headers and fixed words of part 2, on comparison keys (`comparisonKey`). */
import type { PeopleGroup } from '../../../plan/parts';
import type { HeaderMeaning } from '../shared/part-table';

export type BaselineColumn = 'number' | 'unit' | 'personnel' | 'people' | 'citizens' | 'remark';

/** The first that fits. Behind these words a header may say more: `จำนวนบุคลากรในหน่วยงาน (คน)`. */
const HEADERS: readonly (readonly [RegExp, BaselineColumn | 'detail'])[] = [
  [/^(?:ลำดับ(?:ที่)?|ที่|เลขที่|no\.?)$/, 'number'],
  [/^หมายเหตุ:?$/, 'remark'],
  [/^(?:ราย)?(?:ชื่อ)?(?:หน่วยงาน|ส่วนราชการ)(?!.*[0-9])|^(?:ชื่อ)?(?:ฝ่าย|กลุ่มงาน|ฝ่าย\/กลุ่มงาน|สำนัก\/กอง)$/, 'unit'],
  [/^(?:จำนวน)?(?:ข้าราชการ(?:และ|\/)?)?(?:บุคลากร|อัตรากำลัง|เจ้าหน้าที่)(?!.*[0-9])/, 'personnel'],
  [/^(?:จำนวน)?ประชา(?:ชน|กร)(?!.*[0-9])/, 'citizens'],
  [/^จำนวน(?:กลุ่มเป้าหมาย|ภาคี|เครือข่าย)(?!.*[0-9])|^กลุ่มเป้าหมาย(?:และ|\/)ภาคี(?!.*[0-9])/, 'people'],
  [/^(?:กลุ่มเป้าหมาย|ภาคี|ภาคีเครือข่าย|เครือข่าย)(?:\(คน\))?$/, 'people'],
  [
    /^(?:จำนวน|\(?คน\)?|จำนวน(?:\/หน่วย)?\((?:คน|ราย)\)|หน่วยนับ|\(?ราย\)?|รายละเอียด|ชื่อ|ระบุ|ประเภท|(?:ราย)?ชื่อ(?:กลุ่ม|ภาคี).*)$/,
    'detail',
  ],
];

/** Parts of a number of people, each with a column under its header. */
export const PART_HEADER =
  /^(?:เพศ)?(?:ชาย|หญิง)$|^(?:ข้าราชการ|ลูกจ้าง|ลูกจ้างประจำ|ลูกจ้างชั่วคราว|พนักงานราชการ|พนักงานจ้าง(?:เหมา)?|พนักงาน|อื่นๆ)(?:\(คน\))?$/;
/** The sum of those in a column beside them. */
export const WHOLE_HEADER = /^รวม(?:ทั้งสิ้น|ทั้งหมด)?(?:\(คน\))?$/;

export function baselineHeader(key: string): HeaderMeaning<BaselineColumn> {
  return HEADERS.find(([words]) => words.test(key))?.[1] ?? null;
}

const SUMMED = [
  ...['จำนวน', 'ทั้งสิ้น', 'ทั้งหมด', 'ทุก', 'ย่อย', 'สุทธิ', 'หน่วยงาน', 'ฝ่าย', 'บุคลากร', 'อัตรากำลัง', 'เจ้าหน้าที่', 'ข้าราชการ'],
  ...['กลุ่มเป้าหมาย', 'ภาคี', 'เครือข่าย', 'ประชาชน', 'ประชากร', 'ส่วนกลาง', 'ส่วนภูมิภาค', 'ส่วนท้องถิ่น', 'และ', 'ในสังกัด'],
  ...['ข้อ', 'กลุ่ม', 'ที่', 'ลำดับ', 'ถึง', 'คน', 'หน้านี้'],
];
/** A sum's name: `รวมทั้งสิ้น`, `รวมบุคลากร`, `รวม ๑`, `รวม (๑)+(๒)`, `ยอดยกไป`. Names of units may begin with รวม too (รวมใจ). */
const SUM_ROW = new RegExp(`^(?:ยอด|ผล)?รวม(?:${SUMMED.join('|')}|[0-9()+.,:/…-])*$|^(?:ยอด)?ยก(?:ยอด)?(?:ไป|มา)$`);
/** What a sum's name says where it is of all units, and where it only takes a sum over to the next page. */
export const GRAND_TOTAL = /^(?:ยอด|ผล)?รวม.*(?:ทั้งสิ้น|ทั้งหมด|ทุก)/;
export const CARRIED = /^(?:ยอด)?ยก(?:ยอด)?(?:ไป|มา)$/;

/** Whether a name is that of a sum; `names`: the keys of the names above it, which it may repeat (`รวมสำนักงาน ก`). */
export function isSumName(key: string, names: ReadonlySet<string>): boolean {
  return SUM_ROW.test(key) || (key.startsWith('รวม') && names.has(key.slice('รวม'.length)));
}

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
