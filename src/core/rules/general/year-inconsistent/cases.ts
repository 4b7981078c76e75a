import { thai } from '#test/support/thai';
import { at, filled, labelOfBudget, headed } from '#test/support/changed-form';
import { buildForm, type Form } from '#test/support/form-builder';
import type { RuleCases } from '#test/support/rule-cases';

const HEADING = 'ส่วนที่ ๔ เป้าหมายของแผนปฏิบัติการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ.';
const PART_5 = 'ส่วนที่ ๕ ผลที่คาดว่าจะได้รับจากการดำเนินโครงการ / กิจกรรม ตามแผนปฏิบัติการฯ ปีงบประมาณ พ.ศ.';
const message = (place: string, other: number, found = 2568): string =>
  `ชื่อแผนระบุปีงบประมาณ พ.ศ. ${thai(found)} แต่${place} ระบุ พ.ศ. ${thai(other)} โปรดแก้ไขให้ตรงกัน`;
const titled = (year: string, form: Form = {}) => filled({ year: `ประจำปีงบประมาณ พ.ศ. ${year}` }, form);
const others = [labelOfBudget, at('targets'), at('targetsHeader C'), at('outcomes')];
const budgetLabel = labelOfBudget(buildForm());

export const cases: RuleCases = {
  rule: 'year-inconsistent',
  valid: [
    { name: 'the same everywhere', form: {} },
    { name: 'Thai digits beside Arabic ones', form: titled('๒๕๖๘') },
    { name: 'two digits', form: filled({ targets: `${HEADING} ๖๘` }) },
    { name: 'the Common Era', form: filled({ targets: 'ส่วนที่ ๔ เป้าหมายของแผน ปีงบประมาณ ค.ศ. 2025' }) },
    { name: 'a slot that nobody filled names no year', form: filled({ outcomes: `${PART_5} ........` }) },
    { name: 'no year in part 5', form: filled({ outcomes: 'ส่วนที่ ๕ ผลที่คาดว่าจะได้รับ' }) },
    { name: 'the results are last year’s', form: filled({ 'targetsHeader B': 'ผลการดำเนินงาน ปี ๒๕๖๗' }) },
    {
      name: 'a remark about another year among the counts',
      form: (clean) => ({ cells: { [clean.slot['3/3']?.replace('D', 'F') ?? '']: 'ปี ๒๕๖๗ มี ๓ โครงการ' } }),
    },
  ],
  invalid: [
    {
      name: 'the headers of the quarters, left from last year',
      form: headed({ H: 'ต.ค.-ธ.ค. 66', I: 'ม.ค.-มี.ค. 67', J: 'เม.ย.-มิ.ย. 67', K: 'ก.ค.-ก.ย. 67' }),
      findings: [
        {
          cell: 'H33',
          message:
            'หัวคอลัมน์ "ต.ค.-ธ.ค. 66" ถึง "ก.ค.-ก.ย. 67" ไม่อยู่ในปีงบประมาณ พ.ศ. ๒๕๖๘ (๑ ต.ค. ๒๕๖๗ - ๓๐ ก.ย. ๒๕๖๘) โปรดตรวจสอบ',
        },
      ],
      after: () => ({ H33: 'ต.ค.-ธ.ค. 67', I33: 'ม.ค.-มี.ค. 68', J33: 'เม.ย.-มิ.ย. 68', K33: 'ก.ค.-ก.ย. 68' }),
    },
    {
      name: 'the heading of part 4, in Thai digits',
      form: filled({ targets: `${HEADING} ๒๕๖๗` }),
      findings: [{ cell: at('targets'), message: message('หัวข้อส่วนที่ ๔', 2567), related: [at('year')] }],
      after: (clean) => ({ [clean.at.targets ?? '']: `${HEADING} ๒๕๖๘` }),
      example: true,
    },
    {
      name: 'part 5, in two digits',
      form: filled({ outcomes: `${PART_5} ๖๗` }),
      findings: [{ cell: at('outcomes'), message: message('หัวข้อส่วนที่ ๕', 2567) }],
      after: (clean) => ({ [clean.at.outcomes ?? '']: `${PART_5} ๖๘` }),
    },
    {
      name: '3.2',
      form: { cells: { [budgetLabel]: '๓.๒ งบประมาณที่ใช้ดำเนินงานในปีงบประมาณ พ.ศ. ๒๕๖๗' } },
      findings: [{ cell: labelOfBudget, message: message('ข้อ ๓.๒', 2567) }],
      after: () => ({ [budgetLabel]: '๓.๒ งบประมาณที่ใช้ดำเนินงานในปีงบประมาณ พ.ศ. ๒๕๖๘' }),
    },
    {
      name: 'both columns of part 4 were left as they were: one fault, fixed together',
      form: filled({ 'targetsHeader B': 'ผลการดำเนินงาน ปี ๒๕๖๖', 'targetsHeader C': 'แผนการดำเนินงาน ปี ๒๕๖๗' }),
      findings: [
        {
          cell: at('targetsHeader C'),
          message: message('คอลัมน์แผนของส่วนที่ ๔', 2567),
          related: [at('year'), at('targetsHeader B')],
        },
      ],
      after: ({ at: rows }) => ({
        [`B${rows.targetsHeader?.slice(1) ?? ''}`]: 'ผลการดำเนินงาน ปี ๒๕๖๗',
        [`C${rows.targetsHeader?.slice(1) ?? ''}`]: 'แผนการดำเนินงาน ปี ๒๕๖๘',
      }),
    },
    {
      name: 'the year stands twice in the cell: a person must see which',
      form: filled({ targets: `${HEADING} 2567 (1 ต.ค. 2567 - 30 ก.ย. 2568)` }),
      findings: [{ cell: at('targets'), message: message('หัวข้อส่วนที่ ๔', 2567) }],
      after: () => ({}),
    },
    {
      name: 'all others agree on an earlier year: the title alone was changed in a copy',
      form: titled('2569'),
      findings: [{ cell: at('year'), message: message('ส่วนอื่นทั้งหมด', 2568, 2569), related: others }],
      after: (clean) => ({
        [labelOfBudget(clean)]: '๓.๒ งบประมาณที่ใช้ดำเนินงานในปีงบประมาณ พ.ศ. 2569',
        [clean.at.targets ?? '']: `${HEADING} 2569`,
        [`C${clean.at.targetsHeader?.slice(1) ?? ''}`]: 'แผนการดำเนินงาน ปี 2569',
        [`B${clean.at.targetsHeader?.slice(1) ?? ''}`]: 'ผลการดำเนินงาน ปี 2568',
        [clean.at.outcomes ?? '']: `${PART_5} 2569`,
      }),
    },
    {
      name: 'all others agree on a later year: the title was forgotten',
      form: titled('๒๕๖๗'),
      findings: [{ cell: at('year'), message: message('ส่วนอื่นทั้งหมด', 2568, 2567), related: others }],
      after: (clean) => ({ [clean.at.year ?? '']: 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๘' }),
    },
    {
      name: 'digits of the title changed places',
      form: titled('2586'),
      findings: [{ cell: at('year'), message: message('ส่วนอื่นทั้งหมด', 2568, 2586), related: others }],
      after: (clean) => ({ [clean.at.year ?? '']: 'ประจำปีงบประมาณ พ.ศ. 2568' }),
    },
    {
      name: 'the title names no year',
      form: filled({ year: null, targets: `${HEADING} 2567` }),
      findings: [
        {
          cell: at('targets'),
          message: 'ส่วนอื่นของแผนระบุปีงบประมาณ พ.ศ. ๒๕๖๘ แต่หัวข้อส่วนที่ ๔ ระบุ พ.ศ. ๒๕๖๗ โปรดแก้ไขให้ตรงกัน',
          related: [],
        },
      ],
    },
  ],
};
