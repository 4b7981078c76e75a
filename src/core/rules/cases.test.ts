/** Runs the tables of cases that are in the folders of the rules. */
import { buildForm, findingsIn, readForm, type Form } from '#test/support/form-builder';
import type { CaseCell, CaseForm } from '#test/support/rule-cases';
import { some } from '#test/support/runs';
import { runRules } from '../jobs/run-rules';
import { findingText } from '../messages/findings';
import { RULE_WORDS } from '../messages/rules';
import { CASES } from './cases';
import { RULES } from './catalogue';
import type { Settings } from '../settings/settings';
import type { CellValue } from '../workbook/snapshot';
import type { Finding } from './finding';

const clean = buildForm();
const cleanRead = { key: '{}', ...readForm() };
let lastRead = cleanRead;
const formOf = (form: CaseForm): Form => (typeof form === 'function' ? form(clean) : form);
const cellOf = (cell: CaseCell): string => (typeof cell === 'function' ? cell(clean) : cell);

/** What the rules find in the form. A form is read once for the tests that have it one after another. */
function find(form: Form, settings?: Settings, rules = RULES): Finding[] {
  const key = JSON.stringify(form);
  if (key === cleanRead.key) lastRead = cleanRead;
  else if (key !== lastRead.key) lastRead = { key, ...readForm(form) };
  return runRules(lastRead.plan, lastRead.workbook, settings, rules);
}

test('a clean plan has no finding', () => {
  expect(findingsIn()).toEqual([]);
});

test('every rule has its table and its words, in the order of the catalogue', () => {
  const ids = RULES.map(({ meta }) => meta.id);
  expect(CASES.map(({ rule }) => rule)).toEqual(ids);
  expect(Object.keys(RULE_WORDS)).toEqual(ids);
});

test('rules that offer the same fix use the same words for it', () => {
  const said = Object.values(RULE_WORDS).flatMap(({ fixes }) => Object.entries(fixes ?? {}));
  expect(said.filter(([key, sentence]) => said.some((other) => other[0] === key && other[1] !== sentence))).toEqual([]);
});

test('each sentence has the same values in both languages', () => {
  const slots = (text: string): string => [...new Set(text.match(/\{\w+/g))].sort().join();
  const sentences = Object.values(RULE_WORDS).flatMap(({ name, message, variants, fixes, why }) => [
    ...[name, message, why],
    ...Object.values({ ...variants, ...fixes }),
  ]);
  expect(sentences.filter(({ th, en }) => slots(th) !== slots(en))).toEqual([]);
});

describe.each(CASES)('$rule', ({ rule, valid, invalid }) => {
  const others = (findings: readonly Finding[], also: readonly string[] = []): string[] =>
    findings
      .filter((finding) => finding.rule !== rule && finding.severity !== 'info' && !also.includes(finding.rule))
      .map((finding) => `${finding.rule} ${finding.cell} ${findingText(finding, 'th')}`);

  /** The long tests judge every form by all rules, and try every row. */
  const asked = some(
    [...RULES].sort((a, b) => Number(b.meta.id === rule) - Number(a.meta.id === rule)),
    1,
  );
  const { variants, fixes = {} } = RULE_WORDS[rule]!;
  const sentences = { [rule]: null, ...variants };

  test.each(some(valid, 1))('silent: $name', ({ form, settings }) => {
    const findings = find(formOf(form), settings, asked);
    expect(findings.filter((finding) => finding.rule === rule)).toEqual([]);
  });

  describe.each(some(invalid, 3))('$name', ({ form, settings, findings, also, after }) => {
    test('is found', () => {
      const judged = RULES.filter(
        ({ meta }) => asked.some((each) => each.meta.id === meta.id) || also?.includes(meta.id),
      );
      const all = find(formOf(form), settings, judged);
      const own = all.filter((finding) => finding.rule === rule);
      expect(own.map((finding) => [finding.cell, findingText(finding, 'th')])).toEqual(
        findings.map(({ cell, message }) => [cellOf(cell), message]),
      );
      expect(own.map(({ message }) => message).filter((key) => !(key in sentences))).toEqual([]);
      expect(
        own.flatMap((finding) => finding.fixes.map(({ message }) => message)).filter((key) => !(key in fixes)),
      ).toEqual([]);
      findings.forEach(({ severity, fix, related }, index) => {
        if (fix) expect(own[index]?.fix).toBe(fix);
        if (severity) expect(own[index]?.severity).toBe(severity);
        if (related) expect(own[index]?.related.map(({ cell }) => cell)).toEqual(related.map(cellOf));
      });
      expect(others(all, also)).toEqual([]);
      expect((also ?? []).filter((other) => !all.some((finding) => finding.rule === other))).toEqual([]);
    });

    if (!after) return;
    test('is fixed', () => {
      const own = find(formOf(form), settings, asked).filter((finding) => finding.rule === rule);
      const written: Record<string, CellValue> = {};
      for (const change of own.flatMap(({ fixes }) => fixes[0]?.changes ?? [])) {
        if (change.kind === 'cell') written[change.cell] = change.after.value;
      }
      expect(written).toEqual(after(clean));
      const fixed = { ...formOf(form), cells: { ...formOf(form).cells, ...written } };
      expect(
        find(fixed, settings, asked).filter(
          (finding) => finding.rule === rule && finding.fixes.some(({ changes }) => changes.length > 0),
        ),
      ).toEqual([]);
    });
  });

  test('has cases of both kinds, and one that its page shows', () => {
    expect(valid.length).toBeGreaterThanOrEqual(3);
    expect(invalid.length).toBeGreaterThanOrEqual(3);
    expect(invalid.filter(({ example }) => example)).toHaveLength(1);
  });
});
