import { testPartLaws } from '#test/support/part-laws';
import { regionOf, short, type PartSheet, type Rows } from '#test/support/part-region';
import type { Phone } from '../../../text/phone';
import { readGeneral } from './read-general';
import { PHASE_2 } from '../../vocabulary/phase-2';
import type { GeneralField } from '../../vocabulary/part-words';

const HEADING = ['ส่วนที่ ๑ ข้อมูลทั่วไป'];
const phone = (number: string, extension: string | null = null, lastLine: string | null = null): Phone => ({
  number,
  extension,
  lastLine,
});

const inShort = ({ number, extension }: Phone): string => number + (extension === null ? '' : `/${extension}`);

/** Every field that has a label, in short; phones as their numbers. */
function fieldsOf(rows: Rows, sheet?: PartSheet): { fields: Partial<Record<GeneralField, string>>; unread: string[] } {
  const { part, unread } = readGeneral([regionOf('general', rows, sheet)]);
  const fields: Partial<Record<GeneralField, string>> = {};
  for (const field of Object.keys(PHASE_2.general.fields) as GeneralField[]) {
    const datum = part?.[field];
    if (!datum) continue;
    const value = typeof datum.value === 'object' ? (datum.value?.map(inShort).join(' ') ?? null) : datum.value;
    fields[field] = short({ ...datum, value }) ?? '';
  }
  return { fields, unread: unread.map(({ cell, text }) => `${cell} ${text}`) };
}

test.each<[name: string, rows: Rows, fields: Partial<Record<GeneralField, string>>, unread?: string[]]>([
  [
    'several labels on a line, with colons',
    [['ชื่อผู้ประสานงาน: นาง ก สังกัด: ฝ่ายปกครอง'], ['โทรศัพท์: ๐ ๒๐๐๐ ๐๐๐๐ ต่อ ๑๒ โทรสาร: -'], ['อีเมล: a๒@b.go.th Line ID: -']],
    {
      coordinator: 'A2 นาง ก → "นาง ก"',
      affiliation: 'A2 ฝ่ายปกครอง → "ฝ่ายปกครอง"',
      phone: 'A3 ๐ ๒๐๐๐ ๐๐๐๐ ต่อ ๑๒ → "020000000/12"',
      fax: 'A3 - ✗ dash',
      email: 'A4 a๒@b.go.th → "a๒@b.go.th"',
      line: 'A4 - ✗ dash',
    },
  ],
  [
    'without colons, leaders around the values',
    [['ชื่อผู้ประสานงาน.....นาง ก..... สังกัด.....ฝ่ายปกครอง.....'], ['โทรศัพท์ ๐ ๒๐๐๐ ๐๐๐๐ โทรสาร ๐ ๒๐๐๐ ๐๐๐๑']],
    {
      coordinator: 'A2 .....นาง ก..... → "นาง ก"',
      affiliation: 'A2 .....ฝ่ายปกครอง..... → "ฝ่ายปกครอง"',
      phone: 'A3 ๐ ๒๐๐๐ ๐๐๐๐ → "020000000"',
      fax: 'A3 ๐ ๒๐๐๐ ๐๐๐๑ → "020000001"',
    },
  ],
  [
    'never filled in',
    [['สถานที่ตั้ง: ..................'], ['ชื่อผู้ประสานงาน ……… สังกัด ____'], ['โทรศัพท์:'], ['อีเมล'], ['(ต่อ)']],
    {
      address: 'A2 .................. ✗ blank',
      coordinator: 'A3 ……… ✗ blank',
      affiliation: 'A3 ____ ✗ blank',
      phone: 'A4  ✗ blank',
      email: 'A5  ✗ blank',
    },
    ['A6 (ต่อ)'],
  ],
  ["the blank form's hint", [['ชื่อผู้ประสานงาน: (ชื่อผู้ประสานงาน)']], { coordinator: 'A2 (ชื่อผู้ประสานงาน) ✗ blank' }],
  [
    'cells beside their labels, some with a colon of their own',
    [
      ['ที่ตั้ง', ':', '๑ ถนนใหญ่'],
      ['ผู้ประสานงาน', 'นาง ก', 'สังกัด', 'ฝ่ายปกครอง'],
      ['โทร.', 20000000, 'Fax.', '02 000 0001'],
      ['E-mail', null, 'ไลน์ไอดี', 812345678],
    ],
    {
      address: 'C2 ๑ ถนนใหญ่ → "๑ ถนนใหญ่"',
      coordinator: 'B3 นาง ก → "นาง ก"',
      affiliation: 'D3 ฝ่ายปกครอง → "ฝ่ายปกครอง"',
      phone: 'B4 20000000 ✗ number-cell',
      fax: 'D4 02 000 0001 → "020000001"',
      email: 'A5  ✗ blank',
      line: 'D5 812345678 → "812345678"',
    },
  ],
  [
    'a value wrapped over the next row, and within its cell',
    [['สถานที่ตั้ง: ๑ ถนนใหญ่\nแขวงเล็ก'], ['เขตดุสิต กรุงเทพมหานคร'], ['โทรศัพท์: 02 000 0000'], ['ข้อมูล ณ วันที่ ๑']],
    {
      address: 'A2 ๑ ถนนใหญ่\nแขวงเล็ก\nเขตดุสิต กรุงเทพมหานคร → "๑ ถนนใหญ่ แขวงเล็ก เขตดุสิต กรุงเทพมหานคร"',
      phone: 'A4 02 000 0000 → "020000000"',
    },
    ['A5 ข้อมูล ณ วันที่ ๑'],
  ],
  [
    'a row below leaders is no value, nor a label that the form does not have',
    [['ที่อยู่: ........'], ['๑ ถนนใหญ่'], ['สังกัด: ฝ่ายปกครอง'], ['เว็บไซต์: www.go.th', 'อื่น ๆ']],
    { address: 'A2 ........ ✗ blank', affiliation: 'A4 ฝ่ายปกครอง → "ฝ่ายปกครอง"' },
    ['A3 ๑ ถนนใหญ่', 'A5 เว็บไซต์: www.go.th อื่น ๆ'],
  ],
  [
    'a value with a colon beside its label',
    [['สังกัด', 'ฝ่ายปกครอง: งานธุรการ']],
    { affiliation: 'B2 ฝ่ายปกครอง: งานธุรการ → "ฝ่ายปกครอง: งานธุรการ"' },
  ],
  [
    'labels glued to their values behind the coordinator',
    [['ผู้ประสานงาน นาง ก  ตำแหน่งนักวิชาการ  สังกัดฝ่ายปกครอง']],
    {
      coordinator: 'A2 นาง ก → "นาง ก"',
      position: 'A2 นักวิชาการ → "นักวิชาการ"',
      affiliation: 'A2 ฝ่ายปกครอง → "ฝ่ายปกครอง"',
    },
  ],
  [
    'words that only look like labels',
    [['สังกัด: โรงเรียนในสังกัดเขต สังกัด กทม. โทรคมนาคม'], ['อีเมล: online@line.co.th']],
    {
      affiliation: 'A2 โรงเรียนในสังกัดเขต สังกัด กทม. โทรคมนาคม → "โรงเรียนในสังกัดเขต สังกัด กทม. โทรคมนาคม"',
      email: 'A3 online@line.co.th → "online@line.co.th"',
    },
  ],
  [
    'a second coordinator is reported',
    [
      ['ชื่อผู้ประสานงาน: นาง ก', null],
      ['ชื่อผู้ประสานงาน', 'นาย ข'],
    ],
    { coordinator: 'A2 นาง ก → "นาง ก"' },
    ['B3 นาย ข'],
  ],
  [
    'damaged text',
    [
      ['ส\u0e4d\u0e32นักงาน'],
      ['โทร\u200bศัพท์\u00a0:\u00a0０２ ０００ ００００'],
      ['ตํ\u0e32แหน่ง： ครู'],
      ['ชื่อผู้\nประสานงาน: นาง\u00a0ก'],
    ],
    { phone: 'A3 02 000 0000 → "020000000"', position: 'A4 ครู → "ครู"', coordinator: 'A5 นาง ก → "นาง ก"' },
    ['A2 ส\u0e4d\u0e32นักงาน'],
  ],
  [
    'a formula that failed, and an answer that is also a choice of the printed line',
    [
      ['สังกัด', 'กรุงเทพมหานคร'],
      ['ที่อยู่', { error: '#REF!' }],
    ],
    { affiliation: 'B2 กรุงเทพมหานคร → "กรุงเทพมหานคร"', address: 'B3 #REF! ✗ error-value' },
  ],
  ['the printed line of choices', [['(กระทรวง/จังหวัด/กรุงเทพมหานคร/หน่วยราชการอิสระ)']], {}],
  ['numbers of rows in a column of their own', [['๑.', 'ที่อยู่', '๑ ถนนใหญ่']], { address: 'C2 ๑ ถนนใหญ่ → "๑ ถนนใหญ่"' }],
])('%s', (_name, rows, fields, unread = []) => {
  expect(fieldsOf([HEADING, ...rows])).toEqual({ fields, unread });
});

test('numbered lines, the whole part in the cell of its heading', () => {
  const lines = ['ส่วนที่ ๑ ข้อมูลทั่วไป', '๑.๑ ที่อยู่: ๑ ถนนใหญ่', '๑.๒ มือถือ 08 1234 5678', '- e-mail: a@b.go.th'];
  expect(fieldsOf([[lines.join('\n')]]).fields).toEqual({
    address: 'A1 ๑ ถนนใหญ่ → "๑ ถนนใหญ่"',
    mobile: 'A1 08 1234 5678 → "0812345678"',
    email: 'A1 a@b.go.th → "a@b.go.th"',
  });
});

test('merged label and value cells', () => {
  const { fields } = fieldsOf([HEADING, ['โทรศัพท์', null, '02 000 0000', null]], { merges: ['A2:B2', 'C2:D2'] });
  expect(fields).toEqual({ phone: 'C2 02 000 0000 → "020000000"' });
});

test.each<[text: string | number, value: readonly Phone[] | null, suggestion: readonly Phone[] | undefined]>([
  ['02 000 0000, 08 1234 5678', [phone('020000000'), phone('0812345678')], undefined],
  ['๐ ๒๐๐๐ ๐๐๐๐ / ๐๘ ๑๒๓๔ ๕๖๗๘', [phone('020000000'), phone('0812345678')], undefined],
  ['02 000 0000 ต่อ 12, 13', [phone('020000000', '12,13')], undefined],
  ['0 2221 2141-69', [phone('022212141', null, '69')], undefined],
  ['1555 กด 2', [phone('1555', '2')], undefined],
  ['สายด่วน ๑๕๕๖', [phone('1556')], undefined],
  ['(มท.) ๑๖๒๓๔', [phone('16234')], undefined],
  ['มท. 50123', [phone('50123')], undefined],
  ['๐ ๕๖๐๐ ๐๔๕๖ (มท.) ๑๖๒๓๔', [phone('056000456'), phone('16234')], undefined],
  ['02 000 0000 (ที่ทำงาน)', [phone('020000000')], undefined],
  ['50123', null, undefined],
  ['(มท.) 501', null, undefined],
  ['02 000 000', null, undefined],
  [20000000, null, [phone('020000000')]],
])('telephone numbers: %s', (text, value, suggestion) => {
  const { part } = readGeneral([regionOf('general', [HEADING, ['โทรศัพท์', text]])]);
  expect(part?.phone?.value).toEqual(value);
  expect(part?.phone?.suggestion).toEqual(suggestion);
});

test.each<[name: string, rows: Rows, fields: Partial<Record<GeneralField, string>>]>([
  [
    'a second telephone on a line of its own',
    [['โทรศัพท์: ๐๘ ๐๐๐๐ ๐๐๐๑'], ['โทร. ๐ ๒๐๐๐ ๐๐๐๒ ต่อ ๑๐'], ['โทร. (มท.) ๑๖๒๓๔  โทรสาร: -']],
    {
      phone: 'A2 ๐๘ ๐๐๐๐ ๐๐๐๑\n๐ ๒๐๐๐ ๐๐๐๒ ต่อ ๑๐\n(มท.) ๑๖๒๓๔ → "0800000001 020000002/10 16234"',
      fax: 'A4 - ✗ dash',
    },
  ],
  ['IP Phone', [['IP Phone 5678']], { phone: 'A2 IP Phone 5678 → "5678"' }],
  ['a hotline', [['สายด่วน 1556 กด 3']], { phone: 'A2 1556 กด 3 → "1556/3"' }],
  [
    'a body behind the position',
    [['ชื่อผู้ประสานงาน: นาง ก ใจดี ตำแหน่ง นักพัฒนาสังคม ฝ่ายพัฒนาชุมชน สำนักงานเขตก โทร. 02 000 0000']],
    {
      coordinator: 'A2 นาง ก ใจดี → "นาง ก ใจดี"',
      position: 'A2 นักพัฒนาสังคม ฝ่ายพัฒนาชุมชน สำนักงานเขตก → "นักพัฒนาสังคม"',
      affiliation: 'A2 ฝ่ายพัฒนาชุมชน สำนักงานเขตก → "ฝ่ายพัฒนาชุมชน สำนักงานเขตก"',
      phone: 'A2 02 000 0000 → "020000000"',
    },
  ],
  [
    'a body behind the name',
    [['ผู้ประสานงาน: นางสาวก ใจดี กองการศึกษา']],
    {
      coordinator: 'A2 นางสาวก ใจดี กองการศึกษา → "นางสาวก ใจดี"',
      affiliation: 'A2 กองการศึกษา → "กองการศึกษา"',
    },
  ],
  ['a surname like a body', [['ผู้ประสานงาน: นายก วัดแก้ว']], { coordinator: 'A2 นายก วัดแก้ว → "นายก วัดแก้ว"' }],
  [
    'a head of a body',
    [['ผู้ประสานงาน: นาย ก ใจดี หัวหน้าฝ่ายปกครอง']],
    { coordinator: 'A2 นาย ก ใจดี หัวหน้าฝ่ายปกครอง → "นาย ก ใจดี หัวหน้าฝ่ายปกครอง"' },
  ],
])('%s', (_name, rows, fields) => {
  expect(fieldsOf([HEADING, ...rows])).toEqual({ fields, unread: [] });
});

test('no region, no part', () => {
  expect(readGeneral([])).toEqual({ part: null, unread: [] });
});

const WORDS = [
  'โทรศัพท์',
  'โทร.',
  'สังกัด:',
  'ชื่อผู้ประสานงาน',
  'อีเมล:',
  'ที่อยู่',
  'เว็บไซต์:',
  '-',
  '.....',
  '๑.',
  ':',
  '\n',
  'Line ID',
  '02 000 0000',
];

testPartLaws({ words: WORDS, columns: 4, read: (rows) => readGeneral([regionOf('general', [HEADING, ...rows])]) });
