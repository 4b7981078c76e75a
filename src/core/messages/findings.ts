/** The sentences of findings: by rule, and by the variants of a rule's message. */
import type { Finding } from '../rules/finding';
import { COLUMN_NAMES } from './columns';
import { fillReasonText, isFillReason } from './fill-reasons';
import { fillIn, type Language, type Sentence } from './language';
import { PART_NAMES } from './parts';
import type { FamilyWords } from './rule-words';
import { BASE_WORDS } from './rules/base';
import { BUDGET_WORDS } from './rules/budget';
import { COUNT_WORDS } from './rules/count';
import { FORM_WORDS } from './rules/form';
import { GENERAL_WORDS } from './rules/general';
import { HEADING_WORDS } from './rules/heading';
import { PROJECT_WORDS } from './rules/project';
import { QUARTER_WORDS } from './rules/quarter';
import { TARGET_WORDS } from './rules/target';
import { TEXT_WORDS } from './rules/text';
import { YEAR_PLACE_NAMES } from './year-places';

/** Every rule's words, by its id. */
export const RULE_WORDS: FamilyWords = {
  ...FORM_WORDS,
  ...GENERAL_WORDS,
  ...BASE_WORDS,
  ...COUNT_WORDS,
  ...HEADING_WORDS,
  ...PROJECT_WORDS,
  ...BUDGET_WORDS,
  ...QUARTER_WORDS,
  ...TARGET_WORDS,
  ...TEXT_WORDS,
};

const SENTENCES: Readonly<Record<string, Sentence>> = Object.fromEntries(
  Object.entries(RULE_WORDS).flatMap(([id, { message, variants }]) => [
    [id, message],
    ...Object.entries(variants ?? {}),
  ]),
);

/** Long cells are quoted by their beginning: enough to know them, short enough to read. */
const QUOTED = 90;

/** The sentence of a finding, its values filled in. */
export function findingText({ message, data }: Pick<Finding, 'message' | 'data'>, language: Language): string {
  const values = Object.entries(data).map(([name, value]) => [name, spoken(name, value, language)] as const);
  return fillIn(SENTENCES[message]?.[language] ?? message, Object.fromEntries(values));
}

function spoken(name: string, value: string | number | null, language: Language): string | number | null {
  if (typeof value !== 'string') return value;
  if (name === 'part') return PART_NAMES[value]?.[language] ?? value;
  if (name === 'column') return COLUMN_NAMES[value]?.[language] ?? value;
  if (name === 'place') return YEAR_PLACE_NAMES[value]?.[language] ?? value;
  if (name === 'reason' && isFillReason(value)) return fillReasonText(value, language);
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED).trimEnd()}…` : line;
}
