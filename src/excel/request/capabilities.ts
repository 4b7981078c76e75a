/** What the Excel that we run in can do. Perpetual Office 2016 and 2019 lack what reading merged cells needs. */
import { HostError } from '../../core/workbook/host';

/** `Range.getMergedAreasOrNullObject` came with it; Excel LTSC 2021 has 1.14. */
const MINIMUM = '1.13';

export interface Capabilities {
  readonly isExcel: boolean;
  /** Everything that reading and writing a form needs. */
  readonly isNewEnough: boolean;
}

export function capabilities(): Capabilities {
  const requirements = typeof Office === 'undefined' ? undefined : Office.context?.requirements;
  const isExcel = requirements !== undefined && typeof Excel !== 'undefined';
  return { isExcel, isNewEnough: isExcel && requirements.isSetSupported('ExcelApi', MINIMUM) };
}

/** Throws `excel-failed` outside Excel and `excel-too-old` below ExcelApi 1.13. */
export function requireExcel(): void {
  const { isExcel, isNewEnough } = capabilities();
  if (!isExcel) throw new HostError('excel-failed', 'HostNotAvailable');
  if (!isNewEnough) throw new HostError('excel-too-old', `ExcelApi ${MINIMUM}`);
}
