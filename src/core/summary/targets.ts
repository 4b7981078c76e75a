/** เป้าหมายส่วนที่ ๔: last year's results beside this year's plan, and how many projects support each measure. */
import { inDigits } from '../messages/digits';
import { fillIn } from '../messages/language';
import { TAB_NAMES_TH } from '../messages/tabs/names';
import { TARGETS_TH } from '../messages/tabs/targets';
import type { TargetRow } from '../plan/framework';
import type { TargetMeasure, TargetsRow, TargetValue } from '../plan/parts';
import type { Plan } from '../plan/plan';
import type { Digits } from '../text/digits';
import { DIGITS } from '../text/thai';
import { columnName } from '../workbook/address';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { CellValue } from '../workbook/snapshot';
import { follow } from './follow';
import { registerColumn } from './register-table';
import { tableTab, type TableColumn } from './table-tab';
import { USUAL_OPTIONS, type TabOptions } from './tab-options';

/** A measure of a row. */
interface Line {
  /** The row's number, before its first measure. */
  readonly number: number | null;
  readonly label: string | null;
  readonly measure: TargetMeasure;
  /** null if the row is none of the national plan's: nobody knows which projects support it. */
  readonly target: TargetRow | null;
  readonly projects: number;
}

/** The row's number in front of its words. */
const ITEM = new RegExp(`^[\\s(]*[${DIGITS}]+[.)]*\\s*`);
const { headers: HEADERS } = TARGETS_TH;
const [RESULT, PLANNED] = [3, 4] as const;

const columnsIn = (plan: Plan, digits: Digits): readonly TableColumn<Line>[] => {
  const planned = plan.targets?.planYear?.value ?? plan.year?.value ?? null;
  const last = plan.targets?.resultYear?.value ?? (planned === null ? null : planned - 1);
  const ofYear = (what: string, year: number | null): string =>
    year === null ? what : inDigits(fillIn(TARGETS_TH.ofYear, { what, year }), digits);
  return [
    { header: HEADERS.number, width: 5, style: 'centre', value: ({ number }) => number },
    { header: HEADERS.measure, width: 84, style: 'text', value: ({ label }) => label },
    { header: HEADERS.unit, width: 8, style: 'centre', value: ({ measure }) => unitOf(measure) },
    valueColumn(ofYear(HEADERS.result, last), ({ result }) => result),
    valueColumn(ofYear(HEADERS.planned, planned), ({ plan: value }) => value),
    {
      header: HEADERS.growth,
      width: 10,
      style: 'growth',
      value: ({ measure }) => growthOf(measure)?.by ?? '',
      formula: (_line, row) => `=IF(COUNT(${pair(row)})<2,"",${at(PLANNED, row)}-${at(RESULT, row)})`,
    },
    {
      header: HEADERS.percent,
      width: 10,
      style: 'percent',
      value: ({ measure }) => growthOf(measure)?.percent ?? '',
      // An empty cell and a text are 0 to N.
      formula: (_line, row) =>
        `=IF(OR(COUNT(${pair(row)})<2,N(${at(RESULT, row)})=0),"",ROUND((${at(PLANNED, row)}-${at(RESULT, row)})/${at(RESULT, row)}*100,1))`,
    },
    { ...valueColumn(ofYear(HEADERS.achieved, planned), ({ achieved }) => achieved), mayHide: true },
    {
      header: HEADERS.projects,
      width: 10,
      style: 'number',
      value: ({ target, projects }) => (target ? projects : null),
      formula: ({ target }) =>
        target && `=COUNTIFS(${registerColumn('subPlan')},${target.subPlan},${registerColumn('goal')},${target.goal})`,
    },
  ];
};

/** Numbers follow the plan; what cannot be read is shown as it is written. */
function valueColumn(
  header: string,
  of: (measure: TargetMeasure) => TargetValue | null,
): Pick<TableColumn<Line>, 'header' | 'width' | 'style' | 'value' | 'formula'> {
  const shown = (value: TargetValue | null): CellValue =>
    value?.value ?? (value?.reason === 'blank' ? null : value?.text || null);
  return {
    header,
    width: 10,
    style: ({ measure }) => (typeof shown(of(measure)) === 'string' ? 'text' : 'number'),
    value: ({ measure }) => shown(of(measure)),
    formula: ({ measure }) => follow(of(measure), 'number').formula ?? null,
  };
}

/** The measures of part 4, in the order of the form. */
export function targetsTab(plan: Plan, options: TabOptions = USUAL_OPTIONS): SheetSpec {
  return tableTab({
    id: 'targets',
    name: TAB_NAMES_TH.targets,
    title: TARGETS_TH.title,
    plan,
    note: TARGETS_TH.note,
    columns: columnsIn(plan, options.digits),
    rows: (plan.targets?.rows ?? []).flatMap((row) => linesOf(plan, row)),
    nothing: TARGETS_TH.nothing,
    tableName: 'PhaenTargets',
    cellSize: 12,
    options,
  });
}

function linesOf({ framework, projects }: Plan, { row, text, measures }: TargetsRow): Line[] {
  const target = framework.targets.find((each) => each.row === row) ?? null;
  const supporting = projects.filter((each) => each.subPlan === target?.subPlan && each.goal === target.goal);
  const own = text.replace(ITEM, '');
  const labels = own.split('\n').filter((line) => line.trim() !== '');
  return measures.map((measure, index) => ({
    number: index === 0 ? row : null,
    // A label for each measure, or one for all of them.
    label: labels.length === measures.length ? (labels[index] ?? null) : index === 0 ? own : null,
    measure,
    target,
    projects: supporting.length,
  }));
}

function unitOf({ unit, plan, result }: TargetMeasure): string | null {
  return plan?.unit ?? result?.unit ?? unit;
}

function growthOf({ result, plan }: TargetMeasure): { readonly by: number; readonly percent: number | '' } | null {
  if (result?.value == null || plan?.value == null) return null;
  const by = plan.value - result.value;
  return { by, percent: result.value === 0 ? '' : roundedAsExcel((by / result.value) * 100) };
}

/** To one digit, halves away from 0; what only the last bits of a fraction keep from a half is one. */
function roundedAsExcel(percent: number): number {
  return (Math.sign(percent) * Math.round(Number(Math.abs(percent * 10).toPrecision(14)))) / 10;
}

function pair(row: number): string {
  return `${at(RESULT, row)}:${at(PLANNED, row)}`;
}

function at(column: number, row: number): string {
  return `$${columnName(column)}${row}`;
}
