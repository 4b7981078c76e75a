/** The words of the settings. */
import type { Sentence } from '../../core/messages/language';

export const SETTINGS = {
  settings: { th: 'การตั้งค่า', en: 'Settings' },
  settingsHelp: {
    th: 'การตั้งค่านี้เก็บไว้ในสมุดงาน ทุกคนที่เปิดสมุดงานนี้จะตรวจตามนี้',
    en: 'Kept in this workbook: whoever opens it checks by these.',
  },
  settingsWrong: {
    th: 'การตั้งค่าในสมุดงานนี้ไม่ถูกต้อง จึงตรวจตามค่าปกติ',
    en: 'The settings in this workbook are not right, so the usual ones were used.',
  },
  settingsReplace: {
    th: 'เมื่อบันทึก การตั้งค่าที่ไม่ถูกต้องจะถูกแทนที่ทั้งหมด',
    en: 'When you save, the settings that are not right are replaced as a whole.',
  },
  settingsSave: { th: 'บันทึกและตรวจใหม่', en: 'Save and check' },
  settingsSaved: { th: 'บันทึกการตั้งค่าแล้ว', en: 'The settings were saved' },
  settingsLeave: { th: 'ไม่บันทึก', en: 'Do not save' },
  settingsReset: { th: 'คืนค่าปกติทั้งหมด', en: 'All as usual' },
  digits: { th: 'ตัวเลขในข้อความของ Phaen', en: 'Digits in what Phaen says' },
  digitsByLanguage: { th: 'ตามภาษา (ปกติ)', en: 'As the language has them (usual)' },
  digitsThai: { th: 'เลขไทย', en: 'Thai' },
  digitsArabic: { th: 'เลขอารบิก', en: 'Arabic' },
  font: { th: 'แบบอักษรของแผ่นงานสรุป', en: 'Font of the summary sheets' },
  levelUsual: { th: '{level} (ปกติ)', en: '{level} (usual)' },
  levelOff: { th: 'ไม่ตรวจ', en: 'Not checked' },
} as const satisfies Readonly<Record<string, Sentence>>;
