/** Words and rows that offices put into the form, each in a small workbook: what is read, and what is told. */
import type { Plan } from '../../../src/core/plan/plan';
import { HEADER, line, outcome, read, type Rows, type Sheet } from '../generator/small-table';

const TITLE = ['แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของจังหวัดตาก'];
const YEAR = ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'];
const S1 = 'แผนย่อยที่ ๑ การส่งเสริมสภาพแวดล้อม';
const H11 = '๑.๑ แนวทางการพัฒนาที่ ๓ ส่งเสริม';
const NUMBERED = ['ที่', ...HEADER.slice(1)];

const row = (title: string, ...rest: Rows[number]): Rows[number] => [null, title, '๑ คน', '-', 'ก', '✓', ...rest];
const beside = (number: string | number, title: string): Rows[number] => [number, ...row(title).slice(1)];
const projects = (...names: string[]): string[] => names.map((name) => `1/3 ${name} | ๑ คน | 0 | ก | ✓...`);

function plan(...sheets: readonly Sheet[]): Plan {
  const found = read(sheets);
  if (!found) throw new Error('no plan was read');
  return found;
}

const table = (...rows: Rows): Plan => plan({ rows: [TITLE, YEAR, HEADER, ...rows] });
const form = (...rows: Rows): Rows => [TITLE, YEAR, HEADER, [S1, H11], ...rows];

describe('headings', () => {
  test.each([
    ...['๑.๑) แนวทางการพัฒนาที่ ๓', 'ข้อ ๑.๑ : แนวทางการพัฒนาที่ ๓', '๑.๑ – แนวทางการพัฒนาที่ ๓', '๑.๑: แนวทางการพัฒนาที่ ๓'],
    ...['- แนวทางการพัฒนาที่ ๓ ส่งเสริม', '๑) แนวทางการพัฒนาที่ ๓', '◆ ๑.๑ แนวทางการพัฒนาที่ ๓', '**๑.๑ แนวทางการพัฒนาที่ ๓**'],
    ...['แนวทางการพัฒนาข้อที่ ๓', 'แนวทางฯ ที่ ๓ ส่งเสริม', 'แนวทางการพัฒนา (๓) ส่งเสริม', 'แนวทางการพัฒนาลำดับที่ ๓'],
  ])('%j is one, no project', (heading) => {
    const found = table([S1, heading], row('๑. โครงการ ก'));
    expect(outcome(found)).toMatchObject({ projects: projects('(1) โครงการ ก'), unread: [] });
    expect(found.headings.map(({ guideline }) => guideline)).toEqual([3]);
  });

  test.each<[string, Rows]>([
    ['in column 1', [['x', 'แนวทางการพัฒนาที่ ๓']]],
    ['as a banner', [['x'], [null, 'แนวทางการพัฒนาที่ ๓']]],
  ])('sub-plans %s', (_, rows) => {
    const names = ['แผนย่อยที่หนึ่ง', 'แผนงานย่อยที่ ๑', 'แผนปฏิบัติการย่อยที่ ๑', 'แผนย่อย (๑) การส่งเสริม', '- แผนย่อยที่ ๑'];
    const byName = 'ชื่อแผนย่อย : การส่งเสริมสภาพแวดล้อมที่เอื้อต่อการส่งเสริมคุณธรรม';
    for (const name of [...names, 'แผนย่อยลำดับที่ ๑', '▪ แผนย่อยที่ ๑', byName]) {
      const named = rows.map((cells) => cells.map((cell) => (cell === 'x' ? name : cell)));
      const found = outcome(table(...named, row('๑. โครงการ ก')));
      expect([name, found.projects, found.unread]).toEqual([name, projects('(1) โครงการ ก'), []]);
    }
  });

  test('a sheet’s name may be the guideline’s', () => {
    const found = plan(
      { name: '1.1 แนวทางที่ 3', rows: [HEADER, row('๑. โครงการ ก')] },
      { name: '2.1 แนวทางที่ 2', rows: [HEADER, [null, '๒.๑ แนวทางการพัฒนาที่ ๒'], row('๑. โครงการ ข')] },
    );
    expect(found.projects.map(({ subPlan, guideline }) => [subPlan, guideline])).toEqual([
      [1, 3],
      [2, 2],
    ]);
    expect(found.headings).toHaveLength(2);
  });
});

describe('rows that are no projects', () => {
  test.each<[Rows[number]]>([
    [[null, 'รวมเงิน', null, 5000]],
    [[null, 'รวมเป็นเงินทั้งสิ้น (ห้าพันบาทถ้วน)', null, 5000]],
    [[null, 'ยอดรวม', null, '5,000']],
    [['(ห้าพันบาทถ้วน)']],
    [[null, 'งบประมาณรวม', null, 5000]],
    [['จำนวนโครงการรวม', 2]],
    [[null, 'Total', null, 5000]],
    [[null, 'รวมทุกแผนย่อย', null, 5000]],
    [['สรุป รวม ๒ โครงการ']],
    [['รวมทั้งสิ้น', null, '๕๐๐ คน', 5000, null, 1]],
    [[null, 'รวมหน้านี้', null, 5000]],
    [[null, 'ยอดยกมา', null, 5000]],
    [[null, null, null, null, null, null, 'หน้า ๑ จาก ๓']],
    [[null, 'ไม่มีข้อมูล', '-', '-']],
    [[null, 'ไม่ปรากฏโครงการ', '-', '-']],
    [[null, 'ไม่มีกิจกรรมในแนวทางนี้', '-', '-']],
    [[null, 'ไม่มีโครงการที่เกี่ยวข้อง', '-', '-']],
  ])('%j', (between) => {
    const found = table([S1, H11], row('๑. โครงการ ก'), between, row('๒. รวมพลังทำดี'));
    expect(outcome(found)).toMatchObject({ projects: projects('(1) โครงการ ก', '(2) รวมพลังทำดี'), unread: [] });
  });

  test.each<[string, Rows]>([
    [
      'side by side',
      [
        ['ผู้จัดทำ', null, null, 'ผู้เห็นชอบ'],
        ['(นายก ข)', null, null, '(นายค ง)'],
      ],
    ],
    [
      'of three people',
      [
        ['ลงชื่อ', 'ลงชื่อ', 'ลงชื่อ'],
        ['(นายก ข)', '(นายค ง)', '(นายจ ฉ)'],
        ['ครู', 'รองผู้อำนวยการ', 'ผู้อำนวยการ'],
      ],
    ],
    [
      'of one who vouches',
      [
        [null, 'ผู้รับรองข้อมูล'],
        [null, '(......................)'],
        [null, 'ปลัดเทศบาล'],
      ],
    ],
    [
      'of one who agrees',
      [
        [null, 'เห็นชอบ'],
        [null, '(นายประเสริฐ ดี)'],
        [null, 'ผู้ว่าราชการจังหวัดตาก'],
      ],
    ],
    ['and when it was', [['ข้อมูล ณ วันที่ ๑ ตุลาคม ๒๕๖๗'], ['ที่มา : สำนักงานวัฒนธรรมจังหวัด']]],
    ['and remarks with stars', [['* หมายเหตุ : โครงการตามข้อ ๑'], ['** ไม่ใช้งบประมาณ']]],
  ])('signatures %s', (_, rows) => {
    expect(outcome(table([S1, H11], row('๑. โครงการ ก'), [], ...rows))).toMatchObject({
      projects: projects('(1) โครงการ ก'),
      unread: [],
    });
  });

  test.each(['อยู่ระหว่างรอข้อมูล', 'รออนุมัติ', 'งดดำเนินการ', 'ยกเลิก', 'N/A'])(
    '%j in place of a project is an open row',
    (title) => {
      const found = table([S1, H11], row('๑. โครงการ ก'), [null, title, '-', '-', '-'], row('อบรมงานรอบรู้ยกเลิกเหล้า'));
      const open = found.openRows.map(({ cell, kind, text, guideline }) => ({ cell, kind, text, guideline }));
      expect(open).toEqual([{ cell: 'B6', kind: 'unfinished', text: title, guideline: 3 }]);
      expect([found.projects.length, outcome(found).unread]).toEqual([2, []]);
    },
  );

  test('after a remark the table goes on with a row of words', () => {
    const found = table(
      [S1, H11],
      row('โครงการ ก'),
      ['หมายเหตุ : งบเหลือจ่าย'],
      [null, 'โครงการ ข', 'ประชาชน', null, 'กอง'],
    );
    expect(found.projects.map(({ title }) => title)).toEqual(['โครงการ ก', 'โครงการ ข']);
  });

  const PARTS = 'parts of a project in rows of their own, told if they have marks';
  test.each<[string, Rows, readonly string[]]>([
    [
      'numbered within it',
      [HEADER, [S1, H11], row('1. โครงการ ก'), row('1.1 ประชุม'), row('๑.๒ อบรม'), row('2. โครงการ ข')],
      ['B4 1.1 ประชุม ๑ คน ก ✓', 'B5 ๑.๒ อบรม ๑ คน ก ✓'],
    ],
    [
      'numbered in the column of numbers',
      [
        NUMBERED,
        [S1],
        [null, H11],
        beside(1, 'โครงการ ก'),
        beside(1.1, 'ประชุม'),
        beside('๑.๒', 'อบรม'),
        beside(2, 'โครงการ ข'),
      ],
      ['A5 1.1 ประชุม ๑ คน ก ✓', 'A6 ๑.๒ อบรม ๑ คน ก ✓'],
    ],
    [
      'counted as activities',
      [NUMBERED, [S1], [null, H11], beside(1, 'โครงการ ก'), [null, 'กิจกรรมที่ ๑ อบรม', '๑ ครั้ง'], beside(2, 'โครงการ ข')],
      [],
    ],
    [
      'or as sub-projects',
      [HEADER, [S1, H11], row('1. โครงการ ก'), [null, 'โครงการย่อยที่ ๑ อบรม', '๑ ครั้ง'], row('2. โครงการ ข')],
      [],
    ],
    [
      'or the rest of its text, broken in several columns',
      [HEADER, [S1, H11], row('1. โครงการ ก'), [null, 'คุณธรรมนักเรียน', '๑๐๐ คน', null, 'การศึกษา'], row('2. โครงการ ข')],
      ['B4 คุณธรรมนักเรียน ๑๐๐ คน การศึกษา'],
    ],
  ])(`${PARTS}: %s`, (_, rows, unread) => {
    expect(outcome(plan({ rows }))).toMatchObject({ projects: projects('(1) โครงการ ก', '(2) โครงการ ข'), unread });
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['with dashes under a project without one', ['โครงการ ก', '- อบรม', 'โครงการ ข'], ['โครงการ ก', 'โครงการ ข']],
    ['counted under a project', ['โครงการ ก', 'กิจกรรมที่ ๑ อบรม', 'กิจกรรมที่ ๒ ดูงาน'], ['โครงการ ก']],
    ['with dashes as all have', ['- โครงการ ก', '- ค่ายธรรมะ'], ['โครงการ ก', 'ค่ายธรรมะ']],
    ['counted by themselves', ['กิจกรรมที่ ๑ ทำบุญ', 'กิจกรรมที่ ๒ ฟังธรรม'], ['กิจกรรมที่ ๑ ทำบุญ', 'กิจกรรมที่ ๒ ฟังธรรม']],
  ])('where no project has a number: %s', (_, titles, read) => {
    const found = table([S1, H11], ...titles.map((title) => row(title)));
    expect(found.projects.map(({ title }) => title)).toEqual(read);
    expect(found.unread).toHaveLength(titles.length - read.length);
  });

  test('a project that lacks its number is one: with a budget, or where none has a budget', () => {
    const without = (title: string): Rows[number] => [null, title, '๑ คน', null, 'ก', '✓'];
    expect(table([S1, H11], row('๑. โครงการ ก'), row('ค่ายคุณธรรม')).projects).toHaveLength(2);
    expect(table([S1, H11], without('๑. โครงการ ก'), without('ค่ายคุณธรรม')).projects).toHaveLength(2);
  });

  test('the rest of a text under its budget is told', () => {
    const rest = [null, 'ส่งเสริมคุณธรรม', '๑ ครั้ง', 'บาท', 'การศึกษา'];
    expect(outcome(table([S1, H11], row('๑. โครงการ ก'), rest)).unread).toEqual([`B6 ${rest.slice(1).join(' ')}`]);
  });
});

describe('other sheets', () => {
  const real: Sheet = { name: 'แผน', rows: form(row('๑. โครงการ ก'), row('๒. โครงการ ข')) };
  const both = projects('(1) โครงการ ก', '(2) โครงการ ข');

  test.each<[string, Sheet]>([
    [
      'a sum with numbers in place of projects',
      {
        name: 'สรุป',
        rows: [
          ['แผนย่อย', 'โครงการ', 'งบประมาณ', ...HEADER.slice(5)],
          ['แผนย่อยที่ ๑', 2, 100, 1, 1],
          ['รวม', 2, 100, 1, 1],
        ],
      },
    ],
    [
      'a calendar of the same projects',
      {
        name: 'ปฏิทิน',
        rows: [
          ['ที่', 'โครงการ', 'ผู้รับผิดชอบ', ...HEADER.slice(5)],
          [1, 'โครงการ ก', 'ก', '✓'],
          [2, 'โครงการ ข', 'ก', '✓'],
        ],
      },
    ],
    [
      'a list of contents',
      {
        name: 'สารบัญ',
        rows: [
          ['ส่วนที่ ๑ ข้อมูลทั่วไป', 1],
          ['ส่วนที่ ๒ ข้อมูลพื้นฐาน', 2],
          ['ส่วนที่ ๓ โครงการ', 3],
        ],
      },
    ],
  ])('%s is no part of the plan', (_, sheet) => {
    for (const sheets of [
      [sheet, real],
      [real, sheet],
    ]) {
      const found = plan(...sheets);
      expect(outcome(found)).toMatchObject({ projects: both, unread: [] });
      expect(found.sheets.map(({ name }) => name)).toEqual(['แผน']);
    }
  });

  test('a calendar that has a project more is read', () => {
    const rows = [
      ['ที่', 'โครงการ', 'ผู้รับผิดชอบ', ...HEADER.slice(5)],
      [1, 'โครงการ ก', 'ก', '✓'],
      [2, 'โครงการ ค', 'ก', '✓'],
    ];
    expect(plan(real, { name: 'ปฏิทิน', rows }).projects).toHaveLength(4);
  });

  test.each([
    ['a name that is part of another', 'โครงการทำบุญตักบาตรวันพ่อ', 'โครงการทำบุญตักบาตร'],
    ['the same name under another guideline', 'โครงการ ก', 'โครงการ ก'],
  ])('a page that goes on is no calendar: %s', (_, first, second) => {
    const found = plan(
      { name: '1', rows: [TITLE, YEAR, NUMBERED, [S1], [null, H11], beside(1, first), [null, '๑.๒ แนวทางการพัฒนาที่ ๕']] },
      { name: '2', rows: [NUMBERED, beside(1, second)] },
    );
    expect(found.projects.map(({ title, guideline }) => [title, guideline])).toEqual([
      [first, 3],
      [second, 5],
    ]);
  });

  test('รายการ heads other lists too', () => {
    const base = [['ส่วนที่ ๒ ข้อมูลพื้นฐาน'], ['ลำดับ', 'รายการ', 'จำนวนบุคลากร', 'หมายเหตุ'], [1, 'ฝ่าย ก', '๕ คน']];
    expect(plan({ rows: [TITLE, YEAR, ...base, ...form(row('๑. โครงการ ก')).slice(2)] }).projects).toHaveLength(1);
    const header = ['ลำดับ', 'รายการ', ...HEADER.slice(2)];
    expect(plan({ rows: [TITLE, YEAR, header, [S1], [null, H11], beside(1, 'โครงการ ก')] }).projects).toHaveLength(1);
  });

  test('a copy of the sheet with a row changed is another state of the plan, not more projects', () => {
    const found = plan(real, {
      name: 'แผน (2)',
      rows: form(row('๑. โครงการ ก'), row('๒. โครงการ ข'), row('๓. โครงการ ค')),
    });
    expect(found.projects.map(line)).toEqual(both);
    expect(found.choice.others.map(({ sheets }) => sheets)).toEqual([['แผน (2)']]);
  });

  test('an example and instructions are read only where there is no other plan', () => {
    const guide: Sheet = { name: 'คำชี้แจง', rows: [['ส่วนที่ ๓ ให้กรอกจำนวนโครงการ'], ['แผนย่อยที่ ๑ หมายถึง การส่งเสริม']] };
    const example: Sheet = { name: 'ตัวอย่างการกรอก', rows: form(row('๑. โครงการตัวอย่าง')) };
    const found = plan(guide, example, real);
    expect(outcome(found)).toMatchObject({ projects: both, unread: [] });
    expect(found.choice.others.map(({ sheets }) => sheets)).toEqual([['คำชี้แจง', 'ตัวอย่างการกรอก']]);
    expect(plan(example).projects).toHaveLength(1);
  });

  test('the blank form of the same year is not read before the filled one', () => {
    const blank = [
      ['แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ.........................'],
      ...[YEAR, ['ส่วนที่ ๓ โครงการ'], ['๓.๑ จำนวนโครงการ รวมจำนวน......โครงการ'], HEADER, ['แผนย่อยที่ ๑', H11]],
      [null, '(๑) ชื่อโครงการ/กิจกรรม.............'],
    ];
    const filled = [TITLE, YEAR, ['ส่วนที่ ๓ โครงการ'], ['๓.๑ จำนวนโครงการ รวมจำนวน ๒ โครงการ'], ...real.rows.slice(2)];
    const found = plan({ name: 'แบบฟอร์ม', rows: blank }, { name: 'แผน', rows: filled });
    expect(found.projects.map(line)).toEqual(both);
    expect(found.choice.others.map(({ sheets }) => sheets)).toEqual([['แบบฟอร์ม']]);
  });
});

describe('titles and parts', () => {
  test.each<[Rows, string]>([
    [[['แผนปฏิบัติการขับเคลื่อนการส่งเสริมคุณธรรม ของสำนักงานเขตดุสิต'], ['ปีงบประมาณ พ.ศ. 2568']], 'สำนักงานเขตดุสิต'],
    [[['แผนส่งเสริมคุณธรรมของโรงเรียนวัดดอน ปีงบประมาณ ๒๕๖๘']], 'โรงเรียนวัดดอน'],
    [[['แผนปฏิบัติการส่งเสริมคุณธรรม จริยธรรม โรงพยาบาลบ้านนา'], ['พ.ศ. ๒๕๖๘']], 'โรงพยาบาลบ้านนา'],
    [[['แผนปฏิบัติการส่งเสริมคุณธรรม', null, 'ในภาพรวมของ', 'จังหวัดตาก'], ['ปี ๒๕๖๘']], 'จังหวัดตาก'],
    [[['แบบฟอร์มแผนปฏิบัติการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. 2568'], ['หน่วยงาน เทศบาลเมืองตาก']], 'เทศบาลเมืองตาก'],
  ])('%j', (title, agency) => {
    const found = plan({ rows: [...title, HEADER, [S1, H11], row('๑. โครงการ ก')] });
    expect([found.agency?.value, found.year?.value, outcome(found).unread]).toEqual([agency, 2568, []]);
  });

  test('a project that is named as the form is ends no table', () => {
    const found = table([S1, H11], row('แผนปฏิบัติการส่งเสริมคุณธรรมของชุมชน'), row('โครงการ ก'));
    expect(found.projects).toHaveLength(2);
  });

  test.each(['หมวดที่ ๓ โครงการ', 'ภาคที่ ๓ โครงการ', 'ส่วนที่สาม โครงการ', '๓. โครงการและงบประมาณ'])(
    '%j opens part 3',
    (heading) => {
      const counts = ['๓.๑ จำนวนโครงการ/กิจกรรม รวมจำนวน ๑ โครงการ'];
      const found = plan({ rows: [TITLE, YEAR, [heading], counts, HEADER, [S1, H11], row('๑. โครงการ ก')] });
      expect([found.parts.counts?.cell, found.counts?.total?.value, outcome(found).unread]).toEqual(['A3', 1, []]);
    },
  );

  test('parts 4 and 5 without the word ส่วนที่ are no projects', () => {
    const found = table(
      ...[[S1, H11], row('๑. โครงการ ก'), ['๔. เป้าหมายของแผนปฏิบัติการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. ๒๕๖๘']],
      ['การดำเนินงาน', 'ผลการดำเนินงาน ปี ๒๕๖๗', 'แผนการดำเนินงาน ปี ๒๕๖๘'],
      ['๑. จำนวนประชากรอายุ ๑๓ ปี ขึ้นไป', '๑๐๐ คน', '๑๒๐ คน'],
      ...[['๕. ผลที่คาดว่าจะได้รับจากการดำเนินโครงการ/กิจกรรม'], ['๑. ดี']],
    );
    expect(outcome(found)).toMatchObject({ projects: projects('(1) โครงการ ก'), unread: [] });
    expect([found.targets?.rows.length, found.outcomes?.items.length]).toEqual([1, 1]);
  });
});

test.each([
  ...['1- โครงการ ก', 'ข้อ ๑ โครงการ ก', '๑: โครงการ ก', '1/ โครงการ ก', '[1] โครงการ ก'],
  ...['➢ โครงการ ก', '★ โครงการ ก', '✓ โครงการ ก'],
])('%j is โครงการ ก', (title) => {
  const [project] = table([S1, H11], row(title)).projects;
  expect([project?.item, project?.title]).toEqual([/[1๑]/.test(title) ? 1 : null, 'โครงการ ก']);
});
