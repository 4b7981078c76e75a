/** ภาพรวม: the plan on one page, with letters as large as on the other tabs. */
import { QUARTERS } from '../calendar/quarter';
import { say } from '../messages/digits';
import { momentText } from '../messages/moments';
import { settingsText } from '../messages/settings';
import { DECLARED_NOTE_TH } from '../messages/tabs/counts';
import { TAB_NAMES_TH } from '../messages/tabs/names';
import { OVERVIEW_TH } from '../messages/tabs/overview';
import type { Plan } from '../plan/plan';
import type { Digits } from '../text/digits';
import { rangeName } from '../workbook/address';
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

const WIDTHS = [28.25, 7, 7, 8.75, 8.75, 8.75, 8.75, 7, 8.75, 17.75] as const;
/** How many rows the people take at the least: the chart beside them needs as many. */
const LEAST_PEOPLE = 7;
const [LISTED, FIRST_QUARTER, SPENDING, FREE, BAHT] = [2, 3, 7, 8, 9] as const;

type Row = readonly (SpecCell | null)[];

export function overviewTab(checked: CheckedPlan, options: TabOptions = USUAL_OPTIONS): SheetSpec {
  const { plan } = checked;
  const { digits } = options;
  const heading = headingRows(OVERVIEW_TH.title, plan, DECLARED_NOTE_TH);
  const lines = countLines(plan).filter(({ level }) => level !== 'guideline');
  const table = new LineTable(lines, heading.length + 1);
  const rowsAbove = [
    ...heading,
    OVERVIEW_TH.headers.map((header) => cell(header, 'header')),
    ...lines.map((line) => row(plan, table, line)),
  ];
  const people = peopleRows(plan, digits);
  const text = [...rowsAbove, ...people, ...verdictRows(checked, digits)];
  const subPlans = lines.length - 1;
  const beside = { top: rowsAbove.length + 1, bottom: rowsAbove.length + people.length - 1 };
  const { charts, rows: chartRows } = chartBlock(
    { header: heading.length, subPlans, beside, top: text.length + 1 },
    text,
  );
  const body = [...text, ...chartRows];
  const signatures = options.isSigned ? signatureBlock(body.length, WIDTHS) : NO_SIGNATURES;
  const rows = [...body, ...signatures.rows];
  const right = WIDTHS.length - 1;
  return {
    id: 'overview',
    name: TAB_NAMES_TH.overview,
    rows,
    widths: WIDTHS,
    hidden: [],
    merges: [...titleMerges(right), ...countMerges(people, rowsAbove.length), ...signatures.merges],
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
  const [group, count] = OVERVIEW_TH.peopleHeaders;
  const rows: Row[] = [
    [],
    [cell(OVERVIEW_TH.people, 'section')],
    ...(baseline
      ? [
          countRow(cell(group, 'header'), cell(count, 'header')),
          ...peopleIn(baseline).map((each) => personsRow(each, digits)),
        ]
      : [[cell(OVERVIEW_TH.noPeople, 'plain')]]),
  ];
  return [...rows, ...Array.from({ length: Math.max(0, LEAST_PEOPLE - rows.length) }, () => [])];
}

function personsRow({ name, count, unread, cell: place }: PeopleCount, digits: Digits): Row {
  const said = unread > 0 ? say(OVERVIEW_TH.unreadPeople, { name, count: unread }, digits) : name;
  return countRow(cell(said, 'text'), place ? follow(place, 'number') : cell(count, 'number'));
}

/** The count takes up two of the narrow columns. */
function countRow(name: SpecCell, count: SpecCell): Row {
  return [name, count, cell(null, count.style ?? 'number')];
}

function countMerges(rows: readonly Row[], top: number): string[] {
  return rows.flatMap((each, down) =>
    each.length === 3 ? [rangeName({ top: top + down, left: 1, bottom: top + down, right: 2 })] : [],
  );
}

function verdictRows({ findings, settings, issued }: CheckedPlan, digits: Digits): Row[] {
  return [
    [],
    [cell(say(OVERVIEW_TH.verdict, { moment: momentText(issued.moment, 'th') }, digits), 'section')],
    [cell(verdictText(findings, digits), 'plain')],
    [cell(settingsText({ ...settings, digits }, 'th'), 'plain')],
  ];
}
