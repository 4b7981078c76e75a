/** ภาพรวม: the plan on one page. */
import { QUARTERS } from '../calendar/quarter';
import { inDigits } from '../messages/digits';
import { momentText } from '../messages/moments';
import { settingsText } from '../messages/settings';
import type { Plan } from '../plan/plan';
import type { Digits } from '../text/digits';
import type { SheetSpec, SpecCell } from '../workbook/sheet-spec';
import { amountsOf } from './amounts';
import { cell, live } from './cells';
import type { CheckedPlan } from './checked-plan';
import { countLines, type CountLine } from './count-lines';
import { follow } from './follow';
import { agencyName, headingRows, printedArea, titleMerges } from './heading';
import { LEVEL_STYLES, type LevelStyles } from './level-styles';
import { LineTable, projectsOf } from './line-table';
import { peopleIn, type PeopleCount } from './people';
import { chartBlock } from './overview-charts';
import { NO_SIGNATURES, signatureBlock } from './signatures';
import { looksUnder, USUAL_OPTIONS, type TabOptions } from './tab-options';
import { verdictText } from './verdict-text';

const HEADERS = [
  ...['แผนย่อย', 'ระบุ', 'นับได้', 'ไตรมาส ๑', 'ไตรมาส ๒', 'ไตรมาส ๓', 'ไตรมาส ๔'],
  ...['ใช้งบ', 'ไม่ใช้งบ', 'งบประมาณ (บาท)'],
] as const;
const WIDTHS = [36, 9, 9, 9, 9, 9, 9, 8, 9, 22] as const;
const [LISTED, FIRST_QUARTER, SPENDING, FREE, BAHT] = [2, 3, 7, 8, 9] as const;

type Row = readonly (SpecCell | null)[];

export function overviewTab(checked: CheckedPlan, options: TabOptions = USUAL_OPTIONS): SheetSpec {
  const { plan } = checked;
  const { digits } = options;
  const heading = headingRows('ภาพรวมแผนปฏิบัติการส่งเสริมคุณธรรม', plan, '(ระบุ คือจำนวนในข้อ ๓.๑ นับได้ คือจำนวนในตารางโครงการ)');
  const lines = countLines(plan).filter(({ level }) => level !== 'guideline');
  const table = new LineTable(lines, heading.length + 1);
  const text = [
    ...heading,
    HEADERS.map((header) => cell(header, 'header')),
    ...lines.map((line) => row(plan, table, line)),
    ...peopleRows(plan, digits),
    ...verdictRows(checked, digits),
  ];
  const subPlans = lines.length - 1;
  const { charts, rows: chartRows } = chartBlock({ header: heading.length, subPlans, top: text.length + 1 }, text);
  const body = [...text, ...chartRows];
  const signatures = options.isSigned ? signatureBlock(body.length, WIDTHS) : NO_SIGNATURES;
  const rows = [...body, ...signatures.rows];
  const right = WIDTHS.length - 1;
  return {
    id: 'overview',
    name: 'ภาพรวม',
    rows,
    widths: WIDTHS,
    hidden: [],
    merges: [...titleMerges(right), ...signatures.merges],
    table: null,
    conditions: [],
    charts,
    headerRows: 0,
    print: {
      orientation: 'portrait',
      isOnePage: true,
      area: printedArea(rows.length, right),
      repeated: null,
      header: agencyName(plan),
    },
    looks: looksUnder(options),
  };
}

function row(plan: Plan, table: LineTable, line: CountLine): Row {
  const styles: LevelStyles = LEVEL_STYLES[line.level === 'total' ? 'total' : 'guideline'];
  const { text, number, money } = styles;
  const projects = projectsOf(plan, line);
  const { spending, free, baht } = amountsOf(projects);
  return [
    cell(line.name, text),
    follow(line.declared, number),
    live(table.count(line, LISTED), projects.length, number),
    ...QUARTERS.map((quarter, index) => {
      const marked = projects.filter(({ quarters }) => quarters.pattern.marked.includes(quarter)).length;
      return live(table.count(line, FIRST_QUARTER + index, [`quarter${quarter}`, '"✓"']), marked, number);
    }),
    live(table.count(line, SPENDING, ['budget', '">0"']), spending, number),
    live(table.count(line, FREE, ['budget', '0']), free, number),
    live(table.baht(line, BAHT, [SPENDING, FREE]), baht, money),
  ];
}

function peopleRows({ baseline }: Plan, digits: Digits): Row[] {
  const title = [[], [cell('ผู้เกี่ยวข้องและกลุ่มเป้าหมาย', 'section')]];
  if (!baseline) return [...title, [cell('ไม่พบส่วนที่ ๒ ในแผน', 'plain')]];
  return [
    ...title,
    [cell('กลุ่ม', 'header'), cell('จำนวน (คน)', 'header')],
    ...peopleIn(baseline).map((each) => personsRow(each, digits)),
  ];
}

function personsRow({ name, count, unread, cell: place }: PeopleCount, digits: Digits): Row {
  const shown = place ? follow(place, 'number') : cell(count, 'number');
  const remark = inDigits(`อ่านไม่ได้ ${String(unread)} รายการ`, digits);
  return [cell(name, 'text'), shown, ...(unread > 0 ? [cell(remark, 'plain')] : [])];
}

function verdictRows({ findings, settings, issued }: CheckedPlan, digits: Digits): Row[] {
  return [
    [],
    [cell('ผลการตรวจแผน', 'section')],
    [
      cell(
        `${verdictText(findings, digits)}   ${inDigits(`ตรวจเมื่อ ${momentText(issued.moment, 'th')}`, digits)}`,
        'plain',
      ),
    ],
    [cell(settingsText({ ...settings, digits }, 'th'), 'plain')],
  ];
}
