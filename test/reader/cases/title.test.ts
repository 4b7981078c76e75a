/** The head of the form as offices write it: the agency, its level, and lines that say whose it is. */
import { HEADER, outcome, read, type Rows } from '../generator/small-table';

const TITLE = ['แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของจังหวัดตาก'];
const YEAR = ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'];
const TABLE: Rows = [
  HEADER,
  ['แผนย่อยที่ ๑ การส่งเสริมสภาพแวดล้อม', '๑.๑ แนวทางการพัฒนาที่ ๓ ส่งเสริม'],
  [null, '(๑) โครงการ ก', '๑ คน', '-', 'ก', '✓'],
];

function head(...rows: Rows) {
  const plan = read([{ rows: [...rows, ...TABLE] }]);
  if (!plan) throw new Error('no plan was read');
  return { plan, found: { agency: plan.agency?.value ?? null, unread: outcome(plan).unread } };
}

test.each([
  ['อำเภอโคกสำโรง จังหวัดลพบุรี'],
  ['ตำบลบ้านกล้วย อำเภอเมือง จังหวัดชัยนาท'],
  ['ต.บ้านกล้วย อ.เมือง จ.ชัยนาท'],
  ['(กองทัพเรือ กระทรวงกลาโหม)'],
  ['กรมราชทัณฑ์ กระทรวงยุติธรรม'],
  ['สังกัดสำนักงานคณะกรรมการการอาชีวศึกษา กระทรวงศึกษาธิการ'],
  ['หน่วยงานในสังกัดกระทรวงสาธารณสุข'],
  ['สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสกลนคร เขต 2'],
  ['กระทรวงคมนาคม', '(รัฐวิสาหกิจ)'],
  ['(องค์การมหาชน)', 'กระทรวงศึกษาธิการ'],
  ['ระดับ จังหวัด'],
  ['ระดับอำเภอ'],
  ['(กระทรวง/จังหวัด/กรุงเทพมหานคร/หน่วยราชการอิสระ)'],
  ['ภายใต้แผนปฏิบัติการด้านการส่งเสริมคุณธรรมแห่งชาติ ระยะที่ ๒ (พ.ศ. ๒๕๖๖ - ๒๕๗๐)'],
  ['แผนปฏิบัติการด้านการส่งเสริมคุณธรรมแห่งชาติ ระยะที่ ๒ (พ.ศ. ๒๕๖๖ - ๒๕๗๐)'],
  ['แบบรายงานผลการดำเนินงานตามแผนปฏิบัติการส่งเสริมคุณธรรมของชมรมจริยธรรม (MOIT 13) รอบ 6 เดือน'],
  ['(ฉบับปรับปรุง ครั้งที่ ๑)'],
])('%j under the title is the parent, the place or the cover', (...lines) => {
  expect(head(TITLE, ...lines.map((line) => [line]), YEAR).found).toEqual({ agency: 'จังหวัดตาก', unread: [] });
  expect(head(TITLE, YEAR, ...lines.map((line) => [line])).found).toEqual({ agency: 'จังหวัดตาก', unread: [] });
});

test.each(['โครงการอบรมคุณธรรม', 'ผู้เข้าร่วม ๒๐๐ คน', 'ประชาชนได้รับประโยชน์'])('%j under the title is reported', (text) => {
  expect(head(TITLE, YEAR, [text]).found.unread).toHaveLength(1);
});

test.each<[Rows[number], string | null, string | null]>([
  [['ระดับ', 'จังหวัด'], 'province', 'ระดับ จังหวัด'],
  [
    ['☐ กระทรวง', '☑ จังหวัด', '☐ กรุงเทพมหานคร', '☐ หน่วยราชการอิสระ'],
    'province',
    '☐ กระทรวง ☑ จังหวัด ☐ กรุงเทพมหานคร ☐ หน่วยราชการอิสระ',
  ],
  [['ระดับ กระทรวง'], 'ministry', 'ระดับ กระทรวง'],
  [['กระทรวงคมนาคม'], null, null],
])('%j is the agency’s level: %s', (line, level, text) => {
  const { plan, found } = head(TITLE, line, YEAR);
  expect(plan.agencyLevel && [plan.agencyLevel.value, plan.agencyLevel.text]).toEqual(level && [level, text]);
  expect(found.unread).toEqual([]);
});

test('the choices may be beside the title', () => {
  const choices = '(กระทรวง/จังหวัด/กรุงเทพมหานคร/หน่วยราชการอิสระ)';
  expect(head([...TITLE, choices], YEAR).found).toEqual({ agency: 'จังหวัดตาก', unread: [] });
});

test('the choices of part 1 say the level too', () => {
  const { plan } = head(TITLE, YEAR, ['ส่วนที่ ๑ ข้อมูลทั่วไป'], ['☑ กระทรวง ☐ จังหวัด ☐ กรุงเทพมหานคร'], ['สังกัด', 'กระทรวง']);
  expect(plan.agencyLevel).toMatchObject({ value: 'ministry', cell: 'A4' });
});

test.each<[title: string, agency: string]>([
  ['แผนส่งเสริมคุณธรรมจังหวัดกำแพงเพชร', 'จังหวัดกำแพงเพชร'],
  ['แผนส่งเสริมคุณธรรมและจริยธรรมโรงพยาบาลบ้านนา', 'โรงพยาบาลบ้านนา'],
  ['แผนปฏิบัติการส่งเสริมคุณธรรมของเทศบาลเมืองก ภายใต้แผนปฏิบัติการด้านการส่งเสริมคุณธรรมของชาติ ระยะที่ ๒', 'เทศบาลเมืองก'],
  ['แผนปฏิบัติการส่งเสริมคุณธรรมของเทศบาลเมืองก (พ.ศ. ๒๕๖๖ - ๒๕๗๐) ฉบับปรับปรุง', 'เทศบาลเมืองก'],
  ['แผนปฏิบัติการส่งเสริมคุณธรรมของเทศบาลเมืองก (เพิ่มเติม ครั้งที่ ๑)', 'เทศบาลเมืองก'],
  ['แผนปฏิบัติการส่งเสริมคุณธรรมของเทศบาลเมืองก ปี ๒๕๖๘', 'เทศบาลเมืองก'],
  ['แผนปฏิบัติการส่งเสริมคุณธรรม ประจำปี ๒๕๖๘ เทศบาลเมืองก', 'เทศบาลเมืองก'],
  ['แผนขับเคลื่อนองค์กรคุณธรรม เทศบาลเมืองก', 'เทศบาลเมืองก'],
  ['แผนปฏิบัติการชมรมจริยธรรม โรงพยาบาลบ้านนา', 'โรงพยาบาลบ้านนา'],
  ['แผนปฏิบัติการส่งเสริมคุณธรรมของสถาบันพัฒนาแรงใจ', 'สถาบันพัฒนาแรงใจ'],
  ['แผนปฏิบัติการส่งเสริมคุณธรรม ทัณฑสถานหญิงกลาง', 'ทัณฑสถานหญิงกลาง'],
])('%j names the agency', (title, agency) => {
  expect(head([title], YEAR).found).toEqual({ agency, unread: [] });
});

describe('a word for any office is no name', () => {
  const BASE = ['ส่วนที่ ๒ ข้อมูลพื้นฐาน'];
  const UNITS = ['ชื่อหน่วยงานในสังกัด', 'จำนวนบุคลากร', 'จำนวนกลุ่มเป้าหมายและภาคีเครือข่าย', 'จำนวนประชาชนเป้าหมาย'];
  const any = (name: string): Rows => [[`แผนปฏิบัติการส่งเสริมคุณธรรมของ${name}`], YEAR];
  const agency = (...rows: Rows) => head(...rows).plan.agency;

  test.each(['หน่วยงาน', 'สถาบัน', 'โรงเรียน', 'จังหวัด', 'องค์การบริหารส่วนตำบล'])('%s', (name) => {
    expect(agency(...any(name))).toMatchObject({ value: null, text: name });
  });

  test('part 2 names it if it has one unit', () => {
    const one = [BASE, UNITS, ['โรงพยาบาลบ้านนา', 2, 'บุคลากร 2 คน', 3]];
    expect(agency(...any('หน่วยงาน'), ...one)).toMatchObject({ value: 'โรงพยาบาลบ้านนา', cell: 'A5' });
    expect(agency(...any('หน่วยงาน'), ...one, ['ฝ่ายปกครอง', 1, 'บุคลากร 1 คน', 1])?.value).toBeNull();
  });

  test('else part 1 does', () => {
    const general = [['ส่วนที่ ๑ ข้อมูลทั่วไป'], ['ชื่อหน่วยงาน: วิทยาลัยบ้านนา']];
    expect(agency(...any('หน่วยงาน'), ...general)?.value).toBe('วิทยาลัยบ้านนา');
  });

  test('the row below does if it begins with that word, the cell beside it always', () => {
    expect(agency(['แผนปฏิบัติการส่งเสริมคุณธรรมของโรงพยาบาล'], ['โรงพยาบาลบ้านนา'], YEAR)?.value).toBe('โรงพยาบาลบ้านนา');
    expect(agency(['แผนปฏิบัติการส่งเสริมคุณธรรมของโรงพยาบาล'], ['กระทรวงสาธารณสุข'], YEAR)?.value).toBeNull();
    expect(agency(['แผนปฏิบัติการส่งเสริมคุณธรรมของจังหวัด', 'ตาก'], YEAR)?.value).toBe('จังหวัดตาก');
  });
});

test('words of an office’s own head no plan where they stand alone on a worksheet', () => {
  const others = [{ name: 'อื่น', rows: [['แผนผังคุณธรรม'], ['แผนขับเคลื่อนคุณธรรม ปี ๒๕๖๗']] }];
  const plan = read([{ rows: [TITLE, YEAR, ...TABLE] }, ...others]);
  expect(plan?.choice.others).toEqual([]);
  expect(plan?.sheets.map(({ name }) => name)).toHaveLength(1);
});

describe('a plan of another kind', () => {
  const LIST = [
    'ลำดับที่',
    'โครงการ/กิจกรรม',
    'งบประมาณ (บาท)',
    'หน่วยงานรับผิดชอบ',
    'ไตรมาส ๑',
    'ไตรมาส ๒',
    'ไตรมาส ๓',
    'ไตรมาส ๔',
  ];
  const ROW = ['๑', 'โครงการแห่เทียนพรรษา', '๘๐,๐๐๐', 'กองการศึกษา', null, null, null, '✓'];
  const list = (...heads: string[]) => read([{ rows: [...heads.map((text) => [text]), LIST, ROW] }]);

  test.each([
    ['บัญชีโครงการ/กิจกรรม แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ แบบ ผด. ๐๒', 'เทศบาลตำบลก'],
    ['แผนปฏิบัติราชการประจำปีงบประมาณ พ.ศ. ๒๕๖๘', 'สำนักงานเขตก'],
    ['แผนปฏิบัติการป้องกันการทุจริตขององค์การบริหารส่วนตำบลก', 'ส่วนที่ ๒ โครงการตามมิติ'],
    ['แผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๖ - ๒๕๗๐)', 'ยุทธศาสตร์ที่ ๓ ด้านสังคม'],
  ])('%j: nothing of its table is read', (...heads) => {
    const plan = list(...heads);
    expect([plan?.isOtherKind, plan?.projects]).toEqual([true, []]);
  });

  test.each<string[]>([
    ['แผนปฏิบัติการชมรมจริยธรรม โรงพยาบาลก', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'],
    ['แผนการดำเนินงานส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'],
    ['แผนปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘', 'แผนย่อยที่ ๑ การส่งเสริมสภาพแวดล้อม'],
    ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'],
    [],
  ])('look-alike %j: its projects are read', (...heads) => {
    const plan = list(...heads);
    expect([plan?.isOtherKind, plan?.projects.map(({ title }) => title)]).toEqual([false, ['โครงการแห่เทียนพรรษา']]);
  });
});
