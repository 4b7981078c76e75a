/** What reads a text takes time that grows with its length, whatever is repeated in it. */
import { readPeriod } from '../../src/core/calendar/period';
import { baselineHeader } from '../../src/core/form/parts/baseline/labels';
import { countLine, countLines } from '../../src/core/form/phrases/count-line';
import { splitEntries, splitMarks } from '../../src/core/form/parts/projects/split-entries';
import { scanLabels } from '../../src/core/form/parts/general/labels-in-text';
import { numberedLines } from '../../src/core/form/phrases/item-number';
import { partOf } from '../../src/core/form/phrases/form-labels';
import { linesOf, splitAtGaps, trimmed } from '../../src/core/form/sheet/lines';
import { readListMark, splitListed } from '../../src/core/form/phrases/list-mark';
import { measureTexts } from '../../src/core/form/phrases/split-measures';
import { isBlankText, saysNoProject } from '../../src/core/form/phrases/blank-text';
import { isNumberedProject } from '../../src/core/form/table-header/numbered-project';
import { readPeopleEntries, readPeopleOfUnit } from '../../src/core/form/parts/baseline/people-entries';
import { readPhones } from '../../src/core/form/parts/general/phones';
import { groupNames, headingWords, readGroup, readHeading } from '../../src/core/form/phrases/headings';
import { readTargetLabel, targetHeader } from '../../src/core/form/parts/targets/labels';
import { unitsIn } from '../../src/core/form/parts/targets/measures-in-cell';
import { readTitleCell, splitAtGroupRow } from '../../src/core/form/phrases/project-cell';
import { readTitleMark } from '../../src/core/form/phrases/project-mark';
import { joins, readUnitMark } from '../../src/core/form/parts/baseline/unit-name';
import { headingReader } from '../../src/core/form/phrases/headings-by-wording';
import { PHASE_2 } from '../../src/core/plan/frameworks/phase-2';
import { isAddress } from '../../src/core/rules/general/emails';
import { isWording } from '../../src/core/rules/analysis/fixed-text';
import { statesNumber } from '../../src/core/rules/project/quant-no-number/states-number';
import { readVirtues } from '../../src/core/rules/target/virtues-outdated/virtue-list';
import { comparisonHash, comparisonKey } from '../../src/core/text/comparison-key';
import { stripLeaders } from '../../src/core/text/leaders';
import { readMeasure } from '../../src/core/text/measure';
import { normalise } from '../../src/core/text/normalise';
import { isDateFormat, isPercentFormat } from '../../src/core/workbook/number-format';
import { readNumberWords } from '../../src/core/text/number-words';
import { couldBeRetyped } from '../../src/core/workbook/typed-text';
import { KINDS } from '#test/data/number-cases';
import { expectLinear, repeated } from '#test/support/growth';
import { some } from '#test/support/runs';

const LENGTH = 16_000;
const PLACE = { sheet: 'แผน', cell: 'A1' };
const HEADINGS = headingReader(PHASE_2);

const PIECES = [
  ...[
    'ก',
    ' ',
    '\n',
    '\t',
    '\r\n',
    '1',
    '๑',
    '1)',
    '(1) ',
    '1-',
    '1,',
    '1.',
    '1.1 ',
    '(',
    ')',
    '-',
    '- ',
    '• ',
    '/',
    ':',
    '.',
    '…',
    '_',
    '"',
    '“',
  ],
  ...[
    '\u200b',
    '\ufeff',
    '\u200b ',
    '\u00a0',
    '\u0e48',
    'ก\u0e48\u0e48',
    '\u0e4d',
    '\u0e4d\u0e32',
    'เเ',
    'ำ',
    'ฯ',
    'ๆ',
    '@',
    'a.',
    'A ',
  ],
  ...['ม.ค. ', 'ม.ค.-', '1 ม.ค. 68 - ', 'ไตรมาส ๑ ', 'ไตรมาส ', 'ปี', 'ปี ', 'พ.ศ.', '2568 ', 'ทุก', 'ทุกเดือน '],
  ...[
    'และ',
    'และ ',
    '1 และ',
    'คน ',
    '1 คน ',
    '1คน',
    '1 แห่ง และ ',
    'บาท',
    '1 บาท ',
    'ล้าน',
    '1ล้าน',
    'สิบ',
    'ร้อยละ ',
    'รวม ',
    'จำนวน',
    'ละ',
    'ต่อ',
    'ครั้ง/',
  ],
  ...[
    'โครงการ',
    'โครงการ ',
    'โครงการ ก\n',
    '(๑) โครงการ ก ',
    'แผนย่อยที่ ๑ ',
    'แนวทางที่ ๑ ',
    'เป้าหมายที่ ๑ ',
    'คุณธรรม ',
    'โทร. ',
    'โทร',
    'ชื่อหน่วยงาน',
    'ไม่มี',
    'ส่วนที่ ๑ ',
  ],
];

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  ...Object.fromEntries(Object.entries(KINDS).map(([kind, read]) => [kind, (text: string) => read(text, {})])),
  normalise,
  labels: (text) => [comparisonKey(text), comparisonHash(text), stripLeaders(text), trimmed(text)],
  period: (text) => readPeriod(text, 2568),
  'number words': readNumberWords,
  measure: (text) => [readMeasure(text), measureTexts(text)],
  'number format': (text) => [isDateFormat(text), isPercentFormat(text)],
  'typed text': couldBeRetyped,
  'base header': (text) => baselineHeader(comparisonKey(text)),
  'target header': (text) => targetHeader(comparisonKey(text)),
  'target label': (text) => [readTargetLabel(text, PHASE_2), unitsIn(text)],
  'count line': (text) => [countLine(text), countLines(text)],
  entries: (text) => [splitEntries(text, 3), splitMarks(text, 3), splitAtGaps(text), linesOf(text)],
  'general labels': scanLabels,
  'numbered lines': (text) => [numberedLines(text), isNumberedProject({ text })],
  'part heading': (text) => partOf(comparisonKey(text)),
  'list mark': (text) => [readListMark(text, 5), splitListed(text, 2), readTitleMark(text)],
  nothing: (text) => [isBlankText(text), saysNoProject(text)],
  'entries of people': (text) => readPeopleEntries(text, PLACE, null),
  'people of a unit': (text) => readPeopleOfUnit(text, PLACE),
  phones: readPhones,
  headings: (text) => [
    groupNames(text),
    headingWords(text),
    readGroup(text),
    readHeading(text),
    HEADINGS.of(comparisonKey(text)),
  ],
  'title cell': (text) => [readTitleCell(text, HEADINGS), splitAtGroupRow(text)],
  'unit name': (text) => [readUnitMark(text), joins(text, text)],
  'e-mail': isAddress,
  wording: (text) => isWording(text, [text]),
  'states a number': statesNumber,
  virtues: (text) => readVirtues(text, ['พอเพียง', 'วินัย']),
};

test.each(Object.entries(READERS))('%s', (_, read) => {
  const slow = some(PIECES, 3).flatMap((piece) =>
    [
      ['', ''],
      ['1 คน', 'ก'],
      ['(๑) โครงการ', '1'],
    ].flatMap(([before = '', behind = '']) => {
      try {
        expectLinear(LENGTH, (length) => read(before + repeated(piece, length) + behind));
        return [];
      } catch (error) {
        return [`${before}, then ${JSON.stringify(piece)}: ${(error as Error).message}`];
      }
    }),
  );
  expect(slow).toEqual([]);
});
