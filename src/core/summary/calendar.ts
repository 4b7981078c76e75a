/** ปฏิทินรายไตรมาส: a row a project with its quarters, by sub-plan, and what begins in the quarter that comes next. */
import { nextQuarter } from '../calendar/moment';
import { yearOfMonth } from '../calendar/fiscal-year';
import { MONTHS } from '../calendar/months';
import { QUARTERS, type Quarter } from '../calendar/quarter';
import { inDigits, say } from '../messages/digits';
import { fillIn } from '../messages/language';
import { CALENDAR_TH } from '../messages/tabs/calendar';
import { TAB_NAMES_TH } from '../messages/tabs/names';
import { UNREAD_MARKS_TH } from '../messages/tabs/register';
import type { Plan } from '../plan/plan';
import type { Project } from '../plan/project';
import type { Digits } from '../text/digits';
import { cellName, rangeName } from '../workbook/address';
import { fitNearlyOnePage, keepEndTogether } from '../workbook/page-fit';
import type { SheetSpec, SpecCell, SpecCondition } from '../workbook/sheet-spec';
import { cell, live } from './cells';
import { countLines, type CountLine } from './count-lines';
import { agencyName, headingRows, printedArea, titleMerges } from './heading';
import { projectsOf } from './line-table';
import { markOf } from './register';
import { NO_SIGNATURES, signatureBlock } from './signatures';
import { looksUnder, USUAL_OPTIONS, type TabOptions } from './tab-options';

const WIDTHS = [5.5, 7, 44, 22, 12, 12, 12, 12] as const;
const FIRST_QUARTER = 4;
/** Darker than the fills of sub-plans and the total in print, and light behind any mark. */
const BAR = { fill: '9DC3E6', colour: '1F3864' } as const;
const UNREAD = { fill: 'FFE699', colour: '5F4400' } as const;
const MONTHS_OF: Readonly<Record<Quarter, readonly [number, number]>> = {
  1: [10, 12],
  2: [1, 3],
  3: [4, 6],
  4: [7, 9],
};

type Row = readonly (SpecCell | null)[];

interface Group {
  readonly line: CountLine;
  readonly projects: readonly Project[];
}

/** `moment`: when it is made, as `momentOf` says it. */
export function calendarTab(plan: Plan, moment: string, options: TabOptions = USUAL_OPTIONS): SheetSpec {
  const { digits } = options;
  const heading = headingRows(CALENDAR_TH.title, plan, UNREAD_MARKS_TH);
  const groups = countLines(plan)
    .filter(({ level }) => level === 'subPlan')
    .map((line) => ({ line, projects: projectsOf(plan, line) }));
  const main = [...heading, header(plan, digits), ...tableRows(plan, groups, heading.length + 1, digits)];
  const body = [...main, ...nextRows(plan, moment, digits)];
  const signatures = options.isSigned ? signatureBlock(body.length, WIDTHS) : NO_SIGNATURES;
  const rows = [...body, ...signatures.rows];
  const right = WIDTHS.length - 1;
  const spec = fitNearlyOnePage({
    id: 'calendar',
    name: TAB_NAMES_TH.calendar,
    rows,
    widths: WIDTHS,
    hidden: [],
    merges: [...titleMerges(right), ...signatures.merges],
    table: null,
    conditions: conditions(heading.length + 1, main.length - 1),
    charts: [],
    headerRows: heading.length + 1,
    print: {
      orientation: 'landscape',
      area: printedArea(rows.length, right),
      repeated: { top: heading.length, bottom: heading.length },
      header: agencyName(plan),
    },
    looks: looksUnder(options, 12),
  });
  return keepEndTogether(spec, main.length - 1);
}

/** The quarters of a project as one bar; those that cannot be read look different. Rows zero-based. */
function conditions(top: number, bottom: number): SpecCondition[] {
  const range = rangeName({ top, left: FIRST_QUARTER, bottom, right: WIDTHS.length - 1 });
  const first = cellName(top, FIRST_QUARTER);
  return [
    { range, formula: `=${first}="✓"`, ...BAR },
    { range, formula: `=${first}="?"`, ...UNREAD },
  ];
}

function header(plan: Plan, digits: Digits): Row {
  const quarters = QUARTERS.map((quarter) =>
    fillIn(CALENDAR_TH.quarterHeader, { quarter, months: monthsOf(plan, quarter) }),
  );
  return [...CALENDAR_TH.headers, ...quarters.map((text) => inDigits(text, digits))].map((text) =>
    cell(text, 'header'),
  );
}

/** `ต.ค.-ธ.ค. 2567`: with the calendar year in which the months fall. */
function monthsOf(plan: Plan, quarter: Quarter): string {
  const [first, last] = MONTHS_OF[quarter];
  const year = plan.year?.value ?? null;
  const months = [first, last].map((month) =>
    (MONTHS[month - 1]?.letters ?? []).map((letter) => `${letter}.`).join(''),
  );
  return `${months.join('-')}${year === null ? '' : ` ${String(yearOfMonth(first, year))}`}`;
}

/** `top`: the first row, zero-based. */
function tableRows(plan: Plan, groups: readonly Group[], top: number, digits: Digits): Row[] {
  const rows: Row[] = [];
  const heads: number[] = [];
  let number = 0;
  for (const { line, projects } of groups) {
    const head = top + rows.length;
    heads.push(head);
    rows.push(groupRow(line, projects, head));
    for (const project of projects) rows.push(projectRow(project, (number += 1), digits));
  }
  const sums = QUARTERS.map((quarter, index) => {
    const cells = heads.map((head) => cellName(head, FIRST_QUARTER + index));
    return live(`=SUM(${cells.join(',')})`, countOf(plan.projects, quarter), 'totalCentre');
  });
  const total = [cell(null, 'total'), cell(null, 'total'), cell(CALENDAR_TH.total, 'total'), cell(null, 'total')];
  return [...rows, [...total, ...sums]];
}

/** The sub-plan's name, and how many of its projects each quarter has: it counts the marks below it. */
function groupRow({ name }: CountLine, projects: readonly Project[], row: number): Row {
  const counts = QUARTERS.map((quarter, index) => {
    const [first, last] = [1, projects.length].map((down) => cellName(row + down, FIRST_QUARTER + index));
    const value = countOf(projects, quarter);
    return projects.length === 0
      ? cell(0, 'subtotalCentre')
      : live(`=COUNTIF(${first ?? ''}:${last ?? ''},"✓")`, value, 'subtotalCentre');
  });
  return [cell(null, 'subtotal'), cell(null, 'subtotal'), cell(name, 'subtotal'), cell(null, 'subtotal'), ...counts];
}

function projectRow(project: Project, number: number, digits: Digits): Row {
  return [
    ...nameCells(project, number, digits),
    ...QUARTERS.map((quarter) => cell(markOf(project, quarter), 'centre')),
  ];
}

function nameCells({ section, title, unit }: Project, number: number, digits: Digits): SpecCell[] {
  return [
    cell(number, 'centre'),
    cell(section && inDigits(section, digits), 'centre'),
    cell(title || null, 'text'),
    cell(unit?.text || null, 'text'),
  ];
}

/** What begins in the next quarter, a row a project; how many go on is a line. */
function nextRows(plan: Plan, moment: string, digits: Digits): Row[] {
  const year = plan.year?.value ?? null;
  const next = year === null ? null : nextQuarter(moment, year);
  if (next === null) return [];
  const isIn = ({ quarters }: Project, quarter: number): boolean =>
    quarters.pattern.marked.some((each) => each === quarter);
  const all = plan.projects.filter((project) => isIn(project, next));
  const beginning = all.filter((project) => !isIn(project, next - 1));
  const goingOn = say(CALENDAR_TH.goingOn, { count: all.length - beginning.length }, digits);
  const begins =
    beginning.length === 0
      ? say(CALENDAR_TH.nextNone, { quarter: next }, digits)
      : say(CALENDAR_TH.nextCount, { count: beginning.length }, digits);
  return [
    [],
    [cell(say(CALENDAR_TH.next, { quarter: next, months: monthsOf(plan, next) }, digits), 'section')],
    [cell(begins, 'plain')],
    ...beginning.map((project, index) => nameCells(project, index + 1, digits)),
    ...(next > 1 ? [[cell(goingOn, 'plain')]] : []),
  ];
}

function countOf(projects: readonly Project[], quarter: Quarter): number {
  return projects.filter(({ quarters }) => quarters.pattern.marked.includes(quarter)).length;
}
