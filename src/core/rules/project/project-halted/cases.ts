import { cellOf, changed, declaring } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const message = (title: string): string => `"${title}" ระบุว่ายกเลิกหรือชะลอ จะนับเป็นโครงการของปีนี้หรือไม่ โปรดตรวจสอบ`;

export const cases: RuleCases = {
  rule: 'project-halted',
  valid: [
    { name: 'what a project is about', form: changed({ title: 'กิจกรรมยกเลิกการใช้โฟมในโรงเรียน' }) },
    { name: 'slowing down', form: changed({ title: 'โครงการขับขี่ปลอดภัย (ชะลอความเร็วหน้าโรงเรียน)' }) },
    { name: 'abstaining', form: changed({ title: 'โครงการลด ละ เลิก (งดเหล้าเข้าพรรษา)' }) },
  ],
  invalid: [
    {
      name: 'a cancelled project that 3.1 counts',
      form: changed({ title: 'โครงการจิตอาสา (ยกเลิก)' }),
      findings: [{ cell: cellOf('B'), message: message('โครงการจิตอาสา (ยกเลิก)') }],
      example: true,
    },
    {
      name: 'one that 3.1 leaves out',
      form: declaring({ '1/3': 1, '1': 11, total: 25 }, changed({ title: 'โครงการจิตอาสา (เลื่อนไปปี 2569)' })),
      findings: [{ cell: cellOf('B'), message: message('โครงการจิตอาสา (เลื่อนไปปี 2569)') }],
    },
    {
      name: 'two are one question',
      form: changed({ title: 'โครงการจิตอาสา (ชะลอ)' }, { title: 'โครงการธรรมะ (ขอยกเลิกโครงการ)' }),
      findings: [
        {
          cell: cellOf('B'),
          message:
            'มี ๒ โครงการที่ระบุว่ายกเลิกหรือชะลอ (โครงการแรกคือ "โครงการจิตอาสา (ชะลอ)") จะนับเป็นโครงการของปีนี้หรือไม่ โปรดตรวจสอบ',
          related: [cellOf('B', 1)],
        },
      ],
    },
  ],
};
