/** Part 2 as offices lay it out by hand: what a careful reader reads, and what is told. */
import type { Plan } from '../../../src/core/plan/plan';
import { plan, said, told, type Merges } from '../generator/part-plan';
import type { Rows } from '../generator/small-table';

const B = ['ส่วนที่ ๒ ข้อมูลพื้นฐาน'];
const BASE = ['ชื่อหน่วยงานในสังกัด', 'จำนวนบุคลากรในหน่วยงาน', 'จำนวนกลุ่มเป้าหมายและภาคีเครือข่าย', 'จำนวนประชาชนเป้าหมาย'];

/** `unit: personnel | people | citizens`. */
function base({ baseline: part }: Plan): string[] {
  const rows = [...(part?.rows ?? []), ...(part?.total ? [part.total] : [])];
  return rows.map(({ unit, personnel, people, peopleSum, citizens }) => {
    const entries = (people ?? []).map((entry) =>
      `${entry.group?.[0] ?? '?'} ${entry.label} ${said(entry)}`.replace('  ', ' '),
    );
    if (peopleSum) entries.push(`= ${said(peopleSum)}`);
    return `${said(unit)}: ${personnel ? said(personnel) : 'none'} | ${entries.join(', ')} | ${citizens ? said(citizens) : 'none'}`;
  });
}

describe('part 2', () => {
  test.each<[string, Rows, readonly string[], readonly string[], Merges?]>([
    [
      'numbers as text with commas, units and dashes',
      [BASE, ['เขตดุสิต', '๑,๙๒๐ คน', '-', ' ๑๒,๐๐๐ '], ['รวมทั้งสิ้น 1 หน่วยงาน', '1,920', '–', '12,000 คน']],
      ['เขตดุสิต: 1920 | ? 0 | 12000', 'รวมทั้งสิ้น 1 หน่วยงาน: 1920 | ? 0 | 12000'],
      [],
    ],
    [
      'units in columns of their own',
      [
        [BASE[0]!, BASE[1]!, null, BASE[2]!, null, BASE[3]!, null],
        ['เขตดุสิต', 920, 'คน', 10, 'คน', '-', 'คน'],
      ],
      ['เขตดุสิต: 920 | ? 10 | 0'],
      [],
      ['B4:C4', 'D4:E4', 'F4:G4'],
    ],
    [
      'names and numbers of the people in columns of their own',
      [
        [...BASE.slice(0, 3), null, BASE[3]!],
        [null, null, 'รายชื่อกลุ่ม', 'จำนวน (คน)', null],
        ['เขตดุสิต', 920, 'ครู', 10, 100],
        [null, null, 'ชุมชน', 20],
      ],
      ['เขตดุสิต: 920 | ? ครู 10, ? ชุมชน 20 | 100'],
      [],
      ['C4:D4', 'A4:A5', 'B4:B5', 'E4:E5'],
    ],
    [
      'every entry and group in a row of its own',
      [
        BASE,
        ['เขตดุสิต', 920, 'กลุ่มเป้าหมาย', '-'],
        [null, null, '- ข้าราชการ ๕๐๐ คน'],
        [null, null, 'ภาคีเครือข่าย'],
        [null, null, '- สถานศึกษา ๘๑๐ คน'],
        ['รวม', 920, 1310, '-'],
      ],
      ['เขตดุสิต: 920 | t ข้าราชการ 500, p สถานศึกษา 810 | 0', 'รวม: 920 | ? 1310 | 0'],
      [],
    ],
    [
      'men, women and both in columns',
      [
        [BASE[0]!, BASE[1]!, null, null, BASE[2]!, BASE[3]!],
        [null, 'ชาย', 'หญิง', 'รวม'],
        ['เขตดุสิต', 400, 520, 920, 10, 100],
      ],
      ['เขตดุสิต: 920 | ? 10 | 100'],
      [],
      ['B4:D4', 'A4:A5', 'E4:E5', 'F4:F5'],
    ],
    [
      'kinds of personnel in columns, without their sum',
      [
        [BASE[0]!, BASE[1]!, null, BASE[2]!, BASE[3]!],
        [null, 'ข้าราชการ', 'ลูกจ้าง'],
        ['เขตดุสิต', 400, 520, 10, 100],
      ],
      ['เขตดุสิต: 920 | ? 10 | 100'],
      [],
      ['B4:C4', 'A4:A5', 'D4:D5', 'E4:E5'],
    ],
    [
      'a title over the header',
      [['ข้อมูลพื้นฐานของหน่วยงาน', null, null, null], BASE, ['เขตดุสิต', 920, 10, 100]],
      ['เขตดุสิต: 920 | ? 10 | 100'],
      [],
      ['A4:D4'],
    ],
    [
      'headers that say people',
      [
        ['ที่', 'หน่วยงาน', 'บุคลากร (คน)', 'กลุ่มเป้าหมาย (คน)', 'ภาคีเครือข่าย (คน)', 'ประชาชน (คน)'],
        [1, 'เขตดุสิต', 920, 10, 20, 100],
      ],
      ['เขตดุสิต: 920 | t 10, p 20 | 100'],
      [],
    ],
    ['none in words', [BASE, ['เขตดุสิต', 920, 'ไม่มี', 'ไม่มี']], ['เขตดุสิต: 920 | ? ไม่มี 0 | 0'], []],
    [
      'people in brackets behind what else is counted',
      [BASE, ['เขตดุสิต', '920 (คน)', '10 ชุมชน (300 คน)', 'ประมาณ 100 คน']],
      ['เขตดุสิต: 920 | ? 10 ชุมชน (300 คน) 300 | !inexact'],
      [],
    ],
    [
      'the unit of all numbers over the table',
      [[null, null, null, 'หน่วย : คน'], BASE, ['เขตดุสิต', 920, 10, 100]],
      ['เขตดุสิต: 920 | ? 10 | 100'],
      ['D4 หน่วย : คน'],
    ],
    [
      'the form as labels and values, for one unit',
      [
        ['ชื่อหน่วยงานในสังกัด', 'เขตดุสิต'],
        ['จำนวนบุคลากรในหน่วยงาน', '920 คน'],
        ['จำนวนกลุ่มเป้าหมายและภาคีเครือข่าย', '- ครู 10 คน\n- ชุมชน 20 คน'],
        ['จำนวนประชาชนเป้าหมาย', '1,500 คน'],
      ],
      ['เขตดุสิต: 920 | ? ครู 10, ? ชุมชน 20 | 1500'],
      [],
    ],
    [
      'the form as lines',
      [
        ['ชื่อหน่วยงานในสังกัด : เขตดุสิต'],
        ['จำนวนบุคลากรในหน่วยงาน จำนวน ๙๒๐ คน'],
        ['จำนวนกลุ่มเป้าหมาย ๑๐ คน'],
        ['จำนวนภาคีเครือข่าย ๒๐ คน'],
        ['จำนวนประชาชนเป้าหมาย .....๑,๕๐๐..... คน'],
      ],
      ['เขตดุสิต: 920 | t 10, p 20 | 1500'],
      [],
    ],
    [
      'one header over all numbers',
      [
        ['ชื่อหน่วยงาน', 'จำนวน (คน)'],
        [null, 'บุคลากร', 'กลุ่มเป้าหมาย', 'ภาคีเครือข่าย', 'ประชาชนเป้าหมาย'],
        ['เขตดุสิต', 920, 10, 20, 100],
      ],
      ['เขตดุสิต: 920 | t 10, p 20 | 100'],
      [],
      ['B4:E4', 'A4:A5'],
    ],
    [
      'entries on one line',
      [BASE, ['เขตดุสิต', 920, '๑) ครู ๑๐ คน ๒) นักเรียน ๒๐ คน', '-'], ['แขวงดุสิต', 10, 'ครู ๑๐ คน, นักเรียน ๒๐ คน', '-']],
      ['เขตดุสิต: 920 | ? ครู 10, ? นักเรียน 20 | 0', 'แขวงดุสิต: 10 | ? ครู 10, ? นักเรียน 20 | 0'],
      [],
    ],
    [
      'groups with equal signs',
      [BASE, ['เขตดุสิต', '= 920 คน', 'กลุ่มเป้าหมาย = 920 คน\nภาคีเครือข่าย = 810 คน', '100']],
      ['เขตดุสิต: 920 | t กลุ่มเป้าหมาย 920, p ภาคีเครือข่าย 810 | 100'],
      [],
    ],
    [
      'a column of sums that the form does not have',
      [
        [...BASE, 'รวม'],
        ['เขตดุสิต', 920, 10, 100, 1030],
        ['แขวงดุสิต', 1, 2, 3, 6],
      ],
      ['เขตดุสิต: 920 | ? 10 | 100', 'แขวงดุสิต: 1 | ? 2 | 3'],
      ['E4 รวม'],
    ],
    [
      'units and their parts with spaces before',
      [BASE, ['เขตดุสิต', 3, 30, '-'], ['   - ฝ่ายปกครอง', 1, 10], ['   - ฝ่ายโยธา', 2, 20], ['รวม', 3, 30, '-']],
      ['ฝ่ายปกครอง: 1 | ? 10 | !blank', 'ฝ่ายโยธา: 2 | ? 20 | !blank', 'รวม: 3 | ? 30 | 0'],
      [],
    ],
    [
      'the total in the column of numbers',
      [
        ['ลำดับ', ...BASE],
        [1, 'เขตดุสิต', 920, 10, 100],
        ['รวม', null, 920, 10, 100],
      ],
      ['เขตดุสิต: 920 | ? 10 | 100', 'รวม: 920 | ? 10 | 100'],
      [],
    ],
    [
      'words behind numbers',
      [BASE, ['เขตดุสิต', '๙๒๐ คน (ณ วันที่ ๑ ต.ค. ๒๕๖๗)', '๑๐ คน', 'ไม่น้อยกว่า ๑๐๐ คน']],
      ['เขตดุสิต: 920 | ? 10 | !inexact'],
      [],
    ],
    [
      'everything in one cell a row',
      [BASE, ['๑. เขตดุสิต', '๙๒๐\nคน', 'กลุ่มเป้าหมาย ๑๐ คน\nภาคีเครือข่าย ๒๐ คน\nรวม ๓๐ คน', '๑๐๐']],
      ['เขตดุสิต: 920 | t กลุ่มเป้าหมาย 10, p ภาคีเครือข่าย 20, = 30 | 100'],
      [],
    ],
    [
      'target groups and partners in rows',
      [
        ['รายการ', 'จำนวน (คน)'],
        ['บุคลากรในหน่วยงาน', 920],
        ['กลุ่มเป้าหมาย', 10],
        ['ภาคีเครือข่าย', 20],
        ['ประชาชนเป้าหมาย', 100],
      ],
      ['!blank: 920 | t 10, p 20 | 100'],
      [],
    ],
    [
      'a word that nobody knows over one header, however often that is said below it',
      [
        ['สีประจำกลุ่ม', BASE[1]!, BASE[2]!, 'ที่'],
        [BASE[0]!, null, null, null],
        [BASE[0]!, null, null, null],
        ['เขตดุสิต', 920, 10, 1],
      ],
      ['เขตดุสิต: 920 | ? 10 | none'],
      ['A4 สีประจำกลุ่ม'],
      ['D4:D6'],
    ],
    [
      'a note in brackets under the name',
      [BASE, ['เขตดุสิต', 920, 10, 100], ['(รวมลูกจ้าง)'], ['เขตบางรัก', 5, 6, 7]],
      ['เขตดุสิต⏎(รวมลูกจ้าง): 920 | ? 10 | 100', 'เขตบางรัก: 5 | ? 6 | 7'],
      [],
    ],
  ])('%s', (_, rows, units, unread, merges = []) => {
    const found = plan([B, ...rows], merges);
    expect(base(found)).toEqual(units);
    expect(told(found)).toEqual(unread);
  });
});
