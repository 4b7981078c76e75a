/** The options as data: how each is written, what it takes, and what it does. */
import type { Sentence } from '../core/messages/language';
import { DIGITS } from '../core/messages/digits';
import { TAB_IDS } from '../core/messages/tabs/names';
import { SHEET_FONTS } from '../core/workbook/sheet-style';
import { LANGUAGES } from './language';

export interface Option {
  readonly type: 'boolean' | 'string';
  /** The letter after one dash. */
  readonly short?: string;
  /** What its value is called on a page. */
  readonly value?: string;
  /** All that it may be, if these are few; the default first. */
  readonly values?: readonly string[];
  readonly multiple?: true;
  readonly help: Sentence;
  /** Whether it is for those who set Phaen up. */
  readonly isForAdmins?: true;
}

export const OPTIONS = {
  output: {
    type: 'string',
    short: 'o',
    value: 'OUT',
    help: {
      th: 'ไฟล์ผลลัพธ์ ไฟล์เดิมไม่ถูกแก้ ถ้าเป็น - ส่งไฟล์ Excel ออกทาง standard output และรายงานทาง standard error',
      en: 'Where the result goes; the file itself stays as it is. - writes the workbook to standard output and every report to standard error',
    },
  },
  'dry-run': {
    type: 'boolean',
    help: { th: 'บอกว่าจะเขียนสิ่งใด โดยไม่เขียน', en: 'Say what would be written, and write nothing' },
  },
  copy: {
    type: 'boolean',
    help: {
      th: 'เขียนสำเนาแม้ไม่มีสิ่งใดเปลี่ยน ปกติจะไม่เขียน (-o - ส่งออกเสมอ)',
      en: 'Write a copy even if nothing changes; by default none is (-o - always writes)',
    },
  },
  safe: {
    type: 'boolean',
    help: { th: 'แก้เฉพาะที่ความหมายคงเดิม (ค่าเริ่มต้น)', en: 'Fix only what cannot change the meaning (default)' },
  },
  rule: {
    type: 'string',
    value: 'RULE',
    multiple: true,
    help: {
      th: 'แก้ตามวิธีแรกที่ข้อตรวจนี้เสนอ ใช้ซ้ำได้',
      en: "Apply the first fix of this rule's findings; may be repeated",
    },
  },
  tabs: {
    type: 'string',
    value: 'NAME,...',
    values: TAB_IDS,
    help: {
      th: 'เฉพาะแผ่นงานเหล่านี้ ตามชื่อไทยหรือรหัส แผ่นงานที่นับจากทะเบียนโครงการจะเขียนทะเบียนด้วย',
      en: 'Only these tabs, by Thai name or id; those that count over the register bring it along',
    },
  },
  font: {
    type: 'string',
    value: 'FONT',
    values: SHEET_FONTS,
    help: { th: 'แบบอักษรของแผ่นงานสรุป', en: 'Font of the summary tabs' },
  },
  'no-signature': {
    type: 'boolean',
    help: { th: 'ไม่มีช่องลงชื่อท้ายแผ่นงาน', en: 'No places to sign at the end of the tabs' },
  },
  format: {
    type: 'string',
    value: 'FORMAT',
    help: {
      th: 'รูปแบบของผล: pretty อ่านบนจอ · table เฉพาะตารางสรุป · json · ndjson แผนละบรรทัด · csv เปิดใน Excel · sarif สำหรับเครื่องมือตรวจทาน',
      en: 'Form of the result: pretty for people · table, a line a plan · json · ndjson, a line a plan · csv, opens in Excel · sarif for review tools',
    },
  },
  digits: {
    type: 'string',
    value: 'DIGITS',
    values: DIGITS,
    help: {
      th: 'ตัวเลขในข้อความและแผ่นงานสรุป: thai ("๑๒๓") หรือ arabic ("123")',
      en: 'Digits of sentences and summary tabs: thai ("๑๒๓") or arabic ("123")',
    },
  },
  lang: {
    type: 'string',
    value: 'LANG',
    values: LANGUAGES,
    help: {
      th: 'ภาษาของคำตอบ: th หรือ en ถ้าไม่ระบุใช้ PHAEN_LANG แล้วจึงเป็นภาษาไทย',
      en: 'Language of all answers: th or en; by default PHAEN_LANG, else Thai',
    },
  },
  help: { type: 'boolean', short: 'h', help: { th: 'แสดงวิธีใช้', en: 'Show how it is used' } },
  version: { type: 'boolean', help: { th: 'แสดงรุ่นของ Phaen', en: 'Show the version' } },
  config: {
    type: 'string',
    value: 'FILE',
    isForAdmins: true,
    help: {
      th: 'ไฟล์การตั้งค่า ถ้าไม่ระบุใช้ phaen.config.json ที่อยู่กับไฟล์หรือในโฟลเดอร์เหนือขึ้นไป',
      en: 'Settings file; by default phaen.config.json beside the plan or in a folder above it',
    },
  },
  threads: {
    type: 'string',
    value: 'N',
    isForAdmins: true,
    help: {
      th: 'จำนวนไฟล์ที่ตรวจพร้อมกัน ถ้าไม่ระบุ ใช้ตามจำนวนแกนประมวลผลของเครื่อง แต่ไม่เกิน 8',
      en: 'How many files are checked at once; by default as many as the machine has cores, at most 8',
    },
  },
  'ignore-settings': {
    type: 'boolean',
    isForAdmins: true,
    help: {
      th: 'ไม่ใช้การตั้งค่าและข้อที่คงไว้ตามเดิม ทั้งในไฟล์แผนและในไฟล์การตั้งค่า สำหรับหน่วยงานที่รับแผน',
      en: 'No settings and no findings kept, of workbook or file; for the office that receives plans',
    },
  },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

/** In the order in which pages list them. */
export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];

/** An option by its name, with all that any may have. */
export function optionOf(name: OptionName): Option {
  return OPTIONS[name];
}

/** As a person writes it: `-o` for the one that has a letter and a value, else `--dry-run`. */
export function written(name: OptionName): string {
  const { short, type } = optionOf(name);
  return short !== undefined && type === 'string' ? `-${short}` : `--${name}`;
}
