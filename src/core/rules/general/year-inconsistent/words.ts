import type { RuleWords } from '../../../messages/rule-words';
import { WRITE_YEAR } from '../words';

export const words: RuleWords = {
  name: { th: 'ปีงบประมาณไม่ตรงกัน', en: 'Fiscal years differ' },
  message: {
    th: 'ปีงบประมาณไม่ตรงกัน: หัวแผน {found} แต่ {place} เป็น {other}',
    en: 'The fiscal years differ: the title says {found}, but {place} says {other}.',
  },
  variants: {
    'year-inconsistent-headers': {
      th: 'หัวคอลัมน์ "{text}" อยู่ในปีงบประมาณ พ.ศ. {other} แต่แผนเป็นปีงบประมาณ พ.ศ. {found} โปรดแก้หัวคอลัมน์ของตารางให้ตรงกัน',
      en: 'The header “{text}” is in fiscal year {other}, but the plan is that of {found}. Please correct the headers of the table.',
    },
    'year-inconsistent-untitled': {
      th: 'ปีงบประมาณไม่ตรงกัน: ที่อื่นเป็น {found} แต่ {place} เป็น {other}',
      en: 'The fiscal years differ: elsewhere it is {found}, but {place} says {other}.',
    },
  },
  fixes: {
    'write-year': WRITE_YEAR,
    'write-title-year': { th: 'แก้ปีที่หัวแผนเป็น {expected}', en: 'Change the year of the title to {expected}.' },
    'write-other-years': {
      th: 'แก้ปีที่อื่นทั้งหมดให้ตรงกับหัวแผน ({expected})',
      en: 'Change the year everywhere else to the title’s ({expected}).',
    },
  },
  why: {
    th: 'แผนที่ปรับจากปีก่อนมักแก้ปีไม่ครบทุกที่ ผู้ตรวจจะไม่รู้ว่าเป็นแผนของปีใด',
    en: 'A plan made from last year’s often keeps the old year somewhere, and the reviewer cannot tell whose year it is.',
  },
};
