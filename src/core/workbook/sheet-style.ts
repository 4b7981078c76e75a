/** The looks of summary tabs, as data that every host turns into its own formats. Colours are RRGGBB. */

export type SheetStyle =
  'title' | 'subtitle' | 'note' | 'header' | 'text' | 'centre' | 'number' | 'money' | 'link' | 'subtotal' | 'subtotalNumber' | 'total' | 'totalNumber';

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

export const SHEET_STYLES: Readonly<Record<SheetStyle, StyleDefinition>> = {
  title: { size: 18, bold: true, horizontal: 'left', vertical: 'center' },
  subtitle: { size: 14, colour: '444444', horizontal: 'left', vertical: 'center' },
  note: { size: 12, italic: true, colour: '595959', horizontal: 'left', vertical: 'top' },
  header: { ...CELL, bold: true, fill: 'DDEBF7', horizontal: 'center', vertical: 'center', wrap: true },
  text: { ...CELL, horizontal: 'left', wrap: true },
  centre: { ...CELL, horizontal: 'center' },
  number: { ...CELL, horizontal: 'right', numberFormat: COUNT },
  money: { ...CELL, horizontal: 'right', numberFormat: '#,##0.00' },
  link: { ...CELL, horizontal: 'center', colour: '0B5394', underline: true },
  subtotal: { ...CELL, bold: true, fill: 'F2F2F2', horizontal: 'left', wrap: true },
  subtotalNumber: { ...CELL, bold: true, fill: 'F2F2F2', horizontal: 'right', numberFormat: COUNT },
  total: { ...CELL, bold: true, fill: 'DDEBF7', horizontal: 'left', wrap: true },
  totalNumber: { ...CELL, bold: true, fill: 'DDEBF7', horizontal: 'right', numberFormat: COUNT },
};
