import { allChanged, cellOf, changed, sharing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const marked = (mark: string | number) => changed({ quarters: ['✓', mark, null, null] });
const found = (mark: string) => [{ cell: cellOf('I'), message: `ไม่รู้จักเครื่องหมาย "${mark}"` }];

export const cases: RuleCases = {
  rule: 'quarters-mark-unknown',
  valid: [
    { name: 'dashes and zeros are no marks', form: changed({ quarters: ['✓', '-', '–', 0] }) },
    { name: 'crosses are marks where the form uses no other', form: allChanged({ quarters: ['x', null, null, null] }) },
    {
      name: 'marks that do not pair have their own finding',
      form: sharing({ quarters: ['✓\n✓\n✓', null, null, null] }),
    },
  ],
  invalid: [
    { name: 'a letter in an ordinary font', form: marked('P'), findings: found('P'), example: true },
    { name: 'an amount', form: marked('5,000'), findings: found('5,000') },
    { name: 'a number', form: marked(1), findings: found('1') },
    { name: 'a circle', form: marked('○'), findings: found('○') },
    { name: 'a cross where the form uses ticks', form: marked('x'), findings: found('x') },
    {
      name: 'one tick merged over two quarters',
      form: ({ rows }) => ({
        ...changed({ quarters: ['✓', null, '✓', null] }),
        merges: [`H${rows[0] ?? 0}:I${rows[0] ?? 0}`],
      }),
      findings: [{ cell: cellOf('H'), message: 'ไม่รู้จักเครื่องหมาย "✓"' }],
    },
  ],
};
