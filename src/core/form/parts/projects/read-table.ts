/** The project table: headings, projects and placeholders, row by row, across page breaks and sheets. */
import type { Framework } from '../../../plan/framework';
import type {
  GroupHeading,
  GuidelineHeading,
  Placeholder,
  Project,
  TableHead,
  UnpairedEntries,
} from '../../../plan/plan';
import { comparisonKey } from '../../../text/comparison-key';
import type { Place } from '../../../workbook/snapshot';
import type { ProjectRows } from './project-rows';
import { groupRowOf } from './group-row';
import { projectRowsAt, contentCells } from './project-extent';
import type { TableColumns, TableHeader } from '../../table-header/read-header';
import type { FormContext } from './context';
import { isRestOf, joinRest } from './page-break';
import type { Grid, GridCell } from '../../sheet/grid';
import { numberBeside, sectionBeside } from './item-column';
import { CONTINUED_ALONE, DETAILS, PAGE_NUMBER, PART_HEADING } from '../../phrases/form-labels';
import { withLooseLines } from './unnumbered-lines';
import { trimmed } from '../../sheet/lines';
import { isBlankText } from '../../phrases/blank-text';
import { isNumberedProject } from '../../table-header/numbered-project';
import { isGroupRow, type HeadingReader } from '../../phrases/headings';
import { readProjectRows, realOf, type TableItem } from './read-project-rows';
import { PHASE_2 } from '../../vocabulary/phase-2';
import type { Region } from '../../locate/regions';
import { HeadingTracker } from './heading-tracker';
import { isSubActivity } from './sub-activity';
import { claimBeside, claimSums, isName, saysLess, titleOf } from './row';
import type { TableSheet } from './table-sheet';
import {
  onlyUnnumbered,
  readTitleCell,
  splitAtGroupRow,
  startsProject,
  type TitleHeading,
  type TitleSegment,
} from '../../phrases/project-cell';
import { headingReader } from '../../phrases/headings-by-wording';
import { goesOnWithHeading, goesOnWithTitle } from './wrapped-name';

export interface TableReading {
  /** The first header; null where the regions have none. */
  readonly header: Place | null;
  readonly heads: readonly TableHead[];
  readonly groups: readonly GroupHeading[];
  readonly headings: readonly GuidelineHeading[];
  readonly projects: readonly Project[];
  readonly placeholders: readonly Placeholder[];
  readonly unpaired: readonly UnpairedEntries[];
}

/** Reads the table's regions in their order; column 1 and the headings hold on over page breaks and sheets. */
export function readTable(regions: readonly Region[], framework: Framework, context: FormContext): TableReading {
  const reader = new TableReader(framework, context);
  for (const region of regions) reader.read(region);
  return reader;
}

const GUIDELINE = PHASE_2.headings.guidelineWord;

/** What the row before was: a row of text alone may go on with it. */
type Before = { readonly kind: 'project'; readonly isNumbered: boolean } | { readonly kind: 'heading' } | null;

class TableReader implements TableReading {
  header: Place | null = null;
  readonly heads: TableHead[] = [];
  readonly projects: Project[] = [];
  readonly placeholders: Placeholder[] = [];
  readonly unpaired: UnpairedEntries[] = [];
  private readonly unknownHeaders = new Set<string>();
  private readonly standing: HeadingTracker;
  private readonly headingsBy: HeadingReader;
  private columns: TableColumns | null = null;
  private sheet: TableSheet | null = null;
  private before: Before = null;

  constructor(
    private readonly framework: Framework,
    private readonly context: FormContext,
  ) {
    this.standing = new HeadingTracker(framework);
    this.headingsBy = headingReader(framework);
  }

  get groups(): readonly GroupHeading[] {
    return this.standing.groups;
  }

  get headings(): readonly GuidelineHeading[] {
    return this.standing.headings;
  }

  read({ grid, headers, top, bottom, columns }: Region): void {
    const sheet = { grid, headers, coverage: this.context.coverage.of(grid) };
    if (grid !== this.sheet?.grid) {
      this.sheet = sheet;
      this.columns = columns ?? null;
      // A sheet for each sub-plan or guideline says in its name which one it is.
      const name = comparisonKey(grid.name);
      const heading = this.headingsBy.of(name);
      if (isGroupRow({ key: name })) this.standing.enterGroup(name, grid.name, grid.place(top, 0));
      if (heading) this.standing.enterHeading({ ...heading, text: grid.name }, name, grid.place(top, 0));
    }
    for (let row = top; row <= bottom; row += 1) {
      const cells = grid.row(row);
      const [first] = cells;
      if (!first) continue;
      if (this.columns && isNumberedProject(first)) {
        row = this.readRow(sheet, row, bottom, this.columns);
        continue;
      }
      const isPrinted = DETAILS.test(first.key) || PART_HEADING.test(first.key) || CONTINUED_ALONE.test(first.key);
      const header = headers.at(row);
      if (header) {
        this.enterHeader(sheet, header);
        row = header.bottom;
      } else if (isPrinted || (cells.length === 1 && PAGE_NUMBER.test(first.key))) {
        // Printed again at the top of a page, or at its foot.
        sheet.coverage.claim(first);
      } else if (this.columns) {
        row = this.readRow(sheet, row, bottom, this.columns);
      } else if (isGroupRow(first) || this.headingsBy.of(first.key)) {
        this.enterGroup(sheet, first);
      }
    }
  }

  /** Headers that nobody knows are told once, and then speak for all the cells under them. */
  private enterHeader({ grid, coverage }: TableSheet, { cells, columns, unknown }: TableHeader): void {
    const [first] = cells;
    this.columns = columns;
    this.standing.turnPage();
    if (first) this.header ??= grid.place(first.row, first.column);
    this.heads.push(...cells.map((cell) => ({ ...grid.place(cell.row, cell.column), value: cell.value })));
    for (const cell of cells) {
      const isNew = unknown.includes(cell) && !this.unknownHeaders.has(cell.key);
      if (isNew) this.unknownHeaders.add(cell.key);
      else coverage.claim(cell);
    }
  }

  /** Reads the row, and the rows below it that belong to the same cell of the project column; returns the last one. */
  private readRow(sheet: TableSheet, row: number, regionBottom: number, columns: TableColumns): number {
    const { grid } = sheet;
    claimBeside(sheet, row, columns);
    const title = titleOf(grid, row, columns);
    const isProject = title !== null && isNumberedProject(title);
    if (!isProject && claimSums(sheet, row, title)) return row;
    const isGrouped = this.readGroups(sheet, row, columns);
    const banner = groupRowOf(grid, row, columns, this.headingsBy);
    if (banner) this.enterGroup(sheet, banner);
    if (!title || title === banner) return row;
    const isNaming = !isProject && isGroupRow(title);
    const mixed = isNaming ? splitAtGroupRow(title.text) : null;
    if (mixed) {
      const { banner: text } = mixed;
      this.standing.enterGroup(comparisonKey(text), text, grid.place(title.row, title.column));
    } else if (isNaming) {
      this.enterGroup(sheet, title);
      return row;
    }
    const segments = this.segmentsOf(grid, title, mixed?.rest ?? title.text, columns);
    if (!isName(title, segments) || this.isPoint(sheet, title, segments, columns)) return row;
    if (!isGrouped && this.isRestOfName(sheet, title, segments, columns)) return row;
    const loose = withLooseLines(sheet, title, segments, columns, regionBottom);
    const items = this.enter(sheet, title, loose.segments, columns);
    if (loose.isDoubtful) sheet.coverage.release(title);
    const block = projectRowsAt(sheet, title, regionBottom, columns, items.length, realOf(items));
    for (let below = row + 1; below <= block.bottom; below += 1) claimBeside(sheet, below, columns);
    this.readItems(sheet, block, title, items);
    return block.bottom;
  }

  /** A guideline's wording alone, with entries of a project beside it, is a project that is named so. */
  private segmentsOf(grid: Grid, title: GridCell, text: string, columns: TableColumns): readonly TitleSegment[] {
    const segments = readTitleCell(text, this.headingsBy);
    const [first] = segments;
    const isWording = segments.length === 1 && first?.heading?.wordsFrom === 0 && first.items.length === 0;
    const isProject = isWording && contentCells(grid, title.row, columns).some((cell) => !isBlankText(cell.text));
    return isProject ? readTitleCell(text) : segments;
  }

  /** `- กิจกรรมย่อย` in a row between numbered projects is no project; its row is left for the person, who is told of it. */
  private isPoint(
    { grid, coverage }: TableSheet,
    title: GridCell,
    segments: readonly TitleSegment[],
    columns: TableColumns,
  ): boolean {
    const above = this.projects.at(-1);
    if (this.before?.kind !== 'project' || !above || !onlyUnnumbered(segments)) return false;
    const number = numberBeside(grid, title, columns);
    if (!isSubActivity(grid, title, number, above)) return false;
    if (number) coverage.release(number);
    return true;
  }

  private readGroups(sheet: TableSheet, row: number, { groups }: TableColumns): boolean {
    let isGrouped = false;
    for (const { column, label } of groups) {
      // The column's own cell in this row, not what a merge shows from above.
      const cell = sheet.grid.cell(row, column);
      if (!cell) continue;
      isGrouped = true;
      // `๑` under แผนย่อยที่ is แผนย่อยที่ ๑.
      const isBare = /^[0-9]{1,2}$/.test(cell.key) && /^[^/]+$/.test(label);
      // A wording under แนวทางการพัฒนา is announced by its header.
      const isAnnounced = label.startsWith(GUIDELINE) && this.headingsBy.of(label + cell.key) !== null;
      this.enterGroup(sheet, cell, isBare || isAnnounced ? label + cell.key : cell.key);
    }
    return isGrouped;
  }

  /** A cell of column 1, or a banner row: a sub-plan, a goal, a guideline's heading, or several of them. */
  private enterGroup({ grid, coverage }: TableSheet, cell: GridCell, key = cell.key): void {
    const place = grid.place(cell.row, cell.column);
    const phrase = this.headingsBy.of(key);
    if (!phrase && this.standing.enterGroup(key, key === cell.key ? cell.text : key, place)) coverage.claim(cell);
    if (!phrase && !key.includes(GUIDELINE)) return;
    if (phrase && key !== cell.key) {
      const { wordsFrom = key.length } = phrase;
      const own = { wordsFrom: Math.max(0, wordsFrom - (key.length - cell.key.length)) };
      this.standing.enterHeading({ ...phrase, ...own, text: trimmed(cell.text) }, key, place);
      coverage.claim(cell);
      return;
    }
    for (const { heading, items } of readTitleCell(cell.text, this.headingsBy)) {
      if (!heading || items.length > 0) continue;
      this.standing.enterHeading(heading, comparisonKey(heading.text), place);
      coverage.claim(cell);
    }
    this.before = { kind: 'heading' };
  }

  /** Enters the headings of the project column's cell; the items of all of them stand under their own. */
  private enter(
    sheet: TableSheet,
    title: GridCell,
    segments: readonly TitleSegment[],
    columns: TableColumns,
  ): readonly TableItem[] {
    sheet.coverage.claim(title);
    const enterOne = ({ heading, items }: TitleSegment): readonly TableItem[] => {
      if (heading) this.enterTitleHeading(sheet.grid, title, heading, columns);
      const { current } = this.standing;
      return items.map(({ item, title: name, isPlaceholder }) => ({
        item,
        title: name,
        isPlaceholder,
        heading: current,
      }));
    };
    const [only] = segments;
    return only && segments.length === 1 ? enterOne(only) : segments.flatMap(enterOne);
  }

  private enterTitleHeading(grid: Grid, title: GridCell, heading: TitleHeading, columns: TableColumns): void {
    const section =
      heading.section ?? sectionBeside(numberBeside(grid, title, columns), heading.guideline, this.framework);
    this.standing.enterHeading(
      { ...heading, section },
      comparisonKey(heading.text),
      grid.place(title.row, title.column),
    );
    this.before = { kind: 'heading' };
  }

  private readItems(sheet: TableSheet, block: ProjectRows, title: GridCell, items: readonly TableItem[]): void {
    let projectsBefore = this.projects.length;
    for (const { isPlaceholder, item, title: text, heading } of items) {
      const place = isPlaceholder ? block.grid.place(title.row, title.column) : null;
      const { subPlan, guideline } = heading;
      if (place) this.placeholders.push({ ...place, subPlan, guideline, item, text, projectsBefore });
      else projectsBefore += 1;
    }
    const { projects, unpaired } = readProjectRows(block, title, items, this.context);
    if (projects.length === 0) {
      if (items.length > 0) this.before = null;
      return;
    }
    if (this.goesOn(projects, sheet, block)) return;
    for (const project of projects) this.projects.push(project);
    this.unpaired.push(...unpaired);
    const isNumbered = projects.at(-1)?.item !== null;
    this.before = projects.length === 1 ? { kind: 'project', isNumbered } : null;
  }

  /** A project that the page before has begun is joined to it; where the two differ, the rest is told. */
  private goesOn([first, second]: readonly Project[], { grid, coverage }: TableSheet, block: ProjectRows): boolean {
    const last = this.projects.at(-1);
    if (!last || !first || second || !isRestOf(last, first)) return false;
    const joined = joinRest(last, first);
    if (joined) this.projects[this.projects.length - 1] = joined;
    else coverage.release(...contentCells(grid, block.top, block.columns));
    return true;
  }

  /**
   * Whether a row of text alone is no project of its own. What surely goes on with the row above is put there; the rest
   * is left for the person, who is told of it.
   */
  private isRestOfName(
    { grid, coverage }: TableSheet,
    title: GridCell,
    segments: readonly TitleSegment[],
    columns: TableColumns,
  ): boolean {
    const item = onlyUnnumbered(segments);
    const { before, projects, standing } = this;
    if (!item || !before || numberBeside(grid, title, columns) || startsProject(item.title)) return false;
    if (contentCells(grid, title.row, columns).length > 0)
      return before.kind === 'project' && before.isNumbered && saysLess(grid, title.row, columns, projects.at(-1));
    const last = projects.at(-1);
    if (before.kind === 'project') {
      // Without numbers, a project is told from the rest of a name by its first word.
      if (!last || (!before.isNumbered && !startsProject(last.title))) return false;
      if (!goesOnWithTitle(last, item.title)) return true;
      projects[projects.length - 1] = { ...last, title: `${last.title}\n${item.title}` };
    } else {
      const heading = standing.headings.at(-1);
      if (!heading || !goesOnWithHeading(heading.text, item.title, standing.current, this.framework)) return true;
      standing.headings[standing.headings.length - 1] = {
        ...heading,
        text: `${heading.text} ${item.title}`,
        wording: `${heading.wording} ${item.title}`,
      };
    }
    coverage.claim(title);
    return true;
  }
}
