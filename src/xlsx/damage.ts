import { HostError } from '../core/workbook/host';

/** The error for a file that breaks its own format; `where` names a part or a structure, never a cell's contents. */
export function damaged(where: string): HostError {
  return new HostError('damaged', where);
}

/** The error for a file that would take more memory or time than a plan ever needs. */
export function tooLarge(where: string): HostError {
  return new HostError('too-large', where);
}
