/** ทะเบียนโครงการ: an Excel table with a row a project, ready to sort, filter and count. */
import type { Quarter } from '../calendar/quarter';
import { measuresOf } from '../plan/measures';
import type { Plan, Project } from '../plan/plan';
import { rangeName } from '../workbook/address';
import type { SheetSpec, SpecCell } from '../workbook/sheet-spec';
import type { SheetStyle } from '../workbook/sheet-style';
import type { CellValue } from '../workbook/snapshot';
import { cell, live } from './cells';
import { headingRows } from './heading';
import { sourceLink } from './source-link';
import { REGISTER_HEADERS, REGISTER_TABLE, type RegisterColumn } from './register-table';

interface Column {
  readonly id: RegisterColumn;
  /** In characters of the default font. */
  readonly width: number;
  readonly style: SheetStyle;
  readonly value: (project: Project, index: number) => CellValue;
  readonly formula?: (project: Project) => string;
}

const COLUMNS: readonly Column[] = [
  { id: 'number', width: 7, style: 'centre', value: (_project, index) => index + 1 },
  { id: 'subPlan', width: 8, style: 'centre', value: ({ subPlan }) => subPlan },
  { id: 'goal', width: 9, style: 'centre', value: ({ goal }) => goal },
  { id: 'guideline', width: 8, style: 'centre', value: ({ guideline }) => guideline },
  { id: 'section', width: 8, style: 'centre', value: ({ section }) => section },
  { id: 'title', width: 36, style: 'text', value: ({ title }) => title || null },
  { id: 'quantity', width: 24, style: 'text', value: ({ quantity }) => quantity?.text || null },
  { id: 'quantityValue', width: 9, style: 'measure', value: valuesOf },
  { id: 'quantityUnit', width: 11, style: 'text', value: unitsOf },
  { id: 'quality', width: 34, style: 'text', value: ({ quality }) => quality?.text || null },
  { id: 'budget', width: 13, style: 'money', value: ({ budget }) => budget?.value ?? null },
  { id: 'budgetText', width: 15, style: 'text', value: ({ budget }) => budget?.text || null },
  { id: 'unit', width: 16, style: 'text', value: ({ unit }) => unit?.text || null },
  { id: 'quarter1', width: 8, style: 'centre', value: (project) => mark(project, 1) },
  { id: 'quarter2', width: 8, style: 'centre', value: (project) => mark(project, 2) },
  { id: 'quarter3', width: 8, style: 'centre', value: (project) => mark(project, 3) },
  { id: 'quarter4', width: 8, style: 'centre', value: (project) => mark(project, 4) },
  {
    id: 'period',
    width: 15,
    style: 'text',
    value: ({ periods }) => periods.map(({ text }) => text).join('\n') || null,
  },
  { id: 'source', width: 8, style: 'link', value: (project) => project.cell, formula: sourceLink },
];

/** The register of a plan's projects, in the order of the form. */
export function registerTab(plan: Plan): SheetSpec {
  const heading = headingRows('ทะเบียนโครงการ', plan, '(? คือเครื่องหมายไตรมาสที่อ่านไม่ออก)');
  const header = COLUMNS.map(({ id }) => cell(REGISTER_HEADERS[id], 'header'));
  const projects = plan.projects.map((project, index) => COLUMNS.map((column) => entry(column, project, index)));
  // Excel has no table without a row under its header.
  const body = projects.length > 0 ? projects : [COLUMNS.map(({ style }) => cell(null, style))];
  const range = {
    top: heading.length,
    left: 0,
    bottom: heading.length + body.length,
    right: COLUMNS.length - 1,
  };
  return {
    id: 'register',
    name: 'ทะเบียนโครงการ',
    rows: [...heading, header, ...body],
    widths: COLUMNS.map(({ width }) => width),
    merges: [],
    table: { name: REGISTER_TABLE, range: rangeName(range) },
    headerRows: heading.length + 1,
    print: { orientation: 'landscape' },
  };
}

function entry(column: Column, project: Project, index: number): SpecCell {
  const value = column.value(project, index);
  return column.formula ? live(column.formula(project), value, column.style) : cell(value, column.style);
}

/** The number, ready to add up and sort; several stand in lines, beside the lines of their units. */
function valuesOf(project: Project): CellValue {
  const measures = measuresOf(project) ?? [];
  const [only] = measures;
  if (!only) return null;
  return measures.length === 1 ? only.value : measures.map(({ value }) => String(value)).join('\n');
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
