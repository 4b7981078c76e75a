import type { FamilyWords } from '../rule-words';

const COPIED = {
  th: 'แผนที่คัดลอกจากหน่วยงานอื่นมักมีชื่อหน่วยงานเดิมค้างอยู่',
  en: 'A plan copied from another office often keeps that office’s name somewhere.',
};

const NAMED = {
  th: 'ผู้รวบรวมแผนต้องรู้ว่าแผนเป็นของหน่วยงานใด จึงจะลงรับและรวมยอดได้',
  en: 'Whoever gathers the plans files them, and adds them up, by their agency.',
};
const ONE_YEAR = {
  th: 'แผนที่ปรับจากปีก่อนมักแก้ปีไม่ครบทุกที่ ผู้ตรวจจะไม่รู้ว่าเป็นแผนของปีใด',
  en: 'A plan made from last year’s often keeps the old year somewhere, and the reviewer cannot tell whose year it is.',
};
const REACHED = {
  th: 'ผู้ตรวจแผนใช้ข้อมูลนี้ติดต่อกลับเมื่อแผนมีข้อสงสัย',
  en: 'This is how a reviewer with a question reaches the office.',
};

export const GENERAL_WORDS: FamilyWords = {
  'agency-missing': {
    name: { th: 'ไม่มีชื่อหน่วยงาน', en: 'No agency name' },
    message: { th: 'ยังไม่ได้กรอกชื่อหน่วยงานที่หัวแผน', en: 'The title does not name the agency.' },
    why: NAMED,
  },
  'agency-level-unmarked': {
    name: { th: 'ไม่ระบุระดับหน่วยงาน', en: 'Kind of agency not marked' },
    message: {
      th: 'ยังไม่ได้ระบุระดับหน่วยงาน (กระทรวง/จังหวัด/กรุงเทพมหานคร/หน่วยราชการอิสระ)',
      en: 'The kind of agency is not marked (ministry, province, Bangkok, independent agency).',
    },
    why: NAMED,
  },
  'year-inconsistent': {
    name: { th: 'ปีงบประมาณไม่ตรงกัน', en: 'Fiscal years differ' },
    message: {
      th: 'ปีงบประมาณไม่ตรงกัน: หัวแผน {found} แต่ {place} เป็น {other}',
      en: 'The fiscal years differ: the title says {found}, but {place} says {other}.',
    },
    variants: {
      'year-inconsistent-untitled': {
        th: 'ปีงบประมาณไม่ตรงกัน: ที่อื่นเป็น {found} แต่ {place} เป็น {other}',
        en: 'The fiscal years differ: elsewhere it is {found}, but {place} says {other}.',
      },
    },
    why: ONE_YEAR,
  },
  'year-outside-national-plan': {
    name: { th: 'ปีอยู่นอกแผนระดับชาติ', en: 'Year outside the national plan' },
    message: {
      th: 'ปีงบประมาณ {found} อยู่นอกช่วงแผนระยะที่ ๒ (๒๕๖๖-๒๕๗๐)',
      en: 'The fiscal year {found} is outside the second national plan (2566 to 2570).',
    },
    why: {
      th: 'แบบฟอร์ม เป้าหมาย และแนวทางเป็นของแผนระดับชาติฉบับเดียว ใช้กับปีนอกช่วงไม่ได้',
      en: 'The form with its goals and guidelines belongs to one national plan and to no other years.',
    },
  },
  'year-previous-wrong': {
    name: { th: 'ปีของผลการดำเนินงานผิด', en: 'Wrong year of results' },
    message: {
      th: 'คอลัมน์ผลการดำเนินงานต้องเป็นปี {expected}',
      en: 'The results in part 4 must be those of {expected}.',
    },
    why: {
      th: 'ส่วนที่ ๔ เทียบแผนปีนี้กับผลของปีก่อนหนึ่งปี',
      en: 'Part 4 compares the plan with the results of the year before.',
    },
  },
  'agency-name-inconsistent': {
    name: { th: 'ชื่อหน่วยงานไม่ตรงกับหัวแผน', en: 'Another agency than the title’s' },
    message: {
      th: 'ชื่อหน่วยงานไม่ตรงกับหัวแผน: {text}',
      en: 'This is not the agency that the plan’s title names: {text}',
    },
    why: COPIED,
  },
  'agency-name-foreign': {
    name: { th: 'ชื่อของหน่วยงานอื่น', en: 'Another agency’s name left in' },
    message: {
      th: 'พบชื่อ "{name}" ซึ่งไม่ใช่หน่วยงานนี้ อาจคัดลอกมาจากแผนของหน่วยงานอื่น',
      en: '"{name}" is not this agency: the text may be copied from another agency’s plan.',
    },
    why: COPIED,
  },
  'coordinator-missing': {
    name: { th: 'ไม่มีผู้ประสานงาน', en: 'No coordinator' },
    message: {
      th: 'ยังไม่ได้กรอกชื่อหรือสังกัดผู้ประสานงาน',
      en: 'The coordinator’s name or office is not filled in.',
    },
    why: REACHED,
  },
  'address-missing': {
    name: { th: 'ไม่มีสถานที่ตั้ง', en: 'No address' },
    message: { th: 'ยังไม่ได้กรอกสถานที่ตั้ง', en: 'The address is not filled in.' },
    why: REACHED,
  },
  'phone-malformed': {
    name: { th: 'หมายเลขโทรศัพท์ไม่ครบหลัก', en: 'Telephone number not whole' },
    message: {
      th: 'หมายเลขโทรศัพท์ไม่ครบหลัก: {text}',
      en: 'This telephone number has the wrong number of digits: {text}',
    },
    variants: {
      'phone-malformed-fax': {
        th: 'หมายเลขโทรสารไม่ครบหลัก: {text}',
        en: 'This fax number has the wrong number of digits: {text}',
      },
      'phone-malformed-zero': {
        th: 'หมายเลขโทรศัพท์ไม่ครบหลัก: {text} น่าจะเป็น {expected} (เลข 0 ตัวหน้าหายไป)',
        en: 'This telephone number has lost its first 0: {text}, most likely {expected}',
      },
    },
    why: REACHED,
  },
  'email-thai-digit': {
    name: { th: 'เลขไทยในอีเมล', en: 'Thai digit in an e-mail address' },
    message: {
      th: 'อีเมลมีเลขไทย "{found}" จะส่งไม่ถึง โปรดตรวจว่าเป็น {expected} หรือไม่',
      en: 'The address has the Thai digit "{found}" and no mail will arrive: is it {expected}?',
    },
    why: REACHED,
  },
  'email-malformed': {
    name: { th: 'รูปแบบอีเมลผิด', en: 'E-mail address not well formed' },
    message: { th: 'รูปแบบอีเมลไม่ถูกต้อง: {text}', en: 'This is no e-mail address: {text}' },
    why: REACHED,
  },
  'email-unofficial': {
    name: { th: 'อีเมลที่ไม่ใช่ของราชการ', en: 'E-mail address not official' },
    message: { th: 'อีเมลไม่ใช่อีเมลราชการ', en: 'The address is not an official one.' },
    why: {
      th: 'หนังสือราชการทางอีเมลควรส่งถึงที่อยู่ของหน่วยงาน ไม่ใช่ของบุคคล',
      en: 'Official mail goes to an address of the agency, not of a person.',
    },
  },
};
