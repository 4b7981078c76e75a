/** Any thrown value → a code that scripts can rely on and a sentence that says what to do. */
import type { Language, Sentence } from '../core/messages/language';
import { PROBLEMS } from '../core/messages/problems';
import { settingsProblemTexts } from '../core/messages/settings';
import type { SettingsProblem } from '../core/settings/read-settings';
import { HostError, type ProblemCode } from '../core/workbook/host';

export interface Problem {
  readonly code: ProblemCode | 'unexpected';
  readonly message: string;
}

/** A problem with its own sentence, if the code's general one would mislead. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    readonly code: ProblemCode,
    readonly sentence: Sentence,
  ) {
    super(sentence.en);
  }
}

/** Settings that are not right: `source` is their file. */
export class SettingsError extends CliError {
  constructor(
    source: string,
    readonly problems: readonly SettingsProblem[],
  ) {
    const all = (language: Language): string => settingsProblemTexts(problems, language).join('; ');
    super('wrong-settings', {
      th: `การตั้งค่าใน ${source} ไม่ถูกต้อง: ${all('th')}`,
      en: `The settings in ${source} are not right: ${all('en')}`,
    });
  }
}

const UNEXPECTED: Sentence = {
  th: 'เกิดข้อผิดพลาดที่ไม่คาดไว้ ไม่มีไฟล์ใดถูกเขียน (ตั้ง PHAEN_DEBUG=1 เพื่อดูรายละเอียด)',
  en: 'Something unexpected went wrong; no file was written (set PHAEN_DEBUG=1 for details).',
};

export function problemOf(thrown: unknown, language: Language): Problem {
  if (thrown instanceof CliError) return { code: thrown.code, message: thrown.sentence[language] };
  if (thrown instanceof HostError) return { code: thrown.code, message: PROBLEMS[thrown.code][language] };
  return { code: 'unexpected', message: UNEXPECTED[language] };
}
