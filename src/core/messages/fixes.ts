/** What a fix would do, in words. */
import { fillIn, type Language, type Sentence } from './language';
import type { Fix } from '../rules/finding';
import { excerpt } from './excerpt';

const FIXES: Readonly<Record<string, Sentence>> = {
  'declare-listed': {
    th: 'แก้จำนวนที่แจ้งจาก {found} เป็น {expected} ให้ตรงกัน',
    en: 'Change the declared number from {found} to {expected}.',
  },
  'add-project': {
    th: 'ไปเพิ่มโครงการที่ขาด {count} โครงการในตาราง',
    en: 'Go to the table and add the missing projects ({count}).',
  },
  'look-projects': {
    th: 'ไปดูโครงการที่เกินมา {count} โครงการในตาราง',
    en: 'Go to the table and look at the extra projects ({count}).',
  },
  'mark-quarters': {
    th: 'ทำเครื่องหมายไตรมาส {expected} ตามช่วงเวลา "{text}"',
    en: 'Mark quarter {expected}, as the period "{text}" says.',
  },
  'mend-period': { th: 'ไปแก้ช่วงเวลา "{text}"', en: 'Go and correct the period "{text}".' },
  'fill-placeholder': {
    th: 'ไปกรอกชื่อโครงการ หรือลบบรรทัดตัวอย่างเอง',
    en: 'Go and fill in the project, or take the line out.',
  },
  'clear-placeholder': { th: 'ลบบรรทัดตัวอย่าง', en: 'Take the sample line out.' },
  'spell-out': { th: 'เขียนชื่อเต็มว่า {expected}', en: 'Write the name in full: {expected}.' },
  'declare-budget': {
    th: 'แก้งบประมาณรวมจาก {found} เป็น {expected}',
    en: 'Change the budget of 3.2 from {found} to {expected}.',
  },
  'look-budgets': { th: 'ไปดูงบประมาณของโครงการในตาราง', en: 'Go and look at the budgets of the table.' },
  'write-no-budget': { th: 'เขียน {expected} แทนขีด', en: 'Write {expected} in place of the dash.' },
  'go-no-budget': { th: 'ไปเขียน {expected} แทนขีดเอง', en: 'Go and write {expected} in place of the dash.' },
  'one-mark': { th: 'ใช้ {expected} แบบเดียว ({count} ช่อง)', en: 'Use {expected} alone ({count} cells).' },
  'renumber-sections': { th: 'เรียงเลขหัวข้อใหม่ให้ต่อเนื่อง', en: 'Number the sections one after the other.' },
  'renumber-items': {
    th: 'เรียงเลขลำดับโครงการใหม่เป็น {expected}',
    en: 'Number the projects {expected}.',
  },
  'restore-wording': {
    th: 'แก้ข้อความหัวข้อเป็น "{expected}"',
    en: 'Write the heading as on the form: "{expected}"',
  },
  'write-year': { th: 'แก้ปีที่นี่เป็น {expected}', en: 'Change the year here to {expected}.' },
  'write-title-year': { th: 'แก้ปีที่หัวแผนเป็น {expected}', en: 'Change the year of the title to {expected}.' },
  'write-other-years': {
    th: 'แก้ปีที่อื่นทั้งหมดให้ตรงกับหัวแผน ({expected})',
    en: 'Change the year everywhere else to the title’s ({expected}).',
  },
  'write-email': { th: 'แก้อีเมลเป็น {expected}', en: 'Change the address to {expected}.' },
  'write-sum': { th: 'แก้ยอดรวมจาก {found} เป็น {expected}', en: 'Change the total from {found} to {expected}.' },
  'look-addends': { th: 'ไปดูจำนวนที่นำมารวม', en: 'Go and look at the numbers that are added up.' },
  'write-unit': { th: 'แก้หน่วยนับเป็น {expected}', en: 'Change the unit to {expected}.' },
  'add-virtue': {
    th: 'แก้จำนวนคุณธรรมและเพิ่ม {expected} ต่อท้ายรายการ',
    en: 'Correct the number and add {expected} to the end of the list.',
  },
  'drop-slip': { th: 'ลบส่วนที่เกินมา', en: 'Take out what is too many.' },
  'join-word': { th: 'เขียนติดกันเป็น {expected} ({count} ช่อง)', en: 'Join it: {expected} ({count} cells).' },
  'thai-digits': { th: 'ใช้เลขไทยทั้งหมดใน {count} ช่องนี้', en: 'Use Thai digits throughout these cells ({count}).' },
  'arabic-digits': {
    th: 'ใช้เลขอารบิกทั้งหมดใน {count} ช่องนี้',
    en: 'Use Arabic digits throughout these cells ({count}).',
  },
  'compose-sara-am': { th: 'รวมเป็นสระอำตัวเดียว', en: 'Make it one SARA AM.' },
  'compose-sara-ae': { th: 'แก้เป็น แ', en: 'Make it SARA AE.' },
  'drop-invisible': {
    th: 'ลบอักขระที่มองไม่เห็น',
    en: 'Take them out, and make no-break spaces ordinary ones.',
  },
};

const LOSES_FORMATS: Sentence = {
  th: '{fix} (รูปแบบเฉพาะบางส่วนของข้อความในเซลล์ {cell} เช่น ตัวหนาหรือสี จะหายไป)',
  en: '{fix} The formats of parts of cell {cell}, such as bold or colour, will be lost.',
};
const BY_HAND: Sentence = {
  th: '{fix}: เซลล์ {cell} จัดรูปแบบไว้เฉพาะบางส่วน เช่น ตัวหนาหรือสี Phaen จึงไม่แก้ให้ โปรดแก้ในเซลล์เองให้เป็น "{text}"',
  en: '{fix} Parts of cell {cell} have formats of their own, such as bold or colour, so Phaen does not change it. Go and make it "{text}" yourself.',
};

/** As many letters around what changes as tell which text is meant. */
const AROUND = 60;

/** The sentence of a fix, its values filled in: with the formats that it would lose, or what a person writes instead. */
export function fixText(
  { message, data, changes, losesFormats }: Pick<Fix, 'message' | 'data' | 'changes' | 'losesFormats'>,
  language: Language,
): string {
  const fix = fillIn(FIXES[message]?.[language] ?? message, data);
  if (!losesFormats) return fix;
  const { cell, before, after } = losesFormats.change;
  const { lead, added, tail } = excerpt(before, after, AROUND);
  const sentence = changes.length > 0 ? LOSES_FORMATS : BY_HAND;
  return fillIn(sentence[language], { fix, cell, text: lead + added + tail });
}
