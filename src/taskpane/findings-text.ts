/** Findings as words: for the eye, and for pasting into a letter or a chat. */
import { findingText } from '../core/messages/findings';
import { fillIn, type Language } from '../core/messages/language';
import type { Finding } from '../core/rules/finding';
import { groups } from './state/verdict';
import { SEVERITY_NAMES, WORDS } from './words';

/** What was found and what was expected, where the finding's sentence does not say it already. */
export function unsaid(finding: Finding, sentence: string): { found: string | null; expected: string | null } {
  const value = (name: string): string | null => {
    const raw = finding.data[name];
    return raw === undefined || raw === null || sentence.includes(String(raw)) ? null : String(raw);
  };
  return { found: value('found'), expected: value('expected') };
}

/** One line a finding, under the name of its severity. */
export function findingsAsText(findings: readonly Finding[], language: Language): string {
  return groups(findings)
    .map(({ severity, findings: group }) => {
      const lines = group.map((finding, index) => {
        const place = fillIn(WORDS.place[language], { sheet: finding.sheet, cell: finding.cell });
        return `${index + 1}. ${findingText(finding, language)} (${place})`;
      });
      return [SEVERITY_NAMES[severity][language], ...lines].join('\n');
    })
    .join('\n\n');
}
