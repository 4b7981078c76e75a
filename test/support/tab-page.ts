/** The parts of a tab's spec that most tests say nothing of. */
import type { SheetSpec } from '../../src/core/workbook/sheet-spec';
import { USUAL_LOOKS } from '../../src/core/workbook/sheet-style';

/** All columns shown, ten rows of them printed, no rows repeated, no conditions or charts, unless asked otherwise. */
export function page(
  orientation: 'portrait' | 'landscape',
  print: Partial<SheetSpec['print']> = {},
): Pick<SheetSpec, 'hidden' | 'conditions' | 'charts' | 'print' | 'looks'> {
  return {
    hidden: [],
    conditions: [],
    charts: [],
    print: { orientation, area: 'A1:J10', repeated: null, header: '', ...print },
    looks: USUAL_LOOKS,
  };
}
