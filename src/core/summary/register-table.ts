/** The register's Excel table: its name and columns, which formulas of other tabs refer to. */
import { fillIn } from '../messages/language';
import { REGISTER_HEADERS_TH, REGISTER_TH } from '../messages/tabs/register';
import { toThai } from '../text/digits';

export const REGISTER_TABLE = 'PhaenRegister';

export type RegisterColumn = keyof typeof REGISTER_HEADERS_TH;

/** The header of the amounts of one source of money, counted from 0. The source's own name may hold any character. */
export function sourceHeader(index: number): string {
  return fillIn(REGISTER_TH.sourceHeader, { number: toThai(String(index + 1)) });
}

/** The amounts of one source of money, as a formula names them. */
export function sourceColumn(index: number): string {
  return `${REGISTER_TABLE}[${sourceHeader(index)}]`;
}

/** A column of the register as a formula names it: `PhaenRegister[แผนย่อย]`. */
export function registerColumn(column: RegisterColumn): string {
  return `${REGISTER_TABLE}[${REGISTER_HEADERS_TH[column]}]`;
}
