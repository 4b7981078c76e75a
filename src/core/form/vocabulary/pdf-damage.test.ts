/** The words of the form and the damage of a PDF. */
import { PHASE_2 as FRAMEWORK } from '../../plan/frameworks/phase-2';
import { comparisonKey } from '../../text/comparison-key';
import { UNITS } from '../../text/units';
import { restoreWords } from '../../text/restore-words';
import { MARKS_MOVED, PDF_DAMAGE } from '#test/reader/generator/pdf-damage';
import { PHASE_2 } from './phase-2';

/** Every string, and every run of Thai letters in the expressions. */
function literals(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (part instanceof RegExp) return part.source.match(/[ก-ฺเ-๎]+/g) ?? [];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(literals) : [];
}

const LITERALS = [...new Set([PHASE_2, FRAMEWORK, UNITS].flatMap(literals))];
const { [MARKS_MOVED]: _moved, ...IN_PLACE } = PDF_DAMAGE;

test('a text without damage reads as before', () => {
  expect(LITERALS.length).toBeGreaterThan(900);
  expect(LITERALS.filter((text) => restoreWords(text) !== text)).toEqual([]);
});

/** Foreign words that are spelt with ็ and without it. */
const SPELT_BOTH_WAYS = ['แฟ็กซ์', 'เปอร์เซ็นต์'];

test('no damage makes a label of another one', () => {
  const keys = new Set(LITERALS.map(comparisonKey));
  for (const damage of Object.values(PDF_DAMAGE)) {
    const wrong = LITERALS.filter((text) => keys.has(comparisonKey(damage(text))) && !SPELT_BOTH_WAYS.includes(text))
      .filter((text) => comparisonKey(damage(text)) !== comparisonKey(text))
      .map((text) => `${text} → ${comparisonKey(damage(text))}`);
    expect(wrong).toEqual([]);
  }
});

test.each(Object.entries(IN_PLACE))('%s: the labels of all columns are recognised', (_, damage) => {
  const labels = [...Object.values(PHASE_2.columns).flat(), ...PHASE_2.headers.spanning];
  expect(labels.filter((label) => comparisonKey(damage(label)) !== comparisonKey(label))).toEqual([]);
});
