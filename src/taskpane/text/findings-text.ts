/** Findings as words: for the eye, and for pasting into a letter or a chat. */
import type { CheckResult } from '../../core/jobs/check';
import { DIGITS_OF, inDigits, plain, say } from '../../core/messages/digits';
import { quotation } from '../../core/messages/excerpt';
import { findingText } from '../../core/messages/findings';
import type { Language } from '../../core/messages/language';
import { settingsText } from '../../core/messages/settings';
import type { Finding } from '../../core/rules/finding';
import { groups } from '../state/findings/verdict';
import { SEVERITY_NAMES } from '../words/findings';
import { SHARED } from '../words/shared';

/** What a finding knows and its sentence does not say: which project, and what was found against what was expected. */
export interface Unsaid {
  readonly title: string | null;
  readonly found: string | null;
  readonly expected: string | null;
}

export function unsaid({ data }: Finding, sentence: string): Unsaid {
  const said = plain(sentence);
  const value = (name: string): string | null => {
    const raw = data[name] ?? null;
    return raw === null || said.includes(plain(quotation(String(raw)))) ? null : String(raw);
  };
  // Alone, what was found has nothing to be compared with.
  const isCompared = (data.expected ?? null) !== null;
  return { title: value('title'), found: isCompared ? value('found') : null, expected: value('expected') };
}

/** One line a finding, under the name of its severity; and what they were found by. */
export function findingsAsText({ findings, settings }: CheckResult, language: Language): string {
  const digits = settings.digits ?? DIGITS_OF[language];
  const parts = groups(findings).map(({ severity, findings: group }) => {
    const lines = group.map((finding, index) => {
      const place = say(SHARED.place[language], { sheet: finding.sheet, cell: finding.cell }, digits);
      return `${inDigits(String(index + 1), digits)}. ${findingText(finding, language, digits)} (${place})`;
    });
    return [SEVERITY_NAMES[severity][language], ...lines].join('\n');
  });
  return [...parts, settingsText(settings, language)].join('\n\n');
}
