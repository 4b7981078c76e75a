/** The register as a tab of an open workbook: written by the Excel host, and looked at. */
import { createExcelHost } from '../../src/excel';
import type { SheetChange } from '../../src/core/workbook/change';
import type { SheetSpec, SpecCell } from '../../src/core/workbook/sheet-spec';
import { installOffice, type LoadedOffice } from '../office/load';
import type { SheetModel, WorkbookModel } from '../office/model';
import { page } from './tab-page';

export const host = createExcelHost();
export const REMOVAL = { kind: 'sheet-removal', id: 'register', name: 'ทะเบียนโครงการ' } as const;

export function open(model: WorkbookModel): LoadedOffice {
  const office = installOffice(model);
  office.log.length = 0;
  return office;
}

export function register(projects: readonly string[], changes: Partial<SheetSpec> = {}): SheetChange {
  const header = (value: string): SpecCell => ({ value, style: 'header' });
  return {
    kind: 'sheet',
    spec: {
      id: 'register',
      name: 'ทะเบียนโครงการ',
      rows: [
        [{ value: 'ทะเบียนโครงการ', style: 'title' }],
        [],
        [header('ลำดับ'), header('ชื่อ'), header('งบประมาณ')],
        ...projects.map((title, index): (SpecCell | null)[] => [
          { value: index + 1, style: 'number' },
          { value: title, style: 'text' },
          { value: 1000.5, style: 'money' },
        ]),
        [
          null,
          { value: 'รวม', style: 'total' },
          { value: 0, formula: '=SUM(PhaenRegister[งบประมาณ])', style: 'totalNumber' },
        ],
      ],
      widths: [8, 40.5, 12],
      merges: ['A1:C1'],
      table: { name: 'PhaenRegister', range: `A3:C${String(3 + projects.length)}` },
      headerRows: 3,
      ...page('landscape', { area: 'A2:C6', repeated: { top: 2, bottom: 2 }, header: 'กอง ก & ข' }),
      hidden: [1],
      ...changes,
    },
  };
}

export function sheet(model: WorkbookModel, name: string): SheetModel {
  const found = model.sheets.find((each) => each.name === name);
  if (!found) throw new Error(`no sheet: ${name}`);
  return found;
}
