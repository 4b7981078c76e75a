/** Excel.RangeAreas: several ranges of one sheet. */
import type { RangeIndex } from '../../../src/core/workbook/address';
import type { SheetModel, WorkbookModel } from '../model';
import type { Remote } from '../remote';
import { fullAddress } from './area';
import { formatRemote } from './format';
import { rangeRemote } from './range';

export function rangeAreasRemote(model: WorkbookModel, sheet: SheetModel, areas: readonly RangeIndex[]): Remote {
  return {
    type: 'RangeAreas',
    isReferenced: true,
    scalars: {
      Address: { get: () => areas.map((area) => fullAddress(sheet, area)).join(',') },
      AreaCount: { get: () => areas.length },
    },
    objects: {
      Areas: () => ({ type: 'RangeCollection', items: () => areas.map((area) => rangeRemote(model, sheet, area)) }),
      Format: () => formatRemote(sheet, areas),
    },
  };
}
