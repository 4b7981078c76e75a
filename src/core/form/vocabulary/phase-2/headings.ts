/** The headings of the parts, and those of sub-plans, goals and guidelines. */
import type { FormVocabulary } from '../vocabulary';

export const PARTS: FormVocabulary['parts'] = {
  order: ['general', 'base', 'counts', 'targets', 'outcomes'],
  words: ['ส่วน', 'ตอน', 'หมวด', 'ภาค'],
  ordinal: 'ที่',
  numberWords: ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า'],
  wordings: [
    { words: 'โครงการและงบประมาณ', part: 'counts', isWhole: true },
    { words: 'เป้าหมายของแผนปฏิบัติการ', part: 'targets' },
    { words: 'ผลที่คาดว่าจะได้รับจากการ', part: 'outcomes' },
  ],
  // Without its year, `แผนปฏิบัติการ…` may begin an outcome.
  continuations: [
    /^(?:ข้อมูลทั่วไป|ข้อมูลพื้นฐาน).{0,40}$/,
    /^(?:เป้าหมาย(?:ของ)?แผน|ผลที่คาดว่าจะ(?:ได้)?รับ|(?:โครงการ)?\/?(?:กิจกรรม)?(?:ตาม)?แผนปฏิบัติการ).*(?:ปี|พ\.?ศ).{0,20}$/,
    /^(?:เป้าหมาย(?:ของ)?แผน|ผลที่คาดว่าจะ(?:ได้)?รับจาก).{0,80}$/,
    /^(?:ประจำ)?ปี(?:งบประมาณ)?(?:พ\.?ศ\.?)?[0-9.…_]{0,12}$/,
    /^\(?ต่อ\)?$/,
    /^(?:เป้าหมาย(?:ของ)?|ผลที่คาดว่าจะ(?:ได้)?รับ)$/,
  ],
  cutEnds: [/ของ/, /ตาม/, /กิจกรรม/, /ส่วนที่[45]/],
  details: /(?:ตาราง)?รายละเอียด(?:ของ)?(?:แผนงาน\/)?(?:โครงการ|กิจกรรม)/,
};

export const HEADINGS: FormVocabulary['headings'] = {
  subPlan: /แผน(?:งาน|ปฏิบัติการ)?ย่อย/,
  goal: /เป้าหมาย/,
  guideline: /แนวทาง(?:การ|ใน)?(?:พัฒนา|ดำเนินการ|ดำเนินงาน)?ฯ?/,
  beforeNumber: /(?:ลำดับ|ข้อ)?(?:ที่)?/,
  ordinal: 'ที่',
  numberWords: ['หนึ่ง', 'สอง', 'สาม'],
  sectionLabel: /ข้อ(?:ที่)?/,
  nameLabel: 'ชื่อ',
  subPlanWord: 'แผนย่อย',
  subPlanNameBegins: 'การ',
  goalNameEnds: 'เพิ่มขึ้น',
  guidelineWord: 'แนวทาง',
  guidelineOf: 'การพัฒนา',
  guidelineWithin: /แนวทาง(?:การ|ที่)/,
  announced: [/แนวทาง(?:ใน)?(?:การพัฒนา)?/, /แนวทาง(?:ใน)?(?:การ)?/],
};
