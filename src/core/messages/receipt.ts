/** Whether the receipt in a workbook is of the plan that is there. */
import { fits, type Receipted } from '../plan/receipt';
import type { Digits } from '../text/digits';
import { inDigits } from './digits';
import { fillIn, type Language, type Sentence } from './language';
import { momentText } from './moments';

const FITS: Sentence = {
  th: 'ใบรายงานผลการตรวจในไฟล์นี้ ({moment}) ตรงกับแผน',
  en: 'The receipt of the check in this file ({moment}) fits the plan.',
};
const CHANGED: Sentence = {
  th: 'แผนเปลี่ยนไปหลังออกใบรายงานผลการตรวจเมื่อ {moment} โปรดตรวจและเขียนใบรายงานใหม่',
  en: 'The plan has changed since the receipt of the check of {moment}. Please check it and write a new one.',
};
const UNKNOWN: Sentence = {
  th: 'ใบรายงานผลการตรวจในไฟล์นี้ ({moment}) ออกโดย Phaen {version} จึงเทียบกับแผนไม่ได้แน่ชัด โปรดตรวจและเขียนใบรายงานใหม่',
  en: 'The receipt of the check in this file ({moment}) is of Phaen {version}, so it is not certain whether it fits the plan. Please check it and write a new one.',
};

/** `version`: the present one. null if the workbook has no receipt. */
export function receiptText(
  { fingerprint, receipt }: Receipted,
  version: string,
  language: Language,
  digits: Digits,
): string | null {
  if (!receipt) return null;
  const isOf = fits(receipt, fingerprint, version);
  const sentence = isOf === null ? UNKNOWN : isOf ? FITS : CHANGED;
  const moment = inDigits(momentText(receipt.moment, language), digits);
  return fillIn(sentence[language], { moment, version: receipt.version });
}
