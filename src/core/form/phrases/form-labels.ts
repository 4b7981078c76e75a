/**
 * The words by which the form's parts and columns are known, as comparison keys (`comparisonKey`: repaired, Arabic digits,
 * no white space, lower case). Offices word them in several ways; every accepted one stands here and nowhere else.
 */
import type { PartId } from '../../plan/plan';

/** `ส่วนที่ ๓ …`, or the words of parts 3 to 5 without it, opens a part. Part 3 opens with the declared counts. */
export const PART_HEADING =
  /^(?:(?:ส่วน|ตอน|หมวด|ภาค)(?:ที่)?([1-5]|(?<=ที่)(?:หนึ่ง|สอง|สาม|สี่|ห้า))(?![0-9])|[3-5]?[.)]?(โครงการและงบประมาณ$|เป้าหมายของแผนปฏิบัติการ|ผลที่คาดว่าจะได้รับจากการ))/;

const PARTS: Readonly<Record<string, PartId>> = {
  ...{ 1: 'general', 2: 'base', 3: 'counts', 4: 'targets', 5: 'outcomes' },
  ...{ หนึ่ง: 'general', สอง: 'base', สาม: 'counts', สี่: 'targets', ห้า: 'outcomes' },
  ...{ โครงการและงบประมาณ: 'counts', เป้าหมายของแผนปฏิบัติการ: 'targets', ผลที่คาดว่าจะได้รับจากการ: 'outcomes' },
};

/** The part that a heading opens; null for any other text. */
export function partOf(key: string): PartId | null {
  const [, number, words] = PART_HEADING.exec(key) ?? [];
  return PARTS[number ?? words ?? ''] ?? null;
}

/** The form's title; the agency's name follows `AGENCY_AFTER`. */
export const TITLE =
  /^(?:\(?ร่าง\)?)?(?:\(?แบบ(?:ฟอร์ม)?\)?|รายละเอียด)?แผน(?:ปฏิบัติการ(?:ด้าน|เพื่อ|ขับเคลื่อน)?(?:การ)?ส่งเสริมคุณธรรม|ส่งเสริมคุณธรรม(?=ของ|ในภาพรวม|ประจำ|ปี|$))/;
export const AGENCY_AFTER = ['ในภาพรวมของ', 'ภาพรวมของ', 'ของ'] as const;
/** How agencies' names begin, by which one is known that nothing announces. */
export const AGENCY_BEGINS =
  /^(?:สำนัก|กรม|กระทรวง|กรุงเทพมหานคร|จังหวัด|อำเภอ|เทศบาล|องค์การ|องค์กร|อบต\.|อบจ\.|ศูนย์|สถาบัน|ศาล|กอง|โรงเรียน|วิทยาลัย|มหาวิทยาลัย|โรงพยาบาล|ที่ทำการ|คณะ|หน่วย|วัด|มณฑล|การไฟฟ้า|การประปา|การรถไฟ|ธนาคาร|เรือนจำ)/;

/** The printed line of choices under the title. */
export const AGENCY_LEVELS = /^\(?(?:กระทรวง|จังหวัด|กรุงเทพมหานคร|หน่วยราชการอิสระ|\/)+\)?$/;

/** What closes the project table: a note, where its data come from, or the lines where the plan is signed. */
export const NOTE =
  /^\*{0,3}(?:หมายเหตุ|\(?ลงชื่อ|\(?ลงนาม|ข้อมูลณ|ที่มา:|\(?(?:ผู้(?:จัดทำ|เสนอ|เห็นชอบ|อนุมัติ|ตรวจสอบ|รับรอง|รายงาน|รวบรวม|ให้ข้อมูล)(?:แผน|โครงการ|ข้อมูล|รายงาน){0,2}|เห็นชอบ|อนุมัติ|ทราบ)\)?[.…_:]*$)/;

/** The line above the project table. */
export const DETAILS = /^(?:[0-9](?:\.[0-9])?[.)]?)?(?:ตาราง)?รายละเอียด(?:ของ)?(?:แผนงาน\/)?(?:โครงการ|กิจกรรม)/;

/** `(ต่อ)` behind what a page break has cut and the next page repeats. */
export const CONTINUED = /[([-]ต่อ[)\]-]$/;

/** Where a page says no more than that it goes on. */
export const CONTINUED_ALONE = /^[([-]?ต่อ[)\]-]?$/;

/** A page's number in a row of its own: `หน้า ๒`, `- ๒ -`. */
export const PAGE_NUMBER = /^(?:หน้า(?:ที่)?[0-9]{1,3}(?:(?:\/|จาก|ของ)[0-9]{1,3})?|-[0-9]{1,3}-)$/;

const AMOUNT_IN_WORDS = '\\([^()]{2,60}(?:บาท|สตางค์)(?:ถ้วน)?\\)';
const SUM_OF =
  'ทั้งสิ้น|ทั้งหมด|เป็น|เงิน|งบประมาณ|จำนวน|โครงการ|กิจกรรม|แผนย่อย|แนวทาง|การพัฒนา|เป้าหมาย|ทุก|ย่อย|หน้านี้|ที่|บาท|[0-9,.:/-]';
/** A row of sums inside or under the project table: `รวม ๓ โครงการ`, `ยอดรวม`, `งบประมาณรวม (ห้าพันบาทถ้วน)`. */
export const SUM_ROW = new RegExp(
  `^(?:(?:สรุป|ผล|ยอด|งบประมาณ|จำนวน(?:เงิน|โครงการ|กิจกรรม)?)?รวม(?:${SUM_OF})*(?:${AMOUNT_IN_WORDS})?|${AMOUNT_IN_WORDS}|(?:ยอด)?ยก(?:ยอด)?(?:ไป|มา)|(?:grand|sub)?-?total:?)$`,
);

const NONE_OF =
  'ดำเนิน(?:งาน|การ)|จัด(?:ทำ)?|โครงการ|กิจกรรม|แผน(?:งาน)?|รองรับ|เสนอ|บรรจุ|ใน|ปี|งบประมาณ|พ\\.?ศ\\.?|นี้|[0-9]{4}|/|ที่|และ|ข้อมูล|แนวทาง|ปรากฏ|เกี่ยวข้อง|สอดคล้อง|รายการ';
/** Where a guideline has no project, in words. */
export const NO_PROJECT = new RegExp(`^[-(*]*(?:ยัง)?ไม่(?:มี|(?:มี|ได้)?(?:การ)?(?:${NONE_OF})+)[-)*.]*$`);

/** A line of the blank form where a project's name was to stand. */
export const PLACEHOLDER =
  /^(?:ชื่อ(?:โครงการ\/กิจกรรม|กิจกรรม\/โครงการ|โครงการ|กิจกรรม)[.…_:]*|(?:โครงการ\/กิจกรรม|กิจกรรม\/โครงการ|โครงการ|กิจกรรม)[.…_:]{3,})$/;
