/** What a check went by; and what is wrong with settings, where, and what may stand there instead. */
import type { SettingsInForce } from '../settings/in-force';
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

const IN_FORCE: Sentence = {
  th: 'การตั้งค่า: {source} · ปิดข้อตรวจ {off} ข้อ · ปรับ {changed} ข้อ · รู้แล้ว ไม่แก้ {accepted} จุด',
  en: 'Settings: {source} · rules off: {off} · rules changed: {changed} · known and kept: {accepted}',
};
const DEFAULT: Sentence = { th: 'ค่าเริ่มต้น (default)', en: 'default' };
const IGNORED: Sentence = {
  th: 'ค่าเริ่มต้น (default) โดยไม่ใช้การตั้งค่าและสิ่งที่รับทราบไว้',
  en: 'default, without any settings and acceptances',
};
const WORKBOOK: Sentence = { th: 'สมุดงานนี้', en: 'this workbook' };

/** The line that belongs to a verdict. `digits` writes its numbers. */
export function settingsText(
  { sources, rulesOff, rulesChanged, accepted, isIgnored }: SettingsInForce,
  language: Language,
  digits: (count: string) => string = (count) => count,
): string {
  const named = sources.map((source) => (source.kind === 'file' ? source.path : WORKBOOK[language]));
  const counts = { off: rulesOff, changed: rulesChanged, accepted };
  const written = Object.entries(counts).map(([name, count]) => [name, digits(String(count))] as const);
  return fillIn(IN_FORCE[language], {
    source: named.length > 0 ? named.join(' + ') : (isIgnored ? IGNORED : DEFAULT)[language],
    ...Object.fromEntries(written),
  });
}
