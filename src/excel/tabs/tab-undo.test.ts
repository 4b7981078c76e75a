/** A tab of ours that undo takes away, or leaves to the person. */
import { cellAt, ensureCell, newWorkbook, type WorkbookModel } from '#test/office/model';
import { toSnapshot } from '#test/office/to-snapshot';
import { host, open, register, sheet } from '#test/support/register-tab';
import { parseCell } from '../../core/workbook/address';
import type { CellContent, Change } from '../../core/workbook/change';
import { createExcelHost } from '..';

describe('a tab that undo would take away', () => {
  /** The register, and a tab of counts whose formula refers to the register's table. */
  async function written(): Promise<{ model: WorkbookModel; inverse: readonly Change[] }> {
    const model = newWorkbook('แผน');
    open(model);
    const counts = register([], {
      id: 'counts',
      name: 'สรุปจำนวน',
      rows: [[{ value: 2, formula: '=ROWS(PhaenRegister[ชื่อ])' }]],
      merges: [],
      table: null,
      headerRows: 0,
    });
    const { inverse } = await host.apply([register(['ก', 'ข']), counts]);
    return { model, inverse };
  }
  const type = (model: WorkbookModel, name: string, address: string, content: CellContent): void => {
    const index = parseCell(address);
    if (index) Object.assign(ensureCell(sheet(model, name), index.row, index.column), content);
  };
  const names = (model: WorkbookModel): string[] => model.sheets.map(({ name }) => name);

  it('goes if nobody has touched it, even if it is filtered or emptied in part', async () => {
    const { model, inverse } = await written();
    sheet(model, 'ทะเบียนโครงการ').hiddenRows.add(4);
    type(model, 'ทะเบียนโครงการ', 'B4', { value: null });
    expect((await host.apply(inverse)).refused).toEqual([]);
    expect(names(model)).toEqual(['แผน']);
  });

  it.each([
    ['beside what was written', 'F2'],
    ['in place of it', 'A1'],
    ['far away', 'XFD1048576'],
  ])('stays if somebody has typed %s', async (_name, address) => {
    const { model, inverse } = await written();
    const counts = sheet(model, 'สรุปจำนวน');
    const index = parseCell(address);
    if (index) counts.cells.delete(index.row * 16_384 + index.column);
    type(model, 'สรุปจำนวน', address, { value: 'ตรวจแล้ว' });
    const report = await host.apply(inverse);
    const isReferring = address !== 'A1';
    // The register stays with it if its formula refers there.
    expect(report.refused.map(({ reason }) => reason)).toEqual(['tab-edited', ...(isReferring ? ['tab-in-use'] : [])]);
    expect(names(model)).toContain('สรุปจำนวน');
  });

  it.each<[string, (model: WorkbookModel) => void]>([
    ['a formula', (model) => type(model, 'แผน', 'A1', { value: 0, formula: "='ทะเบียนโครงการ'!B5" })],
    [
      'a name',
      (model) => {
        model.names.push({ name: 'ของฉัน', sheet: sheet(model, 'ทะเบียนโครงการ'), cell: '$B$5', visible: true });
      },
    ],
  ])('stays if %s of the user refers to it', async (_name, refer) => {
    const { model, inverse } = await written();
    refer(model);
    expect((await host.apply(inverse)).refused.map(({ reason }) => reason)).toEqual(['tab-in-use']);
    expect(names(model)).toEqual(['แผน', 'ทะเบียนโครงการ']);
  });

  it('goes as it was written last, though an earlier writing added it', async () => {
    const { model, inverse } = await written();
    await host.apply([register(['ค', 'ง', 'จ'])]);
    expect((await host.apply(inverse)).refused).toEqual([]);
    expect(names(model)).toEqual(['แผน']);
  });

  it('goes though another runtime wrote it: what it held is stored with it', async () => {
    const { model, inverse } = await written();
    expect((await createExcelHost().apply(inverse)).refused).toEqual([]);
    expect(names(model)).toEqual(['แผน']);
  });

  it('stays if nothing was stored with it: nobody knows what it held', async () => {
    const { model, inverse } = await written();
    for (const each of model.sheets) each.names = [];
    expect((await host.apply(inverse)).refused.map(({ reason }) => reason)).toEqual(['tab-edited', 'tab-edited']);
    expect(names(model)).toHaveLength(3);
  });

  it.each([
    ['beside what was written', 'F2'],
    ['in place of it', 'B4'],
    ['far away', 'XFD1048576'],
  ])('comes back with what somebody types %s as it goes', async (_name, address) => {
    const requests = await requestsOfUndo();
    const { model, inverse } = await written();
    const office = open(model);
    office.beforeRequest(requests, () => type(model, 'ทะเบียนโครงการ', address, { value: 'ตรวจแล้ว' }));
    const report = await host.apply(inverse);
    expect(report.returned).toEqual([{ tab: 'ทะเบียนโครงการ', cells: [address] }]);
    expect(toSnapshot(model).sheets[1]).toMatchObject({ name: 'ทะเบียนโครงการ', generated: null });
    const index = parseCell(address)!;
    const kept = [...sheet(model, 'ทะเบียนโครงการ').cells.values()].filter(({ value }) => value !== null);
    expect(kept).toEqual([cellAt(sheet(model, 'ทะเบียนโครงการ'), index.row, index.column)]);
  });

  /** How many requests it takes, the last of them writing. */
  async function requestsOfUndo(): Promise<number> {
    const { model, inverse } = await written();
    const office = open(model);
    await host.apply(inverse);
    return office.log.length;
  }
});
