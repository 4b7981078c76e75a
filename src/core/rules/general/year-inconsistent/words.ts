import type { RuleWords } from '../../../messages/rule-words';
import { WRITE_YEAR } from '../words';

const OUTSIDE = {
  th: 'ไม่อยู่ในปีงบประมาณ พ.ศ. {found} (๑ ต.ค. {before} - ๓๐ ก.ย. {found}) โปรดตรวจสอบ',
  en: 'not in the fiscal year {found} (1 October {before} to 30 September {found}). Please check.',
};

export const words: RuleWords = {
  name: { th: 'ปีงบประมาณไม่ตรงกัน', en: 'Fiscal years differ' },
  message: {
    th: 'ชื่อแผนระบุปีงบประมาณ พ.ศ. {found} แต่{place} ระบุ พ.ศ. {other} โปรดแก้ไขให้ตรงกัน',
    en: 'The title names the fiscal year {found}, but {place} says {other}. Please make them agree.',
  },
  variants: {
    'year-inconsistent-headers': {
      th: `หัวคอลัมน์ "{text}" ${OUTSIDE.th}`,
      en: `The header “{text}” is ${OUTSIDE.en}`,
    },
    'year-inconsistent-headers-until': {
      th: `หัวคอลัมน์ "{text}" ถึง "{until}" ${OUTSIDE.th}`,
      en: `The headers “{text}” to “{until}” are ${OUTSIDE.en}`,
    },
    'year-inconsistent-headers-under': {
      th: `หัวคอลัมน์ "{text}" ใต้ "{under}" ${OUTSIDE.th}`,
      en: `The header “{text}” under “{under}” is ${OUTSIDE.en}`,
    },
    'year-inconsistent-headers-until-under': {
      th: `หัวคอลัมน์ "{text}" ถึง "{until}" ใต้ "{under}" ${OUTSIDE.th}`,
      en: `The headers “{text}” to “{until}” under “{under}” are ${OUTSIDE.en}`,
    },
    'year-inconsistent-untitled': {
      th: 'ส่วนอื่นของแผนระบุปีงบประมาณ พ.ศ. {found} แต่{place} ระบุ พ.ศ. {other} โปรดแก้ไขให้ตรงกัน',
      en: 'Elsewhere the fiscal year is {found}, but {place} says {other}. Please make them agree.',
    },
  },
  fixes: {
    'shift-headers': {
      th: 'แก้ปีในหัวคอลัมน์ทั้งหมดให้เป็นปีงบประมาณ พ.ศ. {expected}',
      en: 'Change the years of all these headers to the fiscal year {expected}.',
    },
    'write-year': WRITE_YEAR,
    'write-title-year': { th: 'แก้ปีในชื่อแผนเป็น พ.ศ. {expected}', en: 'Change the year of the title to {expected}.' },
    'write-other-years': {
      th: 'แก้ปีในส่วนอื่นทั้งหมดให้ตรงกับชื่อแผน (พ.ศ. {expected})',
      en: 'Change the year everywhere else to the title’s ({expected}).',
    },
  },
  why: {
    th: 'แผนที่ปรับจากปีก่อนมักแก้ปีไม่ครบทุกที่ ผู้ตรวจจะไม่รู้ว่าเป็นแผนของปีใด',
    en: 'A plan made from last year’s often keeps the old year somewhere, and the reviewer cannot tell whose year it is.',
  },
};
