import type { FamilyWords } from '../rule-words';

const MEASURED = {
  th: 'ผลลัพธ์เชิงปริมาณต้องนับได้ จึงจะรายงานผลเทียบกับแผนได้',
  en: 'A quantity must be countable, or nobody can report against it.',
};
const RESPONSIBLE = {
  th: 'ทุกโครงการต้องมีหน่วยงานที่ตอบคำถามแทนโครงการได้',
  en: 'Every project has an office that answers for it.',
};

export const PROJECT_WORDS: FamilyWords = {
  'entries-unpaired': {
    name: { th: 'จำนวนรายการในช่องไม่เท่าจำนวนโครงการ', en: 'Entries of a cell not one a project' },
    message: {
      th: 'มี {expected} โครงการ แต่ช่อง{column}มี {found} รายการ จับคู่ไม่ได้',
      en: 'There are {expected} projects, but the {column} cell has {found} entries: they cannot be paired.',
    },
    why: {
      th: 'เมื่อหลายโครงการอยู่ในช่องเดียวกัน ทุกช่องต้องมีจำนวนรายการเท่ากัน จึงจะรู้ว่ารายการใดเป็นของโครงการใด',
      en: 'Where several projects share a cell, every cell needs an entry for each, or nobody can tell which is whose.',
    },
  },
  'quant-missing': {
    name: { th: 'ไม่มีผลลัพธ์เชิงปริมาณ', en: 'No quantity' },
    message: { th: 'ยังไม่ได้กรอกผลลัพธ์เชิงปริมาณ', en: 'The quantity is not filled in.' },
    variants: {
      'quant-missing-all': {
        th: 'ยังไม่ได้กรอกผลลัพธ์เชิงปริมาณทั้ง {expected} โครงการ',
        en: 'The quantity is not filled in for any of the {expected} projects.',
      },
    },
    why: MEASURED,
  },
  'quant-no-number': {
    name: { th: 'ผลลัพธ์เชิงปริมาณไม่มีตัวเลข', en: 'Quantity without a number' },
    message: { th: 'ผลลัพธ์เชิงปริมาณไม่มีตัวเลข', en: 'The quantity has no number.' },
    why: MEASURED,
  },
  'quant-unit-mismatch': {
    name: { th: 'หน่วยนับไม่ตรงกับสิ่งที่นับ', en: 'Unit does not fit' },
    message: {
      th: 'หน่วยนับไม่ตรงกับสิ่งที่นับ: {text}',
      en: 'The unit does not fit what is counted: {text}',
    },
    why: {
      th: 'หน่วยนับที่ไม่ตรงกับสิ่งที่นับทำให้รวมยอดคน หน่วยงาน และชุมชนผิด',
      en: 'With the wrong unit, people, offices and communities are added up wrongly.',
    },
  },
  'quant-unit-outside-note': {
    name: { th: 'หน่วยนับนอกหมายเหตุของแบบ', en: 'Unit outside the form’s note' },
    message: {
      th: 'หน่วยนับ "{unit}" ไม่อยู่ในหมายเหตุของแบบ (จำนวนคน หน่วยงาน ชุมชน)',
      en: 'The unit "{unit}" is not one that the form\'s note names (people, offices, communities).',
    },
    why: {
      th: 'หมายเหตุของแบบให้นับผลสำเร็จเชิงปริมาณเป็นคน หน่วยงาน หรือชุมชน',
      en: "The form's note asks for quantities in people, offices or communities.",
    },
  },
  'qual-missing': {
    name: { th: 'ไม่มีผลลัพธ์เชิงคุณภาพ', en: 'No qualitative result' },
    message: { th: 'ยังไม่ได้กรอกผลลัพธ์เชิงคุณภาพ', en: 'The qualitative result is not filled in.' },
    variants: {
      'qual-missing-all': {
        th: 'ยังไม่ได้กรอกผลลัพธ์เชิงคุณภาพทั้ง {expected} โครงการ',
        en: 'The qualitative result is not filled in for any of the {expected} projects.',
      },
    },
    why: {
      th: 'แบบฟอร์มถามผลลัพธ์ทั้งเชิงปริมาณและเชิงคุณภาพของทุกโครงการ',
      en: 'The form asks for a quantity and a qualitative result of every project.',
    },
  },
  'responsible-missing': {
    name: { th: 'ไม่มีหน่วยงานรับผิดชอบ', en: 'No responsible office' },
    message: { th: 'ยังไม่ได้ระบุหน่วยงานรับผิดชอบ', en: 'No responsible office is named.' },
    variants: {
      'responsible-missing-all': {
        th: 'ยังไม่ได้ระบุหน่วยงานรับผิดชอบทั้ง {expected} โครงการ',
        en: 'No responsible office is named for any of the {expected} projects.',
      },
    },
    why: RESPONSIBLE,
  },
  'responsible-vague': {
    name: { th: 'ไม่ระบุหน่วยงานหลัก', en: 'No leading office' },
    message: { th: 'ไม่ได้ระบุหน่วยงานหลัก', en: 'No leading office is named.' },
    why: RESPONSIBLE,
  },
  'responsible-abbreviated': {
    name: { th: 'ชื่อหน่วยงานย่อ (ฯ)', en: 'Office’s name cut short (ฯ)' },
    message: {
      th: 'ชื่อหน่วยงานย่อ (ฯ) อาจรวมกลุ่มไม่ได้',
      en: 'The name of the office is cut short (ฯ): it may not be grouped with the others.',
    },
    why: {
      th: 'หน่วยงานเดียวกันที่เขียนเต็มบ้างย่อบ้างจะถูกนับเป็นคนละหน่วยงาน',
      en: 'An office that is written in full here and cut short there counts as two.',
    },
  },
};
