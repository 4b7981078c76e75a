/** The sample forms behind each host. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../src/core/plan/plan';
import { SUMMARY_TABS } from '../../src/core/summary/tabs';
import type { Host } from '../../src/core/workbook/host';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { createExcelHost } from '../../src/excel';
import { XlsxHost } from '../../src/xlsx';
import { fromSnapshot } from '#test/office/from-snapshot';
import { installOffice } from '#test/office/load';
import type { WorkbookModel } from '#test/office/model';

export function openFile(form: string): XlsxHost {
  return XlsxHost.open(new Uint8Array(readFileSync(join(__dirname, '../../samples', `${form}.xlsx`))));
}

/** The same workbook behind the real Office.js. */
export async function openOffice(form: string): Promise<Host> {
  return (await openModel(form)).host;
}

interface OpenModel {
  readonly host: Host;
  readonly model: WorkbookModel;
}

export function openModel(form: string): Promise<OpenModel> {
  return inOffice(openFile(form));
}

/** The workbook of a file behind the real Office.js. */
export async function inOffice(file: XlsxHost): Promise<OpenModel> {
  const snapshot = await file.read();
  const traits = await file.readTraits(
    snapshot.sheets.flatMap(({ name, origin, values }) =>
      cellsOf(origin, values).map((cell) => ({ sheet: name, cell })),
    ),
  );
  // This Excel does not calculate: a formula comes to what the core says, which LibreOffice checks (test/libreoffice).
  const model: WorkbookModel = {
    ...fromSnapshot(snapshot, traits),
    calculate: (_sheet, _cell, formula) => RESULTS.get(formula) ?? 0,
  };
  installOffice(model);
  return { host: createExcelHost(), model };
}

const RESULTS = new Map<string, CellValue>();

/** Has the formulas of the plan's summary come to what the core says. */
export function expectResults(plan: Plan): void {
  for (const cell of SUMMARY_TABS.flatMap((tab) => tab(plan).rows.flat())) {
    if (cell?.formula !== undefined) RESULTS.set(cell.formula, cell.value);
  }
}

function cellsOf(origin: { row: number; column: number }, values: readonly (readonly unknown[])[]): string[] {
  return values.flatMap((line, down) =>
    line.map((_, across) => `${String.fromCharCode(65 + origin.column + across)}${origin.row + down + 1}`),
  );
}
