/** The project table: headings, projects and placeholders, row by row, across page breaks. */
import { guidelineOf, type Framework } from '../plan/framework';
import type { GuidelineHeading, Placeholder, Project, UnpairedEntries } from '../plan/plan';
import type { Block } from './block';
import { readHeader, type TableColumns, type TableHeader } from './columns';
import type { Grid, GridCell } from './grid';
import { DETAILS } from './labels';
import { readGroup, readHeading, subPlanOfSection } from './phrases';
import { readBlock, type FormContext, type Standing } from './project';
import type { Region } from './regions';
import { readTitleCell, type TitleHeading, type TitleSegment } from './title-cell';

export interface TableReading {
  readonly headings: readonly GuidelineHeading[];
  readonly projects: readonly Project[];
  readonly placeholders: readonly Placeholder[];
  readonly unpaired: readonly UnpairedEntries[];
}

const NOWHERE: Standing = { subPlan: null, goal: null, guideline: null, section: null };

/** Reads the table's regions in their order; column 1 and the headings hold on over page breaks and sheets. */
export function readTable(regions: readonly Region[], framework: Framework, context: FormContext): TableReading {
  const reader = new TableReader(framework, context);
  for (const region of regions) reader.read(region);
  return reader;
}

class TableReader implements TableReading {
  readonly headings: GuidelineHeading[] = [];
  readonly projects: Project[] = [];
  readonly placeholders: Placeholder[] = [];
  readonly unpaired: UnpairedEntries[] = [];
  private readonly unknownHeaders = new Set<string>();
  /** What column 1, or a banner row, said last. */
  private subPlan: number | null = null;
  private goal: number | null = null;
  private standing: Standing = NOWHERE;

  constructor(
    private readonly framework: Framework,
    private readonly context: FormContext,
  ) {}

  read({ grid, top, bottom }: Region): void {
    let columns: TableColumns | null = null;
    for (let row = top; row <= bottom; row += 1) {
      const cells = grid.row(row);
      const [first] = cells;
      if (!first) continue;
      const header = readHeader(grid, row);
      if (header) {
        columns = header.columns;
        this.takeHeader(grid, row, header);
        row = header.bottom;
      } else if (DETAILS.test(first.key)) {
        grid.take(first);
      } else if (columns) {
        row = this.readRow(grid, row, bottom, columns);
      }
    }
  }

  /** Headers that nobody knows are told once, and then speak for all the cells under them. */
  private takeHeader(grid: Grid, row: number, { bottom, columns }: TableHeader): void {
    for (let each = row; each <= bottom; each += 1) {
      grid.take(...grid.row(each).filter((cell) => !columns.unknown.includes(cell)));
    }
    for (const cell of columns.unknown) {
      if (this.unknownHeaders.has(cell.key)) grid.take(cell);
      this.unknownHeaders.add(cell.key);
    }
  }

  /** Reads the row, and the rows below it that belong to the same cell of the project column; returns the last one. */
  private readRow(grid: Grid, row: number, regionBottom: number, columns: TableColumns): number {
    const { at, unknown } = columns;
    const isBeside = ({ column }: GridCell): boolean =>
      column === at.number || column === at.remark || unknown.some((header) => header.column === column);
    grid.take(...grid.row(row).filter(isBeside));

    const group = groupCell(grid, row, columns);
    if (group && readHeading(group.key)) this.enterBannerHeading(grid, group);
    else if (group) this.enterGroup(grid, group);

    const title = grid.cell(row, at.title ?? 0);
    if (!title) return row;
    if (isBanner(title)) {
      this.enterGroup(grid, title);
      return row;
    }
    const segments = readTitleCell(title.text);
    const items = segments.flatMap((segment) => segment.items);
    const block = blockAt(grid, row, regionBottom, columns, items);
    const [only] = segments;
    if (segments.length === 1 && only) this.readSegment(only, block, title, columns);
    else for (const segment of segments) this.readSharedSegment(segment, block, title);
    return block.bottom;
  }

  private readSegment(segment: TitleSegment, block: Block, title: GridCell, columns: TableColumns): void {
    block.grid.take(title);
    if (segment.heading) this.enterHeading(segment.heading, block.grid, title);
    this.addPlaceholders(segment, block, title);
    const reading = readBlock(block, columns, this.standing, this.context);
    this.projects.push(...reading.projects);
    this.unpaired.push(...reading.unpaired);
  }

  /** Two headings in one cell: which entry belongs under which is not to be told, so only the headings are read. */
  private readSharedSegment(segment: TitleSegment, block: Block, title: GridCell): void {
    if (segment.heading) this.enterHeading(segment.heading, block.grid, title);
    this.addPlaceholders(segment, block, title);
  }

  private addPlaceholders(segment: TitleSegment, block: Block, title: GridCell): void {
    const { subPlan, guideline } = this.standing;
    for (const item of segment.items) {
      if (!item.isPlaceholder) continue;
      const place = block.grid.place(title.row, title.column);
      this.placeholders.push({ ...place, subPlan, guideline, text: item.title });
    }
  }

  /** A heading on a row of its own, in column 1 or merged across the table. */
  private enterBannerHeading(grid: Grid, cell: GridCell): void {
    grid.take(cell);
    for (const { heading } of readTitleCell(cell.text)) if (heading) this.enterHeading(heading, grid, cell);
  }

  private enterGroup(grid: Grid, cell: GridCell): void {
    const group = readGroup(cell.key);
    if (!group) return;
    grid.take(cell);
    if (group.subPlan !== null) {
      this.subPlan = group.subPlan;
      this.goal = null;
    }
    if (group.goal !== null) this.goal = group.goal;
    this.standing = { ...NOWHERE, subPlan: this.subPlan, goal: this.goal };
  }

  /** The section number says the sub-plan; column 1 only where there is none, since it is inherited over lost pages. */
  private enterHeading(heading: TitleHeading, grid: Grid, cell: GridCell): void {
    const subPlan = heading.section === null ? this.subPlan : subPlanOfSection(heading.section);
    const known = subPlan === null ? undefined : guidelineOf(this.framework, subPlan, heading.guideline);
    const goal = known?.goal ?? this.goal;
    this.standing = { subPlan, goal, guideline: heading.guideline, section: heading.section ?? known?.section ?? null };
    if (subPlan === null) return;
    this.headings.push({
      ...grid.place(cell.row, cell.column),
      subPlan,
      goal: this.goal,
      guideline: heading.guideline,
      section: heading.section,
      text: heading.text,
    });
  }
}

/** Column 1's own cell in this row, not what a merge shows from above; in a table without it, a banner's cell. */
function groupCell(grid: Grid, row: number, columns: TableColumns): GridCell | null {
  const column = columns.at.group;
  if (column !== undefined) return grid.cell(row, column);
  const [first] = grid.row(row);
  return first && first.column !== columns.at.title && isBanner(first) ? first : null;
}

/** A row that only names the sub-plan or goal under which the next projects stand. */
function isBanner(cell: GridCell): boolean {
  return /^(?:แผนย่อย|เป้าหมาย)/.test(cell.key) && readGroup(cell.key) !== null;
}

/** The cells of a row that only mean something beside a project. */
function contentCells(grid: Grid, row: number, columns: TableColumns): GridCell[] {
  const { group, title, number } = columns.at;
  return grid.row(row).filter(({ column }) => column !== group && column !== title && column !== number);
}

/**
 * The rows of one cell of the project column: its merged rows; or, where it lists several projects, the rows below it
 * that have entries but no project, if there is then exactly one row for each project.
 */
function blockAt(
  grid: Grid,
  row: number,
  regionBottom: number,
  columns: TableColumns,
  items: Block['items'],
): Block {
  const titleColumn = columns.at.title ?? 0;
  const real = items.filter((item) => !item.isPlaceholder).length;
  const fits = (rows: number): boolean => rows > 1 && (rows === real || rows === items.length);
  const merge = grid.merge(row, titleColumn);
  if (merge && merge.bottom > row) {
    const bottom = Math.min(merge.bottom, regionBottom);
    return { grid, top: row, bottom, items, isRowEach: fits(bottom - row + 1) && hasEntriesBelow(grid, row, bottom, columns) };
  }
  if (items.length > 1) {
    let bottom = row;
    while (bottom < regionBottom && isContinuation(grid, bottom + 1, columns)) bottom += 1;
    if (fits(bottom - row + 1)) return { grid, top: row, bottom, items, isRowEach: true };
  }
  return { grid, top: row, bottom: row, items, isRowEach: false };
}

function hasEntriesBelow(grid: Grid, top: number, bottom: number, columns: TableColumns): boolean {
  for (let row = top + 1; row <= bottom; row += 1) if (contentCells(grid, row, columns).length > 0) return true;
  return false;
}

function isContinuation(grid: Grid, row: number, columns: TableColumns): boolean {
  const { group, title } = columns.at;
  const cells = grid.row(row);
  return (
    cells.length > 0 &&
    cells.every(({ column }) => column !== group && column !== title) &&
    readHeader(grid, row) === null
  );
}
