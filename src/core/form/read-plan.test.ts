import { readFileSync } from 'node:fs';
import type { MockInstance } from 'vitest';
import { buildForm, TWO_EACH, type Form } from '#test/support/form-builder';
import { MemoryHost } from '#test/support/memory-host';
import { check } from '../jobs/check';
import type { Host } from '../workbook/host';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { XlsxHost } from '../../xlsx';
import * as Header from './table-header/read-header';
import { locatePlan, readLocatedPlan, readPlan, readPlans } from './read-plan';

const SAMPLES = ['ladkrabang-2568', 'ladkrabang-2568-sheets', 'periods-2568'];
let readHeader: MockInstance<typeof Header.readHeader>;

beforeEach(() => {
  readHeader = vi.spyOn(Header, 'readHeader');
});
afterEach(() => vi.restoreAllMocks());

async function sample(name: string): Promise<WorkbookSnapshot> {
  return frozen(await XlsxHost.open(readFileSync(`samples/${name}.xlsx`)).read());
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

test.each(SAMPLES)('%s is found and read twice alike, and nothing of it is changed', async (name) => {
  const workbook = await sample(name);
  const located = locatePlan(workbook)!;
  const regions = JSON.stringify(located.chosen.found);
  const first = readLocatedPlan(located);
  expect(first?.projects.length).toBeGreaterThan(0);
  expect(readLocatedPlan(located)).toEqual(first);
  expect(JSON.stringify(locatePlan(workbook)!.chosen.found)).toBe(regions);
  expect(readPlan(workbook)).toEqual(first);
});

test.each(SAMPLES)('%s: each row is read for a header once', async (name) => {
  readPlan(await sample(name));
  const rows = readHeader.mock.calls.map(([grid, row]) => `${grid.name} ${row}`);
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows).size).toBe(rows.length);
});

test('a check reads the workbook once, and its traits once', async () => {
  const host = new MemoryHost(buildForm({ projects: TWO_EACH, cells: { H37: 'ü' } }).workbook);
  const read = vi.spyOn(host, 'read');
  const readTraits = vi.spyOn(host, 'readTraits');
  await check(host);
  expect([read.mock.calls.length, readTraits.mock.calls.length]).toEqual([1, 1]);
  const rows = readHeader.mock.calls.map(([grid, row]) => `${grid.name} ${row}`);
  expect(new Set(rows).size).toBe(rows.length);
});

test('colours are asked for if a project has no mark, and with the one next to it alone', async () => {
  const asked = async (form: Form): Promise<unknown> => {
    const host: Host = new MemoryHost(buildForm(form).workbook);
    const readTraits = vi.spyOn(host, 'readTraits');
    await check(host);
    return readTraits.mock.calls.map(([cells, kinds]) => [cells.map(({ cell }) => cell).join(' '), kinds.join()]);
  };
  expect(await asked({ projects: TWO_EACH })).toEqual([]);
  const [first, ...others] = TWO_EACH;
  const { rows } = buildForm({ projects: TWO_EACH });
  const places = rows.slice(0, 2).flatMap((row) => ['H', 'I', 'J', 'K'].map((column) => `${column}${row}`));
  const projects = [{ ...first!, quarters: [null, null, null, null] as const }, ...others];
  expect(await asked({ projects })).toEqual([[places.join(' '), 'font,fill']]);
});

test('every plan of the workbook is read', () => {
  const [sheet] = buildForm({ projects: TWO_EACH }).workbook.sheets;
  const of = (name: string, year: string): WorkbookSnapshot['sheets'][number] => ({
    ...sheet!,
    name,
    values: sheet!.values.map((row) =>
      row.map((value) => (typeof value === 'string' ? value.replaceAll(/256[0-9]/g, year) : value)),
    ),
  });
  const workbook = {
    sheets: [of('ปีก่อน', '2567'), of('ปีนี้', '2568'), { ...of('เก่า', '2566'), visibility: 'hidden' as const }],
    isProtected: false,
    settings: null,
  };
  const plans = readPlans(workbook);
  expect(plans.map(({ choice, year }) => [choice.read.sheets, year?.value])).toEqual([
    [['ปีนี้'], 2568],
    [['ปีก่อน'], 2567],
    [['เก่า'], 2566],
  ]);
  expect(plans[0]).toEqual(readPlan(workbook));
});
