import fc from 'fast-check';
import { datum, declared, placeholder, plan, project, SHEET } from '#test/support/plan-builder';
import { runs } from '#test/support/runs';
import type { Plan } from '../plan/plan';
import { haltedProjects } from '../plan/halted';
import { parseCell, parseRange } from '../workbook/address';
import type { SpecCell } from '../workbook/sheet-spec';
import { countsTab } from './counts';
import { registerTab } from './register';

const FIRST_LINE = 6;

const FULL = declared(18, [
  [9, 2, 1, 2, 0, 4, 0],
  [7, 0, 2, 4, 1],
  [2, 0, 2, 0],
]);

type Line = readonly (SpecCell | null)[];

/** The register's table, its header first. */
function registerRows(given: Plan): Line[] {
  const { rows, table } = registerTab(given);
  const { top, bottom } = parseRange(table?.range ?? '') ?? { top: 0, bottom: 0 };
  return rows.slice(top, bottom + 1);
}

/** The lines of the table of counts: from under the header to the total. */
function lines(given: Plan): Line[] {
  const rows = countsTab(given).rows.slice(FIRST_LINE);
  return rows.slice(0, rows.findIndex((row) => row[2]?.value === 'รวมทั้งสิ้น') + 1);
}

function values(line: Line | undefined): unknown[] {
  return line?.map((cell) => cell?.value ?? null) ?? [];
}

/** What a formula of the tab gives, worked out from the register's own rows: the second opinion. */
function recount(formula: string, register: Line[], tab: readonly Line[]): unknown {
  const headers = values(register[0]);
  const column = (name: string): unknown[] => {
    expect(headers).toContain(name);
    return register.slice(1).map((row) => row[headers.indexOf(name)]?.value ?? null);
  };
  const valueAt = (address: string): unknown => {
    const { row, column: at } = parseCell(address) ?? { row: -1, column: -1 };
    return tab[row]?.[at]?.value ?? '';
  };
  const number = (address: string): number => Number(valueAt(address));
  const sum = (addresses: string): number => addresses.split(',').reduce((total, each) => total + number(each), 0);
  const readers: readonly (readonly [RegExp, (...groups: string[]) => unknown])[] = [
    [
      /^=COUNTIFS\(PhaenRegister\[([^\]]+)\],(\d+)(?:,PhaenRegister\[([^\]]+)\],(\d+))?\)$/,
      (first = '', a = '', second = '', b = '') =>
        column(first).filter((value, row) => value === Number(a) && (!second || column(second)[row] === Number(b)))
          .length,
    ],
    [
      /^=COUNTIFS\(PhaenRegister\[([^\]]+)\],">0"\)$/,
      (name = '') => column(name).filter((value) => Number(value) > 0).length,
    ],
    [/^=SUM\((E\d+)\)-SUM\(([^)]+)\)$/, (whole = '', parts = '') => number(whole) - sum(parts)],
    [/^=SUM\(([^)]+)\)$/, (parts = '') => sum(parts)],
    [
      /^=IF\((D\d+)="","",(E\d+)-\1\)$/,
      (from = '', to = '') => (valueAt(from) === '' ? '' : number(to) - number(from)),
    ],
    [
      /^=IF\((F\d+)="","([^"]+)",IF\(\1=0,"ตรง","ไม่ตรง"\)\)$/,
      (result = '', unknown = '') => (valueAt(result) === '' ? unknown : number(result) === 0 ? 'ตรง' : 'ไม่ตรง'),
    ],
    [
      /^=IF\((F\d+)="","[^"]+",IF\(\1=0,"ตรง",IF\(AND\(\1>0,\1<=(\d+)\),"([^"]+)","ไม่ตรง"\)\)\)$/,
      (result = '', halted = '', doubt = '') => {
        const more = number(result);
        return more === 0 ? 'ตรง' : more > 0 && more <= Number(halted) ? doubt : 'ไม่ตรง';
      },
    ],
    [/^=IF\(ISNUMBER\('[^!]+'!G\d+\),'[^!]+'!G\d+,(\d+)\)$/, (value = '') => Number(value)],
  ];
  for (const [pattern, read] of readers) {
    const match = pattern.exec(formula);
    if (match) return read(...match.slice(1));
  }
  throw new Error(`No second opinion for ${formula}`);
}

describe('countsTab', () => {
  it('has a line a guideline under its sub-plan, and the total last', () => {
    expect(lines(plan({ counts: FULL })).map((line) => values(line).slice(0, 2))).toEqual([
      ...[null, 1, 2, 3, 4, 5, 6].map((guideline) => [1, guideline]),
      ...[null, 1, 2, 3, 4].map((guideline) => [2, guideline]),
      ...[null, 1, 2, 3].map((guideline) => [3, guideline]),
      [null, null],
    ]);
  });

  it('tells declared, listed, the difference and the lines left', () => {
    const given = plan({
      counts: FULL,
      projects: [project(1, 1, 40), project(1, 3, 41), project(1, 3, 42), project(1, 3, 43)],
      placeholders: [placeholder(1, 4, 44), placeholder(1, 4, 45)],
    });
    const [subPlan, first, , third, fourth] = lines(given).map((line) => values(line).slice(3));
    expect(subPlan).toEqual([9, 4, -5, 'ไม่ตรง', 2]);
    expect(first).toEqual([2, 1, -1, 'ไม่ตรง', 0]);
    expect(third).toEqual([2, 3, 1, 'ไม่ตรง', 0]);
    expect(fourth).toEqual([0, 0, 0, 'ตรง', 2]);
  });

  it('counts cancelled projects, says how many, and judges no line that is right without them', () => {
    const title = 'โครงการจิตอาสา (ยกเลิก)';
    const halted = [project(1, 1, 40, { title, isHalted: true }), project(1, 2, 41, { title, isHalted: true })];
    const given = plan({
      counts: declared(3, [[3, 1, 0, 2]]),
      projects: [...halted, project(1, 1, 42), project(1, 2, 43), project(1, 3, 44)],
    });
    expect(haltedProjects(given)).toHaveLength(2);
    const [subPlan, first, second, third] = lines(given).map((line) => values(line).slice(3, 7));
    expect(subPlan).toEqual([3, 5, 2, 'ดูที่ยกเลิก']);
    expect(first).toEqual([1, 2, 1, 'ดูที่ยกเลิก']);
    expect(second).toEqual([0, 2, 2, 'ไม่ตรง']);
    expect(third).toEqual([2, 1, -1, 'ไม่ตรง']);
    const tab = countsTab(given).rows;
    for (const cell of tab.flat()) {
      if (cell?.formula !== undefined) expect(recount(cell.formula, registerRows(given), tab)).toBe(cell.value);
    }
    for (const { rows } of [countsTab(given), registerTab(given)])
      expect(rows[4]?.[0]?.value).toContain('(นับรวมโครงการที่ระบุว่ายกเลิกหรือชะลอ ๒ โครงการ)');
    expect(tab.flat().map((cell) => cell?.value)).toContain(
      'ข้อความสำหรับ ๓.๑ ตามจำนวนที่นับได้ รวมโครงการที่ระบุว่ายกเลิกหรือชะลอ ๒ โครงการ (โปรดตรวจสอบก่อนคัดลอก)',
    );
  });

  it('follows the slot of 3.1 where that is a number', () => {
    const line = lines(plan({ counts: FULL }))[1];
    expect(line?.[3]?.formula).toBe(`=IF(ISNUMBER('${SHEET}'!G20),'${SHEET}'!G20,2)`);
  });

  it.each([
    ['unreadable', declared(null, [[null, null]]), 'อ่านไม่ได้'],
    ['not there', null, 'ไม่พบบรรทัด'],
  ])('compares nothing where the declared count is %s', (_case, counts, verdict) => {
    const line = lines(plan({ counts, projects: [project(1, 1, 40)] }))[1];
    expect(line?.[3]).toEqual({ value: null, style: 'number' });
    expect(values(line).slice(4, 7)).toEqual([1, '', verdict]);
  });

  it.each([
    ['under a sub-plan', project(2, null, 40), [2, null]],
    ['under nothing', project(null, null, 40), [null, null]],
    ['under a guideline that the framework has not', project(2, 9, 40), [2, null]],
  ])('shows a project %s on a line of its own', (_case, stray, place) => {
    const line = lines(plan({ counts: FULL, projects: [stray] })).find((each) => each[2]?.value === 'ไม่อยู่ใต้แนวทางใด');
    expect(values(line)).toEqual([...place, 'ไม่อยู่ใต้แนวทางใด', null, 1, null, 'ต้องจัดเข้าแนวทาง', 0]);
  });

  it('caches what its formulas give over the register, whatever the plan', () => {
    const place = fc.tuple(fc.option(fc.integer({ min: 1, max: 4 })), fc.option(fc.integer({ min: 1, max: 7 })));
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 30 }),
        fc.array(place, { maxLength: 5 }),
        fc.boolean(),
        (listed, left, has) => {
          const given = plan({
            counts: has ? FULL : null,
            projects: listed.map(([subPlan, guideline], row) => project(subPlan, guideline, row + 40)),
            placeholders: left.map(([subPlan, guideline], row) => placeholder(subPlan, guideline, row + 90)),
          });
          const tab = countsTab(given).rows;
          const register = registerRows(given);
          for (const cell of tab.flat()) {
            if (cell?.formula !== undefined)
              expect([cell.formula, recount(cell.formula, register, tab)]).toEqual([cell.formula, cell.value]);
          }
          expect(values(lines(given).at(-1))[4]).toBe(listed.length);
        },
      ),
      runs(100),
    );
  });

  it('names each line: the framework first, else the heading of the form, else its number', () => {
    const heading = {
      sheet: SHEET,
      cell: 'B80',
      subPlan: 3,
      goal: 1,
      guideline: 1,
      section: '3.1',
      text: '๓.๑ แนวทางการพัฒนาที่ ๑ ในระบบ',
      underSubPlan: 3,
      group: null,
      wording: 'ในระบบ',
    };
    const names = lines(plan({ headings: [heading] })).map((line) => line[2]?.value);
    expect(names[1]).toBe('สร้างพื้นที่และสนับสนุนกิจกรรมส่งเสริมคุณธรรมหรือการทำความดี');
    expect(names[13]).toBe('๓.๑ แนวทางการพัฒนาที่ ๑ ในระบบ');
    expect(names[15]).toBe('แนวทางการพัฒนาที่ ๓ (ไม่พบหัวข้อนี้ในแผน)');
  });
});

describe('the text for 3.1 and 3.2', () => {
  const block = (given: Plan): unknown[] => {
    const { rows, print } = countsTab(given);
    return rows.slice(print.breaks?.at(-1)).map((row) => row[0]?.value);
  };

  it('gives the counted numbers in Thai digits, a dash for none', () => {
    const text = block(
      plan({ counts: FULL, projects: Array.from({ length: 12 }, (_, row) => project(1, 2, row + 40)) }),
    );
    expect(text[1]).toBe('๓.๑ จำนวนโครงการ/กิจกรรมที่ดำเนินการในปีงบประมาณ พ.ศ. ๒๕๖๘ รวมจำนวน.....๑๒.....โครงการ ดังนี้');
    expect(text.slice(2, 5)).toEqual([
      'แผนย่อยที่ ๑ การส่งเสริมสภาพแวดล้อมฯ รวม .....๑๒.....โครงการ',
      '    แนวทางการพัฒนาที่ ๑ รวม .....-.....โครงการ',
      '    แนวทางการพัฒนาที่ ๒ รวม .....๑๒.....โครงการ',
    ]);
    expect(text).toHaveLength(2 + 16 + 2);
  });

  it('is held back while a project stands under no guideline', () => {
    expect(block(plan({ projects: [project(1, null, 40)] })).slice(0, -2)).toEqual([
      'ข้อความสำหรับ ๓.๑ จะมีเมื่อจัดโครงการที่ยังไม่อยู่ใต้แนวทางใด (๑ โครงการ) เข้าแนวทางแล้ว',
    ]);
  });

  const budget = (value: number | null, text: string) => ({ budget: datum(value, text, 'E40') });
  it.each<[string, Plan['projects'], readonly string[]]>([
    [
      'no money',
      [project(1, 2, 40)],
      [
        'ข้อความสำหรับ ๓.๒ ตามงบประมาณในตารางโครงการ (คัดลอกไปใช้ได้)',
        '๓.๒ งบประมาณที่ใช้ดำเนินงานในปีงบประมาณ พ.ศ. ๒๕๖๘ ทั้งหมด รวมจำนวน.....-.....บาท',
      ],
    ],
    [
      'baht and satang',
      [project(1, 2, 40, budget(1_234_567.5, '')), project(1, 2, 41, budget(0.55, '')), project(1, 2, 42)],
      [
        'ข้อความสำหรับ ๓.๒ ตามงบประมาณในตารางโครงการ (คัดลอกไปใช้ได้)',
        '๓.๒ งบประมาณที่ใช้ดำเนินงานในปีงบประมาณ พ.ศ. ๒๕๖๘ ทั้งหมด รวมจำนวน.....๑,๒๓๔,๕๖๘.๐๕.....บาท',
      ],
    ],
    [
      'a project that is cancelled',
      [project(1, 2, 40, { ...budget(20_000, '๒๐,๐๐๐'), title: 'โครงการจิตอาสา (ยกเลิก)', isHalted: true })],
      [
        'ข้อความสำหรับ ๓.๒ ตามงบประมาณในตารางโครงการ รวมโครงการที่ระบุว่ายกเลิกหรือชะลอ ๑ โครงการ (โปรดตรวจสอบก่อนคัดลอก)',
        '๓.๒ งบประมาณที่ใช้ดำเนินงานในปีงบประมาณ พ.ศ. ๒๕๖๘ ทั้งหมด รวมจำนวน.....๒๐,๐๐๐.....บาท',
      ],
    ],
    [
      'budgets that are not known',
      [
        project(1, 2, 40, budget(20_000, '')),
        project(1, 2, 41, budget(null, 'ตามจริง')),
        project(1, 3, 42, { budget: null }),
      ],
      ['ข้อความสำหรับ ๓.๒ จะมีเมื่อทราบงบประมาณครบทุกโครงการ (ยังไม่กรอกหรืออ่านไม่ได้ ๒ โครงการ)'],
    ],
  ])('says 3.2 of %s', (_case, projects, expected) => {
    expect(block(plan({ projects })).slice(-expected.length)).toEqual(expected);
  });

  it('fills each line whose numbers differ, and only those', () => {
    const { conditions } = countsTab(plan({ counts: FULL }));
    expect(conditions.map(({ range, formula }) => [range, formula])).toEqual([
      ['F7:G23', '=N($F7)<>0'],
      ['A7:H23', '=N($F7)<>0'],
    ]);
    expect(lines(plan({ counts: FULL }))).toHaveLength(23 - FIRST_LINE);
  });

  it('can be read on its fill, which differs from the other fills in grey too', () => {
    const { conditions } = countsTab(plan({ counts: FULL }));
    for (const { fill, colour = '000000' } of conditions) {
      expect(contrast(fill, colour)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(fill, 'DDEBF7')).toBeGreaterThanOrEqual(1.2);
    }
  });
});

/** WCAG 2.2's contrast ratio of two colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
