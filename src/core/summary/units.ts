/** สรุปตามหน่วยงาน: what each office carries out. A joint project counts for each of its offices. */
import { QUARTERS, type Quarter } from '../calendar/quarter';
import { inDigits, say } from '../messages/digits';
import { TAB_NAMES_TH } from '../messages/tabs/names';
import { UNITS_TH } from '../messages/tabs/units';
import type { Plan } from '../plan/plan';
import type { Project } from '../plan/project';
import { unitsIn } from '../plan/units';
import { columnName } from '../workbook/address';
import type { SheetSpec } from '../workbook/sheet-spec';
import { amountsOf } from './amounts';
import { registerColumn, type RegisterColumn } from './register-table';
import { tableTab, type TableColumn } from './table-tab';
import { USUAL_OPTIONS, type TabOptions } from './tab-options';

interface Line {
  /** null: the projects that name no office. */
  readonly name: string | null;
  readonly spellings: readonly string[];
  readonly projects: readonly Project[];
}

const NAME = 1;
const [LISTED, UNREAD] = [2, 4] as const;
const { headers: HEADERS } = UNITS_TH;

const COLUMNS: readonly TableColumn<Line>[] = [
  { header: HEADERS.number, width: 8, style: 'centre', value: (_line, index) => index + 1 },
  {
    header: HEADERS.name,
    width: 34,
    style: 'text',
    value: ({ name }) => name ?? UNITS_TH.nobody,
    total: { text: UNITS_TH.total },
  },
  {
    header: HEADERS.listed,
    width: 11,
    style: 'number',
    value: ({ projects }) => projects.length,
    formula: (line, row) => `=SUMPRODUCT(${isOf(line, row)}*1)`,
    total: 'sum',
  },
  {
    header: HEADERS.baht,
    width: 21,
    style: 'money',
    value: ({ projects }) => amountsOf(projects).baht,
    formula: (line, row) =>
      `=IF(${at(LISTED, row)}=${at(UNREAD, row)},"",ROUND(SUMPRODUCT(${isOf(line, row)}*1,${registerColumn('budget')}),2))`,
    total: 'sum',
  },
  {
    header: HEADERS.unread,
    width: 16,
    style: 'number',
    value: ({ projects }) => amountsOf(projects).unread,
    formula: (line, row) => `=SUMPRODUCT(${isOf(line, row)}*(1-ISNUMBER(${registerColumn('budget')})))`,
    total: 'sum',
  },
  ...QUARTERS.map(quarterColumn),
  {
    header: HEADERS.spellings,
    width: 24,
    style: 'text',
    value: ({ spellings }) => spellings.join('\n') || null,
    mayHide: true,
  },
];

function quarterColumn(quarter: Quarter): TableColumn<Line> {
  const column: RegisterColumn = `quarter${quarter}`;
  return {
    header: HEADERS.quarters[quarter - 1] ?? '',
    width: 9,
    style: 'number',
    value: ({ projects }) => projects.filter(({ quarters }) => quarters.pattern.marked.includes(quarter)).length,
    formula: (line, row) => `=SUMPRODUCT(${isOf(line, row)}*(${registerColumn(column)}="✓"))`,
    total: 'sum',
  };
}

/** Offices in the order of the table, those that nobody is named for at the end. */
export function unitsTab(plan: Plan, options: TabOptions = USUAL_OPTIONS): SheetSpec {
  const { all, without, areJoint } = unitsIn(plan);
  const nobody: readonly Line[] = without.length > 0 ? [{ name: null, spellings: [], projects: without }] : [];
  const joint = say(UNITS_TH.joint, { count: plan.projects.length }, options.digits);
  const grouped = inDigits(UNITS_TH.grouped, options.digits);
  const hasSpellings = all.some(({ spellings }) => spellings.length > 0);
  const lines = [...(areJoint ? [joint] : []), ...(hasSpellings ? [grouped] : [])];
  return tableTab({
    id: 'units',
    name: TAB_NAMES_TH.units,
    title: UNITS_TH.title,
    plan,
    note: '',
    lines,
    columns: COLUMNS,
    rows: [...all, ...nobody],
    nothing: UNITS_TH.nothing,
    tableName: 'PhaenUnits',
    cellSize: 14,
    options,
  });
}

function at(column: number, row: number): string {
  return `$${columnName(column)}${row}`;
}

/** 1 or TRUE for each project of the register that is the line's. Names are compared whole, between bars. */
function isOf({ name }: Line, row: number): string {
  const [lead, joint] = [registerColumn('lead'), registerColumn('joint')];
  if (name === null) return `(${lead}="")*(${joint}="")*ISNUMBER(${registerColumn('number')})`;
  const names = `"|"&${lead}&"|"&SUBSTITUTE(${joint},CHAR(10),"|")&"|"`;
  return `ISNUMBER(FIND("|"&${at(NAME, row)}&"|",${names}))`;
}
