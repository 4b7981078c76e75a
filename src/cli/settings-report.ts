/** What is wrong with settings, as the reports tell it. */
import { settingsProblemTexts } from '../core/messages/settings';
import type { SettingsProblem } from '../core/settings/read-settings';
import { bilingual } from './problem';
import type { SettingsProblemReport } from './report';

export function reportSettingsProblems(problems: readonly SettingsProblem[]): SettingsProblemReport[] {
  const thai = settingsProblemTexts(problems, 'th');
  const english = settingsProblemTexts(problems, 'en');
  return problems.map((problem, index) => ({
    ...problem,
    message: bilingual({ th: thai[index] ?? '', en: english[index] ?? '' }),
  }));
}
