/** A sentence of a rule has one system of digits in all that it says itself. */
import { buildForm, readForm } from '#test/support/form-builder';
import { some } from '#test/support/runs';
import { runRules } from '../jobs/run-rules';
import { DIGITS_OF } from '../messages/digits';
import { quotation } from '../messages/excerpt';
import { findingText } from '../messages/findings';
import { fixText } from '../messages/fixes';
import type { Language } from '../messages/language';
import type { Digits } from '../text/digits';
import { CASES } from './cases';
import { RULES } from './catalogue';
import type { Finding, FindingData } from './finding';

const clean = buildForm();
const OTHER: Readonly<Record<Digits, RegExp>> = { thai: /[0-9]/, arabic: /[๐-๙]/ };

/** The sentence without what it quotes, Latin names and the addresses of cells. */
function own(sentence: string, data: FindingData): string {
  const quoted = Object.values(data).flatMap((value) => (typeof value === 'string' ? quotation(value) : []));
  return quoted
    .sort((a, b) => b.length - a.length)
    .reduce((rest, text) => rest.replaceAll(`"${text}"`, '').replaceAll(`“${text}”`, ''), sentence)
    .replace(/"[^"]*"|“[^“”]*”|[A-Za-z][A-Za-z0-9._-]*/g, '');
}

function sentences(finding: Finding, language: Language, digits: Digits): string[] {
  return [
    own(findingText(finding, language, digits), finding.data),
    ...finding.fixes.map((fix) => own(fixText(fix, language, digits), fix.data)),
  ];
}

/** What each rule finds in its own cases; in `npm test`, in two of them. */
const FOUND = CASES.map(({ rule, invalid }) => ({
  rule,
  findings: some(invalid, 2).flatMap(({ form, settings }) => {
    const { plan, workbook } = readForm(typeof form === 'function' ? form(clean) : form);
    const own = RULES.filter(({ meta }) => meta.id === rule);
    return runRules(plan, workbook, settings, own).filter((finding) => finding.rule === rule);
  }),
}));

test.each(FOUND)('$rule', ({ findings }) => {
  expect(findings.length).toBeGreaterThan(0);
  const mixed = findings.flatMap((finding) => [
    ...sentences(finding, 'th', DIGITS_OF.th).filter((text) => OTHER.thai.test(text)),
    ...sentences(finding, 'th', 'arabic').filter((text) => OTHER.arabic.test(text)),
    ...sentences(finding, 'en', DIGITS_OF.en).filter((text) => OTHER.arabic.test(text)),
  ]);
  expect(mixed).toEqual([]);
});

test('no slot is left without its value', () => {
  const left = FOUND.flatMap(({ findings }) =>
    findings.flatMap((finding) =>
      (['th', 'en'] as const).flatMap((language) => [
        findingText(finding, language),
        ...finding.fixes.map((fix) => fixText(fix, language)),
      ]),
    ),
  );
  expect(left.filter((text) => /\{[A-Za-z]+,?\}/.test(text))).toEqual([]);
});
