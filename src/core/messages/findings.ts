/** The sentences of findings: by rule, and by the variants of a rule's message. */
import type { Finding } from '../rules/finding';
import { amountReasonText } from './amount-reasons';
import { COLUMN_NAMES, columnNames } from './columns';
import { fillReasonText, isFillReason } from './fill-reasons';
import { fillIn, type Language, type Sentence } from './language';
import { PART_NAMES } from './parts';
import { RULE_WORDS } from './rules';
import { YEAR_PLACE_NAMES } from './year-places';

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
  if (name === 'columns') return columnNames(value.split(','), language);
  if (name === 'column') return COLUMN_NAMES[value]?.[language] ?? value;
  if (name === 'place') return YEAR_PLACE_NAMES[value]?.[language] ?? value;
  if (name === 'reason' && isFillReason(value)) return fillReasonText(value, language);
  if (name === 'amountReason') return amountReasonText(value, language);
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED).trimEnd()}…` : line;
}
