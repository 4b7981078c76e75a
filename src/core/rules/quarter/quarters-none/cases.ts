import { cellOf, changed, sharing } from '#test/support/changed-form';
import type { CaseForm, RuleCases } from '#test/support/rule-cases';
import { traits } from '#test/support/traits';

const BLANK = [null, null, null, null] as const;
const MESSAGE = 'ยังไม่ได้ทำเครื่องหมายไตรมาสของ "โครงการที่ 1" โปรดทำเครื่องหมายในไตรมาสที่ดำเนินงาน';

const YEARS = (quarters: string): string =>
  `"โครงการที่ 1" เป็นโครงการหลายปี และยังไม่ได้ทำเครื่องหมายไตรมาส ช่วงที่อยู่ในปีงบประมาณนี้คือไตรมาสที่ ${quarters} ใช่หรือไม่ โปรดตรวจสอบ`;

const COLOURED = (count: string): string =>
  `ช่องไตรมาสใช้สีแทนเครื่องหมาย (${count} โครงการ) จึงยังไม่ทราบว่าดำเนินงานในไตรมาสใด โปรดทำเครื่องหมายในไตรมาสที่ดำเนินงาน`;

/**
 * The first projects without marks, `next` of them with, and the colours of all their quarters: a letter a quarter,
 * `-` for none.
 */
function colouredAs(...colours: readonly string[]): (next?: readonly string[]) => CaseForm {
  return (next = []) =>
    ({ rows }) => ({
      ...changed(...colours.map(() => ({ quarters: BLANK }))),
      traits: Object.fromEntries(
        [...colours, ...next].flatMap((pattern, index) =>
          [...pattern].map((fill, quarter) => [
            `${'HIJK'.charAt(quarter)}${rows[index] ?? 0}`,
            traits({ fill: fill === '-' ? null : `#${fill.repeat(6)}` }),
          ]),
        ),
      ),
    });
}

export const cases: RuleCases = {
  rule: 'quarters-none',
  valid: [
    { name: 'one mark', form: changed({ quarters: [null, '✓', null, null] }) },
    { name: 'one mark beside dashes', form: changed({ quarters: ['✓', '-', '-', '–'] }) },
    { name: 'a mark nobody knows has its own finding', form: changed({ quarters: ['P', null, null, null] }) },
  ],
  invalid: [
    {
      name: 'a project of several years: the quarters of the plan’s year are offered',
      form: changed({ quarters: BLANK, period: 'ม.ค. 68 - ธ.ค. 69' }),
      findings: [{ cell: cellOf('H'), message: YEARS('๒, ๓, ๔'), related: [cellOf('G'), cellOf('B')] }],
      after: ({ rows }) => Object.fromEntries(['I', 'J', 'K'].map((column) => [`${column}${rows[0] ?? 0}`, '✓'])),
    },
    {
      name: 'one that ends in the plan’s year',
      form: changed({ quarters: BLANK, period: 'ต.ค. ๖๕ - มิ.ย. ๖๘' }),
      findings: [{ cell: cellOf('H'), message: YEARS('๑, ๒, ๓') }],
    },
    {
      name: 'whole years',
      form: changed({ quarters: ['-', '-', '-', '-'], period: 'ปี 2567-2569' }),
      findings: [{ cell: cellOf('H'), message: YEARS('๑, ๒, ๓, ๔') }],
    },
    {
      name: 'years that are all over',
      form: changed({ quarters: BLANK, period: 'ต.ค. 64 - ก.ย. 66' }),
      findings: [{ cell: cellOf('H'), message: MESSAGE }],
      also: ['quarters-period-unread'],
    },
    {
      name: 'one project is coloured, and the next one is marked',
      form: colouredAs('-AA-')(['----']),
      findings: [{ cell: cellOf('I'), message: COLOURED('๑'), severity: 'warning', related: [cellOf('J')] }],
    },
    {
      name: 'projects are coloured in place of marks, one in all quarters',
      form: colouredAs('A---', 'AAAA', '--A-')(),
      findings: [
        {
          cell: cellOf('H'),
          message: COLOURED('๓'),
          related: [cellOf('H', 1), cellOf('I', 1), cellOf('J', 1), cellOf('K', 1), cellOf('J', 2)],
        },
      ],
    },
    {
      name: 'a project without a colour among them has its own finding',
      form: colouredAs('----', 'AB--')(),
      findings: [
        { cell: cellOf('H'), message: MESSAGE },
        { cell: cellOf('H', 1), message: COLOURED('๑') },
      ],
    },
    {
      name: 'the columns have colours, which the marked project next to it shows',
      form: colouredAs('ABAB')(['ABAB']),
      findings: [{ cell: cellOf('H'), message: MESSAGE }],
    },
    {
      name: 'the columns have colours, and no project is marked',
      form: colouredAs('ABAB', 'ABAB', 'ABAB', '----')(),
      findings: [0, 1, 2, 3].map((index) => ({
        cell: cellOf('H', index),
        message: MESSAGE.replace('โครงการที่ 1', `โครงการที่ ${index + 1}`),
      })),
    },
    {
      name: 'whole rows have colours',
      form: colouredAs('AAAA')(['----']),
      findings: [{ cell: cellOf('H'), message: MESSAGE }],
    },
    {
      name: 'no mark, no period',
      form: changed({ quarters: BLANK }),
      findings: [{ cell: cellOf('H'), message: MESSAGE, related: [cellOf('B')] }],
      after: () => ({}),
      example: true,
    },
    {
      name: 'no mark, and a period that can be read',
      form: changed({ quarters: BLANK, period: 'ม.ค. - มิ.ย. 68' }),
      findings: [{ cell: cellOf('H'), message: MESSAGE }],
      after: ({ rows }) => ({ [`I${rows[0] ?? 0}`]: '✓', [`J${rows[0] ?? 0}`]: '✓' }),
    },
    {
      name: 'no mark, and a period that cannot be read',
      form: changed({ quarters: BLANK, period: 'ตามความเหมาะสม' }),
      findings: [{ cell: cellOf('H'), message: MESSAGE }],
      also: ['quarters-period-unread'],
    },
    {
      name: 'dashes are no marks',
      form: changed({ quarters: ['-', '-', '-', '-'] }),
      findings: [{ cell: cellOf('H'), message: MESSAGE }],
    },
    {
      name: 'one of two projects in a cell is told by its name',
      form: sharing({ quarters: ['✓\n-', '✓\n', null, null] }),
      findings: [
        { cell: cellOf('H'), message: 'ยังไม่ได้ทำเครื่องหมายไตรมาสของ "โครงการ ข" โปรดทำเครื่องหมายในไตรมาสที่ดำเนินงาน' },
      ],
    },
  ],
};
