/** Which rules the settings show. */
import type { RuleDescription } from '../../../core/jobs/rules';
import type { Language } from '../../../core/messages/language';
import type { Settings } from '../../../core/settings/settings';

export interface RuleFilter {
  /** What the person has typed; '' for all. */
  readonly words: string;
  readonly isOnlyChanged: boolean;
}

export interface RuleFamily {
  readonly family: RuleDescription['family'];
  readonly rules: readonly RuleDescription[];
  /** How many of the family the draft sets, shown or not. */
  readonly changed: number;
}

/** The families with a rule that the filter lets through, in the order of the catalogue. */
export function familiesShown(
  rules: readonly RuleDescription[],
  { rules: set }: Pick<Settings, 'rules'>,
  { words, isOnlyChanged }: RuleFilter,
  language: Language,
): RuleFamily[] {
  const sought = words.trim().toLowerCase();
  const isShown = ({ id, words: own }: RuleDescription): boolean =>
    (!isOnlyChanged || id in set) &&
    [id, own.name[language], own.why[language]].some((text) => text.toLowerCase().includes(sought));
  return [...new Set(rules.map(({ family }) => family))].flatMap((family) => {
    const own = rules.filter((rule) => rule.family === family);
    const shown = own.filter(isShown);
    return shown.length === 0 ? [] : [{ family, rules: shown, changed: own.filter(({ id }) => id in set).length }];
  });
}
