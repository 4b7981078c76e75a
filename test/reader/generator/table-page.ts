/** The project table in the ways that offices lay it out. */
import type { CellValue } from '../../../src/core/workbook/snapshot';
import type { Layout, Shape } from './layout';
import type { ModelGuideline, ModelPlan, ModelProject } from './model';
import type { SheetWriter } from './sheet-writer';
import { TableHead } from './table-head';
import { datesOf, digits, itemPrefix } from './words';

/** Writes the guidelines' projects as one table, with its header at the top of every page. */
export function writeTable(
  sheet: SheetWriter,
  plan: ModelPlan,
  guidelines: readonly ModelGuideline[],
  layout: Layout,
): void {
  new TableWriter(sheet, plan, layout).write(guidelines);
}

/** The shape that a guideline really gets: some cannot be told from others where there is nothing to tell them by. */
export function shapeOf({ projects, placeholders }: ModelGuideline, wanted: Shape, layout: Layout): Shape {
  const count = projects.length + placeholders;
  if (count === 0) return 'alone';
  if (wanted === 'together' && count > 1) return wanted;
  const isTall = wanted === 'tall' || wanted === 'tall-merged';
  if (isTall && count > 1) {
    // A row for each project can be told by its entries, which every one must have.
    const isFull = placeholders === 0 && projects.every((project) => hasEntries(project, layout));
    return isFull ? wanted : 'alone';
  }
  if (wanted === 'cut' && projects.length > 1 && placeholders === 0) return wanted;
  return wanted === 'alone' ? 'alone' : 'first';
}

/** Entries in other columns than those that only stand beside the projects. */
function hasEntries({ quantity, quality, budget, unit, quarters }: ModelProject, { blank }: Layout): boolean {
  return [quantity, quality, budget, unit].some((entry) => entry !== null) || quarters.length > 0 || blank !== null;
}

class TableWriter {
  private readonly head: TableHead;
  private group = '';
  private groupTop = -1;

  constructor(
    private readonly sheet: SheetWriter,
    private readonly plan: ModelPlan,
    private readonly layout: Layout,
  ) {
    this.head = new TableHead(layout, plan.year);
  }

  write(guidelines: readonly ModelGuideline[]): void {
    guidelines.forEach((guideline, index) => {
      const isNewPage = index === 0 || (this.layout.page > 0 && index % this.layout.page === 0);
      if (isNewPage) this.newPage(index > 0);
      this.enterGroup(guideline);
      this.writeGuideline(guideline, this.layout.shapes[SECTION_ORDER.indexOf(guideline.section)]!);
    });
    this.closeGroup();
  }

  private newPage(isLater: boolean): void {
    this.closeGroup();
    if (isLater) this.sheet.row += 1;
    this.head.write(this.sheet);
    if (isLater && this.layout.repeatsGroups && this.group !== '') this.putGroup(`${this.group} (ต่อ)`);
  }

  private enterGroup({ subPlan, goal }: ModelGuideline): void {
    const own = `แผนย่อยที่ ${digits(this.layout, subPlan)}\nเป้าหมายที่ ${digits(this.layout, goal)}`;
    if (own === this.group) return;
    this.closeGroup();
    this.group = own;
    this.putGroup(own);
  }

  /** Column 1's cell in the row that comes next, or a row of its own above it. */
  private putGroup(text: string): void {
    const { sheet, layout, head } = this;
    if (layout.groups === 'none') return;
    if (layout.groups === 'column' || layout.groups === 'merged-column') {
      this.groupTop = sheet.row;
      sheet.put(head.at('group'), text);
      return;
    }
    const row = sheet.row;
    sheet.line(text.replace('\n', ' '));
    if (layout.groups === 'merged-banners') sheet.merge(row, 0, row, head.width - 1);
  }

  private closeGroup(): void {
    const { sheet, layout, head, groupTop } = this;
    if (layout.groups === 'merged-column' && groupTop >= 0 && sheet.row - 1 > groupTop) {
      sheet.merge(groupTop, head.at('group'), sheet.row - 1, head.at('group'));
    }
    this.groupTop = -1;
  }

  private writeGuideline(guideline: ModelGuideline, wanted: Shape): void {
    const { sheet, layout, head } = this;
    const shape = shapeOf(guideline, wanted, layout);
    const section = layout.hasSections ? `${digits(layout, guideline.section)} ` : '';
    const heading = `${section}แนวทางการพัฒนาที่ ${digits(layout, guideline.guideline)} ${guideline.heading}`;
    const lines = this.linesOf(guideline);
    const title = head.at('title');
    switch (shape) {
      case 'alone':
        sheet.put(title, heading);
        sheet.row += 1;
        lines.forEach((line) => this.writeRow(line.text, [line]));
        return;
      case 'first':
        lines.forEach((line, index) => this.writeRow(index === 0 ? `${heading}\n\n${line.text}` : line.text, [line]));
        return;
      case 'cut':
        sheet.put(title, heading);
        sheet.row += 1;
        lines.forEach((line, index) => {
          this.writeRow(line.text, [line]);
          if (index > 0) return;
          this.newPage(true);
          sheet.put(title, `${heading} (ต่อ)`);
          sheet.row += 1;
        });
        return;
      case 'together': {
        const between =
          layout.item === 'column' || layout.item === 'none' ? '\n\n' : layout.separator === 'gaps' ? '  ' : '\n';
        this.writeRow(`${heading}\n\n${lines.map(({ text }) => text).join(between)}`, lines);
        return;
      }
      case 'tall':
      case 'tall-merged': {
        const between = layout.item === 'column' || layout.item === 'none' ? '\n\n' : '\n';
        const top = sheet.row;
        lines.forEach((line, index) => {
          const text = `${heading}\n\n${lines.map((each) => each.text).join(between)}`;
          this.writeRow(index === 0 ? text : null, [line]);
        });
        if (shape === 'tall-merged') sheet.merge(top, title, sheet.row - 1, title);
        return;
      }
    }
  }

  private linesOf({ projects, placeholders }: ModelGuideline): Line[] {
    const { layout } = this;
    const real = projects.map((project, index) => ({
      item: index + 1,
      text: itemPrefix(layout, index + 1) + project.title,
      project,
    }));
    const blanks = Array.from({ length: placeholders }, (_, index) => {
      const item = projects.length + index + 1;
      return { item, text: `${itemPrefix(layout, item)}ชื่อโครงการ/กิจกรรม .....`, project: null };
    });
    return [...real, ...blanks];
  }

  /** A row of the table: a title, and the entries of the projects that it holds. */
  private writeRow(title: string | null, lines: readonly Line[]): void {
    const { sheet, layout, head } = this;
    const real = lines.flatMap(({ project }) => project ?? []);
    const put = (column: number, value: CellValue): void => {
      if (value !== null && value !== '') sheet.put(column, value);
    };
    put(head.at('title'), title);
    if (head.has('number') && layout.item === 'column') put(head.at('number'), this.numbers(lines));
    if (head.has('remark')) put(head.at('remark'), real.length > 0 ? 'ดำเนินการต่อเนื่อง' : null);
    const texts = (pick: (project: ModelProject) => string | null, isPlain = false): string =>
      this.join(real.map(pick), isPlain);
    put(
      head.at('quantity'),
      texts(({ quantity }) => quantity),
    );
    put(
      head.at('quality'),
      texts(({ quality }) => quality),
    );
    put(
      head.at('budget'),
      texts(({ budget }) => budget?.text ?? null, true),
    );
    put(
      head.at('unit'),
      texts(({ unit }) => unit),
    );
    if (head.has('period'))
      put(
        head.at('period'),
        texts(({ period }) => period, true),
      );
    if (head.has('dates')) this.putDates(real);
    for (const { quarter, column, isFirst } of head.quarters) {
      const marks = real.map(({ quarters }) =>
        isFirst && quarters.includes(quarter) ? layout.mark : (layout.blank ?? ''),
      );
      if (marks.some((mark) => mark !== '')) put(column, marks.join('\n'));
    }
    sheet.row += 1;
  }

  private numbers(lines: readonly Line[]): CellValue {
    const { layout } = this;
    const [first] = lines;
    if (!first) return null;
    if (lines.length > 1) return lines.map(({ item }) => digits(layout, item)).join('\n');
    if (layout.numberColumn === 'text') return `(${digits(layout, first.item)})`;
    return layout.numberColumn === 'negative' ? -first.item : first.item;
  }

  /** Only one project's dates fit in a cell as dates. */
  private putDates(projects: readonly ModelProject[]): void {
    const [only, ...others] = projects;
    if (!only || others.length > 0 || only.period === null) return;
    const { sheet, head } = this;
    datesOf(only.period, this.plan.year).forEach((serial, index) => {
      sheet.put(head.at('dates') + index, serial);
      sheet.format(head.at('dates') + index, 'd/m/yyyy');
    });
  }

  private join(entries: readonly (string | null)[], isPlain: boolean): string {
    const [only] = entries;
    if (entries.length === 1) return only ?? '';
    return joined(entries, this.layout, isPlain);
  }
}

interface Line {
  readonly item: number;
  readonly text: string;
  readonly project: ModelProject | null;
}

/** Several projects' entries in one cell; amounts and periods have no bullets or numbers of their own. */
function joined(entries: readonly (string | null)[], layout: Layout, isPlain: boolean): string {
  const written = entries.flatMap((entry, index) => (entry === null ? [] : [decorated(entry, index, layout, isPlain)]));
  // `-  ไม่ใช้งบประมาณ` could as well be one entry with its bullet.
  if (layout.separator === 'gaps' && written.includes('-')) return written.join('\n\n');
  const between = { blank: '\n\n', bullets: '\n', numbers: '\n', lines: '\n', gaps: '  ' }[layout.separator];
  return written.join(between);
}

/** One of several entries as it is written, and read back. */
export function decorated(entry: string, index: number, layout: Layout, isPlain: boolean): string {
  if (isPlain) return entry;
  if (layout.separator === 'bullets') return `- ${entry}`;
  return layout.separator === 'numbers' ? `(${digits(layout, index + 1)}) ${entry}` : entry;
}

export const SECTION_ORDER = [
  '1.1',
  '1.2',
  '1.3',
  '1.4',
  '1.5',
  '1.6',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '3.1',
  '3.2',
  '3.3',
];
