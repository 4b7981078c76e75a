import { thai } from '#test/support/thai';
import { TWO_EACH, type Form } from '#test/support/form-builder';
import type { RuleCases } from '#test/support/rule-cases';
import type { RuleOptions } from '../../rule';

const RULE = 'quarters-all-four-share';
const set = (options: RuleOptions) => ({ rules: { [RULE]: { level: 'on' as const, options } }, accepted: [] });
/** The first projects of the form, `full` of them marked in every quarter. */
const marked = (full: number, total = TWO_EACH.length): Form => ({
  projects: TWO_EACH.slice(0, total).map((project, index) => ({
    ...project,
    quarters: index < full ? (['✓', '✓', '✓', '✓'] as const) : (['✓', null, null, null] as const),
  })),
});
const found = (percent: number) => [
  {
    cell: ({ tableHeader }: { readonly tableHeader: string }) => tableHeader,
    message: `โครงการร้อยละ ${thai(percent)} ทำเครื่องหมายครบทุกไตรมาส โปรดตรวจสอบว่าดำเนินงานตลอดปีจริงหรือไม่`,
    severity: 'info' as const,
  },
];

export const cases: RuleCases = {
  rule: RULE,
  valid: [
    { name: 'just under the share', form: marked(18) },
    { name: 'too few projects to judge', form: marked(9, 9) },
    { name: 'a higher share is set', form: marked(20), settings: set({ percent: 80 }) },
    { name: 'more projects are asked for', form: marked(26), settings: set({ fewest: 30 }) },
  ],
  invalid: [
    { name: 'three of four', form: marked(20), findings: found(77), example: true },
    {
      name: 'exactly the share of the fewest projects',
      form: marked(7, 10),
      findings: found(70),
      also: ['target-unsupported'],
    },
    { name: 'all of them', form: marked(26), findings: found(100) },
    { name: 'a lower share is set', form: marked(13), settings: set({ percent: 50 }), findings: found(50) },
  ],
};
