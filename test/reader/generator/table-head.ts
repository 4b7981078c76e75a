/** The table's header over one row or two, merged or not, and where its columns stand. */
import type { Quarter } from '../../../src/core/calendar/quarter';
import type { Layout } from './layout';
import type { SheetWriter } from './sheet-writer';
import { digits, FISCAL_MONTHS, label, monthLabel, quarterLabel } from './words';

type ColumnName =
  'group' | 'number' | 'title' | 'quantity' | 'quality' | 'budget' | 'unit' | 'period' | 'dates' | 'remark';

export interface HeadQuarter {
  readonly quarter: Quarter;
  readonly column: number;
  /** The first of the quarter's columns: the one that is marked. */
  readonly isFirst: boolean;
}

export class TableHead {
  readonly quarters: readonly HeadQuarter[];
  readonly width: number;
  private readonly columns = new Map<string, number>();

  constructor(
    private readonly layout: Layout,
    private readonly year: number,
  ) {
    let next = 0;
    const quarters: HeadQuarter[] = [];
    for (const block of layout.columns) {
      if (block === 'results') {
        this.columns.set('quantity', next);
        this.columns.set('quality', next + 1);
        next += 2;
      } else if (block === 'quarters') {
        const each = this.hasMonths ? 3 : 1;
        for (let index = 0; index < 4 * each; index += 1) {
          const quarter = (Math.floor(index / each) + 1) as Quarter;
          quarters.push({ quarter, column: next + index, isFirst: index % each === 0 });
        }
        next += 4 * each;
      } else {
        this.columns.set(block, next);
        next += block === 'dates' ? 2 : 1;
      }
    }
    this.quarters = quarters;
    this.width = next;
  }

  private get hasMonths(): boolean {
    return this.layout.header === 'months' || this.layout.header === 'months-under-quarters';
  }

  has(column: ColumnName): boolean {
    return this.columns.has(column);
  }

  at(column: ColumnName): number {
    return this.columns.get(column) ?? -1;
  }

  write(sheet: SheetWriter): void {
    const { layout } = this;
    const isOneRow = layout.header === 'one-row' || layout.header === 'months';
    const top = sheet.row;
    const bottom = isOneRow ? top : top + 1;
    for (const id of ['group', 'number', 'title', 'budget', 'unit', 'period', 'remark'] as const) {
      if (!this.has(id)) continue;
      sheet.put(this.at(id), label(layout, id === 'remark' ? 'other' : id), top);
      if (layout.isMerged) sheet.merge(top, this.at(id), bottom, this.at(id));
    }
    for (const id of ['quantity', 'quality'] as const) sheet.put(this.at(id), label(layout, id), bottom);
    if (!isOneRow) this.span(sheet, top, this.at('quantity'), 2, 'ผลสำเร็จ');
    if (this.has('dates')) {
      sheet.put(this.at('dates'), label(layout, 'start'), bottom);
      sheet.put(this.at('dates') + 1, label(layout, 'end'), bottom);
      if (!isOneRow) this.span(sheet, top, this.at('dates'), 2, 'แผนการดำเนินงาน');
    }
    this.writeQuarters(sheet, top, bottom);
    sheet.row = bottom + 1;
    if (layout.hasColumnNumbers) {
      sheet.line(...Array.from({ length: this.width }, (_, index) => `(${digits(layout, index + 1)})`));
    }
  }

  private writeQuarters(sheet: SheetWriter, top: number, bottom: number): void {
    const { layout, quarters } = this;
    const first = quarters[0]!.column;
    if (layout.header === 'two-rows') this.span(sheet, top, first, 4, 'ระยะเวลาที่ดำเนินงาน');
    if (layout.header === 'digits') this.span(sheet, top, first, 4, 'ไตรมาสที่');
    quarters.forEach(({ quarter, column, isFirst }, index) => {
      if (layout.header === 'digits') sheet.put(column, layout.labels % 2 ? quarter : digits(layout, quarter), bottom);
      else if (this.hasMonths) sheet.put(column, monthLabel(layout, FISCAL_MONTHS[index]!, this.year), bottom);
      else sheet.put(column, quarterLabel(layout, quarter), bottom);
      if (layout.header === 'months-under-quarters' && isFirst)
        this.span(sheet, top, column, 3, quarterLabel(layout, quarter));
    });
  }

  private span(sheet: SheetWriter, row: number, column: number, width: number, text: string): void {
    sheet.put(column, text, row);
    if (this.layout.isMerged) sheet.merge(row, column, row, column + width - 1);
  }
}
