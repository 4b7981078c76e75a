import { HEADER, outcome, read, type Rows } from '#test/reader/generator/small-table';
import type { Plan } from '../../../plan/plan';

const HEADING = '๑.๑ แนวทางการพัฒนาที่ ๓ ส่งเสริม';
const row = (title: string, unit = 'ฝ่าย ก'): Rows[number] => [null, title, '๑ คน', '๑๐๐', unit, '✓'];
const project = (name: string): string => `1/3 ${name} | ๑ คน | 100 | ฝ่าย ก | ✓...`;

function table(...rows: Rows): Plan {
  const found = read([{ rows: [HEADER, ['แผนย่อยที่ ๑', HEADING], ...rows] }]);
  if (!found) throw new Error('no plan was read');
  return found;
}

const open = (plan: Plan): unknown => plan.openRows.map(({ cell, kind, item, text }) => [cell, kind, item, text]);

test.each<[string, Rows]>([
  ['a footnote with a number', [[null, '๑/ เงินรายได้ของสถานศึกษา']]],
  ['a footnote in the first column', [['2/ จัดร่วมกับวัด']]],
  ['a line that ends with a colon', [[null, 'กิจกรรมสำหรับผู้สูงอายุ :'], row('(๒) โครงการ ข')]],
  ['what abbreviations stand for', [[null, 'แหล่งงบ: UC = งบหลักประกันสุขภาพ, สป. = งบสำนักงานปลัด']]],
  ['a page line between dashes', [[null, '- หน้า ๒ จาก ๓ -'], row('(๒) โครงการ ข')]],
  ['a lead-in above a project', [[null, 'กิจกรรมหลัก: ปลูกฝังวินัย'], row('(๒) โครงการ ข')]],
  ['a page line in the last column', [[null, null, null, null, null, '(หน้า ๒ จาก ๕)'], row('(๒) โครงการ ข')]],
])('%s is read, and is no project', (_, rows) => {
  const plan = table(row('(๑) โครงการ ก'), ...rows);
  const second = rows.length > 1 ? [project('(2) โครงการ ข')] : [];
  expect(outcome(plan)).toMatchObject({ projects: [project('(1) โครงการ ก'), ...second], unread: [] });
  expect(plan.openRows).toEqual([]);
});

test.each<[string, Rows, number]>([
  ['a numbered list of names in the style of footnotes', [[null, '๒/ โครงการ ข']], 2],
  ['a lead-in that nothing follows', [[null, 'กิจกรรมหลัก: ปลูกฝังวินัย']], 2],
  ['a colon within a name', [row('โครงการวันดี: บ้านสวย')], 2],
  ['stars as the bullets of all projects', [row('* โครงการ ข'), [null, '* โครงการ ค']], 3],
])('%s: a project, not a remark', (_, rows, count) => {
  const plan = table(row('โครงการ ก'), ...rows);
  expect([plan.projects.length, plan.openRows]).toEqual([count, []]);
});

test('a star that a cell bears makes a remark; any other is asked about', () => {
  const rows: Rows = [row('(๑) โครงการ ก', 'ฝ่าย ก *'), [null, '* ร่วมกับเอกชน'], [null, '** โครงการปีหน้า']];
  expect(open(table(...rows))).toEqual([['B5', 'remark', null, '** โครงการปีหน้า']]);
});

test.each([
  ['(จัดร่วมกับโรงเรียน)', 'โครงการ ก\n(จัดร่วมกับโรงเรียน)', []],
  ['(ยกเลิก)', 'โครงการ ก\n(ยกเลิก)', []],
  ['(รอเพิ่มเติม)', 'โครงการ ก', ['B4 (รอเพิ่มเติม)']],
])('%s below a project', (text, title, unread) => {
  const plan = table(row('(๑) โครงการ ก'), [null, text]);
  expect([plan.projects[0]?.title, outcome(plan).unread]).toEqual([title, unread]);
  expect(plan.projects[0]?.isHalted ?? false).toBe(text === '(ยกเลิก)');
});

test.each([
  ['โครงการจิตอาสา ๒/', 'โครงการจิตอาสา'],
  ['โครงการจิตอาสา *', 'โครงการจิตอาสา'],
  ['โครงการจิตอาสา ๑/๒๕๖๘', 'โครงการจิตอาสา ๑/๒๕๖๘'],
  ['โครงการคนดี...', 'โครงการคนดี...'],
  ['โครงการค่าย.......', 'โครงการค่าย'],
])('the title of %j is %j', (written, title) => {
  expect(table(row(`(๑) ${written}`)).projects.map((each) => each.title)).toEqual([title]);
});

test.each<[string, Rows[number]]>([
  ['dashes', [null, '(๒) โครงการอบรม......', '-', '-', '-', '-']],
  ['nothing else', [null, '(๒) รอพิจารณาอนุมัติ']],
  ['a unit', [null, '(๒) อยู่ระหว่างจัดทำโครงการ', null, null, 'ฝ่าย ก']],
])('a row without a name and with %s is no project', (_, unfinished) => {
  const plan = table(row('(๑) โครงการ ก'), unfinished, row('(๓) โครงการ ข'));
  expect(outcome(plan)).toMatchObject({ projects: [project('(1) โครงการ ก'), project('(3) โครงการ ข')], unread: [] });
  expect(open(plan)).toEqual([['B4', 'unfinished', 2, unfinished[1]]]);
});

test.each<[string, Rows[number]]>([
  ['a mark', [null, '(๒) โครงการอบรม......', '-', '-', '-', '✓']],
  ['an amount', [null, '(๒) โครงการอบรม......', '-', '๕,๐๐๐', '-', '-']],
  ['no budget in words', [null, '(๒) โครงการอบรม......', '-', 'ไม่ใช้งบประมาณ']],
  ['a number', [null, '(๒) โครงการอบรม......', '๓๐ คน']],
])('with %s it is a project whose name is unfinished', (_, unfinished) => {
  const plan = table(row('(๑) โครงการ ก'), unfinished);
  expect(plan.projects.map(({ title, isNameUnfinished }) => [title, isNameUnfinished ?? false])).toEqual([
    ['โครงการ ก', false],
    ['โครงการอบรม', true],
  ]);
});

test.each<[string, Rows[number], number | null]>([
  ['รวม', [null, 'รวม', null, '๒๐๐'], 200],
  ['รวมเงินแนวทางการพัฒนาที่ ๓', [null, 'รวมเงินแนวทางการพัฒนาที่ ๓', null, 200], 200],
  ['รวมกองการศึกษา', [null, 'รวมกองการศึกษา', null, '200 บาท'], 200],
  ['ยอดยกไป', [null, 'ยอดยกไป', null, '๒๐๐'], null],
  ['รวม ๒ โครงการ', [null, 'รวม ๒ โครงการ'], null],
])('%s is a row of sums', (label, sums, amount) => {
  const plan = table(row('(๑) โครงการ ก'), row('(๒) โครงการ ข'), sums);
  expect(outcome(plan)).toMatchObject({ unread: [] });
  expect(plan.projects).toHaveLength(2);
  expect(plan.tableSums.map((sum) => [sum.cell, sum.label, sum.amount?.value ?? null, sum.projectsBefore])).toEqual([
    ['B5', label, amount, 2],
  ]);
});

test.each([['รวมพลังจิตอาสา'], ['รวมใจภักดิ์รักษ์แผ่นดิน'], ['รวมกลุ่มสตรีทำความดี']])(
  '%s is a project that begins like a sum',
  (name) => {
    const plan = table(row('(๑) โครงการ ก'), row(name));
    expect([plan.projects.map(({ title }) => title), plan.tableSums]).toEqual([['โครงการ ก', name], []]);
  },
);

test.each<[string, string | null, Rows, number | null]>([
  ['a blank budget is the sum of its parts', null, [['๔,๐๐๐'], ['๖,๐๐๐']], 10000],
  ['a budget of its own stays', '๒๐,๐๐๐', [['๑๔,๐๐๐'], ['๖,๐๐๐']], 20000],
  ['an amount that cannot be read makes the sum unknown', null, [['๔,๐๐๐'], ['ตามจริง'], ['๖,๐๐๐']], null],
])('of a project with parts, %s', (_, budget, parts, sum) => {
  const rows = parts.map(([money], index): Rows[number] => [
    null,
    `- กิจกรรมย่อยที่ ${index + 1} อบรม`,
    '๕ คน',
    money ?? null,
  ]);
  const plan = table([null, '(๑) โครงการ ก', '๕ คน', budget, 'ฝ่าย ก', '✓'], ...rows, row('(๒) โครงการ ข'));
  expect(plan.projects.map((each) => each.budget?.value ?? null)).toEqual([sum, 100]);
  expect(outcome(plan).unread).toEqual([]);
});

test.each([
  ['"', 'ฝ่าย ก'],
  ['〃', 'ฝ่าย ก'],
  ['เหมือนแถวบน', 'ฝ่าย ก'],
  ['เช่นเดียวกับข้อ (๑)', 'ฝ่าย ก'],
  ['เช่นเดียวกับโครงการที่ ๑', 'ฝ่าย ก'],
  ['เช่นเดียวกับข้อ (๙)', 'เช่นเดียวกับข้อ (๙)'],
  ['ตามคำสั่ง', 'ตามคำสั่ง'],
])('the unit %j is %j', (written, unit) => {
  const plan = table(row('(๑) โครงการ ก'), row('(๒) โครงการ ข', written));
  expect(plan.projects[1]?.unit).toMatchObject({ text: written, value: unit });
});

test('a ditto mark below a heading stands for nothing above it', () => {
  const plan = table(row('(๑) โครงการ ก'), [null, '๑.๒ แนวทางการพัฒนาที่ ๕ ส่งเสริม'], row('(๑) โครงการ ข', '"'));
  expect(plan.projects[1]?.unit?.value).toBe('"');
});
