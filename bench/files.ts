/** The workbooks that are measured: a large one, a folder of plans, and one plan of two hundred rows. */
import { workbook as fileOf } from '#test/hostile/build';
import { buildForm, type FormProject } from '#test/support/form-builder';
import { PHASE_2 } from '../src/core/plan/frameworks/phase-2';
import { cellName } from '../src/core/workbook/address';
import type { CellValue, WorkbookSnapshot } from '../src/core/workbook/snapshot';
import { escapeXml } from '../src/xlsx/xml/escape';

const SECTIONS = PHASE_2.subPlans.flatMap(({ guidelines }) => guidelines.map(({ section }) => section));
const PERIODS = ['ต.ค. - ธ.ค. 67', 'มกราคม 2568', 'ไตรมาสที่ ๓', null] as const;
/** Style 1 is money. */
const STYLES =
  '<fonts><font><name val="TH SarabunPSK"/></font></fonts><cellXfs><xf/><xf numFmtId="4" fontId="0"/></cellXfs>';

/** A plan of so many projects, another one for each seed. */
export function plan(projects: number, seed: number): WorkbookSnapshot {
  const project = (index: number): FormProject => ({
    section: SECTIONS[(index + seed) % SECTIONS.length] ?? '1.1',
    title: `โครงการส่งเสริมคุณธรรมในชุมชนที่ ${seed} รุ่นที่ ${index + 1}`,
    quantity: `- จำนวนผู้เข้าร่วมไม่น้อยกว่า ${((index * 7 + seed) % 990) + 10} คน`,
    quality: `ผู้เข้าร่วมรุ่นที่ ${index + 1} มีความรู้ความเข้าใจ ตระหนักในคุณธรรมจริยธรรม และนำไปปฏิบัติในชีวิตประจำวันได้`,
    period: PERIODS[(index + seed) % PERIODS.length] ?? null,
    quarters: [index % 4 === 0 ? '✓' : null, index % 4 === 1 ? '✓' : null, null, index % 4 === 3 ? '✓' : null],
  });
  return buildForm({ projects: Array.from({ length: projects }, (_, index) => project(index)) }).workbook;
}

/** A file of the workbook's first sheet, its texts shared as Excel shares them. */
export function packed({ sheets: [sheet] }: WorkbookSnapshot): Uint8Array {
  if (!sheet) throw new Error('no sheet');
  const { name, origin, values, merges } = sheet;
  const rows = new Rows();
  values.forEach((line, index) => rows.add(origin.row + index, line, origin.column));
  const list = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const merged = list === '' ? '' : `<mergeCells count="${merges.length}">${list}</mergeCells>`;
  return fileOf({ sheets: { [name]: rows.xml + merged }, strings: rows.strings, styles: STYLES });
}

/** A worksheet of so many rows with twelve columns: eight of texts, half of them found again and again, two of numbers, two of money. */
export function large(rowCount: number): Uint8Array {
  const rows = new Rows();
  for (let row = 0; row < rowCount; row += 1) {
    const line = Array.from({ length: 12 }, (_, column): CellValue => {
      if (column % 3 === 2) return row * 37 + column * 1.25;
      return column % 3 === 0
        ? `โครงการส่งเสริมคุณธรรมในชุมชน รุ่นที่ ${row} ช่อง ${column}`
        : `สำนักงานวัฒนธรรมจังหวัด ${row % 50}`;
    });
    rows.add(row, line, 0, [5, 11]);
  }
  return fileOf({ sheets: { ข้อมูล: rows.xml }, strings: rows.strings, styles: STYLES });
}

/** Rows of a worksheet, with the strings that they share. */
class Rows {
  private readonly lines: string[] = [];
  private readonly shared = new Map<string, number>();

  add(row: number, values: readonly CellValue[], left: number, money: readonly number[] = []): void {
    const cells = values.map((value, index) => {
      const tag = `<c r="${cellName(row, left + index)}"${money.includes(index) ? ' s="1"' : ''}`;
      if (typeof value === 'number') return `${tag}><v>${value}</v></c>`;
      return typeof value === 'string' ? `${tag} t="s"><v>${this.indexOf(value)}</v></c>` : '';
    });
    this.lines.push(
      `<row r="${row + 1}" spans="1:${left + values.length}" ht="21" customHeight="1">${cells.join('')}</row>`,
    );
  }

  get xml(): string {
    return `<sheetData>${this.lines.join('')}</sheetData>`;
  }

  get strings(): string {
    return [...this.shared.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('');
  }

  private indexOf(text: string): number {
    const known = this.shared.get(text);
    if (known !== undefined) return known;
    this.shared.set(text, this.shared.size);
    return this.shared.size - 1;
  }
}
