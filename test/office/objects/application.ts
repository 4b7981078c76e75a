/** Excel.Application, and the worksheet functions that a workbook works out without a cell. */
import type { WorkbookModel } from '../model';
import type { Remote } from '../remote';

/** The first day that a serial number counts from, before which the two systems differ by 1,462 days. */
const DAY = 86_400_000;
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

export function applicationRemote(model: WorkbookModel): Remote {
  const { name, decimal, group, shortDate } = model.culture;
  return {
    type: 'Application',
    scalars: { CalculationMode: { get: () => 'Automatic' } },
    objects: {
      CultureInfo: () => ({
        type: 'CultureInfo',
        scalars: { Name: { get: () => name } },
        objects: {
          NumberFormat: () => ({
            type: 'NumberFormatInfo',
            scalars: { NumberDecimalSeparator: { get: () => decimal }, NumberGroupSeparator: { get: () => group } },
          }),
          DatetimeFormat: () => ({
            type: 'DatetimeFormatInfo',
            scalars: { ShortDatePattern: { get: () => shortDate } },
          }),
        },
      }),
    },
    methods: {
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}

export function functionsRemote(model: WorkbookModel): Remote {
  return {
    type: 'Functions',
    methods: {
      Date: (year, month, day) => {
        const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCHS[model.dateSystem];
        return { type: 'FunctionResult', scalars: { Value: { get: () => days / DAY }, Error: { get: () => null } } };
      },
    },
  };
}
