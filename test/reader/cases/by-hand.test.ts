/** Workbooks laid out as offices lay them out, one thing unusual in each: what a careful reader reads, and what is told. */
import type { Plan } from '../../../src/core/plan/plan';
import { HEADER, line, outcome, read, type Rows, type Sheet } from '../generator/small-table';

const TITLE = ['แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของสำนักงานเขตดุสิต'];
const YEAR = ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'];
const G1 = 'แผนย่อยที่ ๑\nเป้าหมายที่ ๑';
const H11 = '๑.๑ แนวทางการพัฒนาที่ ๓ ส่งเสริม';
const H12 = '๑.๒ แนวทางการพัฒนาที่ ๕ ส่งเสริม';
const TABLE: Rows = [HEADER, [G1, `${H11}\n(๑) โครงการ ก`, '๑ คน', '-', 'ฝ่าย ก', '✓']];
const PROJECT = '1/3 (1) โครงการ ก | ๑ คน | 0 | ฝ่าย ก | ✓...';

function plan(...sheets: readonly Sheet[]): Plan {
  const found = read(sheets);
  if (!found) throw new Error('no plan was read');
  return found;
}

const whole = (...rows: Rows): Plan => plan({ rows: [TITLE, YEAR, ...rows, ...TABLE] });
const told = (found: Plan): readonly string[] => outcome(found).unread;
const row = (title: string, ...rest: Rows[number]): Rows[number] => [null, title, '๑ คน', '-', 'ฝ่าย ก', '✓', ...rest];
const named = (...names: string[]): string[] => names.map((name) => `1/3 ${name} | ๑ คน | 0 | ฝ่าย ก | ✓...`);

describe('pages', () => {
  test('title, year and (ต่อ) are printed again on every page', () => {
    const found = plan({
      rows: [
        ...[TITLE, YEAR, ['ส่วนที่ ๓ โครงการและงบประมาณ'], ...TABLE],
        ...[TITLE, YEAR, HEADER, [`${G1} (ต่อ)`, ...row('(๒) โครงการ ข').slice(1)], [null, H12]],
        ...[TITLE, YEAR, ['(ต่อ)'], HEADER, row('(๑) โครงการ ค')],
      ],
    });
    expect(outcome(found)).toEqual({
      projects: [PROJECT, ...named('(2) โครงการ ข'), '1/5 (1) โครงการ ค | ๑ คน | 0 | ฝ่าย ก | ✓...'],
      headings: ['1.1 1/3', '1.2 1/5'],
      unread: [],
      unpaired: [],
    });
  });

  test('headers with numbers of their own, the projects first, on every page', () => {
    const header = ['(๑) โครงการ/กิจกรรม', '(๒) เชิงปริมาณ', '(๓) งบประมาณ', '(๔) ไตรมาส ๑', '(๕) ไตรมาส ๒'];
    const named = (name: string): Rows[number] => [name, '๑ คน', '-', '✓'];
    const found = plan({
      rows: [...[TITLE, YEAR, header, [H11], named('(๑) โครงการส่งเสริมคนดี')], ...[header, named('(๒) กิจกรรมทำบุญ')]],
    });
    expect(outcome(found)).toEqual({
      projects: ['1/3 (1) โครงการส่งเสริมคนดี | ๑ คน | 0 |  | ✓.', '1/3 (2) กิจกรรมทำบุญ | ๑ คน | 0 |  | ✓.'],
      headings: ['1.1 1/3'],
      unread: [],
      unpaired: [],
    });
  });

  test.each<[string, Rows]>([
    ['alone', []],
    ['under the title', [TITLE, YEAR]],
  ])('the next sheet goes on without a header, %s', (_, top) => {
    const found = plan(
      { name: 'หน้า 1', rows: [TITLE, YEAR, ...TABLE] },
      { name: 'หน้า 2', rows: [...top, row('(๒) โครงการ ข')] },
    );
    expect(found.projects.map(line)).toEqual([PROJECT, ...named('(2) โครงการ ข')]);
    expect(found.choice.others).toEqual([]);
  });

  test('a tick on the sheet that goes on tells that a cross on the first is no tick', () => {
    const found = plan(
      { name: 'หน้า 1', rows: [TITLE, YEAR, HEADER, [G1, `${H11}\n(๑) โครงการ ก`, '๑ คน', '-', 'ฝ่าย ก', 'x']] },
      { name: 'หน้า 2', rows: [row('(๒) โครงการ ข')] },
    );
    expect(found.projects.map(({ quarters }) => quarters.cells[0]?.meaning)).toEqual(['unknown', 'yes']);
  });

  test.each<[string, Rows]>([
    ['a list that nobody marks', [[null, '1. ซื้อกระดาษ', '๑ คน', '-']]],
    ['names without numbers', [row('รายชื่อคณะกรรมการ')]],
  ])('another sheet is no page of the table: %s', (_, rows) => {
    expect(plan({ rows: [TITLE, YEAR, ...TABLE] }, { name: 'อื่น', rows }).projects).toHaveLength(1);
  });

  test('a table of its own for every guideline, its names above each header', () => {
    const header = ['ลำดับ', ...HEADER.slice(1)];
    const own = (number: number, name: string): Rows[number] => [number, name, '๑ คน', '-', 'ฝ่าย ก', '✓'];
    const found = plan({
      rows: [
        ...[TITLE, YEAR, ['แผนย่อยที่ ๑ การส่งเสริมสภาพแวดล้อม'], ['เป้าหมายที่ ๑ ประชาชน'], [H11], header],
        ...[own(1, 'โครงการ ก'), own(2, 'โครงการ ข'), [], [H12], header, own(1, 'โครงการ ค')],
        ...[['แผนย่อยที่ ๒ การพัฒนาระบบ'], ['๒.๑ แนวทางการพัฒนาที่ ๒'], header, own(1, 'โครงการ ง')],
      ],
    });
    expect(found.projects.map((project) => line(project).split(' | ')[0])).toEqual([
      ...['1/3 (1) โครงการ ก', '1/3 (2) โครงการ ข', '1/5 (1) โครงการ ค', '2/2 (1) โครงการ ง'],
    ]);
    expect(outcome(found).headings).toEqual(['1.1 1/3', '1.2 1/5', '2.1 2/2']);
    expect(told(found)).toEqual([]);
  });
});

describe('headers', () => {
  const MONTHS = ['ต.ค.', 'พ.ย.', 'ธ.ค.', 'ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.'];
  const top = ['แผนย่อย', 'โครงการ/กิจกรรม', 'ตัวชี้วัด', null, 'งบประมาณ', 'ระยะเวลาดำเนินการ'];
  const project = [null, '(๑) โครงการ ก', '๕๐ คน', 'ดี', '-', '/', null, null, '/'];
  test.each<[string, Rows, readonly string[]]>([
    [
      'of three rows, merged: the years over the months, the results spelt out beside them',
      [top, [null, null, 'เชิงปริมาณ', 'เชิงคุณภาพ', null, 'พ.ศ. ๒๕๖๗', null, null, 'พ.ศ. ๒๕๖๘']],
      ['A1:A3', 'B1:B3', 'C1:D1', 'C2:C3', 'D2:D3', 'E1:E3', 'F1:Q1', 'F2:H2', 'I2:Q2'],
    ],
    [
      'of three rows, unmerged: the years stand alone in theirs',
      [
        ['แผนย่อย', 'โครงการ', 'เชิงปริมาณ', 'เชิงคุณภาพ', 'งบประมาณ', 'ระยะเวลาดำเนินการ'],
        [null, null, null, null, null, 'ปี ๒๕๖๗', null, null, 'ปี ๒๕๖๘'],
      ],
      [],
    ],
  ])('%s', (_, rows, merges) => {
    const months = [null, null, null, null, null, ...MONTHS];
    const found = plan({ rows: [...rows, months, ['แผนย่อยที่ ๑', H11], project], merges });
    expect(found.projects.map(line)).toEqual(['1/3 (1) โครงการ ก | ๕๐ คน | 0 |  | ✓..✓........']);
    expect(told(found)).toEqual([]);
  });

  test.each([
    [['ไตรมาส 1/68', 'ไตรมาส 2/68', 'ไตรมาส 3/68', 'ไตรมาส 4/68']],
    [['ไตรมาสที่ ๑ พ.ศ. ๒๕๖๘', 'ไตรมาสที่ ๒ พ.ศ. ๒๕๖๘', 'ไตรมาสที่ ๓ พ.ศ. ๒๕๖๘', 'ไตรมาสที่ ๔ พ.ศ. ๒๕๖๘']],
    [['ไตรมาสแรก', 'ไตรมาสที่สอง', 'ไตรมาสที่สาม', 'ไตรมาสที่สี่']],
    [['ไตรมาศ ๑', 'ไตรมาศ ๒', 'ไตรมาศ ๓', 'ไตรมาศ ๔']],
    [['Quarter 1', 'Quarter 2', 'Quarter 3', 'Quarter 4']],
    [['ต.ค.-ธ.ค. 67', 'ม.ค.-มี.ค. 68', 'เม.ย.-มิ.ย. 68', 'ก.ค.-ก.ย. 68']],
    [['ตุลาคม – ธันวาคม', 'มกราคม – มีนาคม', 'เมษายน – มิถุนายน', 'กรกฎาคม – กันยายน']],
    [['ตค-ธค 67', 'มค-มีค 68', 'เมย-มิย 68', 'กค-กย 68']],
  ])('quarters named %j', (quarters) => {
    const found = plan({
      rows: [
        [...HEADER.slice(0, 5), ...quarters],
        [G1, `${H11}\n(๑) โครงการ ก`, ...row('', '-', '/').slice(2)],
      ],
    });
    expect(
      found.projects.map(({ quarters: { cells } }) => cells.map(({ quarter, meaning }) => `${quarter}${meaning}`)),
    ).toEqual([['1yes', '2no', '3yes', '4blank']]);
    expect(told(found)).toEqual([]);
  });

  const QUARTERS = ['ไตรมาส ๑', 'ไตรมาส ๒', 'ไตรมาส ๓', 'ไตรมาส ๔'];
  test.each<[string, Rows, readonly string[], readonly string[]]>([
    [
      'what a project is to reach',
      [
        ['แผนย่อย', 'โครงการ/กิจกรรม', 'เป้าหมาย', 'งบประมาณ', ...QUARTERS],
        ['แผนย่อยที่ ๑', H11],
        [null, '(๑) โครงการ ก', '๕๐ คน', '-', '✓'],
        [null, '(๒) โครงการ ข', 'ประชาชนในพื้นที่', '-', '✓'],
      ],
      ['1/3 (1) โครงการ ก | ๕๐ คน | 0 |  | ✓...', '1/3 (2) โครงการ ข | ประชาชนในพื้นที่ | 0 |  | ✓...'],
      [],
    ],
    [
      'whom it is to reach, beside a column of quantities: told once',
      [
        ['แผนย่อย', 'โครงการ/กิจกรรม', 'เป้าหมาย', 'เชิงปริมาณ', 'งบประมาณ', ...QUARTERS],
        ['แผนย่อยที่ ๑', H11],
        [null, '(๑) โครงการ ก', 'ผู้สูงอายุ', '๕๐ คน', '-', '✓'],
        [null, '(๒) โครงการ ข', 'เด็ก', '๖๐ คน', '-', '✓'],
      ],
      ['1/3 (1) โครงการ ก | ๕๐ คน | 0 |  | ✓...', '1/3 (2) โครงการ ข | ๖๐ คน | 0 |  | ✓...'],
      ['C1 เป้าหมาย'],
    ],
    [
      'goals by their numbers',
      [
        ['โครงการ/กิจกรรม', 'แผนย่อย', 'เป้าหมาย', 'แนวทาง', 'งบประมาณ', ...QUARTERS],
        ['(๑) โครงการ ก', '๑', '๑', '๓', '-', '✓'],
      ],
      ['1/3 (1) โครงการ ก |  | 0 |  | ✓...'],
      [],
    ],
    [
      'goals by their words',
      [
        ['โครงการ/กิจกรรม', 'แผนย่อย', 'เป้าหมาย', 'แนวทาง', 'เชิงปริมาณ', 'งบประมาณ', ...QUARTERS],
        ['(๑) โครงการ ก', 'แผนย่อยที่ ๑', 'เป้าหมายที่ ๑ ประชาชน', '๓', '๕๐ คน', '-', '✓'],
      ],
      ['1/3 (1) โครงการ ก | ๕๐ คน | 0 |  | ✓...'],
      [],
    ],
  ])('เป้าหมาย right of the projects: %s', (_, rows, projects, unread) => {
    const found = plan({ rows });
    expect(found.projects.map(line)).toEqual(projects);
    expect(told(found)).toEqual(unread);
  });

  test('a start and an end, as dates and in words; a start alone is kept as it is', () => {
    const found = plan({
      rows: [
        ['แผนย่อย', 'แนวทาง', 'โครงการ/กิจกรรม', 'เชิงปริมาณ', 'ระยะเวลาดำเนินการ', null, 'ผู้รับผิดชอบ'],
        [null, null, null, null, 'เริ่มต้น', 'สิ้นสุด'],
        ['แผนย่อยที่ 1', 'แนวทางที่ 3', 'โครงการ ก', '50 คน', 45_748, 45_900, 'ฝ่าย ก'],
        [null, null, 'โครงการ ข', '50 คน', '1 เม.ย. 68', '30 ก.ย. 68', 'ฝ่าย ก'],
        ['แผนย่อยที่ 2', 'แนวทางที่ 2', 'โครงการ ค', '50 คน', 'ต.ค. 67', null, 'ฝ่าย ก'],
      ],
      merges: ['E1:F1'],
      dates: ['E3', 'F3'],
    });
    expect(found.projects.map(({ subPlan, guideline, periods }) => [subPlan, guideline, periods[0]?.text])).toEqual([
      ...[
        [1, 3, '1 เม.ย. 2568 - 31 ส.ค. 2568'],
        [1, 3, '1 เม.ย. 68 - 30 ก.ย. 68'],
        [2, 2, 'เริ่ม ต.ค. 67'],
      ],
    ]);
  });
});

describe('projects in one cell', () => {
  const cell = (title: string, ...beside: string[]): Plan =>
    plan({ rows: [HEADER, [G1, `${H11}\n${title}`, ...beside]] });
  test.each<[string, Plan, readonly string[], readonly string[]]>([
    [
      'dashes begin them',
      cell('- โครงการ ก\n- โครงการ ข', 'ก\nข', '-\n5,000', 'ก\nข', '✓\n-'),
      ['() โครงการ ก | ก | 0 | ก | ✓...', '() โครงการ ข | ข | 5000 | ข | -...'],
      [],
    ],
    [
      'letters begin them',
      cell('ก) โครงการ ก\nข) โครงการ ข', 'ก\nข'),
      ['() โครงการ ก | ก |  |  | ....', '() โครงการ ข | ข |  |  | ....'],
      [],
    ],
    [
      'dashes under a project without one are its points',
      cell('โครงการ ก\n- อบรม\n- ศึกษาดูงาน', 'ก'),
      ['() โครงการ ก⏎- อบรม⏎- ศึกษาดูงาน | ก |  |  | ....'],
      [],
    ],
    [
      'dashes under a numbered project are its points',
      cell('(๑) โครงการ ก\n- อบรม\n(๒) โครงการ ข', 'ก\n\nข'),
      ['(1) โครงการ ก⏎- อบรม | ก |  |  | ....', '(2) โครงการ ข | ข |  |  | ....'],
      [],
    ],
    [
      'lines without numbers, a mark and an amount for each',
      cell('โครงการ ก\nโครงการ ข', 'ก\nข', '-\n-', 'ก\nข', '✓\n✓'),
      ['() โครงการ ก | ก | 0 | ก | ✓...', '() โครงการ ข | ข | 0 | ข | ✓...'],
      [],
    ],
    [
      'a line between two numbers, a mark for each of three',
      cell('(๑) โครงการ ก\nโครงการ ข\n(๓) โครงการ ค', 'ก\nข\nค', '-\n-\n-', 'ก\nข\nค', '✓\n-\n✓'),
      ['(1) โครงการ ก | ก | 0 | ก | ✓...', '() โครงการ ข | ข | 0 | ข | -...', '(3) โครงการ ค | ค | 0 | ค | ✓...'],
      [],
    ],
    [
      'a name over two lines, a mark for each of two',
      cell('(๑) กิจกรรมจิตอาสาภายใต้\nโครงการ ก\n(๒) โครงการ ข', 'ก\nข', '-\n-', 'ก\nข', '✓\n-'),
      ['(1) กิจกรรมจิตอาสาภายใต้⏎โครงการ ก | ก | 0 | ก | ✓...', '(2) โครงการ ข | ข | 0 | ข | -...'],
      [],
    ],
    [
      'lines without numbers, and nothing tells: asked',
      cell('โครงการ ก\nโครงการ ข', 'ก', '-', 'ก', '✓'),
      ['() โครงการ ก⏎โครงการ ข | ก | 0 | ก | ✓...'],
      [`B2 ${H11}⏎โครงการ ก⏎โครงการ ข`],
    ],
    [
      'a name that goes on with กิจกรรม',
      cell('โครงการส่งเสริม\nกิจกรรมทางศาสนา', 'ก', '-', 'ก', '✓'),
      ['() โครงการส่งเสริม⏎กิจกรรมทางศาสนา | ก | 0 | ก | ✓...'],
      [],
    ],
  ])('%s', (_, found, projects, unread) => {
    expect(found.projects.map(line)).toEqual(projects.map((each) => `1/3 ${each}`));
    expect(told(found)).toEqual(unread);
    expect(outcome(found).unpaired).toEqual([]);
  });

  test('lines without numbers, a row beside each', () => {
    const found = plan({
      rows: [HEADER, [G1, 'โครงการ ก\nโครงการ ข', 'ก'], [null, null, 'ข']],
    });
    expect(found.projects.map(({ title, quantity }) => [title, quantity?.text])).toEqual([
      ...[
        ['โครงการ ก', 'ก'],
        ['โครงการ ข', 'ข'],
      ],
    ]);
  });

  test.each<[string, Rows, readonly string[]]>([
    [
      'the sub-plan, the goal, the heading and the first project in one cell',
      [[null, `แผนย่อยที่ ๑ การส่งเสริม\nเป้าหมายที่ ๑ ประชาชน\n${H11}\n(๑) โครงการ ก`, ...row('').slice(2)]],
      ['1.1 1/3'],
    ],
    [
      'a heading by its section number and its wording alone',
      [[G1, '๑.๑ ส่งเสริมให้สถาบันศาสนาเป็นศูนย์กลางชุมชน และขับเคลื่อนคุณธรรมด้วยพลังบวร'], row('(๑) โครงการ ก')],
      ['1.1 1/3'],
    ],
    [
      'page numbers',
      [
        [G1, `${H11}\n(๑) โครงการ ก`, ...row('').slice(2)],
        [null, '- ๒ -'],
        [null, null, null, null, 'หน้าที่ 2/5'],
      ],
      ['1.1 1/3'],
    ],
  ])('%s', (_, rows, headings) => {
    expect(outcome(plan({ rows: [HEADER, ...rows] }))).toEqual({
      projects: [PROJECT],
      headings,
      unread: [],
      unpaired: [],
    });
  });

  test.each(['๑.๑.๑ โครงการ ก', '๑ ) โครงการ ก', '1.1.1) โครงการ ก', '๑ โครงการ ก', '1  กิจกรรม ก'])(
    'the number of %j',
    (title) => {
      const [project] = plan({ rows: [HEADER, [G1, H11], row(title)] }).projects;
      expect([project?.item, project?.title]).toEqual([1, expect.stringMatching(/^(?:โครงการ|กิจกรรม) ก$/)]);
    },
  );

  test.each<[string, Rows, readonly string[], readonly string[]]>([
    [
      'ไม่มีโครงการ is none',
      [
        [G1, H11],
        [null, 'ไม่มีโครงการ', '-', '-'],
      ],
      [],
      [],
    ],
    [
      'the rest of a name in a row of its own is asked about, numbered or not',
      [[G1, H11], row('โครงการส่งเสริมการลดและคัดแยกขยะ'), [null, 'มูลฝอยจากแหล่งกำเนิด'], row('โครงการ ข')],
      named('() โครงการส่งเสริมการลดและคัดแยกขยะ', '() โครงการ ข'),
      ['B4 มูลฝอยจากแหล่งกำเนิด'],
    ],
    [
      'points of a numbered project in rows of their own are parts of it',
      [[G1, H11], row('(๑) โครงการ ก'), [null, '- กิจกรรมย่อยที่ ๑', '๑ ครั้ง'], row('(๒) โครงการ ข')],
      named('(1) โครงการ ก', '(2) โครงการ ข'),
      [],
    ],
  ])('%s', (_, rows, projects, unread) => {
    expect(outcome(plan({ rows: [HEADER, ...rows] }))).toMatchObject({ projects, unread });
  });

  test('the word of a sum left of the column of projects', () => {
    const found = plan({
      rows: [...TABLE, ['รวมแผนย่อยที่ ๑', '1 โครงการ', null, 5000], ['รวมทั้งสิ้น ๑ โครงการ', null, null, '5,000']],
    });
    expect(outcome(found)).toMatchObject({ projects: [PROJECT], unread: [] });
  });
});

describe('headings by their wording', () => {
  const W11 = 'ส่งเสริมให้สถาบันศาสนาเป็นศูนย์กลางชุมชน และขับเคลื่อนคุณธรรมด้วยพลังบวร';
  const W14 = 'ยกระดับขีดความสามารถของชุมชน องค์กร อำเภอ และจังหวัดคุณธรรม';
  const W15 = 'พัฒนาขีดความสามารถของชุมชน องค์กร อำเภอ และจังหวัดคุณธรรม ส่งเสริมสร้างมูลค่าทางเศรษฐกิจด้วยผลิตภัณฑ์ทางวัฒนธรรม';
  const W23 = 'ส่งเสริมคุณธรรมจริยธรรมในทุกช่วงวัยโดยนำนวัตกรรมมาประยุกต์ใช้ให้เหมาะสมกับบริบททางสังคมไทย';

  test.each<[string, string, string]>([
    ['the word before it', `แนวทางการพัฒนา ${W11}`, '1.1 1/3'],
    ['with a colon', `แนวทาง: ${W14}`, '1.4 1/2'],
    ['one that begins with พัฒนา itself', `แนวทางการ${W15}`, '1.5 1/4'],
    ['cut', 'แนวทางการพัฒนา ส่งเสริมให้สถาบันศาสนาเป็นศูนย์กลางชุมชนฯ', '1.1 1/3'],
    ['damaged', `แนวทางการพัฒนา สงเสริมให้สถาบันศาสนาเป็นศูนย์กลาง ชุมชนและขับเคลื่อนคุณธรรมด้วยพลังบวน`, '1.1 1/3'],
    ['on the next page', `แนวทางการพัฒนา ${W14} (ต่อ)`, '1.4 1/2'],
    ['its word on a line of its own', `แนวทางการพัฒนา\n${W14}`, '1.4 1/2'],
    ['alone', W11, '1.1 1/3'],
    ['alone and damaged', W14.replace('ยกระดับ', 'ยกระดบ'), '1.4 1/2'],
    ['alone, over three lines', W11.replace('เป็น', '\nเป็น').replace(' ', '\n'), '1.1 1/3'],
    ['alone, without what it has in brackets', W23, '2.3 2/1'],
  ])('%s', (_, wording, heading) => {
    const below = plan({ rows: [HEADER, [G1, wording], row('(๑) โครงการ ก')] });
    const inCell = plan({ rows: [HEADER, [G1, `${wording}\n(๑) โครงการ ก`, ...row('').slice(2)]] });
    for (const found of [below, inCell]) {
      expect(outcome(found)).toMatchObject({ headings: [heading], unread: [] });
      expect(found.projects.map(({ title }) => title)).toEqual(['โครงการ ก']);
    }
  });

  test.each(['แนวทางการพัฒนา', 'แนวทาง'])('in a column headed %s, whole or cut', (column) => {
    const header = [HEADER[0]!, column, ...HEADER.slice(1)];
    const own = (wording: string, name: string): Rows[number] => [null, wording, ...row(name).slice(1)];
    const found = plan({
      rows: [
        header,
        [G1, W11, ...row('โครงการ ก').slice(1)],
        own(`${W14.slice(0, 30)}ฯ`, 'โครงการ ข'),
        own(W15, 'โครงการ ค'),
      ],
    });
    expect(found.projects.map(({ title, section }) => [title, section])).toEqual([
      ...[
        ['โครงการ ก', '1.1'],
        ['โครงการ ข', '1.4'],
        ['โครงการ ค', '1.5'],
      ],
    ]);
    expect(told(found)).toEqual([]);
  });

  test.each([
    'โครงการส่งเสริมให้สถาบันศาสนาเป็นศูนย์กลางชุมชน และขับเคลื่อนคุณธรรมด้วยพลังบวร',
    'ส่งเสริมให้สถาบันศาสนาเป็นศูนย์กลางชุมชน',
    `${W14} ตำบลบ้านนา`,
    'แนวทางการพัฒนาขีดความสามารถของบุคลากรในสังกัด',
    `(๑) ${W14}`,
    W11,
  ])('a project that is named alike: %s', (name) => {
    const found = plan({ rows: [HEADER, [G1, H12], row(name)] });
    expect(outcome(found).headings).toEqual(['1.2 1/5']);
    expect(found.projects.map(({ title }) => title)).toEqual([name.replace('(๑) ', '')]);
  });

  test('what stands behind the word is judged as any heading’s wording is', () => {
    const found = plan({ rows: [HEADER, [G1, `แนวทางการพัฒนา ${W14.replace('ยก', 'ปรับ')}`], row('(๑) โครงการ ก')] });
    expect(found.headings.map(({ wording }) => wording)).toEqual([W14.replace('ยก', 'ปรับ')]);
  });
});

describe('declared counts', () => {
  test('a table with a blank cell for none, and sums', () => {
    const guidelines = (...counts: (number | string | null)[]): Rows =>
      counts.map((count, index) => [null, `แนวทางการพัฒนาที่ ${index + 1}`, count]);
    const { counts } = whole(
      ['ส่วนที่ ๓ โครงการและงบประมาณ'],
      ['๓.๑', 'จำนวนโครงการ/กิจกรรมที่ดำเนินการในปีงบประมาณ พ.ศ. ๒๕๖๘'],
      ['แผนย่อย', 'แนวทางการพัฒนา', 'จำนวนโครงการ'],
      ...[['แผนย่อยที่ ๑'], ...guidelines(2, 1, 2, '-', 4, 0), [null, 'รวม', 9]],
      ...[['แผนย่อยที่ ๓'], ...guidelines(null, 2, null), [null, 'รวม', 2]],
      ['รวมทั้งสิ้น', null, 11],
    );
    const [first, , third] = counts?.subPlans ?? [];
    expect(counts?.total?.value).toBe(11);
    expect([first?.declared?.value, ...(first?.guidelines ?? []).map(({ declared }) => declared?.value)]).toEqual([
      9, 2, 1, 2, 0, 4, 0,
    ]);
    expect([third?.declared?.value, ...(third?.guidelines ?? []).map(({ declared }) => declared?.value)]).toEqual([
      2,
      null,
      2,
      null,
    ]);
  });

  test('counts that nobody wrote, right above the table, are none of its headings', () => {
    const found = whole(['ส่วนที่ ๓ โครงการและงบประมาณ'], ['แผนย่อยที่ ๑', 1], ['แนวทางการพัฒนาที่ ๓', 1], ['แนวทางการพัฒนาที่ ๔']);
    expect(outcome(found)).toMatchObject({ projects: [PROJECT], headings: ['1.1 1/3'], unread: [] });
    expect(found.counts?.subPlans[0]?.guidelines[3]?.declared).toMatchObject({ value: null, reason: 'blank' });
  });

  test('numbers, words and the section number in cells of their own', () => {
    const found = whole(
      ['ส่วนที่ ๓ โครงการและงบประมาณ'],
      ['๓.๑', 'จำนวนโครงการ/กิจกรรม', 'รวมจำนวน', 3, 'โครงการ ดังนี้'],
      [null, '- แผนย่อยที่ ๑ การส่งเสริม', 'รวม', 'รวม 3 โครงการ', 'โครงการ'],
      [null, '- แนวทางการพัฒนาที่ ๓', 'รวม', 3, 'โครงการ'],
      ['๓.๒', 'งบประมาณที่ใช้ดำเนินงาน', 'รวมจำนวน', 15_000, 'บาท'],
    );
    expect([found.counts?.total?.value, found.counts?.subPlans[0]?.declared?.value, found.budget?.value]).toEqual([
      3, 3, 15_000,
    ]);
    expect(told(found)).toEqual([]);
  });
});

describe('the other parts', () => {
  const TARGETS = ['การดำเนินงาน', 'ผลการดำเนินงาน ปี ๒๕๖๗', 'แผนการดำเนินงาน ปี ๒๕๖๘'];
  const values = (found: Plan): (number | null | undefined)[][] =>
    (found.targets?.rows ?? []).map(({ measures }) =>
      measures.flatMap(({ result, plan: next }) => [result?.value, next?.value]),
    );

  test.each<[string, Rows]>([
    ['two rows', [['ส่วนที่ ๔ เป้าหมายของ'], ['แผนปฏิบัติการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. ๒๕๖๘']]],
    ['three rows', [['ส่วนที่ ๔'], ['เป้าหมายของ'], ['แผนปฏิบัติการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. ๒๕๖๘']]],
  ])('the heading of part 4 over %s is no title', (_, heading) => {
    const found = whole(...heading, TARGETS, ['๑. จำนวนประชากรอายุ ๑๓ ปี ขึ้นไป', '๑๐๐ คน', '๑๒๐ คน']);
    expect(values(found)).toEqual([[100, 120]]);
    expect(found.targets?.year?.value).toBe(2568);
    expect(told(found)).toEqual([]);
  });

  test('part 4 with a measure a row, and one whose name is left out', () => {
    const found = whole(
      ...[['ส่วนที่ ๔ เป้าหมายของแผนปฏิบัติการส่งเสริมคุณธรรม'], TARGETS],
      ...[
        ['๓. จำนวนเครือข่าย/องค์กรจากทุกภาคส่วน', '๖ แห่ง', '๘ แห่ง'],
        ['จำนวนคนที่เข้าร่วมกิจกรรมสาธารณะ', '๒๕๐ คน', '๓๐๐ คน'],
      ],
      ...[
        ['๕. จำนวนองค์กรที่สนับสนุนให้มีการจัดกิจกรรม', '๕ แห่ง', '๖ แห่ง'],
        [null, '๑๐ คน', '๒๐ คน'],
      ],
    );
    expect(values(found)).toEqual([
      [6, 8, 250, 300],
      [5, 6, 10, 20],
    ]);
  });

  test('part 2 with a breakdown in the cell of its sum is asked about, never added up', () => {
    const found = whole(
      ['ส่วนที่ ๒ ข้อมูลพื้นฐาน'],
      ['ชื่อหน่วยงานในสังกัด', 'จำนวนบุคลากรในหน่วยงาน', 'จำนวนกลุ่มเป้าหมายและภาคีเครือข่าย', 'จำนวนประชาชนเป้าหมาย'],
      ['เขตดุสิต', '๙๒๐ คน\n(ข้าราชการ ๔๐๐ คน ลูกจ้าง ๕๒๐ คน)', '๑๐ คน', '-'],
      ['รวม', '๙๒๐', '๑๐', '-'],
    );
    expect(found.baseline?.rows[0]?.personnel).toMatchObject({ value: null, reason: 'several-numbers' });
    expect(found.baseline?.total?.personnel?.value).toBe(920);
  });

  test('part 5 in one cell, under a heading of two rows, with signatures below', () => {
    const found = plan({
      rows: [
        ...[TITLE, YEAR, ...TABLE, ['ส่วนที่ ๕ ผลที่คาดว่าจะได้รับจากการดำเนินโครงการ / กิจกรรม']],
        ...[['ตามแผนปฏิบัติการฯ ปีงบประมาณ พ.ศ. ๒๕๖๘'], ['๑. บุคลากรมีคุณธรรม\n๒. ประชาชนมีส่วนร่วม\n   ในการทำความดี']],
        ...[['- องค์กรเป็นแหล่งบ่มเพาะความดี'], ['ลงชื่อ ........ ผู้จัดทำแผน']],
      ],
    });
    expect(found.outcomes?.items.map(({ value }) => value)).toEqual([
      ...['บุคลากรมีคุณธรรม', 'ประชาชนมีส่วนร่วม\nในการทำความดี', 'องค์กรเป็นแหล่งบ่มเพาะความดี'],
    ]);
    expect(found.outcomes?.year?.value).toBe(2568);
  });

  test('a sheet for each part, beside a cover, a list of data and last year’s plan', () => {
    const found = plan(
      {
        name: 'ปก',
        rows: [
          [null, 'แผนปฏิบัติการส่งเสริมคุณธรรม'],
          [null, 'สำนักงานเขตดุสิต'],
          [null, YEAR[0]!],
        ],
      },
      {
        name: 'ข้อมูล',
        rows: [
          ['ลำดับ', 'โครงการ', 'งบประมาณ', 'ผู้รับผิดชอบ'],
          [1, 'โครงการอื่น', 5000, 'ก'],
        ],
      },
      { name: 'แผน 67', rows: [TITLE, ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๗'], ...TABLE] },
      { name: 'ส่วนที่ 1', rows: [TITLE, YEAR, ['ส่วนที่ ๑ ข้อมูลทั่วไป'], ['สถานที่ตั้ง', '1 ถนนสุโขทัย']] },
      { name: 'ส่วนที่ 3', rows: [['ส่วนที่ ๓ โครงการและงบประมาณ'], ['๓.๑ จำนวนโครงการ รวมจำนวน ๑ โครงการ'], ...TABLE] },
      { name: 'ส่วนที่ 5', rows: [['ส่วนที่ ๕ ผลที่คาดว่าจะได้รับ'], ['ดี']] },
    );
    expect(found.sheets.map(({ name }) => name)).toEqual(['ส่วนที่ 1', 'ส่วนที่ 3', 'ส่วนที่ 5']);
    expect([found.year?.value, found.counts?.total?.value, found.projects.length, found.choice.others.length]).toEqual([
      2568, 1, 1, 1,
    ]);
    expect([found.general?.address?.value, found.outcomes?.items[0]?.value]).toEqual(['1 ถนนสุโขทัย', 'ดี']);
  });
});
