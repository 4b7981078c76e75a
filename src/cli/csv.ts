/** Rows as CSV (RFC 4180) that Excel opens as it is meant: Thai whole, and no cell that is taken for a formula. */

export type CsvValue = string | number | null | undefined;

/** The start of a file: without it Excel takes the file to be in Windows' own encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';
/** What Excel and others take for the start of a formula, invisible characters and full width ones too. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: CsvValue): string {
  if (typeof value !== 'string') return String(value ?? '');
  // As Excel's own mark for text; a person sees it, and nothing is calculated.
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
