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
  /** The same; null if the sentence says it. */
  readonly whose: string | null;
  readonly place: string;
}

export interface FindingTexts {
  readonly of: (finding: Finding) => FindingWords;
  /** The sentence alone. */
  readonly sentence: (finding: Finding) => string;
}

/** The words of findings, each made once: a filter looks through all of them at every key. */
export function useTexts(plan: Plan): FindingTexts {
  const language = useLanguage();
  const digits = useDigits();
  return useMemo(() => {
    const sentence = once((finding) => findingText(finding, language, digits));
    const subjects = subjectsOf(plan);
    const [sheet, ...others] = plan.sheets.map(({ name }) => name);
    const of = once((finding): FindingWords => {
      const own = sentence(finding);
      const about = aboutWhom(finding, subjects, language, digits);
      const isAlone = others.length === 0 && finding.sheet === sheet;
      return {
        sentence: own,
        about,
        whose: about === null || saysSo(own, about) ? null : about,
        place: placeText(finding, isAlone, language, digits),
      };
    });
    return { of, sentence };
  }, [plan, language, digits]);
}

function once<T>(make: (finding: Finding) => T): (finding: Finding) => T {
  const made = new WeakMap<Finding, { readonly of: T }>();
  return (finding) => {
    const known = made.get(finding) ?? { of: make(finding) };
    made.set(finding, known);
    return known.of;
  };
}
