/** The settings of a check; what is wrong with settings, at which place, and what is allowed there. */
import type { SettingsInForce } from '../settings/in-force';
import type { SettingsFault, SettingsProblem } from '../settings/read-settings';
import { DIGITS_OF, say } from './digits';
import { fillIn, type Language, type Sentence } from './language';

const FAULTS: Readonly<Record<SettingsFault, Sentence>> = {
  'not-json': {
    th: 'บรรทัดและคอลัมน์ {at}: ไม่ใช่ JSON',
    en: 'line and column {at}: this is not JSON',
  },
  'not-an-object': { th: '{at}: ต้องเป็น {…}', en: '{at}: must be {…}' },
  'unknown-name': { th: '{at}: ไม่รู้จักชื่อนี้', en: '{at}: unknown name' },
  'wrong-value': { th: '{at}: ค่าไม่ถูกต้อง', en: '{at}: wrong value' },
  more: { th: 'และยังไม่ถูกต้องอีก {count} แห่ง', en: 'and {count} more' },
};
const ALLOWED: Sentence = { th: ' ที่ใช้ได้คือ {allowed}', en: '; allowed: {allowed}' };
const HAVE_ALLOWED: readonly SettingsFault[] = ['unknown-name', 'wrong-value'];

/** All settings, if no place within them is named. */
const WHOLE: Sentence = { th: 'ทั้งหมด', en: 'the whole' };

/** A sentence for each problem; what is allowed is listed in the first that needs the list. */
export function settingsProblemTexts(problems: readonly SettingsProblem[], language: Language): string[] {
  const listed = new Set<string>();
  return problems.map(({ at, fault, allowed, count = null }) => {
    const list = allowed.length > 0 ? allowed.join(', ') : '-';
    const isListed = !HAVE_ALLOWED.includes(fault) || listed.has(list);
    if (!isListed) listed.add(list);
    const sentence = FAULTS[fault][language] + (isListed ? '' : ALLOWED[language]);
    return fillIn(sentence, { at: at === '' ? WHOLE[language] : at, allowed: list, count });
  });
}

const RULES_OFF: Sentence = { th: 'ปิดข้อตรวจ {count} ข้อ', en: 'rules off: {count}' };
const RULES_CHANGED: Sentence = { th: 'ปรับข้อตรวจ {count} ข้อ', en: 'rules changed: {count}' };
const ACCEPTED: Sentence = { th: 'คงไว้ตามเดิม {count} จุด', en: 'kept as they are: {count}' };
const NAMED: Sentence = { th: 'การตั้งค่า: {facts}', en: 'Settings: {facts}' };
const DEFAULT: Sentence = { th: 'ค่าเริ่มต้น', en: 'default' };
const IGNORED: Sentence = {
  th: 'ค่าเริ่มต้น โดยไม่ใช้การตั้งค่าและข้อที่คงไว้ตามเดิม',
  en: 'default, without any settings and acceptances',
};
const WORKBOOK: Sentence = { th: 'ไฟล์นี้', en: 'this file' };

/** The line that belongs to a verdict: where something is set, and what differs from the defaults. */
export function settingsText(settings: SettingsInForce, language: Language): string {
  return fillIn(NAMED[language], { facts: settingsFacts(settings, language) });
}

/** The same beside a label that says what it is of. */
export function settingsFacts(
  { sources, rulesOff, rulesChanged, accepted, isIgnored, digits }: SettingsInForce,
  language: Language,
): string {
  const named = sources.map((source) => (source.kind === 'file' ? source.path : WORKBOOK[language]));
  const counts = [
    [RULES_OFF, rulesOff],
    [RULES_CHANGED, rulesChanged],
    [ACCEPTED, accepted],
  ] as const;
  const differing = counts.filter(([, count]) => count > 0);
  return [
    named.length > 0 ? named.join(' + ') : (isIgnored ? IGNORED : DEFAULT)[language],
    ...differing.map(([sentence, count]) => say(sentence[language], { count }, digits ?? DIGITS_OF[language])),
  ].join(' · ');
}
