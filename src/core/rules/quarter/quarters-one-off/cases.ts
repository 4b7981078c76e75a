import { thai } from '#test/support/thai';
import { cellOf, changed } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const output = (quantity: string) => changed({ quantity });
const found = (quarters: number, unit: string) => [
  {
    cell: cellOf('C'),
    message: `ผลผลิตมี ๑ ${unit} แต่ทำเครื่องหมายไว้ ${thai(quarters)} ไตรมาส หากแล้วเสร็จในไตรมาสเดียว โปรดทำเครื่องหมายเฉพาะไตรมาสนั้น`,
    severity: 'info' as const,
  },
];

export const cases: RuleCases = {
  rule: 'quarters-one-off',
  valid: [
    { name: 'one quarter', form: changed({ quantity: 'ประกาศนโยบายจำนวน ๑ ฉบับ', quarters: [null, '✓', null, null] }) },
    { name: 'several documents', form: output('จัดทำวารสาร ๔ ฉบับ') },
    { name: 'at least one', form: output('ประกาศนโยบายไม่น้อยกว่า ๑ ฉบับ') },
    { name: 'one for each office', form: output('ฝ่ายละ ๑ ฉบับ') },
    { name: 'one a quarter', form: output('ไตรมาสละ ๑ ฉบับ') },
    { name: 'one beside something else', form: output('- ประกาศนโยบาย ๑ ฉบับ\n- อบรมไม่น้อยกว่า ๔ ครั้ง') },
    { name: 'the period has a finding on the same marks', form: changed({ quantity: 'คู่มือ ๑ เล่ม', period: 'มีนาคม' }) },
    { name: 'one channel is used all year', form: output('เผยแพร่ ๑ ช่องทาง') },
    { name: 'research goes on for quarters', form: output('งานวิจัย จำนวน ๑ เรื่อง') },
  ],
  invalid: [
    { name: 'one document', form: output('- มีประกาศนโยบายจำนวน ๑ ฉบับ'), findings: found(4, 'ฉบับ'), example: true },
    {
      name: 'one book, two quarters',
      form: changed({ quantity: 'คู่มือ 1 เล่ม', quarters: ['✓', null, '✓', null] }),
      findings: [
        {
          cell: cellOf('C'),
          message: 'ผลผลิตมี ๑ เล่ม แต่ทำเครื่องหมายไว้ ๒ ไตรมาส หากแล้วเสร็จในไตรมาสเดียว โปรดทำเครื่องหมายเฉพาะไตรมาสนั้น',
          related: [cellOf('H'), cellOf('J')],
        },
      ],
    },
    { name: 'one title', form: output('จัดทำมาตรการ จำนวน ๑ เรื่อง'), findings: found(4, 'เรื่อง') },
  ],
};
