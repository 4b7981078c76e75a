/** Parts 1, 2, 4, 5 and 3.1 as offices lay them out by hand: what a careful reader reads in each, and what is told. */
import { GENERAL_FIELDS } from '../../src/core/form/general-labels';
import type { Plan } from '../../src/core/plan/plan';
import type { Phone } from '../../src/core/text/phone';
import { HEADER, outcome, read, type Rows } from './small-table';

type Merges = readonly string[];

const TITLE = ['แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของสำนักงานเขตดุสิต'];
const YEAR = ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'];
const H11 = '๑.๑ แนวทางการพัฒนาที่ ๓ ส่งเสริม';

/** A plan whose part begins in row 3. */
function plan(rows: Rows, merges: Merges = []): Plan {
  const table = [HEADER, ['แผนย่อยที่ ๑\nเป้าหมายที่ ๑', `${H11}\n(๑) โครงการ ก`, '๑ คน', '-', 'ฝ่าย ก', '✓']];
  const found = read([{ rows: [TITLE, YEAR, ...rows, ...table], merges }]);
  if (!found) throw new Error('no plan was read');
  return found;
}

const told = (found: Plan): readonly string[] => outcome(found).unread;
const flat = (text: string): string => text.replaceAll('\n', '⏎');

interface Said {
  readonly value: string | number | readonly Phone[] | null;
  readonly reason?: string;
}

/** A value, phones as their numbers; or `!` and why there is none. */
function said({ value, reason = '' }: Said): string {
  if (value === null) return `!${reason}`;
  if (typeof value !== 'object') return flat(String(value));
  return value.map(({ number, extension }) => number + (extension === null ? '' : `/${extension}`)).join(' ');
}

/** Every field that has a label. */
function general({ general: part }: Plan): Record<string, string> {
  if (!part) return {};
  return Object.fromEntries(
    GENERAL_FIELDS.flatMap((field) => {
      const datum = part[field];
      return datum ? [[field, said(datum)]] : [];
    }),
  );
}

const G = ['ส่วนที่ ๑ ข้อมูลทั่วไป'];

describe('part 1', () => {
  test.each<[string, Rows, Record<string, string>, readonly string[], Merges?]>([
    [
      'a hint in brackets behind the label',
      [
        ['ชื่อหน่วยงาน (โปรดระบุ)', 'เขตดุสิต'],
        ['ที่อยู่ (เลขที่ ถนน แขวง)', '1 ถนนสุโขทัย'],
      ],
      { agency: 'เขตดุสิต', address: '1 ถนนสุโขทัย' },
      [],
    ],
    [
      'the same in the cell of the value',
      [['ชื่อหน่วยงาน (โปรดระบุ) เขตดุสิต'], ['โทรศัพท์ (ที่ทำงาน) 02 000 0000']],
      { agency: 'เขตดุสิต', phone: '020000000' },
      [],
    ],
    [
      'values below their labels',
      [['สถานที่ตั้ง'], ['1 ถนนสุโขทัย เขตดุสิต'], ['ชื่อผู้ประสานงาน:'], ['นาง ก']],
      { address: '1 ถนนสุโขทัย เขตดุสิต', coordinator: 'นาง ก' },
      [],
    ],
    [
      'labels as the header of their values',
      [
        ['ชื่อผู้ประสานงาน', 'ตำแหน่ง', 'โทรศัพท์', 'อีเมล'],
        ['นาง ก', 'นักวิชาการ', '02 000 0000', 'a@b.go.th'],
      ],
      { coordinator: 'นาง ก', position: 'นักวิชาการ', phone: '020000000', email: 'a@b.go.th' },
      [],
    ],
    [
      'two pairs side by side, with an empty column between',
      [
        ['ชื่อผู้ประสานงาน', 'นาง ก', null, 'โทรศัพท์', '02 000 0000'],
        ['สังกัด', 'ฝ่ายปกครอง', null, 'โทรสาร', '-'],
      ],
      { coordinator: 'นาง ก', phone: '020000000', affiliation: 'ฝ่ายปกครอง', fax: '!dash' },
      [],
    ],
    [
      'a phone at work and one in the pocket',
      [['โทรศัพท์ที่ทำงาน 02 000 0000 มือถือ 08 1234 5678']],
      { phone: '020000000', mobile: '0812345678' },
      [],
    ],
    [
      'a mobile named behind its number',
      [['โทร. 0-2000-0000 ต่อ 12, 08-1234-5678 (มือถือ)']],
      { phone: '020000000/12 0812345678' },
      [],
    ],
    [
      'several labels with slashes',
      [['E-mail address : a@b.go.th / Line ID : abc']],
      { email: 'a@b.go.th', line: 'abc' },
      [],
    ],
    [
      'dashes in the label',
      [['ชื่อ – สกุล ผู้ประสานงาน นาง ก ตำแหน่ง นักวิชาการ']],
      { coordinator: 'นาง ก', position: 'นักวิชาการ' },
      [],
    ],
    [
      'numbers and colons in cells of their own',
      [
        ['๑.๑', 'ชื่อหน่วยงาน', ':', 'เขตดุสิต'],
        ['๑.๒', 'ที่อยู่', ':', '1 ถนนสุโขทัย'],
      ],
      { agency: 'เขตดุสิต', address: '1 ถนนสุโขทัย' },
      [],
    ],
    [
      'phone and fax under one label',
      [['โทรศัพท์/โทรสาร', '02 000 0000 / 02 000 0001']],
      { phone: '020000000 020000001' },
      [],
    ],
    [
      'a postcode in cells of its own',
      [['สถานที่ตั้ง', '1 ถนนสุโขทัย', 'รหัสไปรษณีย์', 10300]],
      { address: '1 ถนนสุโขทัย รหัสไปรษณีย์ 10300' },
      [],
    ],
    [
      'other names of the labels',
      [
        ['นามผู้ประสานงาน', 'นาง ก'],
        ['เบอร์โทรติดต่อ', '02 000 0000'],
        ['เบอร์โทรศัพท์ที่ติดต่อได้', '08 1234 5678'],
      ],
      { coordinator: 'นาง ก', phone: '020000000' },
      ['B6 08 1234 5678'],
    ],
    [
      'a second coordinator',
      [['ผู้ประสานงาน (คนที่ ๑) นาง ก โทร. 02 000 0000'], ['ผู้ประสานงาน (คนที่ ๒) นาย ข โทร. 08 1234 5678']],
      { coordinator: 'นาง ก', phone: '020000000' },
      ['A5 นาย ข 08 1234 5678'],
    ],
    [
      'a line that the form does not have',
      [
        ['เว็บไซต์', 'www.b.go.th'],
        ['อีเมล', 'a@b.go.th'],
      ],
      { email: 'a@b.go.th' },
      ['A4 เว็บไซต์ www.b.go.th'],
    ],
    [
      'values in brackets',
      [
        ['ชื่อผู้ประสานงาน', '[ นาง ก ]'],
        ['โทรศัพท์', '(02) 000 0000'],
      ],
      { coordinator: '[ นาง ก ]', phone: '020000000' },
      [],
    ],
    [
      'a value merged over rows',
      [['สถานที่ตั้ง', '1 ถนนสุโขทัย\nเขตดุสิต'], [], ['โทรศัพท์', '๐ ๒๐๐๐ ๐๐๐๐']],
      { address: '1 ถนนสุโขทัย เขตดุสิต', phone: '020000000' },
      [],
      ['A4:A5', 'B4:B5'],
    ],
    [
      'dotted leaders around everything',
      [['ชื่อผู้ประสานงาน.......นาง ก.......ตำแหน่ง......นักวิชาการ......'], ['โทรศัพท์...........โทรสาร...........']],
      { coordinator: 'นาง ก', position: 'นักวิชาการ', phone: '!blank', fax: '!blank' },
      [],
    ],
  ])('%s', (_, rows, fields, unread, merges = []) => {
    const found = plan([G, ...rows], merges);
    expect(general(found)).toEqual(fields);
    expect(told(found)).toEqual(unread);
  });
});

const B = ['ส่วนที่ ๒ ข้อมูลพื้นฐาน'];
const BASE = ['ชื่อหน่วยงานในสังกัด', 'จำนวนบุคลากรในหน่วยงาน', 'จำนวนกลุ่มเป้าหมายและภาคีเครือข่าย', 'จำนวนประชาชนเป้าหมาย'];

/** `unit: personnel | people | citizens`. */
function base({ base: part }: Plan): string[] {
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
  ])('%s', (_, rows, units, unread, merges = []) => {
    const found = plan([B, ...rows], merges);
    expect(base(found)).toEqual(units);
    expect(told(found)).toEqual(unread);
  });
});

const T = ['ส่วนที่ ๔ เป้าหมายของแผนปฏิบัติการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. ๒๕๖๘'];
const TARGETS = ['การดำเนินงาน', 'ผลการดำเนินงาน ปี ๒๕๖๗', 'แผนการดำเนินงาน ปี ๒๕๖๘'];
const R1 = 'จำนวนประชากรอายุ ๑๓ ปี ขึ้นไป เข้าร่วมกิจกรรม';
const R3 = 'จำนวนเครือข่าย/องค์กรจากทุกภาคส่วนที่ร่วมกันทำกิจกรรมสาธารณะ';
const R3B = 'จำนวนคนที่เข้าร่วมกิจกรรมสาธารณะ';
const R5 = 'จำนวนองค์กรที่สนับสนุนให้มีการจัดกิจกรรม';

/** `row: result > plan; …` */
function targets({ targets: part }: Plan): string[] {
  return (part?.rows ?? []).map(({ row, measures }) => {
    const all = measures.map(
      ({ result, plan: next }) => `${result ? said(result) : 'none'} > ${next ? said(next) : 'none'}`,
    );
    return `${row ?? '?'}: ${all.join('; ')}`;
  });
}

describe('part 4', () => {
  test.each<[string, Rows, readonly string[], readonly string[], Merges?]>([
    [
      'years alone as headers',
      [
        ['การดำเนินงาน', 'ปี ๒๕๖๗', 'ปี ๒๕๖๘'],
        [`๑. ${R1}`, 100, 120],
      ],
      ['1: 100 > 120'],
      [],
    ],
    [
      'years alone under a header for both',
      [
        ['การดำเนินงาน', 'จำนวน', null],
        [null, 'พ.ศ. ๒๕๖๘', 'พ.ศ. ๒๕๖๗'],
        [`๑. ${R1}`, 120, 100],
      ],
      ['1: 100 > 120'],
      [],
      ['B4:C4', 'A4:A5'],
    ],
    [
      'years in brackets',
      [
        ['รายการ', 'ผลการดำเนินงาน (ปี ๒๕๖๗)', 'แผนการดำเนินงาน (ปีงบประมาณ พ.ศ. ๒๕๖๘)'],
        [`๑. ${R1}`, '100 คน', '120 คน'],
      ],
      ['1: 100 > 120'],
      [],
    ],
    [
      'years in words',
      [
        ['การดำเนินงาน', 'ผลการดำเนินงานปีที่ผ่านมา', 'แผนการดำเนินงานปีปัจจุบัน'],
        [`๑. ${R1}`, '100 คน', '120 คน'],
      ],
      ['1: 100 > 120'],
      [],
    ],
    [
      'the plan before the result',
      [
        ['ที่', 'การดำเนินงาน', 'แผน ปี 2568', 'ผล ปี 2567'],
        [1, R1, '120 คน', '100 คน'],
      ],
      ['1: 100 > 120'],
      [],
    ],
    [
      'a number and a unit under each header',
      [
        ['การดำเนินงาน', TARGETS[1]!, null, TARGETS[2]!, null],
        [null, 'จำนวน', 'หน่วยนับ', 'จำนวน', 'หน่วยนับ'],
        [`๓. ${R3}`, 6, 'แห่ง', 8, 'แห่ง'],
        [R3B, 250, 'คน', 300, 'คน'],
      ],
      ['3: 6 > 8; 250 > 300'],
      [],
      ['B4:C4', 'D4:E4', 'A4:A5'],
    ],
    [
      'two measures on a line, listed',
      [
        TARGETS,
        [`๓. ${R3}`, '๑) ๖ แห่ง ๒) ๒๕๐ คน', '6 แห่ง / 300 คน'],
        [`๕. ${R5}`, '- จำนวน ๕ แห่ง - จำนวน ๑๐ คน', '๖ แห่ง และ ๒๐ คน'],
      ],
      ['3: 6 > 6; 250 > 300', '5: 5 > 6; 10 > 20'],
      [],
    ],
    [
      'measures numbered below their row',
      [
        TARGETS,
        [`๓.๑ ${R3}`, '6 แห่ง', '8 แห่ง'],
        [`๓.๒ ${R3B}`, '250 คน', '300 คน'],
        ['๕.๑ จำนวนองค์กรที่สนับสนุน', 5, 6],
        ['๕.๒ จำนวนคนได้รับการพัฒนาทักษะชีวิต', 10, 20],
      ],
      ['3: 6 > 8; 250 > 300', '5: 5 > 6; 10 > 20'],
      [],
    ],
    [
      'measures with dashes below their row',
      [TARGETS, ['๓. เครือข่ายและกิจกรรมสาธารณะ'], [`- ${R3}`, '6 แห่ง', '8 แห่ง'], [`- ${R3B}`, '250 คน', '300 คน']],
      ['3: 6 > 8; 250 > 300'],
      [],
    ],
    [
      'the unit behind the label',
      [TARGETS, [`๑. ${R1} (คน)`, 100, '1,200'], [`๒. จำนวนเครือข่ายทางสังคม (แห่ง)`, '๕', '-']],
      ['1: 100 > 1200', '2: 5 > 0'],
      [],
    ],
    [
      'numbers in the last row of a wrapped label',
      [
        TARGETS,
        ['๑. จำนวนประชากรอายุ ๑๓ ปี ขึ้นไป'],
        ['เข้าร่วมกิจกรรมการปฏิบัติตน', '100 คน', '120 คน'],
        [`๓. ${R3}`, '6 แห่ง 250 คน', '-'],
      ],
      ['1: 100 > 120', '3: 6 > 0; 250 > 0'],
      [],
    ],
    [
      'none in words',
      [TARGETS, [`๑. ${R1}`, 'ไม่มี', '- คน'], [`๓. ${R3}`, 'ไม่มี', '..... แห่ง ..... คน']],
      ['1: 0 > 0', '3: 0 > !blank; 0 > !blank'],
      [],
    ],
    [
      'two rows for a row, each column with its own measure',
      [TARGETS, [`๓. ${R3}\n${R3B}`, '6 แห่ง', '8 แห่ง'], [null, '250 คน', '300 คน']],
      ['3: 6 > 8; 250 > 300'],
      [],
      ['A5:A6'],
    ],
    [
      'results of two years',
      [
        ['การดำเนินงาน', 'ผลการดำเนินงาน ปี ๒๕๖๖', 'ผลการดำเนินงาน ปี ๒๕๖๗', 'แผนการดำเนินงาน ปี ๒๕๖๘'],
        [`๑. ${R1}`, 90, 100, 120],
      ],
      ['1: 100 > 120'],
      ['B5 90'],
    ],
    [
      'a title line and the unit over the table',
      [['ตารางเป้าหมาย'], TARGETS, [`๑. ${R1}`, 100, 120]],
      ['1: 100 > 120'],
      ['A4 ตารางเป้าหมาย'],
    ],
  ])('%s', (_, rows, expected, unread, merges = []) => {
    const found = plan([T, ...rows], merges);
    expect(targets(found)).toEqual(expected);
    expect(told(found)).toEqual(unread);
  });
});

const O = ['ส่วนที่ ๕ ผลที่คาดว่าจะได้รับจากการดำเนินโครงการ / กิจกรรม'];
const outcomes = ({ outcomes: part }: Plan): string[] => (part?.items ?? []).map(said);

describe('part 5', () => {
  test.each<[string, Rows, readonly string[], readonly string[], Merges?]>([
    [
      'one merged block',
      [['• บุคลากรมีคุณธรรม\n• ประชาชนมีส่วนร่วม\n  ในการทำความดี\n• องค์กรโปร่งใส'], [], []],
      ['บุคลากรมีคุณธรรม', 'ประชาชนมีส่วนร่วม⏎ในการทำความดี', 'องค์กรโปร่งใส'],
      [],
      ['A4:I6'],
    ],
    [
      'numbers of the part',
      [['๕.๑ บุคลากรมีคุณธรรม'], ['๕.๒ ประชาชนมีส่วนร่วม'], ['ในการทำความดี']],
      ['บุคลากรมีคุณธรรม', 'ประชาชนมีส่วนร่วม⏎ในการทำความดี'],
      [],
    ],
    [
      'numbers in a column of their own, a name over two rows',
      [
        [1, 'บุคลากรมีคุณธรรม'],
        [null, 'และจริยธรรม'],
        [2, 'ประชาชนมีส่วนร่วม'],
      ],
      ['บุคลากรมีคุณธรรม⏎และจริยธรรม', 'ประชาชนมีส่วนร่วม'],
      [],
    ],
    [
      'two lists side by side',
      [
        ['๑. ก', null, '๓. ค'],
        ['๒. ข', null, '๔. ง'],
      ],
      ['ก', 'ค', 'ข', 'ง'],
      [],
    ],
    ['in brackets and with spaces', [['( ๑ ) ก'], ['(2) ข'], ['3) ค']], ['ก', 'ข', 'ค'], []],
    [
      'a paragraph',
      [['บุคลากรมีคุณธรรม ประชาชนมีส่วนร่วม และองค์กรโปร่งใส']],
      ['บุคลากรมีคุณธรรม ประชาชนมีส่วนร่วม และองค์กรโปร่งใส'],
      [],
    ],
    ['a list on one line', [['๑) ก ๒) ข ๓) ค']], ['ก', 'ข', 'ค'], []],
    [
      'lines that nobody wrote',
      [['๑. .......................'], ['๒. .......................']],
      ['!blank', '!blank'],
      [],
    ],
  ])('%s', (_, rows, expected, unread, merges = []) => {
    const found = plan([O, ...rows], merges);
    expect(outcomes(found)).toEqual(expected);
    expect(told(found)).toEqual(unread);
  });
});

const C = ['ส่วนที่ ๓ โครงการและงบประมาณ'];
const C31 = '๓.๑ จำนวนโครงการ/กิจกรรมที่ดำเนินการในปีงบประมาณ พ.ศ. ๒๕๖๘';

/** `total; 1=9(1:2 2:1); …; budget`, without what has no number. */
function counts({ counts: part, budget }: Plan): string {
  const subPlans = (part?.subPlans ?? []).flatMap(({ subPlan, declared, guidelines }) => {
    const own = guidelines.flatMap((each) =>
      each.declared?.value == null ? [] : [`${each.guideline}:${each.declared.value}`],
    );
    if (own.length === 0 && declared?.value == null) return [];
    return [`${subPlan}=${declared?.value ?? ''}(${own.join(' ')})`];
  });
  return [String(part?.total?.value ?? ''), ...subPlans, ...(budget?.value == null ? [] : [`${budget.value}`])].join(
    '; ',
  );
}

describe('3.1', () => {
  test.each<[string, Rows, string, readonly string[], Merges?]>([
    [
      'a sub-plan and its guidelines on one line',
      [
        [`${C31} รวมจำนวน ๑๑ โครงการ`],
        ['แผนย่อยที่ ๑ การส่งเสริม รวม ๙ โครงการ (แนวทางการพัฒนาที่ ๑ รวม ๒ โครงการ แนวทางการพัฒนาที่ ๓ รวม ๗ โครงการ)'],
      ],
      '11; 1=9(1:2 3:7)',
      [],
    ],
    [
      'a matrix of sub-plans and guidelines',
      [
        [C31],
        ['แผนย่อย', 'แนวทางที่ ๑', 'แนวทางที่ ๒', 'แนวทางที่ ๓', 'รวม'],
        ['แผนย่อยที่ ๑', 2, 1, '-', 3],
        ['แผนย่อยที่ ๒', '๑', '๒', '๓', '๖'],
        ['รวม', 3, 3, 3, 9],
      ],
      '9; 1=3(1:2 2:1 3:0); 2=6(1:1 2:2 3:3)',
      [],
    ],
    [
      'a matrix the other way round',
      [
        [C31],
        ['แนวทาง', 'แผนย่อยที่ ๑', 'แผนย่อยที่ ๒', 'รวม'],
        ['แนวทางที่ ๑', 2, 1, 3],
        ['แนวทางที่ ๒', 1, 2, 3],
        ['รวม', 3, 3, 6],
      ],
      '6; 1=3(1:2 2:1); 2=3(1:1 2:2)',
      [],
    ],
    [
      'a column for each sub-plan',
      [
        [C31, 'รวมจำนวน', 6, 'โครงการ'],
        ['แผนย่อยที่ ๑', 3, 'แผนย่อยที่ ๒', 3],
        ['แนวทางที่ ๑', 2, 'แนวทางที่ ๑', 1],
        ['แนวทางที่ ๒', 1, 'แนวทางที่ ๒', 2],
      ],
      '6; 1=3(1:2 2:1); 2=3(1:1 2:2)',
      [],
    ],
    [
      'the sum of all first',
      [[C31], ['รวมทั้งสิ้น ๑๑ โครงการ'], ['แผนย่อยที่ ๑ รวม ๙ โครงการ'], ['แผนย่อยที่ ๒ รวม ๒ โครงการ']],
      '11; 1=9(); 2=2()',
      [],
    ],
    [
      'a unit in a column of its own',
      [
        [C31, '๑๑', 'โครงการ'],
        ['แผนย่อยที่ ๑', '๙', 'โครงการ'],
        ['- แนวทางที่ ๑', '.....๒.....', 'โครงการ'],
        ['๓.๒ งบประมาณที่ใช้', '๑๕,๐๐๐', 'บาท'],
      ],
      '11; 1=9(1:2); 15000',
      [],
    ],
    [
      'numbers of sections before the guidelines',
      [
        [C31],
        ['๑. แผนย่อยที่ ๑ จำนวน ๙ โครงการ'],
        ['๑.๑ แนวทางการพัฒนาที่ ๓ จำนวน ๒ โครงการ'],
        ['๑.๒ แนวทางการพัฒนาที่ ๕ จำนวน ๔ โครงการ'],
      ],
      '; 1=9(3:2 5:4)',
      [],
    ],
  ])('%s', (_, rows, expected, unread, merges = []) => {
    const found = plan([C, ...rows], merges);
    expect(counts(found)).toBe(expected);
    expect(told(found)).toEqual(unread);
  });
});
