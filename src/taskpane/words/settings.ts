/** The words of the settings. */
import type { Sentence } from '../../core/messages/language';

export const SETTINGS = {
  settings: { th: 'การตั้งค่า', en: 'Settings' },
  settingsHelp: { th: 'เก็บไว้ในไฟล์นี้ ทุกคนที่เปิดไฟล์จะตรวจตามนี้', en: 'Kept in this file: whoever opens it checks by these.' },
  settingsWrong: {
    th: 'การตั้งค่าในไฟล์นี้ไม่ถูกต้อง จึงตรวจตามค่าเริ่มต้น',
    en: 'The settings in this file are not right, so the defaults were used.',
  },
  settingsReplace: {
    th: 'เมื่อบันทึก การตั้งค่าที่ไม่ถูกต้องจะถูกแทนที่ทั้งหมด',
    en: 'When you save, the settings that are not right are replaced as a whole.',
  },
  settingsSave: { th: 'บันทึกและตรวจใหม่', en: 'Save and check' },
  settingsSaved: { th: 'บันทึกการตั้งค่าแล้ว', en: 'The settings were saved' },
  settingsLeave: { th: 'ยกเลิก', en: 'Cancel' },
  unsaved: { th: 'การตั้งค่าที่เปลี่ยนยังไม่ได้บันทึก', en: 'Your changes are not saved yet.' },
  unsavedDiscard: { th: 'ออกโดยไม่บันทึก', en: 'Leave without saving' },
  unsavedStay: { th: 'กลับไปตั้งค่าต่อ', en: 'Stay' },
  draftKept: {
    th: 'การตั้งค่าที่ท่านเปลี่ยนไว้ยังอยู่ และยังไม่ได้บันทึก',
    en: 'What you had changed is still here, and not saved yet.',
  },
  settingsReset: { th: 'คืนค่าเริ่มต้น', en: 'Reset to defaults' },
  digits: { th: 'ตัวเลขในข้อความของ Phaen', en: 'Digits in what Phaen says' },
  digitsByLanguage: { th: 'ตามภาษา (ค่าเริ่มต้น)', en: 'As the language has them (default)' },
  digitsThai: { th: 'เลขไทย', en: 'Thai' },
  digitsArabic: { th: 'เลขอารบิก', en: 'Arabic' },
  font: { th: 'แบบอักษรของแผ่นงานสรุป', en: 'Font of the summary sheets' },
  levelUsual: { th: '{level} (ค่าเริ่มต้น)', en: '{level} (default)' },
  levelOff: { th: 'ไม่ตรวจ', en: 'Not checked' },
  looks: { th: 'ภาษา ตัวเลข และแผ่นงานสรุป', en: 'Language, digits and summary sheets' },
  person: { th: 'เฉพาะเครื่องนี้', en: 'On this machine only' },
  language: { th: 'ภาษาของ Phaen', en: 'Language of Phaen' },
  signature: { th: 'ช่องลงนามท้ายแผ่นงานสรุป', en: 'Places to sign on summary sheets' },
  signed: { th: 'มี (ค่าเริ่มต้น)', en: 'Yes (default)' },
  unsigned: { th: 'ไม่มี', en: 'No' },
  closeQuestion: {
    th: 'ถามก่อนปิดไฟล์ หากยังมีสิ่งที่ต้องแก้',
    en: 'Ask before the file is closed while something must be fixed',
  },
  rules: { th: 'ข้อตรวจ', en: 'Checking rules' },
  search: { th: 'ค้นหาข้อตรวจ', en: 'Find a rule' },
  onlyChanged: { th: 'เฉพาะข้อที่เปลี่ยน', en: 'Only what is changed' },
  familyChanged: { th: 'เปลี่ยน {count} ข้อ', en: '{count} changed' },
  noRule: { th: 'ไม่พบข้อตรวจตามนี้', en: 'No rule matches.' },
} as const satisfies Readonly<Record<string, Sentence>>;
