import { cellOf, changed, sharing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const MESSAGE = '"โครงการที่ 1" ระบุหน่วยงานรับผิดชอบเป็น "ทุกฝ่าย" โปรดระบุหน่วยงานหลัก';

export const cases: RuleCases = {
  rule: 'responsible-vague',
  valid: [
    { name: 'an office', form: changed({ unit: 'ฝ่ายปกครอง' }) },
    { name: 'an office and everybody', form: changed({ unit: 'ฝ่ายปกครองและทุกฝ่าย' }) },
    { name: 'everybody, led by an office', form: changed({ unit: 'ทุกฝ่าย (ฝ่ายปกครองเป็นหน่วยงานหลัก)' }) },
  ],
  invalid: [
    {
      name: 'everybody',
      form: changed({ unit: 'ทุกฝ่าย' }),
      findings: [{ cell: cellOf('F'), message: MESSAGE }],
      example: true,
    },
    {
      name: 'everybody by two names',
      form: changed({ unit: 'ทุกฝ่าย/กลุ่มงานในสังกัด' }),
      findings: [
        { cell: cellOf('F'), message: '"โครงการที่ 1" ระบุหน่วยงานรับผิดชอบเป็น "ทุกฝ่าย/กลุ่มงานในสังกัด" โปรดระบุหน่วยงานหลัก' },
      ],
    },
    {
      name: 'cut by a line wrap',
      form: changed({ unit: 'ทุก\nฝ่าย ' }),
      findings: [{ cell: cellOf('F'), message: '"โครงการที่ 1" ระบุหน่วยงานรับผิดชอบเป็น "ทุก ฝ่าย" โปรดระบุหน่วยงานหลัก' }],
    },
    {
      name: 'every office concerned',
      form: changed({}, { unit: 'ทุกหน่วยงานที่เกี่ยวข้อง' }),
      findings: [
        { cell: cellOf('F', 1), message: '"โครงการที่ 2" ระบุหน่วยงานรับผิดชอบเป็น "ทุกหน่วยงานที่เกี่ยวข้อง" โปรดระบุหน่วยงานหลัก' },
      ],
    },
    {
      name: 'once for a cell that two projects share',
      form: sharing({ unit: 'ทุกฝ่าย\nทุกฝ่าย' }),
      findings: [{ cell: cellOf('F'), message: '"โครงการ ก" ระบุหน่วยงานรับผิดชอบเป็น "ทุกฝ่าย" โปรดระบุหน่วยงานหลัก' }],
    },
  ],
};
