import { thai } from '#test/support/thai';
import { headingOf, withoutSections, writing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const message = (missing: string): string =>
  `เลขหัวข้อของแผนย่อยที่ ${thai(missing.charAt(0))} ไม่ต่อเนื่อง ขาดหัวข้อ ${thai(missing)} โปรดตรวจสอบ`;

export const cases: RuleCases = {
  rule: 'numbering-section-gap',
  valid: [
    { name: 'a lost heading explains the gap', form: withoutSections('1.2') },
    { name: 'a heading without a number', form: writing([[headingOf('1.2'), 'แนวทางการพัฒนาที่ 5']]) },
    {
      name: 'guidelines in another order, numbered through',
      form: writing([
        [headingOf('2.1'), '2.1 แนวทางการพัฒนาที่ 4'],
        [headingOf('2.2'), '2.2 แนวทางการพัฒนาที่ 2'],
      ]),
    },
    {
      name: 'the number belongs to another sub-plan: that is the finding',
      form: writing([[headingOf('2.2'), '1.2 แนวทางการพัฒนาที่ 4']]),
    },
  ],
  invalid: [
    {
      name: 'the last heading has the number of another',
      form: writing([[headingOf('2.4'), '2.2 แนวทางการพัฒนาที่ 3']]),
      findings: [{ cell: headingOf('2.4'), message: message('2.4') }],
    },
    {
      name: 'a number is skipped, the ones after it go on from there',
      form: writing([
        [headingOf('2.3'), '๒.๔ แนวทางการพัฒนาที่ ๑'],
        [headingOf('2.4'), '๒.๕ แนวทางการพัฒนาที่ ๓'],
      ]),
      findings: [{ cell: headingOf('2.3'), message: message('2.3') }],
      after: ({ headings }) => ({
        [`B${headings['2.3'] ?? 0}`]: '๒.๓ แนวทางการพัฒนาที่ ๑',
        [`B${headings['2.4'] ?? 0}`]: '๒.๔ แนวทางการพัฒนาที่ ๓',
      }),
      example: true,
    },
    {
      name: 'a number is said twice in place of the next',
      form: writing([[headingOf('1.2'), '1.1 แนวทางการพัฒนาที่ 5']]),
      findings: [{ cell: headingOf('1.3'), message: message('1.2') }],
      after: ({ headings }) => ({ [`B${headings['1.2'] ?? 0}`]: '1.2 แนวทางการพัฒนาที่ 5' }),
    },
    {
      name: 'a gap beside one that a lost heading explains: that number stays free',
      form: ({ headings }) => ({
        cells: {
          [`B${headings['1.2'] ?? 0}`]: null,
          [`B${headings['1.6'] ?? 0}`]: '1.7 แนวทางการพัฒนาที่ 6',
        },
      }),
      findings: [{ cell: headingOf('1.6'), message: message('1.6') }],
      after: ({ headings }) => ({ [`B${headings['1.6'] ?? 0}`]: '1.6 แนวทางการพัฒนาที่ 6' }),
      also: ['guideline-missing'],
    },
    {
      name: 'out of order too: no numbers are offered',
      form: writing([
        [headingOf('2.1'), '2.2 แนวทางการพัฒนาที่ 2'],
        [headingOf('2.2'), '2.1 แนวทางการพัฒนาที่ 4'],
        [headingOf('2.4'), '2.5 แนวทางการพัฒนาที่ 3'],
      ]),
      findings: [{ cell: headingOf('2.4'), message: message('2.4') }],
      after: () => ({}),
    },
  ],
};
