/** What is wrong with settings, where, and what may stand there instead. */
import type { SettingsFault, SettingsProblem } from '../settings/read-settings';
import { fillIn, type Language, type Sentence } from './language';

const FAULTS: Readonly<Record<SettingsFault, Sentence>> = {
  'not-json': {
    th: 'บรรทัดและคอลัมน์ {at}: ไม่ใช่ JSON',
    en: 'line and column {at}: this is not JSON',
  },
  'not-an-object': { th: '{at}: ต้องเป็น {…}', en: '{at}: must be {…}' },
  'unknown-name': { th: '{at}: ไม่รู้จักชื่อนี้ ที่ใช้ได้คือ {allowed}', en: '{at}: unknown name; allowed: {allowed}' },
  'wrong-value': { th: '{at}: ค่าไม่ถูกต้อง ที่ใช้ได้คือ {allowed}', en: '{at}: wrong value; allowed: {allowed}' },
};

/** The whole of the settings, where no place within it is to be named. */
const WHOLE: Sentence = { th: 'ทั้งหมด', en: 'the whole' };

export function settingsProblemText({ at, fault, allowed }: SettingsProblem, language: Language): string {
  const values = { at: at === '' ? WHOLE[language] : at, allowed: allowed.length > 0 ? allowed.join(', ') : '-' };
  return fillIn(FAULTS[fault][language], values);
}
