/** Builds the projects of the table from its rows, in their order, across page breaks and worksheets. */
import type { Framework } from '../../../plan/framework';
import type { UnreadText } from '../../../plan/datum';
import type { Project } from '../../../plan/project';
import type { OpenRow, Placeholder, UnpairedEntries } from '../../../plan/project-table';
import { comparisonKey } from '../../../text/comparison-key';
import type { GridCell } from '../../sheet/grid';
import { onlyUnnumbered, type TitleSegment } from '../../phrases/project-cell';
import { isHalted } from '../../phrases/title-tail';
import type { TableColumns } from '../../table-header/columns';
import type { FormContext } from './context';
import { withoutDittos } from './ditto';
import { HeadingTracker } from './heading-tracker';
import { numberBeside, sectionBeside } from './item-column';
import { isUnsettled, unsettledRow } from './open-row';
import { isRestOf, joinRest } from './page-break';
import { contentCells, projectRowsAt } from './project-extent';
import type { ProjectRows } from './project-rows';
import { readProjectRows, realOf, type TableItem } from './read-project-rows';
import { claimBeside } from './row';
import { isSubActivity, plus, readPart } from './sub-activity';
import type { EntryRow, RowTitle } from './table-row';
import type { TableSheet } from './table-sheet';
import { withLooseLines } from './unnumbered-lines';
import { restOfName, type RowAbove } from './wrapped-name';

/** A worksheet with the columns of the header above; `bottom` is the last row of the table's region. */
export interface TablePage {
  readonly sheet: TableSheet;
  readonly columns: TableColumns;
  readonly bottom: number;
}

/** The same before any header was found. */
type RowPlace = Omit<TablePage, 'columns'> & { readonly columns: TableColumns | null };

export class TableBuilder {
  readonly projects: Project[] = [];
  readonly placeholders: Placeholder[] = [];
  readonly openRows: OpenRow[] = [];
  readonly remarks: UnreadText[] = [];
  readonly unpaired: UnpairedEntries[] = [];
  readonly headings: HeadingTracker;
  /** What the row above is: a row of text alone may be the rest of its name. */
  private above: RowAbove = null;
  /** The project above, if its own budget is blank and that of its parts is added up. */
  private sumOfParts: Project | null = null;

  constructor(
    private readonly framework: Framework,
    private readonly context: FormContext,
  ) {
    this.headings = new HeadingTracker(framework);
  }

  /** Adds what a row names and lists. Returns the last row that belongs to it: its title may be merged over more. */
  add({ sheet, columns, bottom }: RowPlace, row: number, { groups, title }: EntryRow): number {
    for (const group of groups.cells) if (this.headings.enterCell(sheet, group)) this.above = { kind: 'heading' };
    if (!title || !columns) return row;
    const { beforeTitle } = groups;
    if (beforeTitle !== null) {
      const place = sheet.grid.place(title.cell.row, title.cell.column);
      this.headings.enterGroup(comparisonKey(beforeTitle), beforeTitle, place);
    }
    return this.addTitle({ sheet, columns, bottom }, groups.hasColumn, title);
  }

  private addTitle(page: TablePage, hasColumn: boolean, { cell, segments }: RowTitle): number {
    const { sheet, columns, bottom } = page;
    if (this.isPartOfProject(page, cell, segments)) return cell.row;
    if (!hasColumn && this.continuesName(page, cell, segments)) return cell.row;
    const lines = withLooseLines(sheet, cell, segments, columns, bottom);
    const items = this.itemsOf(page, cell, lines.segments);
    if (lines.isDoubtful) sheet.coverage.release(cell);
    const rows = projectRowsAt(sheet, cell, bottom, columns, items.length, realOf(items));
    for (let below = rows.top + 1; below <= rows.bottom; below += 1) claimBeside(sheet, below, columns);
    if (this.isUnsettled(sheet, rows, cell, items)) return rows.bottom;
    this.placeholders.push(...placeholdersIn(sheet, cell, items, this.projects.length));
    this.addProjects(sheet, rows, cell, items);
    return rows.bottom;
  }

  /** Adds a row that may be no project, under the heading that it is under; the row below does not go on with it. */
  addOpenRow(row: Omit<OpenRow, 'subPlan' | 'guideline' | 'projectsBefore'>, heading = this.headings.current): void {
    const { subPlan, guideline } = heading;
    this.openRows.push({ ...row, subPlan, guideline, projectsBefore: this.projects.length });
    this.above = null;
  }

  /** Whether the block's only line names no project yet; it is no project then. */
  private isUnsettled(sheet: TableSheet, rows: ProjectRows, title: GridCell, items: readonly TableItem[]): boolean {
    const [only] = items;
    if (!only || items.length > 1 || !isUnsettled(only.line)) return false;
    const row = unsettledRow(sheet, rows, title, only.line, this.context.periods);
    if (row === 'project') return false;
    if (row) this.addOpenRow(row, only.heading);
    return true;
  }

  /** `- กิจกรรมย่อย` between numbered projects is no project but a part of the one above. */
  private isPartOfProject({ sheet, columns }: TablePage, title: GridCell, segments: readonly TitleSegment[]): boolean {
    const above = this.projects.at(-1);
    if (this.above?.kind !== 'project' || !above || !onlyUnnumbered(segments)) return false;
    const number = numberBeside(sheet.grid, title, columns);
    if (!isSubActivity(sheet.grid, title, number, above)) return false;
    const part = readPart(sheet, title, columns);
    if (!part) {
      if (number) sheet.coverage.release(number);
      return true;
    }
    const isBlank = above.budget === null || this.sumOfParts === above;
    if (isBlank && part.budget) {
      this.sumOfParts = { ...above, budget: plus(above.budget, part.budget) };
      this.projects[this.projects.length - 1] = this.sumOfParts;
    }
    return true;
  }

  /** Whether the row is no project but may be the rest of the name above; joins the two if that is certain. */
  private continuesName({ sheet, columns }: TablePage, title: GridCell, segments: readonly TitleSegment[]): boolean {
    const item = onlyUnnumbered(segments);
    if (!item) return false;
    const { above, projects, headings } = this;
    const project = projects.at(-1);
    const heading = headings.headings.at(-1);
    const rest = restOfName(sheet.grid, title, columns, item, {
      above,
      project,
      heading,
      context: headings.current,
      framework: this.framework,
    });
    if (!rest) return false;
    if (rest.kind === 'project' && project) {
      const title = `${project.title}\n${rest.text}`;
      projects[projects.length - 1] = { ...project, title, ...(isHalted(title) && { isHalted: true }) };
    } else if (rest.kind === 'heading' && heading) {
      headings.continueLast(rest.text);
    } else {
      return true;
    }
    sheet.coverage.claim(title);
    return true;
  }

  /** The items of the title's cell, each with the heading that it is under; enters the headings in the cell. */
  private itemsOf(
    { sheet, columns }: TablePage,
    title: GridCell,
    segments: readonly TitleSegment[],
  ): readonly TableItem[] {
    sheet.coverage.claim(title);
    const under = ({ heading, items }: TitleSegment): readonly TableItem[] => {
      if (heading) {
        const number = numberBeside(sheet.grid, title, columns);
        const section = heading.section ?? sectionBeside(number, heading.guideline, this.framework);
        const own = section === heading.section ? heading : { ...heading, section };
        this.headings.enterHeading(own, sheet.grid.place(title.row, title.column));
        this.above = { kind: 'heading' };
      }
      const { current } = this.headings;
      return items.map((line) => ({ line, heading: current }));
    };
    const [only] = segments;
    return only && segments.length === 1 ? under(only) : segments.flatMap(under);
  }

  private addProjects(sheet: TableSheet, rows: ProjectRows, title: GridCell, items: readonly TableItem[]): void {
    const { projects, unpaired } = readProjectRows(rows, title, items, this.context);
    const last = projects.at(-1);
    if (!last) {
      if (items.length > 0) this.above = null;
      return;
    }
    if (projects.length === 1 && this.continuesProject(last, sheet, rows)) return;
    for (const project of projects) this.projects.push(withoutDittos(project, this.projects));
    this.unpaired.push(...unpaired);
    this.above = projects.length === 1 ? { kind: 'project', isNumbered: last.item !== null } : null;
  }

  /** Joins a project to its beginning on the page before. If the two differ, the cells of the second stay unread. */
  private continuesProject(project: Project, { grid, coverage }: TableSheet, rows: ProjectRows): boolean {
    const before = this.projects.at(-1);
    if (!before || !isRestOf(before, project)) return false;
    const joined = joinRest(before, project);
    if (joined) this.projects[this.projects.length - 1] = joined;
    else coverage.release(...contentCells(grid, rows.top, rows.columns));
    return true;
  }
}

const NO_PLACEHOLDERS: readonly Placeholder[] = [];

/** The sample lines of a title's cell; `projects`: how many projects are before it. */
function placeholdersIn(
  { grid }: TableSheet,
  { row, column }: GridCell,
  items: readonly TableItem[],
  projects: number,
): readonly Placeholder[] {
  if (!items.some(({ line }) => line.isPlaceholder)) return NO_PLACEHOLDERS;
  return items.flatMap(({ line, heading }, index): Placeholder[] => {
    if (!line.isPlaceholder) return [];
    const { item, title: text } = line;
    const { subPlan, guideline } = heading;
    const projectsBefore = projects + items.slice(0, index).filter((each) => !each.line.isPlaceholder).length;
    return [{ subPlan, guideline, item, text, projectsBefore, ...grid.place(row, column) }];
  });
}
