import { buildForm, TWO_EACH, type Form } from '#test/support/form-builder';
import { readPlan } from '../../form/read-plan';
import type { Change } from '../../workbook/change';
import { rule } from './quarters-mark-unknown/rule';

/** What the first question offers to write if the first project's quarters hold `text`, merged from H to `last`. */
function offered(text: string, last: string): readonly Change[] {
  const clean = buildForm({});
  const row = clean.rows[0] ?? 0;
  const [first, ...others] = TWO_EACH;
  const form: Form = {
    projects: first ? [{ ...first, quarters: [null, null, null, null] }, ...others] : [],
    cells: { [`H${row}`]: text },
    merges: [`H${row}:${last}${row}`],
  };
  const { workbook } = buildForm(form);
  const plan = readPlan(workbook);
  const [report] = plan ? rule.check(plan, { workbook, options: {}, isAsked: true }) : [];
  return report?.fixes?.[0]?.changes ?? [];
}

test.each([
  ['✓', 'I', ['H35:I35', 'I35 ✓']],
  ['✓', 'K', ['H35:K35', 'I35 ✓', 'J35 ✓', 'K35 ✓']],
  ['◄──►', 'J', ['H35:J35', 'H35 ✓', 'I35 ✓', 'J35 ✓']],
  ['P', 'J', []],
])('%s merged up to %s is offered as a mark in each of the cells, all or none', (text, last, expected) => {
  const changes = offered(text, last);
  const written = changes.map((change) => {
    if (change.kind === 'merge') return change.range;
    const value = change.kind === 'cell' ? change.after.value : null;
    return change.kind === 'cell' && typeof value === 'string' ? `${change.cell} ${value}` : change.kind;
  });
  expect(written).toEqual(expected);
  expect(new Set(changes.map((change) => ('group' in change ? change.group : null))).size).toBe(
    expected.length > 0 ? 1 : 0,
  );
});
