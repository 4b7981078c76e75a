import { readTitleCell } from './project-cell';

const heading = (section: string | null, guideline: number, text: string) => ({ section, guideline, text });
const item = (number: number | null, title: string, isPlaceholder = false) => ({ item: number, title, isPlaceholder });

test.each([
  [
    'heading and first project',
    '๑.๑ แนวทางการพัฒนาที่ ๓ ส่งเสริมบวร\n\n(๑) กิจกรรมทำบุญ',
    [{ heading: heading('1.1', 3, '๑.๑ แนวทางการพัฒนาที่ ๓ ส่งเสริมบวร'), items: [item(1, 'กิจกรรมทำบุญ')] }],
  ],
  [
    'heading alone',
    '2.4 แนวทางการพัฒนาที่ 3 พัฒนากลไก',
    [{ heading: heading('2.4', 3, '2.4 แนวทางการพัฒนาที่ 3 พัฒนากลไก'), items: [] }],
  ],
  ['project alone', '(๒) โครงการ BKK Food Bank', [{ heading: null, items: [item(2, 'โครงการ BKK Food Bank')] }]],
  [
    'a heading wrapped over two lines, and several projects',
    '1.2 แนวทางการพัฒนาที่ 5 ส่งเสริม\nการนำคุณธรรม\n\n(1) โครงการ ก\n(2) โครงการ ข',
    [
      {
        heading: heading('1.2', 5, '1.2 แนวทางการพัฒนาที่ 5 ส่งเสริม การนำคุณธรรม'),
        items: [item(1, 'โครงการ ก'), item(2, 'โครงการ ข')],
      },
    ],
  ],
  [
    'placeholders, with and without words',
    '(๑) ชื่อโครงการ/กิจกรรม .....\n(๒) ........',
    [{ heading: null, items: [item(1, 'ชื่อโครงการ/กิจกรรม .....', true), item(2, '........', true)] }],
  ],
  [
    'lines that say that there is no project',
    '1.6 แนวทางการพัฒนาที่ 6 สนับสนุน\n(ไม่มีโครงการ)',
    [{ heading: heading('1.6', 6, '1.6 แนวทางการพัฒนาที่ 6 สนับสนุน'), items: [] }],
  ],
  ['the same behind a number', '(1) ไม่มีการดำเนินการในปีนี้\n(2) -', [{ heading: null, items: [] }]],
  ['a name that begins alike', '(1) ไม่มีเหล้า ไม่มีเศร้า', [{ heading: null, items: [item(1, 'ไม่มีเหล้า ไม่มีเศร้า')] }]],
  [
    'leaders behind the printed word',
    '(1) โครงการ ..........\n(2) กิจกรรม',
    [{ heading: null, items: [item(1, 'โครงการ ..........', true), item(2, 'กิจกรรม')] }],
  ],
  [
    'items on one line',
    '๒.๓ แนวทางการพัฒนาที่ ๑ บันทึกความดี (๑) โครงการ ก (๒) โครงการ ข',
    [
      {
        heading: heading('2.3', 1, '๒.๓ แนวทางการพัฒนาที่ ๑ บันทึกความดี'),
        items: [item(1, 'โครงการ ก'), item(2, 'โครงการ ข')],
      },
    ],
  ],
  ['a number of a long list', '(๑๒๓๔) โครงการ ก', [{ heading: null, items: [item(1234, 'โครงการ ก')] }]],
  ['a year is no item', '(2568) โครงการ ก', [{ heading: null, items: [item(null, '(2568) โครงการ ก')] }]],
  [
    'a number in brackets inside a name is no item',
    '(๑) โครงการอบรม (รุ่น (๓) เดิม)',
    [{ heading: null, items: [item(1, 'โครงการอบรม (รุ่น (๓) เดิม)')] }],
  ],
  [
    'a name wrapped over two lines',
    '(1) โครงการอบรม\nผู้นำชุมชน',
    [{ heading: null, items: [item(1, 'โครงการอบรม\nผู้นำชุมชน')] }],
  ],
  [
    'other ways to number',
    '๑) โครงการ ก\n2. โครงการ ข',
    [{ heading: null, items: [item(1, 'โครงการ ก'), item(2, 'โครงการ ข')] }],
  ],
  ['no number at all', 'โครงการไม่มีเลข', [{ heading: null, items: [item(null, 'โครงการไม่มีเลข')] }]],
  [
    'two unnumbered projects',
    'โครงการ ก\n\nโครงการ ข',
    [{ heading: null, items: [item(null, 'โครงการ ก'), item(null, 'โครงการ ข')] }],
  ],
  [
    'a project right below its heading',
    '1.1 แนวทางการพัฒนาที่ 3 ส่งเสริมบวร\nโครงการ ก',
    [{ heading: heading('1.1', 3, '1.1 แนวทางการพัฒนาที่ 3 ส่งเสริมบวร'), items: [item(null, 'โครงการ ก')] }],
  ],
  [
    'an invisible character before the number',
    '\u200b(1) โครงการ ก',
    [{ heading: null, items: [item(1, 'โครงการ ก')] }],
  ],
  [
    'a decimal is no item number',
    '2.5 กิโลเมตรเพื่อสุขภาพ',
    [{ heading: null, items: [item(null, '2.5 กิโลเมตรเพื่อสุขภาพ')] }],
  ],
  ['nothing', ' \n ', []],
])('%s', (_name, text, expected) => {
  expect(readTitleCell(text)).toEqual(expected);
});
