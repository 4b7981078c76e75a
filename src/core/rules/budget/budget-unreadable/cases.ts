import { cellOf, changed, slotOf } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const said = (text: string, why: string) => `อ่านงบประมาณ "${text}" ของ "โครงการที่ 1" ไม่ได้แน่ชัด: ${why}`;
const both = (text: string, figures: string, words: string) =>
  `งบประมาณ "${text}" ของ "โครงการที่ 1" ตัวเลขคือ ${figures} บาท แต่ตัวอักษรคือ ${words} บาท โปรดตรวจสอบว่าจำนวนใดถูกต้อง`;
const found = (text: string, why: string) => [{ cell: cellOf('E'), message: said(text, why) }];

export const cases: RuleCases = {
  rule: 'budget-unreadable',
  valid: [
    { name: 'no budget used', form: changed({ budget: 'ไม่ใช้ งบประมาณ' }) },
    {
      name: 'an amount and its source',
      form: { ...changed({ budget: '๕,๐๐๐ บาท (งบกรุงเทพมหานคร)' }), budget: '5,000' },
    },
    {
      name: 'the plan’s own year beside the amount',
      form: { ...changed({ budget: '5,000 บาท (ปี 2568)' }), budget: '5,000' },
    },
    { name: 'a number cell', form: { ...changed({ budget: 5000 }), budget: 5000 } },
    {
      name: 'figures and words that agree',
      form: { ...changed({ budget: '5,000 บาท (ห้าพันบาทถ้วน)' }), budget: '5,000' },
    },
    { name: 'satang', form: { ...changed({ budget: '5,000.00' }), budget: '5,000' } },
    { name: 'blank has its own finding', form: changed({ budget: null }) },
  ],
  invalid: [
    {
      name: 'not known yet',
      form: changed({ budget: 'ตามที่ได้รับจัดสรร' }),
      findings: found('ตามที่ได้รับจัดสรร', 'ยังไม่ได้รับจัดสรรหรือยังไม่แน่นอน'),
      example: true,
    },
    {
      name: 'a rate',
      form: changed({ budget: 'คนละ ๕๐ บาท' }),
      findings: found('คนละ ๕๐ บาท', 'เป็นอัตราต่อหน่วย โปรดระบุจำนวนรวม'),
    },
    {
      name: 'a space in place of a comma: what is likely is said, and nothing is taken',
      form: changed({ budget: '๑๐ ๐๐๐' }),
      findings: found('๑๐ ๐๐๐', 'จุดหรือจุลภาคไม่ถูกตำแหน่ง (อาจหมายถึง ๑๐,๐๐๐ บาท)'),
      after: ({ rows }) => ({ [`E${rows[0] ?? 0}`]: '๑๐,๐๐๐' }),
    },
    {
      name: 'a point in place of the comma',
      form: changed({ budget: '๑๐.๐๐๐' }),
      findings: found('๑๐.๐๐๐', 'จุดหรือจุลภาคไม่ถูกตำแหน่ง (อาจหมายถึง ๑๐,๐๐๐ บาท)'),
      after: ({ rows }) => ({ [`E${rows[0] ?? 0}`]: '๑๐,๐๐๐' }),
    },
    {
      name: 'points in place of both commas, with words around',
      form: changed({ budget: 'งบจังหวัด 1.250.000 บาท' }),
      findings: found('งบจังหวัด 1.250.000 บาท', 'จุดหรือจุลภาคไม่ถูกตำแหน่ง (อาจหมายถึง ๑,๒๕๐,๐๐๐ บาท)'),
      after: ({ rows }) => ({ [`E${rows[0] ?? 0}`]: 'งบจังหวัด 1,250,000 บาท' }),
    },
    {
      name: 'points and commas at once: nobody can say',
      form: changed({ budget: '10.000,00' }),
      findings: found('10.000,00', 'จุดหรือจุลภาคไม่ถูกตำแหน่ง'),
      after: () => ({}),
    },
    {
      name: 'words alone',
      form: changed({ budget: 'สองหมื่นบาทถ้วน' }),
      findings: found('สองหมื่นบาทถ้วน', 'มีแต่ตัวอักษร โปรดกรอกเป็นตัวเลข (อาจหมายถึง ๒๐,๐๐๐ บาท)'),
    },
    {
      name: 'figures and words of which nobody knows the right one: nothing is likely',
      form: changed({ budget: '๕๐,๐๐๐ (ห้าแสนบาทถ้วน)' }),
      findings: [
        {
          cell: cellOf('E'),
          message:
            'งบประมาณ "๕๐,๐๐๐ (ห้าแสนบาทถ้วน)" ของ "โครงการที่ 1" ตัวเลขคือ ๕๐,๐๐๐ บาท แต่ตัวอักษรคือ ๕๐๐,๐๐๐ บาท โปรดตรวจสอบว่าจำนวนใดถูกต้อง',
        },
      ],
    },
    {
      name: 'a range',
      form: changed({ budget: '5,000 - 10,000 บาท' }),
      findings: found('5,000 - 10,000 บาท', 'เป็นช่วง โปรดระบุจำนวนเดียว'),
    },
    {
      name: 'a source alone',
      form: changed({ budget: 'งบกรุงเทพมหานคร' }),
      findings: found('งบกรุงเทพมหานคร', 'มีแต่แหล่งเงิน โปรดระบุจำนวน'),
    },
    {
      name: 'figures that differ from their words',
      form: changed({ budget: '๒๕,๐๐๐ บาท (สองหมื่นบาทถ้วน)' }),
      findings: [{ cell: cellOf('E'), message: both('๒๕,๐๐๐ บาท (สองหมื่นบาทถ้วน)', '๒๕,๐๐๐', '๒๐,๐๐๐') }],
    },
    {
      name: 'words before the figures',
      form: changed({ budget: 'สามพันบาทถ้วน (3,300 บาท)' }),
      findings: [{ cell: cellOf('E'), message: both('สามพันบาทถ้วน (3,300 บาท)', '๓,๓๐๐', '๓,๐๐๐') }],
    },
    {
      name: 'with a label and satang',
      form: changed({ budget: 'จำนวนเงิน 1,200.50 บาท (หนึ่งพันสองร้อยบาทถ้วน)' }),
      findings: [{ cell: cellOf('E'), message: both('จำนวนเงิน 1,200.50 บาท (หนึ่งพันสองร้อยบาทถ้วน)', '๑,๒๐๐.๕', '๑,๒๐๐') }],
    },
    {
      name: 'the total of 3.2',
      form: { budget: '25,000 บาท (สองหมื่นบาทถ้วน)' },
      findings: [
        {
          cell: slotOf('budget'),
          message:
            'งบประมาณรวม "25,000 บาท (สองหมื่นบาทถ้วน)" ในข้อ ๓.๒ ตัวเลขคือ ๒๕,๐๐๐ บาท แต่ตัวอักษรคือ ๒๐,๐๐๐ บาท โปรดตรวจสอบว่าจำนวนใดถูกต้อง',
        },
      ],
    },
    {
      name: 'the money of another project',
      form: changed({ budget: 'ใช้งบร่วมกับโครงการที่ (1)' }),
      findings: found('ใช้งบร่วมกับโครงการที่ (1)', 'อ้างถึงโครงการหรือข้ออื่น โปรดระบุจำนวนของโครงการนี้'),
    },
    {
      name: 'the money of another year',
      form: changed({ budget: '5,000 บาท (ปี 2567)' }),
      findings: found('5,000 บาท (ปี 2567)', 'เป็นงบประมาณของปีอื่น'),
    },
    {
      name: 'a year in a number cell',
      form: changed({ budget: 2568 }),
      findings: found('2568', 'อาจเป็นปี พ.ศ. หากเป็นจำนวนเงิน โปรดเติม "บาท" ต่อท้าย'),
    },
    {
      name: 'the slot of 3.2',
      form: { budget: 'รอการจัดสรร' },
      findings: [
        { cell: slotOf('budget'), message: 'อ่านงบประมาณรวม "รอการจัดสรร" ในข้อ ๓.๒ ไม่ได้แน่ชัด: ยังไม่ได้รับจัดสรรหรือยังไม่แน่นอน' },
      ],
    },
  ],
};
