/** Whether the receipt in the workbook is of its plan. */
import type { CheckReport } from '../report';
import type { Screen } from '../terminal/screen';
import { plain } from '../terminal/text';
import { wrap } from '../terminal/wrap';

export function receiptLines({ receipt }: CheckReport, screen: Screen): string[] {
  if (!receipt) return [];
  return wrap(plain(receipt.message), screen.columns).map((line) =>
    screen.paint(line, receipt.fits === true ? 'green' : 'yellow'),
  );
}
