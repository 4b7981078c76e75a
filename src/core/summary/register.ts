/** ทะเบียนโครงการ: an Excel table with a row a project, ready to sort, filter, count and print. */
import { inDigits } from '../messages/digits';
import { grouped } from '../messages/language';
import type { Quarter } from '../calendar/quarter';
import { budgetSources } from '../plan/budget-sources';
import { measuresOf } from '../plan/measures';
import type { Plan, Project } from '../plan/plan';
import { unitsIn } from '../plan/units';
import type { Digits } from '../text/digits';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { CellValue } from '../workbook/snapshot';
import { REGISTER_HEADERS, REGISTER_TABLE, sourceHeader, type RegisterColumn } from './register-table';
import { hasFraction } from './cells';
import { sourceLink } from './source-link';
import { USUAL_OPTIONS, type TabOptions } from './tab-options';
import { tableTab, type TableColumn } from './table-tab';

type Column = Omit<TableColumn<Project>, 'header'> & { readonly id: RegisterColumn };

/** The texts have the room that the others can spare: no word of a header is divided. */
const columnsIn = (plan: Plan, digits: Digits): readonly Column[] => [
  { id: 'number', width: 6, style: 'centre', value: (_project, index) => index + 1, total: 'count' },
  { id: 'subPlan', width: 6, style: 'centre', value: ({ subPlan }) => subPlan },
  { id: 'goal', width: 6, style: 'centre', value: ({ goal }) => goal },
  { id: 'guideline', width: 8, style: 'centre', value: ({ guideline }) => guideline },
  { id: 'section', width: 5, style: 'centre', value: ({ section }) => section && inDigits(section, digits) },
  { id: 'title', width: 22, style: 'text', value: ({ title }) => title || null, total: { text: 'โครงการ' } },
  { id: 'quantity', width: 15, style: 'text', value: ({ quantity }) => quantity?.text || null },
  {
    id: 'quantityValue',
    width: 7,
    style: (project) => (hasFraction(valuesOf(project, digits)) ? 'fraction' : 'measure'),
    value: (project) => valuesOf(project, digits),
    mayHide: true,
  },
  { id: 'quantityUnit', width: 7, style: 'text', value: unitsOf, mayHide: true },
  {
    id: 'quality',
    width: 23,
    style: 'text',
    value: ({ quality }) => quality?.text || null,
    total: { text: 'รวมงบประมาณ' },
  },
  { id: 'budget', width: 17, style: 'money', value: budgetOf, total: 'sum' },
  ...fundColumns(plan, digits),
  ...unitColumns(plan, true),
  { id: 'quarter1', width: 7.5, style: 'centre', value: (project) => markOf(project, 1) },
  { id: 'quarter2', width: 7.5, style: 'centre', value: (project) => markOf(project, 2) },
  { id: 'quarter3', width: 7.5, style: 'centre', value: (project) => markOf(project, 3) },
  { id: 'quarter4', width: 7.5, style: 'centre', value: (project) => markOf(project, 4) },
  { id: 'source', width: 8, style: 'link', value: (project) => project.cell, formula: sourceLink, isScreenOnly: true },
  ...unitColumns(plan, false),
];

const fundColumns = (plan: Plan, digits: Digits): readonly Column[] =>
  budgetSources(plan).length === 0
    ? []
    : [{ id: 'fund', width: 11, style: 'text', value: (project) => fundsOf(plan, project, digits) }];

/** Those that are shown: the words of the form if each project has one office, else who leads and who joins in. Or the others. */
function unitColumns(plan: Plan, areShown: boolean): readonly Column[] {
  const { areJoint, of } = unitsIn(plan);
  const look = { width: 12, style: 'text', ...(areShown ? {} : { isHidden: true as const }) } as const;
  return areJoint === areShown
    ? [
        { id: 'lead', ...look, value: (project) => of(project).lead },
        { id: 'joint', ...look, value: (project) => of(project).joint.join('\n') || null },
      ]
    : [{ id: 'unit', ...look, value: ({ unit }) => unit?.text || null }];
}

/** What each project gets of each source, as numbers that the tab of the budget sums. */
const sourceColumns = (plan: Plan): readonly TableColumn<Project>[] =>
  budgetSources(plan).map(({ of }, index) => ({
    header: sourceHeader(index),
    width: 13,
    style: 'money',
    value: (project) => of(project)?.value ?? null,
    isHidden: true,
  }));

/** The register of a plan's projects, in the order of the form. */
export function registerTab(plan: Plan, options: TabOptions = USUAL_OPTIONS): SheetSpec {
  return tableTab({
    id: 'register',
    name: 'ทะเบียนโครงการ',
    title: 'ทะเบียนโครงการ',
    plan,
    note: '(? คือเครื่องหมายไตรมาสที่อ่านไม่ออก)',
    columns: [
      ...columnsIn(plan, options.digits).map(({ id, ...column }) => ({ ...column, header: REGISTER_HEADERS[id] })),
      ...sourceColumns(plan),
    ],
    rows: plan.projects,
    nothing: null,
    tableName: REGISTER_TABLE,
    cellSize: 12,
    options,
  });
}

/** The amount; its words if they cannot be read: an unreadable or blank budget is never 0. */
function budgetOf({ budget }: Project): CellValue {
  return budget?.value ?? (budget?.text || null);
}

/** The sources in lines, with the amount of each if there are several. */
function fundsOf(plan: Plan, project: Project, digits: Digits): string | null {
  const funds = budgetSources(plan).flatMap(({ name, of }) => {
    const amount = of(project);
    return amount && amount.value !== 0
      ? [{ name, text: amount.value === null ? amount.text : grouped(amount.value) }]
      : [];
  });
  return (
    funds.map(({ name, text }) => (funds.length === 1 ? name : `${name} ${inDigits(text, digits)}`)).join('\n') || null
  );
}

/** The number, ready to add up and sort; several stand in lines, beside the lines of their units. */
function valuesOf(project: Project, digits: Digits): CellValue {
  const measures = measuresOf(project) ?? [];
  const [only] = measures;
  if (!only) return null;
  return measures.length === 1 ? only.value : measures.map(({ value }) => inDigits(String(value), digits)).join('\n');
}

function unitsOf(project: Project): string | null {
  const measures = measuresOf(project) ?? [];
  return measures.some(({ unit }) => unit !== null) ? measures.map(({ unit }) => unit ?? '').join('\n') : null;
}

/** ✓, ? if a mark cannot be read, or nothing. */
export function markOf(project: Project, quarter: Quarter): string | null {
  const meanings = project.quarters.cells.filter((each) => each.quarter === quarter).map(({ meaning }) => meaning);
  if (meanings.includes('yes')) return '✓';
  return meanings.includes('unknown') ? '?' : null;
}
