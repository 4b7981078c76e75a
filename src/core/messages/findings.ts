/** The sentences of findings: by rule, and by the variants of a rule's message. */
import type { Finding } from '../rules/finding';
import { amountReasonText } from './amount-reasons';
import { COLUMN_NAMES, columnNames } from './columns';
import { fillReasonText, isFillReason } from './fill-reasons';
import { DIGITS_OF, say } from './digits';
import { quotation } from './excerpt';
import type { Language, Sentence } from './language';
import { PART_NAMES } from './parts';
import { RULE_WORDS } from './rules';
import { YEAR_PLACE_NAMES } from './year-places';

const SENTENCES: Readonly<Record<string, Sentence>> = Object.fromEntries(
  Object.entries(RULE_WORDS).flatMap(([id, { message, variants }]) => [
    [id, message],
    ...Object.entries(variants ?? {}),
  ]),
);

/** Between the text that was found and the form's own, as data have it, and as a sentence says it. */
const ARROW = '" → "';
const FORM_SAYS: Sentence = { th: '" แบบฟอร์มใช้ว่า "', en: '", where the form says "' };

/** The sentence of a finding, its values filled in. */
export function findingText(
  { message, data }: Pick<Finding, 'message' | 'data'>,
  language: Language,
  digits = DIGITS_OF[language],
): string {
  const values = Object.entries(data).map(([name, value]) => [name, spoken(name, value, language)] as const);
  return say(SENTENCES[message]?.[language] ?? message, Object.fromEntries(values), digits);
}

function spoken(name: string, value: string | number | null, language: Language): string | number | null {
  if (typeof value !== 'string') return value;
  if (name === 'part') return PART_NAMES[value]?.[language] ?? value;
  if (name === 'columns') return columnNames(value.split(','), language);
  if (name === 'column') return COLUMN_NAMES[value]?.[language] ?? value;
  if (name === 'place') return YEAR_PLACE_NAMES[value]?.[language] ?? value;
  if (name === 'reason' && isFillReason(value)) return fillReasonText(value, language);
  if (name === 'amountReason') return amountReasonText(value, language);
  if (name === 'diff') return value.replaceAll(ARROW, FORM_SAYS[language]);
  return quotation(value);
}
