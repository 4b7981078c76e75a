/** What is wrong with settings, as the reports tell it. */
import { settingsProblemText } from '../core/messages/settings';
import type { SettingsProblem } from '../core/settings/read-settings';
import { bilingual } from './problem';
import type { SettingsProblemReport } from './report';

export function reportSettingsProblem(problem: SettingsProblem): SettingsProblemReport {
  const message = bilingual({ th: settingsProblemText(problem, 'th'), en: settingsProblemText(problem, 'en') });
  return { at: problem.at, fault: problem.fault, allowed: problem.allowed, message };
}
