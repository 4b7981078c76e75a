import { comparisonKey } from '../../text/comparison-key';
import { readLevelLine } from './agency-level';

test.each<[line: string, level: string | null]>([
  ['ระดับ จังหวัด', 'province'],
  ['ระดับ: กระทรวง', 'ministry'],
  ['(ระดับกระทรวง)', 'ministry'],
  ['ระดับหน่วยงาน : กรุงเทพมหานคร', 'bangkok'],
  ['ประเภทหน่วยงาน หน่วยราชการอิสระ', 'independent'],
  ['จังหวัด', 'province'],
  ['(กทม.)', 'bangkok'],
  ['☐ กระทรวง  ☑ จังหวัด  ☐ กรุงเทพมหานคร  ☐ หน่วยราชการอิสระ', 'province'],
  ['กระทรวง ☐ จังหวัด ☐ กรุงเทพมหานคร ☐ หน่วยราชการอิสระ ☑', 'independent'],
  ['( ) กระทรวง (✓) จังหวัด ( ) กรุงเทพมหานคร ( ) หน่วยราชการอิสระ', 'province'],
  ['[x] กระทรวง [ ] จังหวัด [ ] กรุงเทพมหานคร [ ] หน่วยราชการอิสระ', 'ministry'],
  ['(กระทรวง / ✓ จังหวัด / กรุงเทพมหานคร / หน่วยราชการอิสระ)', 'province'],
  ['(กระทรวง/จังหวัด/กรุงเทพมหานคร/หน่วยราชการอิสระ)', null],
  ['☑ กระทรวง ☑ จังหวัด ☐ กรุงเทพมหานคร ☐ หน่วยราชการอิสระ', null],
  ['☐ กระทรวง ☐ จังหวัด ☐ กรุงเทพมหานคร ☐ หน่วยราชการอิสระ', null],
  ['☐ กระทรวง ☐ จังหวัด ☑ รัฐวิสาหกิจ', null],
  ['ระดับอำเภอ', null],
])('%j is the line of choices: %s', (line, level) => {
  expect(readLevelLine(comparisonKey(line))).toMatchObject({ level });
});

test.each(['กระทรวงคมนาคม', 'จังหวัดลพบุรี', 'กรมราชทัณฑ์ กระทรวงยุติธรรม', 'ระดับคุณธรรมต้นแบบ', '☑', '', '/', 'ระดับ', '✓'])(
  '%j is another line',
  (line) => {
    expect(readLevelLine(comparisonKey(line))).toBeNull();
  },
);
