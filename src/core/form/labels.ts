/**
 * The words by which the form's parts and columns are known, as comparison keys (`labelKey`: repaired, Arabic digits,
 * no white space, lower case). Offices word them in several ways; every accepted one stands here and nowhere else.
 */
import type { PartId } from '../plan/plan';

/** `ส่วนที่ ๓ …` opens a part; its number says which. Part 3 opens with the declared counts. */
export const PART_HEADING = /^(?:ส่วนที่|ส่วน|ตอนที่)([1-5])(?![0-9])/;

export const PART_BY_NUMBER: Readonly<Record<string, PartId>> = {
  1: 'general',
  2: 'base',
  3: 'counts',
  4: 'targets',
  5: 'outcomes',
};

/** The form's title; the agency's name follows `AGENCY_AFTER`. */
export const TITLE = /^แผนปฏิบัติการ(?:ด้านการ)?ส่งเสริมคุณธรรม/;
export const AGENCY_AFTER = 'ภาพรวมของ';

/** The printed line of choices under the title. */
export const AGENCY_LEVELS = /^\(?(?:กระทรวง|จังหวัด|กรุงเทพมหานคร|หน่วยราชการอิสระ|\/)+\)?$/;

/** What closes the project table. */
export const NOTE = /^หมายเหตุ/;

/** The line above the project table. */
export const DETAILS = /^รายละเอียด(?:ของ)?โครงการ/;

export type ColumnId =
  | 'group'
  | 'title'
  | 'quantity'
  | 'quality'
  | 'budget'
  | 'unit'
  | 'period'
  | 'number'
  | 'remark';

/** Column headers. Quarters have `QUARTER_HEADER`. */
export const COLUMN_LABELS: Readonly<Record<ColumnId, readonly string[]>> = {
  group: ['แผนย่อย/เป้าหมาย', 'แผนย่อย', 'เป้าหมาย', 'แผนย่อยและเป้าหมาย', 'เป้าหมาย/แผนย่อย'],
  title: [
    'โครงการ/กิจกรรม',
    'กิจกรรม/โครงการ',
    'โครงการ',
    'กิจกรรม',
    'ชื่อโครงการ/กิจกรรม',
    'ชื่อโครงการ',
    'ชื่อกิจกรรม/โครงการ',
    'โครงการ/กิจกรรมที่ดำเนินการ',
    'โครงการและกิจกรรม',
    'แนวทาง/โครงการ/กิจกรรม',
    'แนวทางการพัฒนา/โครงการ/กิจกรรม',
  ],
  quantity: ['ผลลัพธ์เชิงปริมาณ', 'เชิงปริมาณ', 'ผลสำเร็จเชิงปริมาณ', 'ผลผลิตเชิงปริมาณ', 'เป้าหมายเชิงปริมาณ', 'ตัวชี้วัดเชิงปริมาณ', 'ผลผลิต(เชิงปริมาณ)', 'ผลลัพธ์(เชิงปริมาณ)'],
  quality: ['ผลลัพธ์เชิงคุณภาพ', 'เชิงคุณภาพ', 'ผลสำเร็จเชิงคุณภาพ', 'ผลผลิตเชิงคุณภาพ', 'เป้าหมายเชิงคุณภาพ', 'ตัวชี้วัดเชิงคุณภาพ', 'ผลผลิต(เชิงคุณภาพ)', 'ผลลัพธ์(เชิงคุณภาพ)'],
  budget: ['งบประมาณ', 'งบประมาณ(บาท)', 'งบประมาณที่ใช้', 'งบประมาณที่ใช้(บาท)', 'วงเงินงบประมาณ', 'วงเงิน(บาท)', 'จำนวนเงิน(บาท)', 'จำนวนเงิน'],
  unit: [
    'หน่วยงานรับผิดชอบ',
    'หน่วยงานที่รับผิดชอบ',
    'หน่วยงานผู้รับผิดชอบ',
    'ผู้รับผิดชอบ',
    'ผู้รับผิดชอบโครงการ',
    'ฝ่ายที่รับผิดชอบ',
    'หน่วยงาน/ผู้รับผิดชอบ',
    'ส่วนราชการที่รับผิดชอบ',
    'หน่วยงาน',
  ],
  period: [
    'ช่วงเวลา',
    'ระยะเวลา',
    'กำหนดการ',
    'เดือนที่ดำเนินการ',
    'ช่วงเวลาดำเนินการ',
    'ช่วงเวลาที่ดำเนินการ',
    'ระยะเวลาดำเนินการ',
    'ระยะเวลาที่ดำเนินการ',
    'ระยะเวลาดำเนินงาน',
    'ระยะเวลาที่ดำเนินงาน',
    'วันที่ดำเนินการ',
    'วันเดือนปีที่ดำเนินการ',
    'เดือน',
  ],
  number: ['ลำดับ', 'ลำดับที่', 'ที่', 'เลขที่', 'no.', 'no'],
  remark: ['หมายเหตุ'],
};

/** Headers that only hold other headers together, in the row above them. */
export const SPANNING_LABELS: readonly string[] = [
  'ผลสำเร็จ',
  'ผลสำเร็จของโครงการ',
  'ผลสัมฤทธิ์',
  'ผลลัพธ์',
  'ผลผลิต/ผลลัพธ์',
  'ตัวชี้วัด',
  'ไตรมาส',
  'ไตรมาสที่ดำเนินการ',
  'ระยะเวลา(ไตรมาส)',
];

/** `ไตรมาส ๑`, `ไตรมาสที่ 1 (ต.ค.-ธ.ค.)`, `ต.1`, `Q1`. */
export const QUARTER_HEADER = /^(?:ไตรมาส(?:ที่)?|ไตร(?:ที่)?|ต\.|q)([1-4])(?![0-9])(?:\(?.*\)?)?$/;

/** A line of the blank form where a project's name was to stand. */
export const PLACEHOLDER = /^ชื่อ(?:โครงการ\/กิจกรรม|กิจกรรม\/โครงการ|โครงการ|กิจกรรม)[.…_:]*$/;
