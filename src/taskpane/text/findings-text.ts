/** Findings as words: for the eye, and for pasting into a letter or a chat. */
import type { CheckResult } from '../../core/jobs/check';
import { DIGITS_OF, inDigits, plain, say } from '../../core/messages/digits';
import { quotation } from '../../core/messages/excerpt';
import { findingText } from '../../core/messages/findings';
import type { Language } from '../../core/messages/language';
import { inOneLine } from '../../core/messages/one-line';
import { settingsText } from '../../core/messages/settings';
import type { Finding } from '../../core/rules/finding';
import type { Digits } from '../../core/text/digits';
import type { Place } from '../../core/workbook/snapshot';
import { subjectOf, type Subjects } from '../state/findings/subjects';
import { groups } from '../state/findings/verdict';
import { LIST } from '../words/list';
import { SEVERITY_NAMES } from '../words/severities';
import { SHARED } from '../words/shared';

/** What a finding knows and its sentence does not say: what was found against what was expected. */
export interface Unsaid {
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
  return { found: isCompared ? value('found') : null, expected: value('expected') };
}

/** Whether the sentence names the project or guideline already. */
export function saysSo(sentence: string, about: string): boolean {
  return plain(sentence).includes(plain(quotation(about)));
}

/** The project, guideline, goal or row of part 4 that it is about, of several projects in a row the first; null if none. */
export function aboutWhom(finding: Finding, subjects: Subjects, language: Language, digits: Digits): string | null {
  const subject = subjectOf(finding, subjects);
  switch (subject?.kind) {
    case undefined:
      return null;
    case 'projects': {
      const [title = '', ...others] = subject.titles.map(inOneLine);
      if (title === '') return null;
      return others.length > 0 ? say(SHARED.andOthers[language], { title, count: others.length }, digits) : title;
    }
    case 'target':
      return inOneLine(subject.label);
    case 'sub-plan':
      return say(LIST.subPlanNumber[language], { number: subject.subPlan }, digits);
    case 'guideline':
      return say(LIST.guideline[language], { ...subject }, digits);
    case 'goal':
      return say(LIST.goal[language], { ...subject }, digits);
  }
}

/** Where it is; the worksheet is named if the plan has several. */
export function placeText({ sheet, cell }: Place, isAlone: boolean, language: Language, digits: Digits): string {
  return say((isAlone ? SHARED.cell : SHARED.place)[language], { sheet, cell }, digits);
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
