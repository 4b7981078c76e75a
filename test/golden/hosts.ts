/** The sample forms behind each host. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedPlan } from '../../src/core/summary/checked-plan';
import { SUMMARY_TABS } from '../../src/core/summary/tabs';
import { USUAL_OPTIONS } from '../../src/core/summary/tab-options';
import type { TraitsBySheet } from '../../src/core/workbook/cell-traits';
import type { Host } from '../../src/core/workbook/host';
import type { CellValue, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
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

export async function openModel(form: string): Promise<OpenModel> {
  const known = samples.get(form) ?? (await readAll(openFile(form)));
  samples.set(form, known);
  return behindOffice(known);
}

/** The workbook of a file behind the real Office.js. */
export async function inOffice(file: XlsxHost): Promise<OpenModel> {
  return behindOffice(await readAll(file));
}

interface FileContents {
  readonly snapshot: WorkbookSnapshot;
  readonly traits: TraitsBySheet;
}

/** What the samples hold, by their names: each is read once for a file of tests. */
const samples = new Map<string, FileContents>();

async function readAll(file: XlsxHost): Promise<FileContents> {
  const snapshot = await file.read();
  const traits = await file.readTraits(
    snapshot.sheets.flatMap(({ name, origin, values }) =>
      cellsOf(origin, values).map((cell) => ({ sheet: name, cell })),
    ),
  );
  return { snapshot, traits };
}

function behindOffice({ snapshot, traits }: FileContents): OpenModel {
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
export function expectResults(checked: CheckedPlan): void {
  for (const cell of SUMMARY_TABS.flatMap(({ make }) => make(checked, USUAL_OPTIONS).rows.flat())) {
    if (cell?.formula !== undefined) RESULTS.set(cell.formula, cell.value);
  }
}

function cellsOf(origin: { row: number; column: number }, values: readonly (readonly unknown[])[]): string[] {
  return values.flatMap((line, down) =>
    line.map((_, across) => `${String.fromCharCode(65 + origin.column + across)}${origin.row + down + 1}`),
  );
}
