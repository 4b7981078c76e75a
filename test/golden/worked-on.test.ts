/** Summary tabs that a person has worked on, through both hosts: theirs stays, ours is written beside it, undo restores all. */
import { IN_YEAR } from '#test/support/checked';
import { check } from '../../src/core/jobs/check';
import { summarise, type SummaryOptions } from '../../src/core/jobs/summarise';
import { undo } from '../../src/core/jobs/undo';
import { writeFindings } from '../../src/core/jobs/write-findings';
import { contentAt } from '../../src/core/workbook/contents';
import type { ApplyReport, Host } from '../../src/core/workbook/host';
import { ownedId } from '../../src/core/workbook/sheet-spec';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { XlsxHost } from '../../src/xlsx';
import { zip } from '#test/hostile/build';
import { partsOf } from '#test/hostile/parts';
import { newId, type WorkbookModel } from '#test/office/model';
import { withoutIds } from '#test/support/without-ids';
import { stateOf } from '#test/office/state';
import { some } from '#test/support/runs';
import { expectSame } from '#test/support/same';
import { openFile, openModel } from './hosts';
import { page } from '#test/support/tab-page';
import { ISSUE } from '#test/support/pane';

const FORM = 'ladkrabang-2568';
const PROJECTS = 16;
const REGISTER = 'ทะเบียนโครงการ';
const COUNTS = 'สรุปจำนวนโครงการ';
/** Two of the tabs, of which one counts over the other. */
const TABS: SummaryOptions = { tabs: ['counts', 'register'] };
const FINDINGS = 'ผลการตรวจ';

/** A workbook that a person works in beside us. */
interface Desk {
  host: Host;
  /** Everything that undo must restore. */
  state(): Promise<unknown>;
  rename(from: string, to: string): void;
  /** Copies a sheet as Excel does, its own names along with it. */
  copy(sheet: string, name: string): Promise<void>;
  showNames(): void;
  /** Renames the register's table, in the formulas that count over it too. */
  renameTable(name: string): void;
  /** As a version wrote it that stored nothing with its tabs. */
  forgetRecords(): void;
}

class FileDesk implements Desk {
  constructor(public host: XlsxHost) {}

  async state(): Promise<unknown> {
    const parts = partsOf(this.host.bytes());
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<definedName .*?<\/definedName>/g)].map(
      ([name]) => name,
    );
    return { workbook: await this.host.read(), names: names.sort(), tables: partsNamed(parts, 'xl/tables/') };
  }

  rename(from: string, to: string): void {
    this.edit((xml) => xml.replaceAll(from, to));
  }

  async copy(sheet: string, name: string): Promise<void> {
    const { sheets } = await this.host.read();
    const { values } = sheets.find((each) => each.name === sheet)!;
    const rows = values.map((line) => line.map((value) => ({ value })));
    const spec = { id: 'copy', name, rows, widths: [], merges: [], table: null, headerRows: 0 };
    await this.host.apply([{ kind: 'sheet', spec: { ...spec, ...page('portrait') } }]);
    this.edit((xml) => xml.replace(/<definedName name="_Phaen\.copy".*?<\/definedName>/, ''));
  }

  showNames(): void {
    this.edit((xml) => xml.replaceAll(' hidden="1"', ''));
  }

  renameTable(name: string): void {
    const parts = Object.entries(partsOf(this.host.bytes()));
    const renamed = parts.map(([part, text]) => [part, text.replaceAll('PhaenRegister', name)]);
    this.host = XlsxHost.open(zip(Object.fromEntries(renamed) as Record<string, string>));
  }

  forgetRecords(): void {
    this.edit((xml) => xml.replace(/<definedName name="_Phaen\.written\..*?<\/definedName>/g, ''));
  }

  private edit(change: (workbook: string) => string): void {
    const parts = partsOf(this.host.bytes());
    this.host = XlsxHost.open(zip({ ...parts, 'xl/workbook.xml': change(parts['xl/workbook.xml'] ?? '') }));
  }
}

class OfficeDesk implements Desk {
  constructor(
    readonly host: Host,
    private readonly model: WorkbookModel,
  ) {}

  async state(): Promise<unknown> {
    const names = this.model.names.map(({ name, sheet, cell, visible }) => [name, sheet?.name, cell, visible]);
    return { workbook: withoutIds(await this.host.read()), state: stateOf(this.model), names: names.sort() };
  }

  rename(from: string, to: string): void {
    this.sheet(from).name = to;
  }

  async copy(sheet: string, name: string): Promise<void> {
    const { cells, ...rest } = this.sheet(sheet);
    const tables = rest.tables.map((table) => ({ ...table, id: newId(), name: `${table.name}1` }));
    this.model.sheets.push({ ...rest, id: newId(), name, cells: new Map(cells), tables, names: [...rest.names] });
  }

  showNames(): void {
    for (const name of [...this.model.names, ...this.model.sheets.flatMap(({ names }) => names)]) name.visible = true;
  }

  renameTable(name: string): void {
    for (const { tables, cells } of this.model.sheets) {
      for (const table of tables) table.name = table.name.replace('PhaenRegister', name);
      for (const cell of cells.values()) {
        if (cell.formula !== undefined) cell.formula = cell.formula.replaceAll('PhaenRegister', name);
      }
    }
  }

  forgetRecords(): void {
    for (const sheet of this.model.sheets) sheet.names = [];
  }

  private sheet(name: string): WorkbookModel['sheets'][number] {
    return this.model.sheets.find((each) => each.name === name)!;
  }
}

function partsNamed(parts: Readonly<Record<string, string>>, prefix: string): unknown {
  return Object.entries(parts).filter(([name]) => name.startsWith(prefix));
}

async function type(host: Host, sheet: string, cell: string, value: CellValue, formula?: string): Promise<void> {
  const before = contentAt(await host.read(), { sheet, cell });
  const after = formula === undefined ? { value } : { value, formula };
  expect((await host.apply([{ kind: 'cell', sheet, cell, before, after }])).refused).toEqual([]);
}

function tabsOf({ sheets }: WorkbookSnapshot): [string, string][] {
  return sheets.flatMap(({ name, generated }) => (generated === null ? [] : [[name, generated]]));
}

async function sheetOf(host: Host, name: string): Promise<SheetSnapshot> {
  return (await host.read()).sheets.find((each) => each.name === name)!;
}

/** Writes the first summary. */
async function summarised<T extends Host>(host: T): Promise<T> {
  const { report } = await summarise(host, IN_YEAR, undefined, TABS);
  expect(report).not.toHaveProperty('preserved');
  return host;
}

/** The file of the first summary, which all tests begin with. */
let firstSummary: Promise<Uint8Array> | undefined;

/**
 * The form with its first summary. Nothing is known of how the tab was written but by what stands in the workbook: another
 * runtime, another day.
 */
const HOSTS: readonly (readonly [string, () => Promise<Desk>])[] = [
  [
    'file',
    async () => {
      firstSummary ??= summarised(openFile(FORM)).then((host) => host.bytes());
      return new FileDesk(XlsxHost.open(await firstSummary));
    },
  ],
  [
    'Office.js',
    async () => {
      const { host, model } = await openModel(FORM);
      return new OfficeDesk(await summarised(host), model);
    },
  ],
];

describe.each(some(HOSTS))('%s', (_host, open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await open();
  });

  /** Summary again, what it says of preserved tabs, and that undo restores everything. */
  async function again(): Promise<ApplyReport> {
    const before = await desk.state();
    const { report } = await summarise(desk.host, IN_YEAR, undefined, TABS);
    expect((await check(desk.host)).plan.projects).toHaveLength(PROJECTS);
    const after = await desk.state();
    const undone = await undo(desk.host, report);
    expect(undone.refused).toEqual([]);
    expectSame(await desk.state(), before);
    // And once more, to go on from.
    const { report: second } = await summarise(desk.host, IN_YEAR, undefined, TABS);
    expect(second).toEqual(report);
    expectSame(await desk.state(), after);
    return report;
  }

  /** Summary again, in place: there is nothing to take back. Returns the names of the tabs. */
  async function writtenOver(): Promise<readonly string[]> {
    const { report } = await summarise(desk.host, IN_YEAR, undefined, TABS);
    expect(report).toMatchObject({ refused: [], inverse: [] });
    expect(report).not.toHaveProperty('preserved');
    expect((await check(desk.host)).plan.projects).toHaveLength(PROJECTS);
    return report.tabs;
  }

  test('a note beside the register is there after the next summary, which stands on a new tab', async () => {
    await type(desk.host, REGISTER, 'S2', 'ตรวจแล้ว');
    const before = await sheetOf(desk.host, REGISTER);
    const report = await again();
    expect(report.tabs).toEqual([COUNTS, `${REGISTER} (2)`]);
    expect(report.preserved).toEqual([
      {
        id: 'register',
        tab: REGISTER,
        successor: `${REGISTER} (2)`,
        edits: [{ kind: 'outside', cell: 'S2' }],
        isKnown: true,
      },
    ]);
    const workbook = await desk.host.read();
    expect(tabsOf(workbook)).toEqual([
      [COUNTS, 'counts'],
      [REGISTER, 'preserved.1'],
      [`${REGISTER} (2)`, 'register'],
    ]);
    expectSame(await sheetOf(desk.host, REGISTER), { ...before, generated: 'preserved.1' });
    expect((await sheetOf(desk.host, COUNTS)).formulas['E7']).toBe('=COUNTIFS(PhaenRegister_2[แผนย่อย],1)');
  });

  test('a tab that was preserved is no tab of ours any more', async () => {
    await type(desk.host, REGISTER, 'S2', 'ตรวจแล้ว');
    await again();
    const kept = await sheetOf(desk.host, REGISTER);
    const { report } = await summarise(desk.host, IN_YEAR, undefined, TABS);
    expect(report).not.toHaveProperty('preserved');
    expect(report.tabs).toEqual([COUNTS, `${REGISTER} (2)`]);
    await type(desk.host, `${REGISTER} (2)`, 'A60', 'ดูอีกครั้ง');
    expect(await again()).toMatchObject({ preserved: [{ tab: `${REGISTER} (2)`, successor: `${REGISTER} (3)` }] });
    expectSame(await sheetOf(desk.host, REGISTER), kept);
    expect(tabsOf(await desk.host.read()).map(([, id]) => id)).toEqual([
      'counts',
      'preserved.1',
      'preserved.2',
      'register',
    ]);
  });

  test('counts that somebody changed go on counting over the register', async () => {
    await type(desk.host, COUNTS, 'E7', 0, '=COUNTIFS(PhaenRegister[แผนย่อย],1)+1');
    const before = await sheetOf(desk.host, COUNTS);
    const report = await again();
    expect(report.tabs).toEqual([`${COUNTS} (2)`, REGISTER]);
    expect(report.preserved).toMatchObject([{ id: 'counts', edits: [{ kind: 'formula', cell: 'E7' }] }]);
    expect((await sheetOf(desk.host, COUNTS)).formulas).toEqual(before.formulas);
  });

  test('both tabs, each with its successor', async () => {
    await type(desk.host, REGISTER, 'B8', 'ก');
    await type(desk.host, COUNTS, 'J2', 'ก');
    const report = await again();
    expect(report.tabs).toEqual([`${COUNTS} (2)`, `${REGISTER} (2)`]);
    // Excel writes the register first, since the counts name its table.
    expect(report.preserved?.map(({ tab, successor }) => [tab, successor]).sort()).toEqual([
      [REGISTER, `${REGISTER} (2)`],
      [COUNTS, `${COUNTS} (2)`],
    ]);
    expect((await sheetOf(desk.host, COUNTS)).formulas['E7']).toBe('=COUNTIFS(PhaenRegister[แผนย่อย],1)');
  });

  test('the tab of findings', async () => {
    await writeFindings(desk.host, ISSUE);
    await type(desk.host, FINDINGS, 'J8', 'แก้แล้ว');
    const before = await desk.state();
    const { tab, report } = await writeFindings(desk.host, ISSUE);
    expect(tab).toBe(`${FINDINGS} (2)`);
    expect(report.preserved).toMatchObject([{ tab: FINDINGS, successor: `${FINDINGS} (2)` }]);
    expect((await undo(desk.host, report)).refused).toEqual([]);
    expectSame(await desk.state(), before);
  });

  test('a tab under another name', async () => {
    desk.rename(REGISTER, 'รายชื่อ');
    expect(await writtenOver()).toEqual([COUNTS, 'รายชื่อ']);
    await type(desk.host, 'รายชื่อ', 'S2', 'ตรวจแล้ว');
    expect(await again()).toMatchObject({ preserved: [{ tab: 'รายชื่อ', successor: REGISTER }] });
  });

  test('a table under another name keeps it, for formulas that somebody wrote over it', async () => {
    desk.renameTable('โครงการ');
    await writtenOver();
    expect((await sheetOf(desk.host, COUNTS)).formulas['E7']).toBe('=COUNTIFS(โครงการ[แผนย่อย],1)');
    await type(desk.host, REGISTER, 'S2', 'ตรวจแล้ว');
    await again();
    expect((await sheetOf(desk.host, COUNTS)).formulas['E7']).toBe('=COUNTIFS(PhaenRegister[แผนย่อย],1)');
  });

  test('what adds nothing of anybody’s is written over', async () => {
    desk.showNames();
    await type(desk.host, REGISTER, 'F8', null);
    await type(desk.host, COUNTS, 'A4', null);
    await writtenOver();
    expect(contentAt(await desk.host.read(), { sheet: REGISTER, cell: 'F8' }).value).not.toBeNull();
  });

  test('a copy is no plan, and stays as it is', async () => {
    await desk.copy(REGISTER, 'สำเนา');
    const copy = await sheetOf(desk.host, 'สำเนา');
    expect(copy.generated).toBeNull();
    await writtenOver();
    expectSame(await sheetOf(desk.host, 'สำเนา'), copy);
  });

  test('a tab of an earlier version is written over if it is what would be written', async () => {
    desk.forgetRecords();
    await writtenOver();
  });

  test('if not, it is preserved, and the report says so once', async () => {
    desk.forgetRecords();
    const plan = (await desk.host.read()).sheets[0]?.name ?? '';
    await type(desk.host, plan, 'B41', 'โครงการใหม่');
    const { report } = await summarise(desk.host, IN_YEAR, undefined, TABS);
    expect(report.preserved).toMatchObject([{ tab: REGISTER, successor: `${REGISTER} (2)`, isKnown: false }]);
    await writtenOver();
  });

  test('a summary of a plan that has changed meanwhile is taken back whole', async () => {
    await type(desk.host, REGISTER, 'S2', 'ตรวจแล้ว');
    const plan = (await desk.host.read()).sheets[0]?.name ?? '';
    await type(desk.host, plan, 'A20', 'แนวทางการพัฒนาที่ ๑ รวม ๓๓ โครงการ');
    expect((await again()).inverse.map(({ kind }) => kind)).toEqual(['sheet', 'sheet-removal', 'owner']);
  });

  test('an undo leaves everything where somebody has worked on the new tab since', async () => {
    await type(desk.host, REGISTER, 'S2', 'ตรวจแล้ว');
    const { report } = await summarise(desk.host, IN_YEAR, undefined, TABS);
    await type(desk.host, `${REGISTER} (2)`, 'S2', 'อีกครั้ง');
    const before = await desk.state();
    const { refused } = await undo(desk.host, report);
    expect(refused.map(({ reason }) => reason)).toEqual(['tab-edited', 'tab-edited', 'tab-edited']);
    expectSame(await desk.state(), before);
  });
});

test('the name of a preserved tab says so', () => {
  expect(['_Phaen.register', '_phaen.PRESERVED.12', '_Phaen.written.1', '_Phaen.preserved.0'].map(ownedId)).toEqual([
    'register',
    'PRESERVED.12',
    null,
    null,
  ]);
});
