/** What is measured: the same thing done by Phaen and by its peers, and the least that has to be done. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync, unzipSync } from 'fflate';
import { readPlan } from '../src/core/form/read-plan';
import { runRules } from '../src/core/jobs/run-rules';
import { ZLIB_CODEC } from '../src/cli/zlib-codec';
import { XlsxHost } from '../src/xlsx';

interface SheetJs {
  read(file: Uint8Array, options: { type: 'array' }): { Sheets: Record<string, Record<string, unknown>> };
  write(book: unknown, options: { type: 'buffer'; bookType: 'xlsx'; compression: true }): Uint8Array;
}

interface ExcelJs {
  readonly Workbook: new () => {
    readonly xlsx: { load(file: Uint8Array): Promise<unknown>; writeBuffer(): Promise<unknown> };
    readonly worksheets: readonly { getCell(cell: string): { value: unknown } }[];
  };
}

/** One of the libraries that npm run bench:peers alone installs, in a folder apart, by its main file. */
async function peer(main: string): Promise<unknown> {
  const { href } = pathToFileURL(resolve('bench/peers/node_modules', main));
  const { default: library } = (await import(/* webpackIgnore: true */ href)) as { readonly default: unknown };
  return library;
}

const sheetJs = async (): Promise<SheetJs> => (await peer('@e965/xlsx/xlsx.js')) as SheetJs;
const excelJs = async (): Promise<ExcelJs> => (await peer('exceljs/excel.js')) as ExcelJs;

type Work = (file: Uint8Array) => unknown;

/** As the command line does. */
const openFile = (file: Uint8Array): XlsxHost => XlsxHost.open(file, ZLIB_CODEC);

/** The cell that is changed, and its new text. */
const CELL = 'A20';
const TEXT = 'แก้ไขแล้ว';

export const WORKS = {
  unpack: (file) => unzipSync(file),
  'Phaen reads': async (file) => openFile(file).read(),
  'Phaen checks': async (file) => {
    const workbook = await openFile(file).read();
    const plan = readPlan(workbook);
    if (!plan) throw new Error('no plan in a file of the bench');
    return runRules(plan, workbook);
  },
  'SheetJS reads': async (file) => (await sheetJs()).read(file, { type: 'array' }),
  'unpack and pack the sheet': (file) => {
    for (const [name, bytes] of Object.entries(unzipSync(file))) if (name.includes('sheet1.xml')) deflateSync(bytes);
  },
  'Phaen edits': async (file) => {
    const host = openFile(file);
    const [sheet] = (await host.read()).sheets;
    if (!sheet) throw new Error('no sheet in a file of the bench');
    const value = sheet.values[19 - sheet.origin.row]?.[0] ?? null;
    const change = { kind: 'cell', sheet: sheet.name, cell: CELL, before: { value }, after: { value: TEXT } } as const;
    if ((await host.apply([change])).applied.length === 0) throw new Error('the change was refused');
    return host.bytes();
  },
  'SheetJS edits': async (file) => {
    const library = await sheetJs();
    const book = library.read(file, { type: 'array' });
    const [sheet] = Object.values(book.Sheets);
    if (sheet) sheet[CELL] = { t: 's', v: TEXT };
    return library.write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
  },
  'ExcelJS edits': async (file) => {
    const { Workbook } = await excelJs();
    const book = new Workbook();
    await book.xlsx.load(file);
    const [sheet] = book.worksheets;
    if (sheet) sheet.getCell(CELL).value = TEXT;
    return book.xlsx.writeBuffer();
  },
} satisfies Record<string, Work>;

export type WorkName = keyof typeof WORKS;
