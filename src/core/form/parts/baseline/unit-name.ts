/** Names of units in part 2: the mark in front of one, and whether a row of the table goes on with the name above it. */
import { toArabic } from '../../../text/digits';
import { comparisonKey } from '../../../text/comparison-key';
import { normalise } from '../../../text/normalise';
import { readListMark } from '../../phrases/list-mark';

export interface UnitMark {
  /** `1`, `1.2`; null where the unit has none. */
  readonly number: string | null;
  readonly isBullet: boolean;
  /** The name behind the mark. */
  readonly name: string;
}

const BASE_PART = 2;
const DIGITS = '[0-9๐-๙]{1,2}';
/** `๑.๑ ฝ่าย ก`, `(1.1.2) ฝ่าย ข`: no unit's name begins with a decimal. */
const DEEP = new RegExp(`^\\s*\\(?(${DIGITS}(?:\\.${DIGITS})+)[.)]{0,2}(?![0-9๐-๙])([^]*)$`);
/** The same in a cell of its own, or a plain number; Excel makes -1 of a typed (1). */
const ALONE = /^[-(]?([0-9]{1,3}(?:\.[0-9]{1,2})*)[.)]{0,2}$/;

export function readUnitMark(text: string): UnitMark {
  const written = normalise(text);
  const [, number = '', name = ''] = DEEP.exec(written) ?? [];
  if (number !== '') return { number: toArabic(number), isBullet: false, name: name.trimStart() };
  const { mark, item, rest } = readListMark(written, BASE_PART);
  return { number: item === null ? null : String(item), isBullet: mark === 'bullet', name: rest };
}

/** What a cell of the column of numbers says; null where it is no number. A dash stands for a part of the unit above. */
export function markAlone(key: string): Omit<UnitMark, 'name'> | null {
  const number = ALONE.exec(key)?.[1];
  if (number !== undefined) return { number, isBullet: false };
  return /^[-–•]$/.test(key) ? { number: null, isBullet: true } : null;
}

/** How units' names begin. */
const OFFICE = 'สำนัก|ที่ว่าการ|ที่ทำการ|ศาล|เรือนจำ|สถานี|ศูนย์|โรงพยาบาล|วิทยาลัย|โรงเรียน|สถาบัน|การไฟฟ้า|การประปา';
const SECTION = 'ฝ่าย|กลุ่ม|กอง|งาน|แผนก|ส่วน(?!กลาง|ภูมิภาค|ท้องถิ่น)|หน่วย|คณะ';
const OTHER = 'มหาวิทยาลัย|กรม|กระทรวง|องค์การ|อบต|อบจ|รพ|รร|กศน|สภา|ด่าน|วัด|มัสยิด|ชุมชน|มูลนิธิ|สมาคม|ชมรม|บริษัท|ธนาคาร|หมู่|บ้าน';
const PLACE = 'จังหวัด|อำเภอ|ตำบล|เขต|แขวง|เทศบาล|กรุงเทพ|กทม';
const KIND = new RegExp(`^(?:${OFFICE}|${SECTION}|${OTHER}|${PLACE})`);
const OF_OFFICE = new RegExp(`^(?:${OFFICE})`);
const OF_PLACE = new RegExp(`^(?:${PLACE})`);
const HAS_PLACE = new RegExp(`.(?:${PLACE})`);

/** Marks that cannot begin a word, and words that cannot begin a name. */
const GOES_ON = /^(?:[\u0e30-\u0e3a\u0e45-\u0e4e(/,ฯ]|และ|หรือ|ของ|แห่ง|ประจำ|ด้าน|เพื่อ|ใน|สังกัด)/;
/** Words that no name ends with. */
const IS_CUT = /(?:และ|หรือ|ของ|แห่ง|ประจำ|ด้าน|เพื่อ|สังกัด|[,/(-])$|^สำนักงาน$/;
/** What stands in the rows of a table and is no unit: notes, and the kinds of people that a unit has. */
const NOTE = /^(?:ข้อมูล|ที่มา|ณวันที่|\*)|:/;
const PEOPLE = /^(?:ข้าราชการ|ลูกจ้าง|พนักงาน|บุคลากร|ครู|นักเรียน|เจ้าหน้าที่|ประชาชน|ผู้)/;

/**
 * Whether the second name is the rest of the first, as far as the words tell it. `isNumbered`: the first has a number of
 * its own, and the second has none.
 */
export function joins(above: string, below: string, isNumbered = false): 'yes' | 'no' | 'unsure' {
  const [first, second] = [comparisonKey(above), comparisonKey(below)];
  if (GOES_ON.test(second) || IS_CUT.test(first) || opens(first) > 0) return 'yes';
  if (NOTE.test(second)) return 'unsure';
  if (PEOPLE.test(second)) return 'no';
  const [kind, other] = [kindOf(above), kindOf(below)];
  if (other === null) return kind === null && !isNumbered ? 'unsure' : 'yes';
  if (kind === null || kind === other) return 'no';
  const lacksPlace = OF_OFFICE.test(first) && !HAS_PLACE.test(first);
  return lacksPlace && OF_PLACE.test(second) ? 'yes' : 'unsure';
}

/** Whether two names begin with the same kind of unit. */
export function isSameKind(one: string, other: string): boolean {
  return kindOf(one) !== null && kindOf(one) === kindOf(other);
}

function kindOf(name: string): string | null {
  return KIND.exec(comparisonKey(readUnitMark(name).name))?.[0] ?? null;
}

/** How many brackets are left open. */
function opens(key: string): number {
  return key.split('(').length - key.split(')').length;
}
