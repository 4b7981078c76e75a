/** The rules as data, for faces that list, explain or set them. */
import type { RuleWords } from '../messages/rule-words';
import { RULE_WORDS } from '../messages/rules';
import { RULES } from '../rules/catalogue';
import { editDistance } from '../text/edit-distance';
import type { Rule, RuleMeta } from '../rules/rule';

export interface RuleDescription extends Required<Omit<RuleMeta, 'isOff' | 'isForSome'>> {
  /** Left out of a check unless the settings ask for it. */
  readonly isOff: boolean;
  /** On by default only for the plans that it concerns. */
  readonly isForSome: boolean;
  /** Its findings say what it offers to do. */
  readonly words: Omit<RuleWords, 'fixes'>;
}

/** Every rule, in the order of the form. */
export function describeRules(): readonly RuleDescription[] {
  return RULES.flatMap(describe);
}

/** The rule of that id; null if there is none. */
export function describeRule(id: string): RuleDescription | null {
  return describeRules().find((rule) => rule.id === id) ?? null;
}

/** Further apart than this, all names are as far. */
const FARTHEST = 20;
/** What a slip of the hand changes at the most. */
const SLIP = 2;

/** The ids of the rules of the family that `id` begins with, and of those a slip away; the nearest first. */
export function rulesLike(id: string): readonly string[] {
  const [family = ''] = id.split('-');
  const distance = (other: string): number => editDistance(id, other, FARTHEST) ?? FARTHEST + 1;
  return RULES.map(({ meta }) => meta.id)
    .filter((other) => other.startsWith(`${family}-`) || distance(other) <= SLIP)
    .sort((a, b) => distance(a) - distance(b));
}

function describe({ meta }: Rule): RuleDescription[] {
  const all = RULE_WORDS[meta.id];
  if (!all) return [];
  const { fixes, ...words } = all;
  return [
    { ...meta, isOff: meta.isOff === true, isForSome: meta.isForSome === true, options: meta.options ?? {}, words },
  ];
}
