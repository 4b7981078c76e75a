import { cellOf, changed, sharing } from '#test/support/changed-form';
import type { CaseForm, RuleCases } from '#test/support/rule-cases';

const THREE_IN_TWO = sharing({
  quantity: '- จำนวน ๕๐ คน\n- จำนวน ๖๐ คน\n- จำนวน ๗๐ คน',
  quality: '- ดีขึ้น\n- สามัคคี\n- มีวินัย',
  budget: 'ไม่ใช้งบประมาณ\nไม่ใช้งบประมาณ\nไม่ใช้งบประมาณ',
  unit: 'ฝ่ายปกครอง\nฝ่ายปกครอง\nฝ่ายปกครอง',
  quarters: ['✓\n✓\n✓', '✓\n✓\n✓', null, null],
});
/** The same, and 3.1 counts the project whose name is missing. */
const COUNTED: CaseForm = (clean) => {
  const form = typeof THREE_IN_TWO === 'function' ? THREE_IN_TWO(clean) : THREE_IN_TWO;
  const { '1/3': guideline = '', 1: subPlan = '', total = '' } = clean.slot;
  return { ...form, cells: { ...form.cells, [guideline]: 3, [subPlan]: 13, [total]: 27 } };
};

export const cases: RuleCases = {
  rule: 'entries-unpaired',
  valid: [
    { name: 'an entry for each of two projects', form: sharing({}) },
    { name: 'blank lines between the entries', form: sharing({ quality: 'ดีขึ้น\n\nสามัคคี' }) },
    {
      name: 'entries with numbers, and several lines in one of them',
      form: sharing({ quality: '(๑) ดีขึ้น\nมาก\n(๒) สามัคคี' }),
    },
    { name: 'two outcomes of one project', form: changed({ quality: '๑. ดีขึ้น ๒. เกิดความสามัคคี' }) },
    { name: 'a project is missing among the names: its count says so', form: COUNTED },
    { name: 'a quarter without marks', form: sharing({ quarters: ['✓\n✓', null, '-\n✓', null] }) },
  ],
  invalid: [
    {
      name: 'all columns agree, and a name is missing: one finding',
      form: THREE_IN_TWO,
      findings: [
        {
          cell: cellOf('C'),
          message: 'ช่องนี้มี ๒ โครงการ แต่ช่องผลลัพธ์เชิงปริมาณมี ๓ รายการ โปรดตรวจสอบว่ารายการใดเป็นของโครงการใด',
          related: [cellOf('D'), cellOf('F'), cellOf('E'), cellOf('H'), cellOf('I'), cellOf('B')],
        },
      ],
    },
    {
      name: 'one text for two projects',
      form: sharing({ quality: 'ดีขึ้น' }),
      findings: [
        {
          cell: cellOf('D'),
          message: 'ช่องนี้มี ๒ โครงการ แต่ช่องผลลัพธ์เชิงคุณภาพมี ๑ รายการ โปรดกรอกให้ครบ ๒ รายการตามลำดับโครงการ',
          related: [cellOf('B')],
        },
      ],
      example: true,
    },
    {
      name: 'three quantities for two projects',
      form: sharing({ quantity: '- จำนวน ๕๐ คน\n- จำนวน ๖๐ คน\n- จำนวน ๓ ครั้ง' }),
      findings: [
        {
          cell: cellOf('C'),
          message: 'ช่องนี้มี ๒ โครงการ แต่ช่องผลลัพธ์เชิงปริมาณมี ๓ รายการ โปรดตรวจสอบว่ารายการใดเป็นของโครงการใด',
        },
      ],
    },
    {
      name: 'one amount for two projects',
      form: sharing({ budget: '5,000 บาท' }),
      findings: [
        { cell: cellOf('E'), message: 'ช่องนี้มี ๒ โครงการ แต่ช่องงบประมาณมี ๑ รายการ โปรดกรอกให้ครบ ๒ รายการตามลำดับโครงการ' },
      ],
    },
    {
      name: 'marks that do not pair are one finding, whichever quarters they stand in',
      form: sharing({ quarters: ['✓\n✓\n✓', '✓\n✓\n✓', null, null] }),
      findings: [
        {
          cell: cellOf('H'),
          message: 'ช่องนี้มี ๒ โครงการ แต่ช่องไตรมาสมี ๓ รายการ โปรดตรวจสอบว่ารายการใดเป็นของโครงการใด',
          related: [cellOf('I'), cellOf('B')],
        },
      ],
    },
    {
      name: 'two columns are two faults',
      form: sharing({ quality: 'ดีขึ้น', unit: 'ฝ่ายปกครอง' }),
      findings: [
        {
          cell: cellOf('D'),
          message: 'ช่องนี้มี ๒ โครงการ แต่ช่องผลลัพธ์เชิงคุณภาพมี ๑ รายการ โปรดกรอกให้ครบ ๒ รายการตามลำดับโครงการ',
        },
        {
          cell: cellOf('F'),
          message: 'ช่องนี้มี ๒ โครงการ แต่ช่องหน่วยงานรับผิดชอบมี ๑ รายการ โปรดกรอกให้ครบ ๒ รายการตามลำดับโครงการ',
        },
      ],
    },
    {
      name: 'one amount merged over the rows of two projects',
      form: ({ rows }) => ({
        ...changed({ budget: '5,000 บาท' }, { budget: null }),
        merges: [`E${rows[0] ?? 0}:E${rows[1] ?? 0}`],
      }),
      findings: [
        { cell: cellOf('E'), message: 'ช่องนี้มี ๒ โครงการ แต่ช่องงบประมาณมี ๑ รายการ โปรดกรอกให้ครบ ๒ รายการตามลำดับโครงการ' },
      ],
    },
  ],
};
