import { useMemo } from 'preact/hooks';
import { findingText } from '../../../core/messages/findings';
import type { Plan } from '../../../core/plan/plan';
import type { Finding } from '../../../core/rules/finding';
import { subjectsOf } from '../../state/findings/subjects';
import { aboutWhom, placeText, saysSo } from '../../text/findings-text';
import { useDigits, useLanguage } from '../shared/context';

/** The words of one finding. */
export interface FindingWords {
  readonly sentence: string;
  /** Which project, guideline, goal or row of part 4 it is about; null if none. */
  readonly about: string | null;
  /** The same where the sentence does not say so. */
  readonly whose: string | null;
  readonly place: string;
}

export interface FindingTexts {
  of(finding: Finding): FindingWords;
}

/** The words of findings, each made once: a filter looks through all of them at every key. */
export function useTexts(plan: Plan): FindingTexts {
  const language = useLanguage();
  const digits = useDigits();
  return useMemo(() => {
    const made = new WeakMap<Finding, FindingWords>();
    const subjects = subjectsOf(plan);
    const [sheet, ...others] = plan.sheets.map(({ name }) => name);
    const make = (finding: Finding): FindingWords => {
      const sentence = findingText(finding, language, digits);
      const about = aboutWhom(finding, subjects, language, digits);
      const isAlone = others.length === 0 && finding.sheet === sheet;
      return {
        sentence,
        about,
        whose: about === null || saysSo(sentence, about) ? null : about,
        place: placeText(finding, isAlone, language, digits),
      };
    };
    return {
      of: (finding) => {
        const words = made.get(finding) ?? make(finding);
        made.set(finding, words);
        return words;
      },
    };
  }, [plan, language, digits]);
}
