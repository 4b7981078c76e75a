/** ทะเบียนโครงการ: an Excel table with a row a project, ready to sort, filter, count and print. */
import { inDigits } from '../messages/digits';
import type { Quarter } from '../calendar/quarter';
import { measuresOf } from '../plan/measures';
import type { Plan, Project } from '../plan/plan';
import type { Digits } from '../text/digits';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { CellValue } from '../workbook/snapshot';
import { REGISTER_HEADERS, REGISTER_TABLE, type RegisterColumn } from './register-table';
import { sourceLink } from './source-link';
import { USUAL_OPTIONS, type TabOptions } from './tab-options';
import { tableTab, type TableColumn } from './table-tab';

type Column = Omit<TableColumn<Project>, 'header'> & { readonly id: RegisterColumn };

/** Together no wider than A4 on its side, so that the letters keep their size. */
const columnsIn = (digits: Digits): readonly Column[] => [
  { id: 'number', width: 4, style: 'centre', value: (_project, index) => index + 1, total: 'count' },
  { id: 'subPlan', width: 5, style: 'centre', value: ({ subPlan }) => subPlan },
  { id: 'goal', width: 6, style: 'centre', value: ({ goal }) => goal },
  { id: 'guideline', width: 6, style: 'centre', value: ({ guideline }) => guideline },
  { id: 'section', width: 5, style: 'centre', value: ({ section }) => section && inDigits(section, digits) },
  { id: 'title', width: 18, style: 'text', value: ({ title }) => title || null, total: { text: 'โครงการ' } },
  { id: 'quantity', width: 13, style: 'text', value: ({ quantity }) => quantity?.text || null },
  { id: 'quantityValue', width: 6, style: 'measure', value: (project) => valuesOf(project, digits), mayHide: true },
  { id: 'quantityUnit', width: 6, style: 'text', value: unitsOf, mayHide: true },
  {
    id: 'quality',
    width: 16,
    style: 'text',
    value: ({ quality }) => quality?.text || null,
    total: { text: 'รวมงบประมาณ' },
  },
  { id: 'budget', width: 13, style: 'money', value: budgetOf, total: 'sum' },
  { id: 'unit', width: 11, style: 'text', value: ({ unit }) => unit?.text || null },
  { id: 'quarter1', width: 6, style: 'centre', value: (project) => mark(project, 1) },
  { id: 'quarter2', width: 6, style: 'centre', value: (project) => mark(project, 2) },
  { id: 'quarter3', width: 6, style: 'centre', value: (project) => mark(project, 3) },
  { id: 'quarter4', width: 6, style: 'centre', value: (project) => mark(project, 4) },
  { id: 'source', width: 8, style: 'link', value: (project) => project.cell, formula: sourceLink, isScreenOnly: true },
];

/** The register of a plan's projects, in the order of the form. */
export function registerTab(plan: Plan, options: TabOptions = USUAL_OPTIONS): SheetSpec {
  return tableTab({
    id: 'register',
    name: 'ทะเบียนโครงการ',
    title: 'ทะเบียนโครงการ',
    plan,
    note: '(? คือเครื่องหมายไตรมาสที่อ่านไม่ออก)',
    columns: columnsIn(options.digits).map(({ id, ...column }) => ({ ...column, header: REGISTER_HEADERS[id] })),
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

function mark(project: Project, quarter: Quarter): string | null {
  const meanings = project.quarters.cells.filter((each) => each.quarter === quarter).map(({ meaning }) => meaning);
  if (meanings.includes('yes')) return '✓';
  return meanings.includes('unknown') ? '?' : null;
}
