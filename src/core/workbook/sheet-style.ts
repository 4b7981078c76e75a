/** The looks of summary tabs, as data that every host turns into its own formats. Colours are RRGGBB. */

export type SheetStyle =
  | 'title'
  | 'subtitle'
  | 'note'
  | 'plain'
  | 'header'
  | 'text'
  | 'centre'
  | 'number'
  | 'difference'
  | 'money'
  | 'measure'
  | 'link'
  | 'subtotal'
  | 'subtotalCentre'
  | 'subtotalNumber'
  | 'subtotalDifference'
  | 'total'
  | 'totalCentre'
  | 'totalNumber'
  | 'totalDifference';

export interface StyleDefinition {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap?: boolean;
  readonly numberFormat?: string;
}

/** The font of Thai official documents. */
export const SHEET_FONT = 'TH SarabunPSK';

const CELL = { size: 14, border: true, vertical: 'top' } as const;
const COUNT = '#,##0;-#,##0;0';
/**
 * A difference is highlighted as long as the formula says so. Hosts take number formats in the US locale, hence
 * `[Red]`.
 */
const DIFFERENCE = '[Red]+#,##0;[Red]-#,##0;0';
const SUBTOTAL = { ...CELL, bold: true, fill: 'F2F2F2' } as const;
const TOTAL = { ...CELL, bold: true, fill: 'DDEBF7' } as const;

export const SHEET_STYLES: Readonly<Record<SheetStyle, StyleDefinition>> = {
  title: { size: 18, bold: true, horizontal: 'left', vertical: 'center' },
  subtitle: { size: 14, colour: '444444', horizontal: 'left', vertical: 'center' },
  note: { size: 12, italic: true, colour: '595959', horizontal: 'left', vertical: 'top' },
  plain: { size: 14, horizontal: 'left', vertical: 'top' },
  header: { ...CELL, bold: true, fill: 'DDEBF7', horizontal: 'center', vertical: 'center', wrap: true },
  text: { ...CELL, horizontal: 'left', wrap: true },
  centre: { ...CELL, horizontal: 'center' },
  number: { ...CELL, horizontal: 'right', numberFormat: COUNT },
  difference: { ...CELL, horizontal: 'right', numberFormat: DIFFERENCE },
  money: { ...CELL, horizontal: 'right', numberFormat: '#,##0.00' },
  measure: { ...CELL, horizontal: 'right', wrap: true },
  link: { ...CELL, horizontal: 'center', colour: '0B5394', underline: true },
  subtotal: { ...SUBTOTAL, horizontal: 'left', wrap: true },
  subtotalCentre: { ...SUBTOTAL, horizontal: 'center' },
  subtotalNumber: { ...SUBTOTAL, horizontal: 'right', numberFormat: COUNT },
  subtotalDifference: { ...SUBTOTAL, horizontal: 'right', numberFormat: DIFFERENCE },
  total: { ...TOTAL, horizontal: 'left', wrap: true },
  totalCentre: { ...TOTAL, horizontal: 'center' },
  totalNumber: { ...TOTAL, horizontal: 'right', numberFormat: COUNT },
  totalDifference: { ...TOTAL, horizontal: 'right', numberFormat: DIFFERENCE },
};
