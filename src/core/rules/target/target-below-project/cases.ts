import { thai } from '#test/support/thai';
import { at, cellOf, changed, filled } from '#test/support/changed-form';
import { TWO_EACH, type FormProject } from '#test/support/form-builder';
import type { RuleCases } from '#test/support/rule-cases';

/** The clean form with the first project of a section changed. Its goals 1.1, 2.1 and 3.3 are rows 1, 3 and 5. */
const indexOf = (section: string): number => TWO_EACH.findIndex((each) => each.section === section);
const inSection = (section: string, project: Partial<FormProject>) =>
  changed(...TWO_EACH.slice(0, indexOf(section)).map(() => ({})), project);
const first = (quantity: string) => inSection('1.1', { quantity });
const found = (row: number, target: number, name: string, people: number) => ({
  cell: at(`target${row} C`),
  message: `ส่วนที่ ๔ ข้อ ${thai(row)} ตั้งเป้าหมายไว้ ${thai(target)} คน แต่ "${name}" โครงการเดียวมี ${thai(people)} คน โปรดตรวจสอบว่าค่าเป้าหมายต่ำไปหรือไม่`,
});

export const cases: RuleCases = {
  rule: 'target-below-project',
  valid: [
    { name: 'as many as the target', form: first('ประชาชน จำนวน 120 คน') },
    {
      name: 'several projects together are never added',
      form: changed(...TWO_EACH.map(() => ({ quantity: '100 คน' }))),
    },
    { name: 'pupils below 13', form: first('นักเรียนชั้น ป.1-ป.6 จำนวน 142 คน') },
    { name: 'who only watches', form: first('มีผู้ชมทางสื่อ 5,000 คน') },
    { name: 'people by times', form: first('ผู้เข้าร่วม 300 คน-ครั้ง') },
    { name: 'people for each time', form: first('ครั้งละ 200 คน') },
    { name: 'at most', form: first('ไม่เกิน 500 คน') },
    { name: 'some of all', form: first('ผู้แทนจากทั้งหมด 500 คน') },
    { name: 'another goal of the sub-plan counts places', form: inSection('1.3', { quantity: 'ประชาชน 800 คน' }) },
    { name: 'places', form: inSection('2.1', { quantity: 'ชุมชน 50 แห่ง' }) },
    {
      name: 'a least target',
      form: filled({ 'target1 C': 'ไม่น้อยกว่า 120 คน' }, first('ประชาชน จำนวน 500 คน')),
    },
    { name: 'no target has its own finding', form: filled({ 'target1 C': '- คน' }, first('ประชาชน จำนวน 500 คน')) },
  ],
  invalid: [
    {
      name: 'one project reaches more than the row plans',
      form: inSection('2.1', { title: 'โครงการเรือจิตอาสา', quantity: 'ผู้โดยสาร 500 คน' }),
      findings: [{ ...found(3, 300, 'โครงการเรือจิตอาสา', 500), related: [cellOf('C', indexOf('2.1'))] }],
      example: true,
    },
    {
      name: 'at least so many, in Thai digits',
      form: first('ประชาชนเข้าร่วมไม่น้อยกว่า ๑๕๐ คน'),
      findings: [found(1, 120, 'โครงการที่ 1', 150)],
    },
    {
      name: 'the largest of several lines',
      form: first('- ประชาชนและเยาวชน จำนวน 130 คน\n- จิตอาสา จำนวน 140 คน'),
      findings: [found(1, 120, 'โครงการที่ 1', 140)],
    },
    {
      name: 'people whom other organisations train: a note',
      form: inSection('3.3', { quantity: 'ประชาชน 400 คน' }),
      findings: [{ ...found(5, 110, `โครงการที่ ${indexOf('3.3') + 1}`, 400), severity: 'info' }],
    },
  ],
};
