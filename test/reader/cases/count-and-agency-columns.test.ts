/** Columns that say more of another one: what a quantity is counted in, and whose the project is. */
import type { Project } from '../../../src/core/plan/project';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { table } from '../generator/small-table';

const QUARTERS = ['ไตรมาส ๑', 'ไตรมาส ๒', 'ไตรมาส ๓', 'ไตรมาส ๔'];
const HEADING = [null, '๑.๑ แนวทางการพัฒนาที่ ๓ ส่งเสริม'];

function projectOf(headers: readonly string[], cells: readonly CellValue[]): Project {
  const header = ['แผนย่อย / เป้าหมาย', 'โครงการ/กิจกรรม', ...headers, ...QUARTERS];
  const [project] = table([HEADING, [null, '(๑) โครงการ ก', ...cells, '✓']], [], header).projects;
  if (!project) throw new Error('no project was read');
  return project;
}

test.each<[CellValue, CellValue, string]>([
  [60, 'คน', '60 คน'],
  ['๑,๒๐๐', 'ครั้ง', '๑,๒๐๐ ครั้ง'],
  ['60 คน', 'คน', '60 คน'],
  [60, null, '60'],
  [60, '2 รุ่น', '60'],
  ['ไม่น้อยกว่า 60', 'คน', 'ไม่น้อยกว่า 60'],
])('a quantity of %j beside the unit %j is %j', (quantity, measure, expected) => {
  const project = projectOf(['เชิงปริมาณ', 'หน่วยนับ', 'หน่วยงานรับผิดชอบ'], [quantity, measure, 'ฝ่าย ก']);
  expect(project.quantity?.text).toBe(expected);
});

test.each<[readonly string[], string, string | undefined]>([
  [['หน่วยงาน', 'หน่วยงานรับผิดชอบ'], 'ฝ่าย ข', 'ฝ่าย ก'],
  [['หน่วยงานรับผิดชอบ', 'หน่วยงานเจ้าของแผน'], 'ฝ่าย ก', 'ฝ่าย ข'],
  [['หน่วยงาน', 'ผู้รับผิดชอบ'], 'ฝ่าย ก', undefined],
  [['ผู้รับผิดชอบ', 'ชื่อหน่วยงาน'], 'ฝ่าย ข', undefined],
])('%j: who does it, and whose it is', (headers, unit, agency) => {
  const project = projectOf(headers, ['ฝ่าย ก', 'ฝ่าย ข']);
  expect([project.unit?.text, project.agency?.text]).toEqual([unit, agency]);
});
