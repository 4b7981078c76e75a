/** Whether the plan is of a province or a ministry, as far as its title says. */
import type { Plan } from '../../plan/plan';
import { comparisonKey } from '../../text/comparison-key';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { formTexts, type FormText } from './form-texts';

const OF_NAME = /^(?:กระทรวง|จังหวัด|กรุงเทพมหานคร$)/;
const OF_LINE = /^\(?ระดับ:?(?:กระทรวง|จังหวัด)\)?$|[☑☒✓✔√](?:กระทรวง|จังหวัด|กรุงเทพมหานคร)/;
const HEAD: ReadonlySet<FormText['part']> = new Set(['title', 'general']);

/** False if the title does not say. */
export function isOfAllGoals(plan: Plan, workbook: WorkbookSnapshot): boolean {
  return (
    OF_NAME.test(comparisonKey(plan.agency?.value ?? '')) ||
    formTexts(plan, workbook, HEAD).some(({ text }) => OF_LINE.test(comparisonKey(text)))
  );
}
