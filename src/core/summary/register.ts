/** ทะเบียนโครงการ: an Excel table with a row a project, ready to sort, filter, count and print. */
import { inDigits } from '../messages/digits';
import { TAB_NAMES_TH } from '../messages/tabs/names';
import { REGISTER_HEADERS_TH, REGISTER_TH, UNREAD_MARKS_TH } from '../messages/tabs/register';
import { QUARTERS, type Quarter } from '../calendar/quarter';
import { budgetSources } from '../plan/budget-sources';
import { measuresOf } from '../plan/measures';
import type { Plan } from '../plan/plan';
import type { Project } from '../plan/project';
import { unitsIn } from '../plan/units';
import type { Digits } from '../text/digits';
import { charactersIn } from '../workbook/column-width';
import { pageRoom } from '../workbook/print-page';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { CellValue } from '../workbook/snapshot';
import { REGISTER_TABLE, sourceHeader, type RegisterColumn } from './register-table';
import { hasFraction } from './cells';
import { fundsOf, hasFunds } from './funds';
import { shareRoom } from './shared-room';
import { sourceLink } from './source-link';
import { USUAL_OPTIONS, type TabOptions } from './tab-options';
import { tableTab, type TableColumn } from './table-tab';

/** Those that are printed; the texts share the room that the others leave on the page. */
const printedColumns = (plan: Plan, digits: Digits): readonly Column[] =>
  withSharedRoom(
    [
      { id: 'number', ...CODE, value: (_project, index) => index + 1, total: 'count' },
      ...(hasSections(plan) ? [] : placeColumns),
      {
        id: 'section',
        ...CODE,
        width: 5.5,
        value: ({ section }) => section && inDigits(section, digits),
        mayHide: true,
      },
      { id: 'title', ...TEXT, value: ({ title }) => title || null, total: { text: REGISTER_TH.projects } },
      { id: 'quantity', ...TEXT, value: ({ quantity }) => quantity?.text || null },
      {
        id: 'quality',
        ...TEXT,
        value: ({ quality }) => quality?.text || null,
        total: { text: REGISTER_TH.budgetTotal },
      },
      { id: 'budget', width: 16.5, style: 'money', value: budgetOf, total: 'sum' },
      ...fundColumns(plan, digits),
      { id: 'unit', ...TEXT, value: ({ unit }) => unit?.text || null },
      ...QUARTERS.map((quarter): Column => ({
        id: `quarter${quarter}`,
        ...CODE,
        value: (project) => markOf(project, quarter),
      })),
    ],
    plan.projects,
  );

/** What the table has beside those, on the screen or for other tabs. */
const otherColumns = (plan: Plan, digits: Digits): readonly Column[] => [
  { id: 'source', width: 8, style: 'link', value: (project) => project.cell, formula: sourceLink, isScreenOnly: true },
  ...(hasSections(plan) ? placeColumns.map((column) => ({ ...column, isScreenOnly: true as const })) : []),
  {
    id: 'quantityValue',
    width: 10,
    style: (project) => (hasFraction(valuesOf(project, digits)) ? 'fraction' : 'measure'),
    value: (project) => valuesOf(project, digits),
    mayHide: true,
    isScreenOnly: true,
  },
  { id: 'quantityUnit', width: 10, style: 'text', value: unitsOf, mayHide: true, isScreenOnly: true },
  ...officeColumns(plan),
];

/** The number of a heading says to what its projects belong. */
function hasSections({ projects }: Plan): boolean {
  return projects.length > 0 && projects.every(({ section }) => section !== null);
}

/** `sharesRoom`: as wide as what its cells hold needs, beside the others like it; `width` is the least. */
type Column = Omit<TableColumn<Project>, 'header'> & { readonly id: RegisterColumn; readonly sharesRoom?: true };
const TEXT = { width: 12, style: 'text', sharesRoom: true } as const;
const CODE = { width: 4.25, style: 'centre', isUpright: true } as const;

const placeColumns: readonly Column[] = [
  { id: 'subPlan', ...CODE, value: ({ subPlan }) => subPlan },
  { id: 'goal', ...CODE, value: ({ goal }) => goal },
  { id: 'guideline', ...CODE, value: ({ guideline }) => guideline },
];

function withSharedRoom(columns: readonly Column[], projects: readonly Project[]): Column[] {
  const fixed = columns.reduce((sum, { width, sharesRoom }) => sum + (sharesRoom ? 0 : width), 0);
  const room = charactersIn(pageRoom('landscape').width, columns.length) - fixed;
  const sharing = columns.filter(({ sharesRoom }) => sharesRoom);
  const widths = shareRoom(
    room,
    sharing.map(({ width, value }) => ({ least: width, texts: projects.map(value) })),
  );
  return columns.map((column) => ({ ...column, width: widths[sharing.indexOf(column)] ?? column.width }));
}

const fundColumns = (plan: Plan, digits: Digits): readonly Column[] =>
  hasFunds(plan) ? [{ id: 'fund', ...TEXT, value: (project) => fundsOf(plan, project, digits) }] : [];

/** Who leads and who joins in: on the screen if any project has several offices, else for other tabs alone. */
function officeColumns(plan: Plan): readonly Column[] {
  const { areJoint, of } = unitsIn(plan);
  const place = areJoint ? { isScreenOnly: true as const } : { isHidden: true as const };
  const look = { width: 18, style: 'text', ...place } as const;
  return [
    { id: 'lead', ...look, value: (project) => of(project).lead },
    { id: 'joint', ...look, value: (project) => of(project).joint.join('\n') || null },
  ];
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
  const { digits } = options;
  return tableTab({
    id: 'register',
    name: TAB_NAMES_TH.register,
    title: TAB_NAMES_TH.register,
    plan,
    note: UNREAD_MARKS_TH,
    columns: [
      ...[...printedColumns(plan, digits), ...otherColumns(plan, digits)].map(({ id, ...column }) => ({
        ...column,
        header: REGISTER_HEADERS_TH[id],
      })),
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

/** The number, ready to add up and sort; several are in lines, beside the lines of their units. */
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
