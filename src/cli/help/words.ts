/** The words of the help that are no command's and no option's. */
import type { Sentence } from '../../core/messages/language';

export const HELP = {
  what: {
    th: 'Phaen ตรวจ เติม และสรุปแผนปฏิบัติการส่งเสริมคุณธรรมในไฟล์ Excel (.xlsx)',
    en: 'Phaen checks, completes and sums up the Thai moral-promotion action plan form in Excel files (.xlsx)',
  },
  usage: { th: 'วิธีใช้', en: 'Usage' },
  commands: { th: 'คำสั่ง', en: 'Commands' },
  options: { th: 'ตัวเลือก', en: 'Options' },
  anyOptions: { th: 'ตัวเลือกของทุกคำสั่ง', en: 'Options of every command' },
  forAdmins: { th: 'สำหรับผู้ดูแลระบบ', en: 'For administrators' },
  examples: { th: 'ตัวอย่าง', en: 'Examples' },
  first: { th: 'เริ่มที่นี่', en: 'Start here' },
  more: { th: 'ดูเพิ่มเติม', en: 'More' },
  ofCommand: { th: 'วิธีใช้ของคำสั่งหนึ่ง พร้อมตัวอย่าง', en: 'how one command is used, with examples' },
  ofAll: { th: 'ทุกตัวเลือก และรหัสเมื่อจบ', en: 'all options, and the exit status' },
  values: { th: 'ค่าที่ใช้ได้: {values}', en: 'Values: {values}' },
  status: { th: 'รหัสเมื่อจบ', en: 'Exit status' },
  language: {
    th: 'ภาษาของคำตอบ ถ้าไม่ระบุ --lang: th หรือ en',
    en: 'Language of all answers unless --lang is given: th or en',
  },
  noColour: { th: 'ถ้าตั้งไว้ จะไม่ใช้สี', en: 'If it is set, there are no colours' },
  debug: {
    th: 'ถ้าเป็น "1" จะบอกที่มาของข้อผิดพลาด โดยไม่มีข้อความจากแผน',
    en: 'If it is "1", errors say where they come from, without any text of a plan',
  },
  settings: {
    th: 'เปิด ปิด หรือเปลี่ยนระดับข้อตรวจ อยู่กับไฟล์แผนหรือในโฟลเดอร์เหนือขึ้นไป',
    en: 'Turns rules on, off or to another severity; beside the plan or in a folder above it',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const STATUSES: readonly (readonly [status: string, means: Sentence])[] = [
  ['0', { th: 'ไม่พบสิ่งที่ต้องแก้ หรือเขียนเสร็จ', en: 'nothing must be fixed, or the result is written' }],
  ['1', { th: 'พบสิ่งที่ต้องแก้ (check)', en: 'something must be fixed (check)' }],
  [
    '2',
    {
      th: 'อ่านหรือเขียนไฟล์ไม่ได้ การตั้งค่าไม่ถูกต้อง หรือสั่งผิดวิธี',
      en: 'a file could not be read or written, settings are wrong, or wrong usage',
    },
  ],
];

/** What an administrator sets beside the options. */
export const SURROUNDINGS: readonly (readonly [name: string, means: Sentence])[] = [
  ['phaen.config.json', HELP.settings],
  ['PHAEN_LANG', HELP.language],
  ['NO_COLOR', HELP.noColour],
  ['PHAEN_DEBUG', HELP.debug],
];
