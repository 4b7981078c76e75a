/** The looks of summary tabs, as data that every host turns into its own formats. Colours are RRGGBB. */

export type SheetStyle =
  | 'title'
  | 'heading'
  | 'subtitle'
  | 'section'
  | 'note'
  | 'plain'
  | 'label'
  | 'signature'
  | 'place'
  | 'paragraph'
  | 'header'
  | 'upright'
  | 'text'
  | 'centre'
  | 'number'
  | 'difference'
  | 'money'
  | 'measure'
  | 'fraction'
  | 'growth'
  | 'percent'
  | 'balance'
  | 'link'
  | 'error'
  | 'warning'
  | 'info'
  | 'subtotal'
  | 'subtotalCentre'
  | 'subtotalNumber'
  | 'subtotalDifference'
  | 'subtotalMoney'
  | 'total'
  | 'totalCentre'
  | 'totalNumber'
  | 'totalDifference'
  | 'totalMoney';

/** What a tab's numbers look like; the digits are the tab's own. */
export type NumberKind = 'count' | 'difference' | 'money' | 'fraction' | 'growth' | 'percent' | 'balance';

export interface StyleDefinition {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  /** Room between the text and the left or right border, in Excel's steps. */
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Written from below to above, in a narrow column. */
  readonly isUpright?: true;
  readonly number?: NumberKind;
}

/** What differs from tab to tab. */
export interface SheetLooks {
  readonly digits: 'thai' | 'arabic';
  /** The font of the whole tab. */
  readonly font: SheetFont;
  /** Of the cells with a border, in points. */
  readonly cellSize: number;
}

/** The fonts of Thai official documents, the usual one first. */
export const SHEET_FONTS = ['TH SarabunPSK', 'TH Sarabun New'] as const;
export type SheetFont = (typeof SHEET_FONTS)[number];

export const USUAL_LOOKS: SheetLooks = { digits: 'thai', font: SHEET_FONTS[0], cellSize: 14 };

/** Of every border: a grey hairline. */
export const BORDER_COLOUR = '808080';

const CELL = { size: 14, border: true, vertical: 'top' } as const;
const TEXT = { horizontal: 'left', indent: 1, wrap: true } as const;
const NUMBER = { horizontal: 'right', indent: 1 } as const;
const CENTRE = { horizontal: 'center', wrap: true, number: 'count' } as const;
const SUBTOTAL = { ...CELL, bold: true, fill: 'F2F2F2' } as const;
const TOTAL = { ...CELL, bold: true, fill: 'DDEBF7' } as const;

export const SHEET_STYLES: Readonly<Record<SheetStyle, StyleDefinition>> = {
  title: { size: 20, bold: true, horizontal: 'center', vertical: 'center' },
  heading: { size: 16, bold: true, horizontal: 'center', vertical: 'center' },
  subtitle: { size: 14, colour: '444444', horizontal: 'left', vertical: 'center' },
  section: { size: 16, bold: true, horizontal: 'left', vertical: 'center' },
  note: { size: 12, italic: true, colour: '595959', horizontal: 'left', vertical: 'top' },
  plain: { size: 14, horizontal: 'left', vertical: 'top' },
  label: { size: 14, bold: true, horizontal: 'left', vertical: 'top' },
  signature: { size: 14, horizontal: 'center', vertical: 'bottom' },
  place: { size: 14, horizontal: 'left', vertical: 'bottom' },
  paragraph: { size: 14, horizontal: 'left', vertical: 'top', wrap: true },
  header: { ...CELL, bold: true, fill: 'DDEBF7', horizontal: 'center', vertical: 'center', wrap: true },
  upright: { ...CELL, bold: true, fill: 'DDEBF7', horizontal: 'center', vertical: 'top', isUpright: true },
  text: { ...CELL, ...TEXT },
  centre: { ...CELL, ...CENTRE },
  number: { ...CELL, ...NUMBER, number: 'count' },
  difference: { ...CELL, ...NUMBER, number: 'difference' },
  money: { ...CELL, ...NUMBER, wrap: true, number: 'money' },
  measure: { ...CELL, ...NUMBER, wrap: true, number: 'count' },
  fraction: { ...CELL, ...NUMBER, wrap: true, number: 'fraction' },
  growth: { ...CELL, ...NUMBER, number: 'growth' },
  percent: { ...CELL, ...NUMBER, number: 'percent' },
  balance: { ...CELL, ...NUMBER, number: 'balance' },
  link: { ...CELL, horizontal: 'center', colour: '0B5394', underline: true },
  error: { ...CELL, horizontal: 'center', bold: true, colour: 'A4262C', wrap: true },
  warning: { ...CELL, horizontal: 'center', bold: true, colour: '8A5300', wrap: true },
  info: { ...CELL, horizontal: 'center', colour: '3B3A39', wrap: true },
  subtotal: { ...SUBTOTAL, ...TEXT },
  subtotalCentre: { ...SUBTOTAL, ...CENTRE },
  subtotalNumber: { ...SUBTOTAL, ...NUMBER, number: 'count' },
  subtotalDifference: { ...SUBTOTAL, ...NUMBER, number: 'difference' },
  subtotalMoney: { ...SUBTOTAL, ...NUMBER, number: 'money' },
  total: { ...TOTAL, ...TEXT },
  totalCentre: { ...TOTAL, ...CENTRE },
  totalNumber: { ...TOTAL, ...NUMBER, number: 'count' },
  totalDifference: { ...TOTAL, ...NUMBER, number: 'difference' },
  totalMoney: { ...TOTAL, ...NUMBER, number: 'money' },
};

/** The size of a style's letters on a tab, in points. */
export function sizeOf(style: SheetStyle, { cellSize }: SheetLooks): number {
  const { border, size } = SHEET_STYLES[style];
  return border ? cellSize : size;
}

/** A style as a tab has it. */
export function lookOf(style: SheetStyle, looks: SheetLooks): StyleDefinition {
  return { ...SHEET_STYLES[style], size: sizeOf(style, looks) };
}

/** Thai digits; other prefixes are lost when LibreOffice saves. Each section of a format needs its own. */
const PREFIX: Readonly<Record<SheetLooks['digits'], string>> = { thai: '[$-D00041E]', arabic: '' };

/** Positive; negative; zero. */
const SECTIONS: Readonly<Record<NumberKind, readonly string[]>> = {
  count: ['#,##0', '-#,##0', '0'],
  difference: ['+#,##0', '-#,##0', '0'],
  money: ['#,##0.00', '-#,##0.00', '"ไม่ใช้งบประมาณ"'],
  // Only of numbers with a fraction: of 3 it would show the point, too (`3.`).
  fraction: ['#,##0.##', '-#,##0.##', '0'],
  balance: ['[Red]+#,##0.00', '[Red]-#,##0.00', '0.00'],
  growth: ['+#,##0', '-#,##0', '0'],
  percent: ['+#,##0.0', '-#,##0.0', '0.0'],
};

/** The number format of a style in a tab's digits; null if it shows no numbers. */
export function numberFormatOf(style: SheetStyle, looks: SheetLooks): string | null {
  const { number } = SHEET_STYLES[style];
  return number ? numberFormat(number, looks) : null;
}

/** The number format of a kind of numbers in a tab's digits. */
export function numberFormat(kind: NumberKind, { digits }: SheetLooks): string {
  const prefix = PREFIX[digits];
  return SECTIONS[kind].map((section) => (section.startsWith('"') ? section : prefix + section)).join(';');
}
