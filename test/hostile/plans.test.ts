/** A whole plan with one long cell of any kind is read, checked and summed up in time that grows with the length of the cell. */
import { readPlan } from '../../src/core/form/read-plan';
import { runRules } from '../../src/core/jobs/run-rules';
import { findingText } from '../../src/core/messages/findings';
import { proposeFill } from '../../src/core/quarters/propose';
import { SUMMARY_TABS } from '../../src/core/summary/tabs';
import { USUAL_OPTIONS } from '../../src/core/summary/tab-options';
import { contentAt } from '../../src/core/workbook/contents';
import { buildForm, SHEET, type Form, type FormProject } from '#test/support/form-builder';
import { checked } from '#test/support/checked';
import { expectLinear, repeated } from '#test/support/growth';
import { some } from '#test/support/runs';

/** Twice what Excel allows a cell: then the time for the rest of the plan hides nothing. */
const LENGTH = 64_000;
const PIECES = [
  ...['ก', ' ', '\n', '1)', '1-', '1,', '(', '"', '\u200b', '\u0e48', '\u0e4d'],
  ...['ม.ค. ', 'พ.ศ.', 'และ', '1 คน ', 'โครงการ ก\n', 'คุณธรรม '],
];

const [first, second]: readonly FormProject[] = [{ section: '1.1' }, { section: '1.1' }];
const clean = buildForm({ projects: [first!, second!] });

/** A form whose project is so changed. */
const project =
  (changed: (text: string) => Partial<FormProject>) =>
  (text: string): Form => ({ projects: [{ ...first!, ...changed(text) }, second!] });
/** A form with the text behind what a cell holds. */
const behind =
  (cell: string) =>
  (text: string): Form => {
    const { value } = contentAt(clean.workbook, { sheet: SHEET, cell });
    return { projects: [first!, second!], cells: { [cell]: typeof value === 'string' ? value + text : text } };
  };

/** Cells that are read as the one before them is. */
const ALIKE = /^(?:target[2-5]|outcome2)$/;

const KINDS: Readonly<Record<string, (text: string) => Form>> = {
  'a title': project((text) => ({ title: text })),
  'a title that goes on': project((text) => ({ title: `โครงการ ${text} ก` })),
  'a period': project((period) => ({ period })),
  'a quantity': project((quantity) => ({ quantity })),
  'a quality': project((quality) => ({ quality })),
  'an amount': project((budget) => ({ budget })),
  'a unit': project((unit) => ({ unit })),
  'a quarter': project((text) => ({ quarters: [text, text, null, null] })),
  'a heading': behind(`A${clean.headings['1.1']!}`),
  'the declared number': behind(clean.slot.total!),
  'the declared budget': behind(clean.slot.budget!),
  ...Object.fromEntries(
    Object.entries(clean.at)
      .filter(([name]) => !ALIKE.test(name))
      .map(([name, cell]) => [name, behind(cell)]),
  ),
};

test.each(some(Object.entries(KINDS), 6))('%s', (_, formOf) => {
  const slow = some(PIECES).flatMap((piece) => {
    try {
      expectLinear(LENGTH, (length) => {
        const { workbook } = buildForm(formOf(repeated(piece, length)));
        const plan = readPlan(workbook);
        if (!plan) return;
        for (const finding of runRules(plan, workbook)) findingText(finding, 'th');
        proposeFill(plan);
        for (const { make } of SUMMARY_TABS) make(checked(plan), USUAL_OPTIONS);
      });
      return [];
    } catch (error) {
      return [`${JSON.stringify(piece)}: ${(error as Error).message}`];
    }
  });
  expect(slow).toEqual([]);
});
