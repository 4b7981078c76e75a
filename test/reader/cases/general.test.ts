/** Part 1 as offices lay it out by hand: what a careful reader reads, and what is told. */
import type { Plan } from '../../../src/core/plan/plan';
import { PHASE_2 } from '../../../src/core/form/vocabulary/phase-2';
import type { GeneralField } from '../../../src/core/form/vocabulary/part-words';
import { plan, said, told, type Merges } from '../generator/part-plan';
import type { Rows } from '../generator/small-table';

/** Every field that has a label. */
function general({ general: part }: Plan): Record<string, string> {
  if (!part) return {};
  return Object.fromEntries(
    (Object.keys(PHASE_2.general.fields) as GeneralField[]).flatMap((field) => {
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
      { coordinator: 'นาง ก', phone: '020000000 0812345678' },
      [],
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
    [
      'a value over two rows beside its label',
      [
        ['สถานที่ตั้ง', '1 ถนนสุโขทัย'],
        [null, 'เขตดุสิต'],
        ['โทรศัพท์', '02 000 0000'],
      ],
      { address: '1 ถนนสุโขทัย เขตดุสิต', phone: '020000000' },
      [],
    ],
    [
      'leaders behind the label, the value in the next cell',
      [
        ['สถานที่ตั้ง ..........', '1 ถนนสุโขทัย'],
        ['ชื่อผู้ประสานงาน :', 'นาง ก (หัวหน้าฝ่าย)'],
      ],
      { address: '1 ถนนสุโขทัย', coordinator: 'นาง ก (หัวหน้าฝ่าย)' },
      [],
    ],
    [
      'numbered, without colons',
      [['1. ชื่อหน่วยงาน เขตดุสิต'], ['2. ที่ตั้ง เลขที่ 1 ถนนสุโขทัย']],
      { agency: 'เขตดุสิต', address: 'เลขที่ 1 ถนนสุโขทัย' },
      [],
    ],
    [
      'three pairs in a row',
      [['โทรศัพท์', '02-000-0000 ต่อ 1234', 'โทรสาร', '02-000-0001', 'อีเมล', 'a@b.go.th']],
      { phone: '020000000/1234', fax: '020000001', email: 'a@b.go.th' },
      [],
    ],
    [
      'a heading over the labels of the coordinator',
      [['ผู้ประสานงาน'], ['ชื่อ-สกุล', 'นาง ก'], ['ตำแหน่ง', 'นักวิชาการ'], ['โทร', '02 000 0000']],
      { coordinator: 'นาง ก', position: 'นักวิชาการ', phone: '020000000' },
      [],
    ],
    [
      'an empty value between two pairs',
      [
        ['โทรสาร', null, 'อีเมล', 'a@b.go.th'],
        ['Line ID (ถ้ามี)', '-'],
      ],
      { fax: '!blank', email: 'a@b.go.th', line: '!dash' },
      [],
    ],
    [
      'the label in two languages',
      [
        ['อีเมล์ (E-mail)', 'a@b.go.th'],
        ['โทรศัพท์ (Tel.)', '02 000 0000'],
      ],
      { email: 'a@b.go.th', phone: '020000000' },
      [],
    ],
    ['a value in two cells', [['ชื่อหน่วยงาน', 'เขตดุสิต', 'กรุงเทพมหานคร']], { agency: 'เขตดุสิต กรุงเทพมหานคร' }, []],
    [
      'a label of another kind with its choices',
      [
        ['ประเภทหน่วยงาน', '☑ กรุงเทพมหานคร ☐ จังหวัด'],
        ['ที่อยู่', '1 ถนนสุโขทัย'],
      ],
      { address: '1 ถนนสุโขทัย' },
      [],
    ],
    [
      'labels over values, two by two',
      [
        ['ชื่อผู้ประสานงาน', null, 'ตำแหน่ง'],
        ['นาง ก', null, 'นักวิชาการ'],
        ['โทรศัพท์', null, 'อีเมล'],
        ['02 000 0000', null, 'a@b.go.th'],
      ],
      { coordinator: 'นาง ก', position: 'นักวิชาการ', phone: '020000000', email: 'a@b.go.th' },
      [],
    ],
    [
      'a blank below a label',
      [['ชื่อผู้ประสานงาน'], ['ตำแหน่ง'], ['โทรศัพท์', '02 000 0000']],
      { coordinator: '!blank', position: '!blank', phone: '020000000' },
      [],
    ],
    [
      'a date below the part',
      [['อีเมล', 'a@b.go.th'], ['ชื่อผู้ประสานงาน'], ['ข้อมูล ณ วันที่ ๑ ต.ค. ๒๕๖๗']],
      { email: 'a@b.go.th', coordinator: '!blank' },
      ['A6 ข้อมูล ณ วันที่ ๑ ต.ค. ๒๕๖๗'],
    ],
    [
      'a table of two coordinators',
      [
        ['ชื่อ-สกุล', 'ตำแหน่ง', 'โทรศัพท์'],
        ['นาง ก', 'นักวิชาการ', '02 000 0000'],
        ['นาย ข', 'เจ้าพนักงาน', '08 1234 5678'],
      ],
      { coordinator: 'นาง ก', position: 'นักวิชาการ', phone: '020000000' },
      ['A6 นาย ข เจ้าพนักงาน 08 1234 5678'],
    ],
    [
      'name, position and office behind one another',
      [['ชื่อผู้ประสานงาน นาง ก ตำแหน่ง นักวิชาการชำนาญการ สังกัด ฝ่ายปกครอง โทร. ๐ ๒๐๐๐ ๐๐๐๐']],
      { coordinator: 'นาง ก', position: 'นักวิชาการชำนาญการ', affiliation: 'ฝ่ายปกครอง', phone: '020000000' },
      [],
    ],
    ['several phones in cells', [['โทรศัพท์', '02 000 0000', '08 1234 5678']], { phone: '020000000 0812345678' }, []],
  ])('%s', (_, rows, fields, unread, merges = []) => {
    const found = plan([G, ...rows], merges);
    expect(general(found)).toEqual(fields);
    expect(told(found)).toEqual(unread);
  });
});
