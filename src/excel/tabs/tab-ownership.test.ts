/** Which worksheets, tables and names are ours, and which a person's own. */
import { workbook } from '#test/office/build';
import { ensureCell, newSheet, newWorkbook, type WorkbookModel } from '#test/office/model';
import { host, open, register, REMOVAL, sheet } from '#test/support/register-tab';
import { expectSame } from '#test/support/same';
import { toSnapshot } from '#test/office/to-snapshot';
import type { Change } from '../../core/workbook/change';

describe('a summary tab', () => {
  it('is found again under the name that the person gave it', async () => {
    const model = newWorkbook('แผน');
    open(model);
    await host.apply([register(['ก'])]);
    sheet(model, 'ทะเบียนโครงการ').name = "ของ 'ฉัน'";
    const { tabs } = await host.apply([register(['ข'])]);
    expect(tabs).toEqual(["ของ 'ฉัน'"]);
    expect(model.sheets.map(({ name }) => name)).toEqual(['แผน', "ของ 'ฉัน'"]);
  });

  it('leaves a sheet of the user with the same name alone', async () => {
    const model = workbook({ แผน: {}, ทะเบียนโครงการ: { cells: { A1: 'ของฉัน' } } });
    open(model);
    const { tabs, inverse } = await host.apply([register(['ก'])]);
    expect(tabs).toEqual(['ทะเบียนโครงการ (2)']);
    expect(toSnapshot(model).sheets[1]?.values).toEqual([['ของฉัน']]);
    await host.apply(inverse);
    expect(model.sheets.map(({ name }) => name)).toEqual(['แผน', 'ทะเบียนโครงการ']);
  });

  it('is added again after somebody deleted it', async () => {
    const model = newWorkbook('แผน');
    open(model);
    await host.apply([register(['ก'])]);
    model.sheets = model.sheets.slice(0, 1);
    for (const name of model.names) name.sheet = null;
    expect((await host.apply([register(['ก'])])).inverse).toEqual([REMOVAL]);
    expect(model.names.map(({ sheet: owned }) => owned?.name)).toEqual(['ทะเบียนโครงการ']);
  });

  it('never takes a sheet of the user for its own, though its name was cut and pasted there', async () => {
    const model = workbook({ แผน: { cells: { A1: 'ของฉัน' } } });
    open(model);
    await host.apply([register(['ก'])]);
    const [plan] = model.sheets;
    for (const name of model.names) Object.assign(name, { sheet: plan, cell: '$C$5' });
    const { tabs } = await host.apply([register(['ข'])]);
    expect(tabs).toEqual(['ทะเบียนโครงการ (2)']);
    expect(toSnapshot(model).sheets.map(({ generated }) => generated)).toEqual([null, null, 'register']);
    expect(toSnapshot(model).sheets[0]?.values).toEqual([['ของฉัน']]);
  });

  test.each<[string, (model: WorkbookModel) => void]>([
    [
      'a table of the user',
      (model) => {
        const range = { top: 0, left: 0, bottom: 1, right: 1 };
        model.sheets[0]?.tables.push({ id: '{mine}', name: 'PHAENREGISTER', range, style: '', options: new Map() });
      },
    ],
    [
      'a name of the user',
      (model) =>
        model.names.push({ name: 'PhaenRegister', sheet: model.sheets[0] ?? null, cell: '$B$2', visible: true }),
    ],
  ])('takes another name for its table if %s has it', async (_name, give) => {
    const model = newWorkbook('แผน');
    give(model);
    open(model);
    for (const title of ['ก', 'ข']) {
      expect((await host.apply([register([title])])).applied).toHaveLength(1);
      expect(sheet(model, 'ทะเบียนโครงการ').tables.map(({ name }) => name)).toEqual(['PhaenRegister_2']);
      expectSame(toSnapshot(model).sheets[1]?.formulas, { C5: '=SUM(PhaenRegister_2[งบประมาณ])' });
    }
  });

  it('is still found after its first row was deleted, and its name fixed', async () => {
    const model = newWorkbook('แผน');
    open(model);
    await host.apply([register(['ก'])]);
    for (const name of model.names) name.cell = '#REF!';
    expect((await host.read()).sheets[1]?.generated).toBe('register');
    expect((await host.apply([register(['ข'])])).inverse).toEqual([]);
    expect(model.sheets).toHaveLength(2);
    expect(model.names.map(({ cell: address, visible }) => [address, visible])).toEqual([['$A$1', false]]);
  });

  it('two tabs of one wanted name get two names', async () => {
    const model = newWorkbook('แผน');
    open(model);
    const other = register(['ก'], { id: 'counts', table: null });
    const { tabs, inverse } = await host.apply([register(['ก']), other]);
    expect(tabs).toEqual(['ทะเบียนโครงการ', 'ทะเบียนโครงการ (2)']);
    await host.apply(inverse);
    expect(model.sheets).toHaveLength(1);
  });

  it('is refused if it cannot be written', async () => {
    const model = newWorkbook('แผน');
    open(model);
    await host.apply([register(['ก'])]);
    sheet(model, 'ทะเบียนโครงการ').isProtected = true;
    model.isProtected = true;
    const other = register(['ก'], { id: 'counts' });
    const report = await host.apply([register(['ข']), other, REMOVAL]);
    expect(report.refused.map(({ reason }) => reason)).toEqual([
      'sheet-protected',
      'workbook-protected',
      'workbook-protected',
    ]);
    expect(report.applied).toEqual([]);
  });

  it('is taken away only if it is ours and not the last sheet in sight', async () => {
    const model = workbook({ แผน: { visibility: 'hidden' }, ทะเบียนโครงการ: {} });
    open(model);
    expect((await host.apply([REMOVAL])).refused).toEqual([{ change: REMOVAL, reason: 'sheet-missing' }]);
    model.names.push({ name: '_Phaen.register', sheet: sheet(model, 'ทะเบียนโครงการ'), cell: '$A$1', visible: false });
    expect((await host.apply([REMOVAL])).refused).toEqual([{ change: REMOVAL, reason: 'not-supported' }]);
    const [plan] = model.sheets;
    if (plan) plan.visibility = 'visible';
    expect((await host.apply([REMOVAL])).applied).toEqual([REMOVAL]);
    expect(model.sheets.map(({ name }) => name)).toEqual(['แผน']);
    expect(model.names).toEqual([]);
  });
});

describe('a sheet of the user that takes the name of a tab at any moment', () => {
  const NAME = 'ทะเบียนโครงการ';

  /** Of what is written first, each with what is done next: rewriting, preserving, taking away, and taking that back. */
  const JOBS: Readonly<Record<string, (model: WorkbookModel) => Promise<readonly Change[]>>> = {
    'is written again': async () => [register(['ข'])],
    'is written again without its table': async (model) => {
      sheet(model, NAME).tables = [];
      return [register(['ข'])];
    },
    'is preserved': async (model) => {
      ensureCell(sheet(model, NAME), 20, 1).value = 'ตรวจแล้ว';
      return [register(['ข'])];
    },
    'is taken away': async () => [REMOVAL],
    'becomes the summary again': async (model) => {
      ensureCell(sheet(model, NAME), 20, 1).value = 'ตรวจแล้ว';
      return (await host.apply([register(['ข'])])).inverse;
    },
  };

  it.each(Object.entries(JOBS))('is left alone as the tab %s', async (_name, job) => {
    for (let nth = 1; nth <= 6; nth += 1) {
      const model = newWorkbook('แผน');
      ensureCell(sheet(model, 'แผน'), 3, 1).value = 'โครงการของหน่วยงาน';
      ensureCell(sheet(model, 'แผน'), 3, 1).format.set('Fill.Color', '#FFFF00');
      const office = open(model);
      await host.apply([register(['ก'])]);
      const [plan, tab] = model.sheets;
      const changes = await job(model);
      let before = '';
      office.beforeRequest(nth, () => {
        tab!.name = 'รายชื่อ';
        plan!.name = NAME;
        before = JSON.stringify([...plan!.cells].map(([at, { value, format }]) => [at, value, [...format]]));
      });
      await host.apply(changes).catch(() => null);
      if (before === '') continue;
      expect(model.sheets).toContain(plan);
      expect(JSON.stringify([...plan!.cells].map(([at, { value, format }]) => [at, value, [...format]]))).toBe(before);
      expect(toSnapshot(model).sheets.find(({ name }) => name === plan!.name)?.generated).toBeNull();
    }
  });

  it.each([[null], ['งานของหน่วยงาน']])('is left alone if it is added as the tab is, and holds %j', async (value) => {
    for (let nth = 1; nth <= 2; nth += 1) {
      const model = newWorkbook('แผน');
      const office = open(model);
      office.beforeRequest(nth, () => {
        model.sheets.push(newSheet(NAME));
        ensureCell(sheet(model, NAME), 3, 1).value = value;
      });
      const report = await host.apply([register(['ก'])]).catch(() => null);
      await host.apply(report?.inverse ?? []);
      expect(toSnapshot(model).sheets.find(({ name }) => name === NAME)).toMatchObject({ generated: null });
    }
  });
});
