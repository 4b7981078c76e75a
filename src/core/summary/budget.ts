/** สรุปงบประมาณ: what projects cost, by sub-plan and guideline, by source, and beside 3.2. */
import { BUDGET_TH } from '../messages/tabs/budget';
import { AGREEMENT_TH } from '../messages/tabs/counts';
import { TAB_NAMES_TH } from '../messages/tabs/names';
import { budgetSources, type BudgetSource } from '../plan/budget-sources';
import { haltedProjects } from '../plan/halted';
import type { Plan } from '../plan/plan';
import { cellName, rangeName } from '../workbook/address';
import type { SheetSpec, SpecCell } from '../workbook/sheet-spec';
import { amountsOf, sumOf } from './amounts';
import { cell, live } from './cells';
import { countLines, type CountLine } from './count-lines';
import { follow } from './follow';
import { headingRows } from './heading';
import { LEVEL_STYLES } from './level-styles';
import { lineTab, NAME } from './line-tab';
import { LineTable, projectsOf } from './line-table';
import { sourceColumn } from './register-table';
import { USUAL_OPTIONS, type TabOptions } from './tab-options';

const WIDTHS = [6, 7.5, 0, 8, 7, 8, 18, 12] as const;
const [LISTED, SPENDING, FREE, BAHT, UNREAD] = [3, 4, 5, 6, 7] as const;

type Row = readonly (SpecCell | null)[];

export function budgetTab(plan: Plan, options: TabOptions = USUAL_OPTIONS): SheetSpec {
  const heading = headingRows(TAB_NAMES_TH.budget, plan, BUDGET_TH.note);
  const lines = countLines(plan);
  const table = new LineTable(lines, heading.length + 1);
  const total = heading.length + lines.length;
  const rows = [header([...BUDGET_TH.headers, ...BUDGET_TH.amounts]), ...lines.map((line) => row(plan, table, line))];
  const top = heading.length + rows.length;
  const sources = sourceRows(plan, top);
  return lineTab({
    id: 'budget',
    name: TAB_NAMES_TH.budget,
    plan,
    heading,
    table: rows,
    orientation: 'landscape',
    widths: WIDTHS,
    below: [...sources, ...declaredRows(plan, total, top + sources.length)],
    merges: declaredMerges(top + sources.length),
    options,
  });
}

function header(texts: readonly (string | null)[]): Row {
  return texts.map((text) => (text === null ? null : cell(text, 'header')));
}

function row(plan: Plan, table: LineTable, line: CountLine): Row {
  const { text, centre, number, money } = LEVEL_STYLES[line.level];
  const projects = projectsOf(plan, line);
  const { spending, free, unread, baht } = amountsOf(projects);
  const unreadFormula = `=${table.at(line, LISTED)}-${table.at(line, SPENDING)}-${table.at(line, FREE)}`;
  return [
    cell(line.subPlan, centre),
    cell(line.guideline, centre),
    cell(line.name, text),
    live(table.count(line, LISTED), projects.length, number),
    live(table.count(line, SPENDING, ['budget', '">0"']), spending, number),
    live(table.count(line, FREE, ['budget', '0']), free, number),
    live(table.baht(line, BAHT, [SPENDING, FREE]), baht, money),
    live(unreadFormula, unread, number),
  ];
}

/** By the columns of the project table; without them it says so. */
function sourceRows(plan: Plan, top: number): Row[] {
  const sources = budgetSources(plan);
  if (sources.length === 0) return [[], [cell(BUDGET_TH.noSources, 'plain')]];
  const first = top + 3;
  const range = `${cellName(first, BAHT)}:${cellName(first + sources.length - 1, BAHT)}`;
  const bahts = sources.map((source) => amountsIn(plan, source).baht);
  const sum = sumOf(bahts.filter((baht) => baht !== ''));
  return [
    [],
    [cell(BUDGET_TH.bySource, 'section')],
    header([null, null, BUDGET_TH.source, ...BUDGET_TH.amounts]),
    ...sources.map((source, index) => sourceRow(plan, source, index, first + index)),
    [
      ...[null, null, cell(BUDGET_TH.sourcesTotal, 'total')],
      ...[cell(null, 'total'), cell(null, 'total'), cell(null, 'total')],
      live(`=ROUND(SUM(${range}),2)`, sum, 'totalMoney'),
      cell(null, 'total'),
    ],
  ];
}

function amountsIn(plan: Plan, { of }: BudgetSource) {
  const amounts = plan.projects.flatMap((project) => of(project) ?? []);
  const known = amounts.flatMap(({ value }) => value ?? []);
  return {
    spending: known.filter((amount) => amount > 0).length,
    free: known.filter((amount) => amount === 0).length,
    baht: known.length === 0 ? ('' as const) : sumOf(known),
    unread: amounts.length - known.length,
  };
}

/** What cannot be read has no number in the register, and is counted here. */
function sourceRow(plan: Plan, source: BudgetSource, index: number, at: number): Row {
  const { spending, free, baht, unread } = amountsIn(plan, source);
  const column = sourceColumn(index);
  const [ofSpending, ofFree, ofUnread] = [SPENDING, FREE, UNREAD].map((each) => cellName(at, each));
  return [
    ...[null, null],
    cell(source.name, 'text'),
    live(`=${ofSpending ?? ''}+${ofFree ?? ''}+${ofUnread ?? ''}`, spending + free + unread, 'number'),
    live(`=COUNTIF(${column},">0")`, spending, 'number'),
    live(`=COUNTIF(${column},0)`, free, 'number'),
    live(`=IF(COUNT(${column})=0,"",ROUND(SUM(${column}),2))`, baht, 'money'),
    cell(unread, 'number'),
  ];
}

/** 3.2 beside the table; not compared while a budget of the table is not known. */
function declaredRows(plan: Plan, total: number, top: number): Row[] {
  const { baht, unread } = amountsOf(plan.projects);
  const declared = plan.budget?.value ?? null;
  const sum = baht === '' ? 0 : baht;
  const isKnown = declared !== null && unread === 0;
  const difference = isKnown ? sumOf([sum, -declared]) : '';
  const [slot, rest, of] = [cellName(top + 2, BAHT), cellName(top + 4, BAHT), cellName(total, BAHT)];
  const isUnknown = `OR(${slot}="",${cellName(total, UNREAD)}>0)`;
  const unknown = unknownOf(plan);
  const other = isHaltedOnly(plan, declared, sum) ? AGREEMENT_TH.ofHalted : AGREEMENT_TH.differs;
  const verdict = difference === '' ? unknown : difference === 0 ? AGREEMENT_TH.agrees : other;
  const line = (name: string, amount: SpecCell): Row => [
    ...[null, null, cell(name, 'text'), ...[FREE, SPENDING, LISTED].map(() => cell(null, 'text'))],
    amount,
  ];
  return [
    [],
    [cell(BUDGET_TH.compared, 'section')],
    line(BUDGET_TH.declared, follow(plan.budget, 'money')),
    line(BUDGET_TH.listed, live(`=${of}`, baht, 'money')),
    [
      ...line(BUDGET_TH.difference, live(`=IF(${isUnknown},"",ROUND(SUM(${of})-${slot},2))`, difference, 'balance')),
      live(`=IF(${isUnknown},"${unknown}",IF(${rest}=0,"${AGREEMENT_TH.agrees}","${other}"))`, verdict, 'centre'),
    ],
  ];
}

/** Why 3.2 is not compared with the table, if it is not. */
function unknownOf({ budget }: Plan): string {
  if (budget === null) return BUDGET_TH.noDeclared;
  return budget.value === null ? BUDGET_TH.unreadDeclared : BUDGET_TH.notComparable;
}

/** The names of the lines beside 3.2 take up the columns that these have nothing for. */
function declaredMerges(top: number): string[] {
  return [2, 3, 4].map((down) => rangeName({ top: top + down, left: NAME, bottom: top + down, right: FREE }));
}

/** Whether 3.2 is right without the projects that say that they are cancelled or postponed. */
function isHaltedOnly(plan: Plan, declared: number | null, sum: number): boolean {
  const { baht } = amountsOf(haltedProjects(plan));
  return declared !== null && baht !== '' && sumOf([sum, -baht]) === declared;
}
