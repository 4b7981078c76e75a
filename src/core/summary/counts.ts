/** สรุปจำนวนโครงการ: declared beside listed, in live formulas over the register. */
import { isWithoutHalted } from '../plan/halted';
import type { Plan } from '../plan/plan';
import { cellName, columnName, rangeName } from '../workbook/address';
import type { SheetSpec, SpecCell, SpecCondition } from '../workbook/sheet-spec';
import { USUAL_LOOKS, type SheetStyle } from '../workbook/sheet-style';
import { cell, live } from './cells';
import { countLines, type CountLevel, type CountLine } from './count-lines';
import { declaredText } from './declared-text';
import { follow } from './follow';
import { agencyName, headingRows, printedArea, titleMerges } from './heading';
import { registerColumn } from './register-table';
import { NO_SIGNATURES, signatureBlock } from './signatures';
import { USUAL_OPTIONS, type TabOptions } from './tab-options';

const HEADERS = ['แผนย่อย', 'แนวทาง', 'ชื่อ', 'ระบุ', 'นับได้', 'ต่าง (นับได้ - ระบุ)', 'ผล', 'บรรทัดตัวอย่างที่เหลือ'] as const;
const WIDTHS = [7, 10, 60, 8, 8, 12, 13, 14] as const;
/** More is listed than declared, but not without the projects that say that they are cancelled or postponed. */
const OF_HALTED = 'ดูที่ยกเลิก';
const DECLARED = 3;
const LISTED = 4;
const DIFFERENCE = 5;
const VERDICT = 6;
const PLACEHOLDERS = 7;
/** Of lines that do not agree: darker in print than the fills of sub-plans and the total, and light behind any text. */
const DIFFERS = { fill: 'F8CBAD', colour: '9C0006' } as const;

interface LevelStyles {
  readonly text: SheetStyle;
  readonly centre: SheetStyle;
  readonly number: SheetStyle;
  readonly difference: SheetStyle;
}

const STYLES: Readonly<Record<CountLevel, LevelStyles>> = {
  guideline: { text: 'text', centre: 'centre', number: 'number', difference: 'difference' },
  subPlan: {
    text: 'subtotal',
    centre: 'subtotalCentre',
    number: 'subtotalNumber',
    difference: 'subtotalDifference',
  },
  total: { text: 'total', centre: 'totalCentre', number: 'totalNumber', difference: 'totalDifference' },
};

/** The counts of a plan, and below them the lines of 3.1 as they ought to read. */
export function countsTab(plan: Plan, options: TabOptions = USUAL_OPTIONS): SheetSpec {
  const heading = headingRows('สรุปจำนวนโครงการ', plan, '(ระบุ คือจำนวนในข้อ ๓.๑ นับได้ คือจำนวนในตารางโครงการ)');
  const lines = countLines(plan);
  const table = new CountTable(lines, heading.length + 1);
  const body = [
    ...heading,
    HEADERS.map((header) => cell(header, 'header')),
    ...lines.map((line) => table.row(line)),
    [],
    ...declaredText(plan, lines).map((text, index) => [cell(text, index === 0 ? 'subtitle' : 'plain')]),
  ];
  const signatures = options.isSigned ? signatureBlock(body.length, WIDTHS) : NO_SIGNATURES;
  const rows = [...body, ...signatures.rows];
  const right = WIDTHS.length - 1;
  return {
    id: 'counts',
    name: 'สรุปจำนวนโครงการ',
    rows,
    widths: WIDTHS,
    hidden: [],
    merges: [...titleMerges(right), ...signatures.merges],
    table: null,
    conditions: table.conditions(),
    charts: [],
    headerRows: heading.length + 1,
    print: {
      orientation: 'portrait',
      isOnePage: true,
      area: printedArea(rows.length, right),
      repeated: { top: heading.length, bottom: heading.length },
      header: agencyName(plan),
    },
    looks: { ...USUAL_LOOKS, digits: options.digits },
  };
}

/** Knows on which row of the tab each line stands, so that formulas can refer to it. */
class CountTable {
  constructor(
    private readonly lines: readonly CountLine[],
    private readonly firstRow: number,
  ) {}

  row(line: CountLine): SpecCell[] {
    const style = STYLES[line.level];
    return [
      cell(line.subPlan, style.centre),
      cell(line.guideline, style.centre),
      cell(line.name, style.text),
      follow(line.declared, style.number),
      live(this.listedFormula(line), line.listed, style.number),
      ...this.comparison(line, style),
      this.placeholderCell(line, style.number),
    ];
  }

  /** A line whose numbers differ is filled, and the difference stands out in it. */
  conditions(): SpecCondition[] {
    const { firstRow: top } = this;
    const bottom = top + this.lines.length - 1;
    const formula = `=N($${columnName(DIFFERENCE)}${top + 1})<>0`;
    const { fill, colour } = DIFFERS;
    return [
      { range: rangeName({ top, left: DIFFERENCE, bottom, right: VERDICT }), formula, fill, colour, bold: true },
      { range: rangeName({ top, left: 0, bottom, right: WIDTHS.length - 1 }), formula, fill },
    ];
  }

  private comparison(line: CountLine, style: LevelStyles): SpecCell[] {
    if (line.isUnplaced) {
      return [cell(null, style.difference), cell(line.listed > 0 ? 'ต้องจัดเข้าแนวทาง' : null, style.centre)];
    }
    const declared = line.declared?.value ?? null;
    const difference = declared === null ? '' : line.listed - declared;
    const unknown = line.declared ? 'อ่านไม่ได้' : 'ไม่พบบรรทัด';
    const isOfHalted = declared !== null && isWithoutHalted(declared, line.listed, line.halted);
    const differs = isOfHalted ? OF_HALTED : 'ไม่ตรง';
    const verdict = difference === '' ? unknown : difference === 0 ? 'ตรง' : differs;
    const [from, to, result] = [this.at(line, DECLARED), this.at(line, LISTED), this.at(line, DIFFERENCE)];
    const ofHalted = `IF(AND(${result}>0,${result}<=${String(line.halted)}),"${OF_HALTED}","ไม่ตรง")`;
    const other = line.halted > 0 ? ofHalted : '"ไม่ตรง"';
    return [
      live(`=IF(${from}="","",${to}-${from})`, difference, style.difference),
      live(`=IF(${result}="","${unknown}",IF(${result}=0,"ตรง",${other}))`, verdict, style.centre),
    ];
  }

  private listedFormula(line: CountLine): string {
    if (line.isUnplaced) return `=${this.at(this.whole(line), LISTED)}-${this.sum(this.siblings(line), LISTED)}`;
    if (line.level === 'total') return `=COUNT(${registerColumn('number')})`;
    const bySubPlan = `${registerColumn('subPlan')},${String(line.subPlan)}`;
    const byGuideline = line.guideline === null ? '' : `,${registerColumn('guideline')},${String(line.guideline)}`;
    return `=COUNTIFS(${bySubPlan}${byGuideline})`;
  }

  private placeholderCell(line: CountLine, style: SheetStyle): SpecCell {
    const parts = this.parts(line);
    if (parts.length === 0) return cell(line.placeholders, style);
    return live(`=${this.sum(parts, PLACEHOLDERS)}`, line.placeholders, style);
  }

  /** The lines that add up to `line`. */
  private parts(line: CountLine): CountLine[] {
    if (line.level === 'total') return this.lines.filter(({ level }) => level === 'subPlan');
    if (line.level === 'guideline' || line.isUnplaced) return [];
    return this.lines.filter(({ level, subPlan }) => level === 'guideline' && subPlan === line.subPlan);
  }

  private whole(line: CountLine): CountLine {
    return this.lines.find((each) => this.parts(each).includes(line)) ?? line;
  }

  private siblings(line: CountLine): CountLine[] {
    return this.parts(this.whole(line)).filter((each) => each !== line);
  }

  private sum(lines: readonly CountLine[], column: number): string {
    return `SUM(${lines.map((line) => this.at(line, column)).join(',')})`;
  }

  private at(line: CountLine, column: number): string {
    return cellName(this.firstRow + this.lines.indexOf(line), column);
  }
}
