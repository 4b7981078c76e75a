/** What is wrong with settings, as the reports say it. */
import type { Language } from '../core/messages/language';
import { settingsProblemTexts } from '../core/messages/settings';
import type { SettingsProblem } from '../core/settings/read-settings';
import type { SettingsProblemReport } from './report';

export function reportSettingsProblems(
  problems: readonly SettingsProblem[],
  language: Language,
): SettingsProblemReport[] {
  const texts = settingsProblemTexts(problems, language);
  return problems.map((problem, index) => ({ ...problem, message: texts[index] ?? '' }));
}
