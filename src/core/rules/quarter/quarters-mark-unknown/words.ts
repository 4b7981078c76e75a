import type { RuleWords } from '../../../messages/rule-words';

const ASK = {
  th: 'หมายถึงดำเนินงานในไตรมาสนั้นใช่หรือไม่ โปรดตรวจสอบ',
  en: 'Does that mean that the project runs then? Please check.',
};

export const words: RuleWords = {
  name: { th: 'เครื่องหมายที่ไม่รู้จัก', en: 'Unknown mark' },
  message: {
    th: 'ไม่รู้จักเครื่องหมาย "{found}" ในช่องไตรมาส หมายถึงดำเนินงานในไตรมาสนั้นใช่หรือไม่ โปรดตรวจสอบ',
    en: 'The mark "{found}" of a quarter is not known. Does it mean that the project runs then? Please check.',
  },
  variants: {
    'quarters-mark-over-all': {
      th: 'เครื่องหมายอยู่ในช่องที่ผสาน {count} ไตรมาส หมายถึงทุกไตรมาสใช่หรือไม่ โปรดตรวจสอบ',
      en: 'The mark is in a cell merged over {count} quarters. Does it mean all of them? Please check.',
    },
    'quarters-mark-over-quarters': {
      th: 'เครื่องหมายอยู่ในช่องที่ผสานไตรมาสที่ {quarters} หมายถึงทุกไตรมาสในช่องนั้นใช่หรือไม่ โปรดตรวจสอบ',
      en: 'The mark is in a cell merged over quarters {quarters}. Does it mean all of them? Please check.',
    },
    'quarters-mark-over-rows': {
      th: 'เครื่องหมายอยู่ในช่องที่ผสานหลายแถว หมายถึงทุกโครงการในแถวเหล่านั้นใช่หรือไม่ โปรดตรวจสอบ',
      en: 'The mark is in a cell merged over several rows. Does it mean all their projects? Please check.',
    },
    'quarters-mark-arrows': {
      th: 'ตารางใช้ลูกศรในช่องที่ผสานแทนเครื่องหมาย หมายถึงดำเนินงานตลอดช่วงที่ลูกศรคลุมใช่หรือไม่ โปรดตรวจสอบ',
      en: 'The table has arrows in merged cells in place of marks. Does the work go on as long as the arrow reaches? Please check.',
    },
    'quarters-mark-arrow': {
      th: 'ช่องไตรมาสมีลูกศรแทนเครื่องหมาย ไม่ทราบว่าหมายถึงช่วงใด โปรดทำเครื่องหมายในไตรมาสที่ดำเนินงาน',
      en: 'Quarters hold arrows in place of marks, and nobody knows how far they reach. Please mark the quarters in which the project runs.',
    },
    'quarters-mark-ditto': {
      th: 'ช่องไตรมาสระบุ "{found}" ไม่ทราบว่าหมายถึงแถวบนหรือไม่ โปรดทำเครื่องหมายในไตรมาสที่ดำเนินงาน',
      en: 'Quarters hold {found} for the row above. Please mark the quarters in which the project runs.',
    },
    'quarters-mark-times': {
      th: `ช่องไตรมาสระบุจำนวนครั้ง ("{found}") ${ASK.th}`,
      en: `A quarter says how often ("{found}"). ${ASK.en}`,
    },
    'quarters-mark-amount': {
      th: `ช่องไตรมาสระบุจำนวนเงิน "{found}" ${ASK.th}`,
      en: `A quarter holds the amount "{found}". ${ASK.en}`,
    },
    'quarters-mark-number': {
      th: `ช่องไตรมาสระบุตัวเลข "{found}" ${ASK.th}`,
      en: `A quarter holds the number "{found}". ${ASK.en}`,
    },
    'quarters-mark-halted': {
      th: 'ช่องไตรมาสระบุ "{found}" โปรดตรวจสอบว่าดำเนินงานในไตรมาสใด',
      en: 'A quarter says "{found}". Please check in which quarter the project runs.',
    },
    'quarters-mark-words': {
      th: 'ช่องไตรมาสระบุ "{found}" โปรดตรวจสอบว่าดำเนินงานในไตรมาสนี้หรือไม่',
      en: 'A quarter says "{found}". Please check whether the project runs in it.',
    },
  },
  fixes: {
    'mark-merged': {
      th: 'แยกช่องที่ผสานไว้ ({count} ช่อง) และทำเครื่องหมายในทุกช่องที่ผสาน',
      en: 'Unmerge ({count}), and mark each of the cells that were merged.',
    },
  },
  why: {
    th: 'ช่องไตรมาสควรมีแต่เครื่องหมาย ✓ หรือเว้นว่าง เพื่อให้ผู้ตรวจอ่านได้แบบเดียวกัน',
    en: 'A quarter holds a tick or nothing, so that every reader reads it alike.',
  },
};
