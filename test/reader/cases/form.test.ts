/** Hard cases around the table: headers, months, dates, marks by their font, declared counts, plans side by side. */
import { inFonts } from '#test/support/traits';
import { expectLinear, repeated } from '#test/support/growth';
import { proposeFill } from '../../../src/core/quarters/propose';
import { registerTab } from '../../../src/core/summary/register';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { HEADER, line, outcome, read, SHEET, table, type Rows } from '../generator/small-table';

const H11 = '๑.๑ แนวทางการพัฒนาที่ ๓ ส่งเสริม';

describe('headers', () => {
  const project = ['๑.๑ แนวทางการพัฒนาที่ ๓\n(๑) โครงการ ก', 'ก', 'ทุกฝ่าย', '✓', null, '✓'];
  const base = ['กิจกรรม/โครงการ', 'ผลผลิต (เชิงปริมาณ)', 'ผู้รับผิดชอบ'];
  const EXPECTED = '1/3 (1) โครงการ ก | ก |  | ทุกฝ่าย | ✓.✓.';
  test.each<[string, Rows, readonly string[]]>([
    ['quarters with their months', [[...base, 'ไตรมาสที่ 1 (ต.ค.-ธ.ค.)', 'ไตรมาสที่ 2 (ม.ค.-มี.ค.)', 'Q3', 'ต.๔']], []],
    [
      'bare digits under ไตรมาส, not merged',
      [
        [...base, 'ไตรมาส'],
        [null, null, null, '๑', '๒', '๓', '๔'],
      ],
      [],
    ],
    [
      'digits as numbers under the time, merged',
      [
        [...base, 'ระยะเวลาดำเนินการ'],
        [null, null, null, 1, 2, 3, 4],
      ],
      ['D1:G1'],
    ],
    [
      'three rows',
      [
        ['กิจกรรม/โครงการ', 'ผลสำเร็จ', 'ผู้รับผิดชอบ', 'ปีงบประมาณ พ.ศ. ๒๕๖๘'],
        [null, 'เชิงปริมาณ', null, 'ไตรมาสที่'],
        [null, null, null, 1, 2, 3, 4],
      ],
      ['D1:G1', 'D2:G2', 'A1:A3', 'C1:C3'],
    ],
    [
      'the columns’ own numbers',
      [
        [...base, 'ไตรมาส ๑', 'ไตรมาส ๒', 'ไตรมาส ๓', 'ไตรมาส ๔'],
        ['(๑)', '(๒)', '(๓)', '(๔)', '(๕)', '(๖)', '(๗)'],
      ],
      [],
    ],
    [
      'line wraps inside words',
      [['กิจกรรม/\nโครงการ', 'ผลผลิต\n(เชิง ปริมาณ)', 'ผู้รับ ผิดชอบ', 'ไตร\nมาส ๑', 'ไตรมาส ๒', 'ไตรมาส ๓', 'ไตรมาส ๔']],
      [],
    ],
  ])('%s', (_name, header, merges) => {
    const plan = read([{ rows: [...header, project], merges }]);
    expect(plan && outcome(plan)).toMatchObject({ projects: [EXPECTED], unread: [] });
  });

  test('a header that nobody knows is told once and speaks for what stands under it', () => {
    const header = [...HEADER, 'สีประจำโครงการ'];
    const plan = table(
      [
        [null, `${H11}\n(๑) โครงการ ก`, 'ก', null, null, '✓', null, null, null, 'แดง'],
        header,
        [null, '(๒) โครงการ ข', 'ข', null, null, null, null, null, null, 'ดำ'],
      ],
      [],
      header,
    );
    expect(outcome(plan)).toMatchObject({ unread: ['J1 สีประจำโครงการ'] });
  });

  test('the line above the table is no table', () => {
    const rows = [['ส่วนที่ ๓'], ['๓.๑ จำนวนโครงการ รวม.....๒.....โครงการ'], ['รายละเอียดโครงการและกิจกรรม ดังนี้']];
    expect(read([{ rows }])?.parts).toMatchObject({ projects: null, counts: { cell: 'A1' } });
  });
});

describe('months', () => {
  const months = ['ต.ค.', 'พ.ย.', 'ธ.ค.', 'ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย. ๖๘'];
  const header = ['โครงการ', 'ช่วงเวลา', 'หน่วยงาน', ...months];
  const marked: readonly CellValue[] = [null, '✓', null, null, null, null, null, null, null, null, '-', '✓'];

  test('a quarter is marked when any of its months is', () => {
    const plan = table([[`${H11}\n(๑) โครงการ ก`, 'ต.ค. 67', 'ทุกฝ่าย', ...marked]], [], header);
    expect(plan.projects.map(({ quarters }) => quarters.pattern.marked)).toEqual([[1, 4]]);
    expect(plan.projects[0]?.quarters.cells.map(({ month }) => month)).toEqual([10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const marks = registerTab(plan)
      .rows.flat()
      .filter((cell) => cell?.value === '✓');
    expect(marks).toHaveLength(2);
  });

  test('are never filled', () => {
    const plan = read([
      {
        rows: [
          ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'],
          ['แผนปฏิบัติการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'],
          header,
          [`${H11}\n(๑) โครงการ ก`, 'ต.ค. - ธ.ค.', 'ทุกฝ่าย'],
        ],
      },
    ]);
    const { proposals, refusals } = proposeFill(plan!);
    expect([proposals, refusals.map(({ reason }) => reason)]).toEqual([[], ['month-columns']]);
  });

  test('one mark over the months of one quarter is that quarter’s; over two quarters it is asked about', () => {
    const rows = [
      [`${H11}\n(๑) โครงการ ก`, null, null, '✓'],
      ['(๒) โครงการ ข', null, 'ทุกฝ่าย', '✓'],
    ];
    const plan = table(rows, ['D2:F2', 'D3:G3'], header);
    expect(plan.projects.map(({ quarters }) => [quarters.pattern.marked, quarters.cells[0]?.meaning])).toEqual([
      [[1], 'yes'],
      [[], 'unknown'],
    ]);
  });
});

describe('start and end', () => {
  const header = ['โครงการ', 'วันเริ่มต้น', 'วันสิ้นสุด', 'หน่วยงาน'];
  test.each<[string, CellValue, CellValue, readonly string[]]>([
    ['dates', 45_566, 45_747, ['1 ต.ค. 2567 - 31 มี.ค. 2568']],
    ['words', 'ต.ค. 67', 'มี.ค. 68', ['ต.ค. 67 - มี.ค. 68']],
    ['no end', '1 ต.ค. 67', null, ['เริ่ม 1 ต.ค. 67']],
    ['no start', '-', 'มี.ค. 68', ['ถึง มี.ค. 68']],
    ['neither', '-', '.....', []],
  ])('%s', (_name, start, end, expected) => {
    const plan = read([{ rows: [header, [`${H11}\n(๑) โครงการ ก`, start, end, 'ทุกฝ่าย']], dates: ['B2', 'C2'] }]);
    expect(plan?.projects[0]?.periods.map(({ text }) => text)).toEqual(expected);
    expect(plan?.unread).toEqual([]);
  });
});

test('letters are marks by their font', () => {
  const rows = [HEADER, [null, `${H11}\n(๑) โครงการ ก`, 'ก', null, null, 'P', 'P', 'o', 'a']];
  const fonts = inFonts({ [SHEET]: { F2: 'Wingdings 2', G2: 'TH Sarabun New', H2: 'Wingdings', I2: 'Webdings' } });
  expect(read([{ rows }], fonts)?.projects.map(line)).toEqual(['1/3 (1) โครงการ ก | ก |  |  | ✓?-✓']);
});

describe('declared counts', () => {
  const S1 = 'แผนย่อยที่ ๑ การส่งเสริมสภาพแวดล้อมฯ';
  test.each<[string, Rows, Readonly<Record<string, number | null>>, readonly string[]]>([
    [
      'the sub-plan’s sum right below its name',
      [[S1], ['รวม .....๙..... โครงการ'], ['แนวทางการพัฒนาที่ ๑ รวม ๒ โครงการ']],
      { '1': 9, '1/1': 2 },
      [],
    ],
    [
      'the sub-plan’s sum below its guidelines',
      [[S1], [null, 'แนวทางการพัฒนาที่ ๑', 2], ['รวมแผนย่อยที่ ๑', null, 9, 'โครงการ']],
      { '1': 9, '1/1': 2 },
      [],
    ],
    [
      'รวม alone below the guidelines',
      [[S1], [null, 'แนวทางการพัฒนาที่ ๑', 2], [null, 'รวม', 9]],
      { '1': 9, '1/1': 2 },
      [],
    ],
    [
      'the total at the end',
      [['๓.๑ จำนวนโครงการ/กิจกรรม ดังนี้'], [S1, null, 9, 'โครงการ'], ['รวมทั้งสิ้น', null, 18]],
      { total: 18, '1': 9 },
      [],
    ],
    [
      'several lines in one cell, and their numbers in another',
      [[`${S1}\n- แนวทางการพัฒนาที่ ๑\n- แนวทางการพัฒนาที่ ๒`, '๙\n๒\n-', 'โครงการ\nโครงการ\nโครงการ']],
      { '1': 9, '1/1': 2, '1/2': 0 },
      [],
    ],
    [
      'a formula that writes its words',
      [[S1, 'รวม 9 โครงการ'], ['แนวทางการพัฒนาที่ ๒ จำนวน ๓ โครงการ']],
      { '1': 9, '1/2': 3 },
      [],
    ],
    [
      'sub-plan and guideline in one row',
      [
        [S1, 'แนวทางการพัฒนาที่ ๑', 2],
        [null, 'แนวทางการพัฒนาที่ ๒', 3],
      ],
      { '1': null, '1/1': 2, '1/2': 3 },
      [],
    ],
    ['the name in a cell of its own', [['แผนย่อยที่ ๑', 'การส่งเสริมสภาพแวดล้อมที่เอื้อต่อคุณธรรม', 9, 'โครงการ']], { '1': 9 }, []],
    [
      'a table of counts',
      [
        ['แผนย่อย/แนวทางการพัฒนา', 'จำนวนโครงการ'],
        [S1, 9],
        ['แนวทางการพัฒนาที่ ๑', 2],
        ['รวมทั้งหมด', 9],
      ],
      { total: 9, '1': 9, '1/1': 2 },
      [],
    ],
    [
      'a slot that nobody filled',
      [
        [S1, 'รวม', null, 'โครงการ'],
        [null, 'แนวทางการพัฒนาที่ ๑', 'รวม', 2],
      ],
      { '1': null, '1/1': 2 },
      [],
    ],
    [
      'a second number that differs is told',
      [
        [S1, 9],
        ['รวมแผนย่อยที่ ๑', 8],
      ],
      { '1': 9 },
      ['A3 รวมแผนย่อยที่ ๑ 8'],
    ],
    [
      'a guideline of no sub-plan is told',
      [['แนวทางการพัฒนาที่ ๑ รวม ๒ โครงการ'], [S1, 9]],
      { '1': 9, '1/1': null },
      ['A2 แนวทางการพัฒนาที่ ๑ รวม ๒ โครงการ'],
    ],
    [
      'รวมทั้งสิ้น where both the total and a sub-plan wait is told',
      [['๓.๑ จำนวนโครงการ ดังนี้'], [S1], ['รวมทั้งสิ้น', 9]],
      { total: null, '1': null },
      ['A4 รวมทั้งสิ้น 9'],
    ],
  ])('%s', (_name, rows, expected, unread) => {
    const plan = read([{ rows: [['ส่วนที่ ๓ โครงการและงบประมาณ'], ...rows] }]);
    const subPlan = plan?.counts?.subPlans[0];
    const found: Record<string, number | null | undefined> = {
      total: plan?.counts?.total?.value,
      '1': subPlan?.declared?.value,
    };
    for (const { guideline, declared } of subPlan?.guidelines ?? []) found[`1/${guideline}`] = declared?.value;
    const asked = Object.keys(expected).map((key) => [key, found[key] ?? null]);
    expect(Object.fromEntries(asked)).toEqual(expected);
    expect(plan && outcome(plan).unread).toEqual(unread);
  });
});

describe('several plans', () => {
  const plan = (agency: string, year: number, name: string): Rows => [
    [`แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ ${agency}`],
    [`ประจำปีงบประมาณ พ.ศ. ${year}`],
    HEADER,
    [null, `${H11}\n(๑) โครงการ${name}`, 'ก'],
  ];
  const titles = (read: { projects: readonly { title: string }[] } | null): string[] =>
    (read?.projects ?? []).map(({ title }) => title);

  test('the latest visible one is read, the others are named, and any can be chosen', () => {
    const sheets = [
      { name: 'ปี ๖๗', rows: plan('เขตดุสิต', 2567, 'เก่า') },
      { name: 'ปี ๖๘', rows: plan('เขตดุสิต', 2568, 'ใหม่') },
    ];
    const latest = read(sheets);
    expect([titles(latest), latest?.choice.read.sheets]).toEqual([['โครงการใหม่'], ['ปี ๖๘']]);
    expect(latest?.choice.others).toMatchObject([{ agency: 'เขตดุสิต', year: 2567, sheets: ['ปี ๖๗'], isHidden: false }]);
    const other = latest?.choice.others[0]?.id ?? '';
    expect(titles(read(sheets, {}, { plan: other }))).toEqual(['โครงการเก่า']);
    expect(titles(read(sheets, {}, { plan: 'gone!1' }))).toEqual(['โครงการใหม่']);
  });

  test('of two agencies in one year the first is read', () => {
    const found = read([
      { name: 'ก', rows: plan('เขตดุสิต', 2568, 'ก') },
      { name: 'ข', rows: plan('เขตบางรัก', 2568, 'ข') },
    ]);
    expect([titles(found), found?.choice.others.map(({ agency }) => agency)]).toEqual([['โครงการก'], ['เขตบางรัก']]);
  });

  test('a title that every sheet repeats begins no other plan', () => {
    const found = read([
      { name: 'ก', rows: plan('เขตดุสิต', 2568, 'ก') },
      { name: 'ข', rows: plan('เขตดุสิต', 2568, 'ข') },
    ]);
    expect([titles(found), found?.choice.others]).toEqual([['โครงการก', 'โครงการข'], []]);
  });

  test('a sheet for each sub-plan says in its name which one it is', () => {
    const own = (name: string): Rows => [HEADER, [null, 'แนวทางการพัฒนาที่ ๑'], [null, `(๑) โครงการ${name}`, 'ก']];
    const found = read([
      { name: 'แผนย่อยที่ ๑', rows: own('ก') },
      { name: 'แผนย่อย 2', rows: own('ข') },
    ]);
    expect(found?.projects.map(({ section }) => section)).toEqual(['1.3', '2.3']);
  });
});

test.each<[string, (length: number) => string]>([
  ['dots', (length) => repeated('.', length)],
  ['spaces', (length) => `ก${repeated(' ', length)}ข`],
  ['brackets', (length) => repeated('(', length)],
  ['item numbers', (length) => repeated('(๑) ', length)],
  ['invisible characters', (length) => `(๑)${repeated('\u200b ', length)}`],
  ['sub-plans', (length) => repeated('รวมแผนย่อยที่1', length)],
  ['blank lines', (length) => `(๑) ก${repeated('\n \n', length)}(๒) ข`],
  ['dashes', (length) => repeated('-', length)],
  ['1.1', (length) => repeated('1.1', length)],
  ['quarters', (length) => `ไตรมาส ${repeated('๑ (', length)}`],
])('a cell of %s costs no more than its length', (_name, textOf) => {
  expectLinear(20_000, (length) => {
    const text = textOf(length);
    const cells = Array<CellValue>(9).fill(text);
    const under = [null, `(๑) โครงการ ก\n(๒) โครงการ ข`, ...cells.slice(2)];
    read([{ rows: [['ส่วนที่ ๓'], [text, text], [text], HEADER, cells, under] }]);
  });
});
