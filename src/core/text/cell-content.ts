/** A cell's value made ready for a grammar. */
import { isCellError, type CellValue } from '../workbook/snapshot';
import { unifyDashes } from './dashes';
import { toArabic } from './digits';
import { stripLeaders } from './leaders';
import { memoize } from './memoize';
import { normalise } from './normalise';
import type { ReasonCode } from './reading';
import { withValueWords } from './value-words';

export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'unreadable'; readonly reason: ReasonCode };

const ERROR_TEXT = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|#+$)/i;

/** `text` is repaired (words of values also from what a PDF makes of them), in Arabic digits, with one kind of dash, single spaces and no leaders; never empty. */
export function contentOf(value: CellValue): Content {
  if (value === null) return { kind: 'unreadable', reason: 'blank' };
  if (isCellError(value)) return { kind: 'unreadable', reason: 'error-value' };
  if (typeof value === 'boolean') return { kind: 'unreadable', reason: 'not-a-number' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  return textContent(value);
}

const textContent = memoize((value): Content => {
  const text = withValueWords(stripLeaders(unifyDashes(toArabic(normalise(value)))).replace(/\s+/g, ' '));
  if (text === '') return { kind: 'unreadable', reason: 'blank' };
  if (ERROR_TEXT.test(text)) return { kind: 'unreadable', reason: 'error-value' };
  return { kind: 'text', text };
});
