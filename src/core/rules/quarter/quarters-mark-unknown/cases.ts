import { allChanged, cellOf, changed, sharing } from '#test/support/changed-form';
import type { BuiltForm, Form } from '#test/support/form-builder';
import type { RuleCases } from '#test/support/rule-cases';

const marked = (mark: string | number) => changed({ quarters: ['✓', mark, null, null] });
const found = (message: string) => [{ cell: cellOf('I'), message }];
const unknown = (mark: string) =>
  found(`ไม่รู้จักเครื่องหมาย "${mark}" ในช่องไตรมาส หมายถึงดำเนินงานในไตรมาสนั้นใช่หรือไม่ โปรดตรวจสอบ`);
const ASK = 'หมายถึงดำเนินงานในไตรมาสนั้นใช่หรือไม่ โปรดตรวจสอบ';
/** The first projects with a text in a cell that is merged over quarters, from one column to another. */
const across =
  (text: string, from: string, to: string, count = 1) =>
  ({ rows }: BuiltForm): Form => {
    const own = rows.slice(0, count);
    const blank = { quarters: [null, null, null, null] as const };
    return {
      ...changed(...own.map(() => blank)),
      cells: Object.fromEntries(own.map((row) => [`${from}${row}`, text])),
      merges: own.map((row) => `${from}${row}:${to}${row}`),
    };
  };

export const cases: RuleCases = {
  rule: 'quarters-mark-unknown',
  valid: [
    { name: 'dashes and zeros are no marks', form: changed({ quarters: ['✓', '-', '–', 0] }) },
    { name: 'crosses are marks where the form uses no other', form: allChanged({ quarters: ['x', null, null, null] }) },
    { name: 'a month in its own quarter', form: changed({ quarters: ['✓ (ธ.ค.)', 'ม.ค. 68', null, null] }) },
    {
      name: 'marks that do not pair have their own finding',
      form: sharing({ quarters: ['✓\n✓\n✓', null, null, null] }),
    },
  ],
  invalid: [
    { name: 'a letter in an ordinary font', form: marked('P'), findings: unknown('P'), example: true },
    { name: 'a circle', form: marked('○'), findings: unknown('○') },
    { name: 'a cross where the form uses ticks', form: marked('x'), findings: unknown('x') },
    {
      name: 'the same letter in several cells is one question',
      form: changed({ quarters: ['✓', 'P', null, null] }, { quarters: ['P', 'P', null, null] }),
      findings: [
        {
          cell: cellOf('I'),
          message: 'ไม่รู้จักเครื่องหมาย "P" ในช่องไตรมาส หมายถึงดำเนินงานในไตรมาสนั้นใช่หรือไม่ โปรดตรวจสอบ',
          related: [cellOf('H', 1), cellOf('I', 1)],
        },
      ],
    },
    { name: 'an amount', form: marked('5,000'), findings: found(`ช่องไตรมาสระบุจำนวนเงิน "5,000" ${ASK}`) },
    { name: 'a number', form: marked(1), findings: found(`ช่องไตรมาสระบุตัวเลข "1" ${ASK}`) },
    {
      name: 'how often, in several cells',
      form: changed({ quarters: ['๒ ครั้ง', null, '๑ ครั้ง', null] }),
      findings: [{ cell: cellOf('H'), message: `ช่องไตรมาสระบุจำนวนครั้ง ("๒ ครั้ง") ${ASK}`, related: [cellOf('J')] }],
    },
    {
      name: 'a condition',
      form: marked('ถ้ามีวิทยากร'),
      findings: found('ช่องไตรมาสระบุ "ถ้ามีวิทยากร" โปรดตรวจสอบว่าดำเนินงานในไตรมาสนี้หรือไม่'),
    },
    {
      name: 'a month that was put off',
      form: marked('เลื่อนเป็น ม.ค.'),
      findings: found('ช่องไตรมาสระบุ "เลื่อนเป็น ม.ค." โปรดตรวจสอบว่าดำเนินงานในไตรมาสใด'),
    },
    {
      name: 'arrows in single cells',
      form: changed({ quarters: ['←', null, '→', null] }),
      findings: [
        {
          cell: cellOf('H'),
          message: 'ช่องไตรมาสมีลูกศรแทนเครื่องหมาย ไม่ทราบว่าหมายถึงช่วงใด โปรดทำเครื่องหมายในไตรมาสที่ดำเนินงาน',
          related: [cellOf('J')],
        },
      ],
    },
    {
      name: 'arrows in merged cells of several projects are one question',
      form: across('◄──►', 'H', 'J', 2),
      findings: [
        {
          cell: cellOf('H'),
          message: 'ตารางใช้ลูกศรในช่องที่ผสานแทนเครื่องหมาย หมายถึงดำเนินงานตลอดช่วงที่ลูกศรคลุมใช่หรือไม่ โปรดตรวจสอบ',
          related: [cellOf('H', 1)],
        },
      ],
    },
    {
      name: 'one tick merged over two quarters',
      form: across('✓', 'H', 'I'),
      findings: [
        {
          cell: cellOf('H'),
          message: 'เครื่องหมายอยู่ในช่องที่ผสานไตรมาสที่ ๑, ๒ หมายถึงทุกไตรมาสในช่องนั้นใช่หรือไม่ โปรดตรวจสอบ',
        },
      ],
    },
    {
      name: 'one tick merged over all quarters',
      form: across('✓', 'H', 'K'),
      findings: [
        {
          cell: cellOf('H'),
          message: 'เครื่องหมายอยู่ในช่องที่ผสาน ๔ ไตรมาส หมายถึงทุกไตรมาสใช่หรือไม่ โปรดตรวจสอบ',
        },
      ],
    },
  ],
};
