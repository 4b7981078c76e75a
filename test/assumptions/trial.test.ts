/** The trial workbook: everything that it asks holds in our model of Excel, as the steps change it. */
import { existsSync, readFileSync } from 'node:fs';
import { BELIEFS } from '../../scripts/assumptions/beliefs';
import { QUESTIONS } from '../../scripts/assumptions/questions';
import { MORE, STEPS } from '../../scripts/assumptions/steps';
import { cellName, parseRange } from '../../src/core/workbook/address';
import type { Place, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { check } from '../../src/core/jobs/check';
import { applyFill, previewFill } from '../../src/core/jobs/fill';
import { applyFixes } from '../../src/core/jobs/fix';
import { previewFixes } from '../../src/core/jobs/preview-fixes';
import { undo } from '../../src/core/jobs/undo';
import { TRIAL_NAME } from '../../src/excel/details/trial';
import { createExcelHost } from '../../src/excel';
import { XlsxHost } from '../../src/xlsx';
import { fromSnapshot } from '#test/office/from-snapshot';
import { installOffice } from '#test/office/load';
import { ensureCell, sheetNamed, type WorkbookModel } from '#test/office/model';
import { partsOf } from '#test/hostile/parts';

const FILES = ['docs/assumptions.xlsx', 'docs/assumptions-1904.xlsx'] as const;
const [FILE] = FILES;
const LOCKED = { plan: 'แผนล็อก!1' };

const beliefsOf = (steps: readonly number[]): string[] => [
  ...new Set(QUESTIONS.flatMap(({ belief, step }) => (steps.includes(step) ? belief : []))),
];

/** The workbook as Excel would have it open: with its hidden rows, its name, and formats of empty cells. */
async function opened(file: string): Promise<WorkbookModel> {
  const bytes = readFileSync(file);
  const parts = partsOf(bytes);
  const host = XlsxHost.open(bytes);
  const snapshot = await host.read();
  const model = fromSnapshot(snapshot, await host.readTraits(cellsOf(snapshot)));
  model.sheets.forEach((sheet, index) => {
    const xml = parts[`xl/worksheets/sheet${index + 1}.xml`] ?? '';
    for (const [, row] of xml.matchAll(/<row r="(\d+)"[^>]* hidden="1">/g)) sheet.hiddenRows.add(Number(row) - 1);
  });
  const sheet = sheetNamed(model, 'คำถาม')!;
  const [, cell = ''] = new RegExp(`name="${TRIAL_NAME}" hidden="1">'คำถาม'!([^<]+)<`).exec(parts['xl/workbook.xml']!)!;
  model.names.push({ name: TRIAL_NAME, sheet, cell, visible: false });
  const samples = sheetNamed(model, 'ลอง')!;
  for (const [address, key, value] of [
    ['O30', 'Fill.Color', '#DDDDDD'],
    ['S5', 'Fill.Color', '#DDDDDD'],
    ['B19', 'Font.Bold', true],
  ] as const) {
    const { top, left } = parseRange(address)!;
    ensureCell(samples, top, left).format.set(key, value);
  }
  return model;
}

/** Every cell of the blocks that are read, the empty ones too. */
function cellsOf({ sheets }: WorkbookSnapshot): Place[] {
  return sheets.flatMap(({ name, origin, values }) =>
    values.flatMap((line, down) =>
      line.map((_, across) => ({ sheet: name, cell: cellName(origin.row + down, origin.column + across) })),
    ),
  );
}

async function answers(host = createExcelHost()): Promise<Record<string, string>> {
  return Object.fromEntries((await host.inquire()).filter(([name]) => /^A\d\d$/.test(name)));
}

const allOf = (ids: readonly string[], answer: string): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id, answer]));

describe('the data of the trial', () => {
  const ids = BELIEFS.map(({ id }) => id);
  const steps = [...STEPS, ...MORE];

  it('has each belief once, about a file that is there', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(BELIEFS.filter(({ file }) => !existsSync(file)).map(({ file }) => file)).toEqual([]);
  });

  it('tries each belief, or says why it does not', () => {
    const tried = new Set(steps.flatMap(({ beliefs }) => beliefs));
    expect([...tried].filter((id) => !ids.includes(id))).toEqual([]);
    for (const { id, untried } of BELIEFS) expect([id, tried.has(id)]).toEqual([id, untried === undefined]);
  });

  it('asks only about beliefs of its steps', () => {
    for (const { belief, step } of QUESTIONS) expect(STEPS[step - 1]?.beliefs).toContain(belief);
  });

  it('takes half an hour', () => {
    expect(STEPS.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(30);
  });
});

describe('the workbook', () => {
  it.each(FILES)(
    '%s holds a plan with every kind of line, and none of its other sheets is taken for one',
    async (file) => {
      const { plan } = await check(XlsxHost.open(readFileSync(file)));
      expect(plan.projects).toHaveLength(9);
      expect(plan.choice.read.sheets).toEqual(['แผน']);
      expect(plan.choice.others.map(({ sheets }) => sheets)).toEqual([['แผนล็อก']]);
    },
  );

  it('is answered before and after each step as the steps say', async () => {
    installOffice(await opened(FILE));
    const host = createExcelHost();
    const untouched = { ...allOf(beliefsOf([4, 8]), 'not yet'), ...allOf(['A23', 'A25', 'A26', 'A49'], 'not yet') };
    const whole = { ...allOf(beliefsOf([1, 6, 10]), 'yes'), ...untouched };
    expect(await answers(host)).toEqual(whole);

    const preview = await previewFill(host);
    const { report: filled } = await applyFill(host, preview.proposals);
    expect(filled.refused).toEqual([]);
    expect(await answers(host)).toEqual({ ...whole, ...allOf(beliefsOf([6]), 'yes') });

    const { proposals } = await previewFixes(host);
    const total = proposals.filter(({ finding }) => finding.cell === 'D14');
    const { report: fixed } = await applyFixes(host, total);
    expect(fixed.refused).toEqual([]);
    expect(await answers(host)).toEqual({ ...whole, ...allOf(beliefsOf([6, 8]), 'yes') });

    const locked = await previewFill(host, undefined, LOCKED);
    expect(locked.refusals).toMatchObject([{ reason: 'sheet-protected', suggestion: [3] }]);
    const { report: inLocked } = await applyFill(host, locked.proposals);
    expect(inLocked.refused).toEqual([]);
    expect(await answers(host)).toEqual({ ...whole, ...allOf(beliefsOf([6, 8, 10]), 'yes') });

    for (const report of [inLocked, fixed, filled]) expect((await undo(host, report)).refused).toEqual([]);
    expect(await answers(host)).toEqual(whole);
  });

  it('is answered otherwise where Excel does otherwise', async () => {
    const model = await opened(FILE);
    installOffice(model);
    // A text that became a date, a mark that landed a row below, a formula that was written over.
    for (const [address, value] of [
      ['G41', 24_746],
      ['I37', null],
      ['I38', '✓'],
      ['K36', '✓'],
    ] as const) {
      const { top, left } = parseRange(address)!;
      const cell = ensureCell(sheetNamed(model, 'แผน')!, top, left);
      cell.value = value;
      delete cell.formula;
    }
    expect(await answers()).toMatchObject({ A20: 'no', A23: 'no', A26: 'no' });
  });

  it('tells an Excel that gives dates in the count of 1904', async () => {
    const model = await opened(FILES[1]);
    model.dateSystem = 1904;
    installOffice(model);
    expect(await answers()).toMatchObject({ A07: 'yes' });
    const { top, left } = parseRange('B9')!;
    ensureCell(sheetNamed(model, 'ลอง')!, top, left).value = 44_104;
    expect(await answers()).toMatchObject({ A07: 'no' });
  });
});
