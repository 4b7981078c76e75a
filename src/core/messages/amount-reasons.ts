/** Why an amount is not read, and what to do. */
import type { ReasonCode } from '../text/reading';
import type { Language, Sentence } from './language';

const REASONS: Partial<Readonly<Record<ReasonCode, Sentence>>> = {
  words: { th: 'มีแต่ตัวอักษร โปรดกรอกเป็นตัวเลข', en: 'it is in words only; write it in figures' },
  'several-numbers': { th: 'มีหลายจำนวน โปรดระบุจำนวนเดียว', en: 'it has several numbers; state one' },
  range: { th: 'เป็นช่วง โปรดระบุจำนวนเดียว', en: 'it is a range; state one amount' },
  grouping: { th: 'จุดหรือจุลภาคไม่ถูกตำแหน่ง', en: 'its points or commas are out of place' },
  negative: { th: 'เป็นจำนวนติดลบ', en: 'it is below zero' },
  footnote: { th: 'มีเครื่องหมายเชิงอรรถติดกับจำนวน', en: 'a footnote mark stands with the number' },
  inexact: { th: 'ไม่ใช่จำนวนที่แน่นอน', en: 'it is not exact' },
  rate: { th: 'เป็นอัตราต่อหน่วย โปรดระบุจำนวนรวม', en: 'it is a rate; state the whole amount' },
  'wrong-unit': { th: 'หน่วยไม่ใช่บาท', en: 'its unit is not baht' },
  'date-cell': { th: 'Excel เปลี่ยนเป็นวันที่ โปรดกรอกใหม่', en: 'Excel turned it into a date; type it again' },
  'source-only': { th: 'มีแต่แหล่งเงิน โปรดระบุจำนวน', en: 'it names a source only; state the amount' },
  pending: { th: 'ยังไม่ได้รับจัดสรรหรือยังไม่แน่นอน', en: 'it is still awaited or depends on something' },
  year: {
    th: 'อาจเป็นปี พ.ศ. หากเป็นจำนวนเงิน โปรดเติม "บาท" ต่อท้าย',
    en: 'it may be a year; if it is an amount, write บาท behind it',
  },
  'other-year': { th: 'เป็นงบประมาณของปีอื่น', en: 'it is the budget of another year' },
  'several-years': {
    th: 'เป็นงบประมาณหลายปี โปรดระบุเฉพาะปีของแผน',
    en: "it covers several years; state that of the plan's year only",
  },
  elsewhere: {
    th: 'อ้างถึงโครงการหรือข้ออื่น โปรดระบุจำนวนของโครงการนี้',
    en: "it refers to another project or item; state this project's amount",
  },
  ditto: { th: 'อ้างถึงช่องอื่น โปรดระบุจำนวน', en: 'it refers to another cell; state the amount' },
  sum: { th: 'เป็นการบวก โปรดระบุผลรวม', en: 'it is an addition; state its sum' },
  informal: { th: 'เป็นตัวย่อ โปรดกรอกเต็มจำนวน', en: 'it is abbreviated; write it in full' },
  disagree: { th: 'ตัวเลขกับตัวอักษรไม่ตรงกัน', en: 'figures and words differ' },
  'parts-differ': { th: 'ยอดแยกตามแหล่งเงินรวมกันไม่เท่ากับยอดรวม', en: 'the parts do not add up to the whole' },
};

/** The words for a reason of `readAmount`; for any other, that there is no amount. */
export function amountReasonText(reason: string, language: Language): string {
  const sentence = (REASONS as Readonly<Record<string, Sentence | undefined>>)[reason];
  return (sentence ?? UNKNOWN)[language];
}

const UNKNOWN: Sentence = { th: 'ไม่เป็นจำนวนเงิน', en: 'it is no amount' };
