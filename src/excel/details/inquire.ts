/** Details of the workbook for support: numbers and codes, nothing that a person has typed. */
import { fact, type Fact } from '../../core/workbook/fact';
import { toHostError } from '../request/errors';
import { session } from '../request/session';
import type { SheetIds } from './sheet-ids';
import { inquireTrial } from './trial';

type Inquiry = (context: Excel.RequestContext) => Promise<readonly Fact[]>;

/** Each in its own request context: one that fails says so, and the others are still answered. */
export async function inquire(ids: SheetIds): Promise<readonly Fact[]> {
  const inquiries: Readonly<Record<string, Inquiry>> = {
    workbook: inquireWorkbook,
    culture: inquireCulture,
    'date system': inquireDates,
    'sheet ids': (context) => ids.inquire(context),
    trial: inquireTrial,
  };
  const facts: Fact[] = [];
  for (const [name, inquiry] of Object.entries(inquiries)) facts.push(...(await answered(name, inquiry)));
  return facts;
}

async function answered(name: string, inquiry: Inquiry): Promise<readonly Fact[]> {
  try {
    return await session({ waitsForEdit: false }, inquiry);
  } catch (error) {
    return [fact(name, `not told: ${toHostError(error).detail}`)];
  }
}

const inquireWorkbook: Inquiry = async (context) => {
  const { workbook, application } = context;
  const { worksheets, tables, names, protection } = workbook;
  worksheets.load('visibility,protection/protected');
  workbook.load('readOnly,autoSave');
  protection.load('protected');
  application.load('calculationMode');
  const counts = { tables: tables.getCount(), names: names.getCount() };
  await context.sync();
  const sheets = worksheets.items;
  const visible = sheets.filter(({ visibility }) => visibility === 'Visible').length;
  const locked = sheets.filter((sheet) => sheet.protection.protected).length;
  return [
    fact('sheets', `${sheets.length}, ${sheets.length - visible} hidden, ${locked} protected`),
    fact('structure protected', protection.protected),
    fact('tables and names', `${counts.tables.value} and ${counts.names.value}`),
    fact('read-only', workbook.readOnly),
    fact('saves by itself', workbook.autoSave),
    fact('calculation', application.calculationMode),
  ];
};

/** Whether Office.js uses values and formats as in the United States, independent of these. */
const inquireCulture: Inquiry = async (context) => {
  const { cultureInfo } = context.application;
  cultureInfo.load(
    'name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator,datetimeFormat/shortDatePattern',
  );
  await context.sync();
  const { name, numberFormat, datetimeFormat } = cultureInfo;
  return [
    fact('culture', name),
    fact('number', `1${numberFormat.numberGroupSeparator}000${numberFormat.numberDecimalSeparator}5`),
    fact('short date', datetimeFormat.shortDatePattern),
  ];
};

/** The serial number of 1 January 2025 in each system. No property says which one a workbook has; a function does. */
const SYSTEMS: Readonly<Record<number, string>> = { 45658: '1900', 44196: '1904' };

const inquireDates: Inquiry = async (context) => {
  const result = context.workbook.functions.date(2025, 1, 1).load('value');
  await context.sync();
  return [fact('date system', SYSTEMS[result.value] ?? 'unknown')];
};
