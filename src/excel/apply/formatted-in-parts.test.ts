import { at, cell, workbook } from '#test/office/build';
import { installOffice, type LoadedOffice } from '#test/office/load';
import { ensureCell } from '#test/office/model';
import { createExcelHost } from '..';

const host = createExcelHost();

/** A workbook in which parts of A1 and C1 are bold. */
function open(): LoadedOffice {
  const model = workbook({ แผน: { cells: { A1: 'อบรมม', B1: 'ครู', C1: 7, A2: 'ก' } } });
  for (const column of [0, 2]) ensureCell(model.sheets[0]!, 0, column).format.set('Font.Bold', null);
  return installOffice(model);
}

test('a text that is formatted in parts is not replaced, and nothing more is asked for it', async () => {
  const office = open();
  const [rich, plain, number, blank] = [
    cell('A1', 'อบรมม', 'อบรม'),
    cell('B1', 'ครู', 'คุณครู'),
    cell('C1', 7, 8),
    cell('D1', null, '✓'),
  ];
  office.log.length = 0;
  const { applied, refused } = await host.apply([rich, plain, number, blank]);
  expect(applied).toEqual([plain, number, blank]);
  expect(refused).toEqual([{ change: rich, reason: 'formatted-in-parts' }]);
  expect(office.log).toHaveLength(2);
  expect(at(office.model, 'A1').value).toBe('อบรมม');
});

test('taken out it may be, and put back; a group stands or falls together', async () => {
  const office = open();
  const emptied = await host.apply([cell('A1', 'อบรมม', null)]);
  expect(emptied.refused).toEqual([]);
  expect((await host.apply(emptied.inverse)).refused).toEqual([]);
  const grouped = [cell('A1', 'อบรมม', 'อบรม'), cell('A2', 'ก', 'ข')].map((change) => ({ ...change, group: 'fix' }));
  const { refused } = await host.apply(grouped);
  expect(refused.map(({ reason }) => reason)).toEqual(['formatted-in-parts', 'formatted-in-parts']);
  expect(at(office.model, 'A2').value).toBe('ก');
});

test('formats are asked for only if a text is replaced', async () => {
  const office = open();
  office.log.length = 0;
  await host.apply([cell('C1', 7, 8), cell('D1', null, '✓'), cell('B1', 'ครู', null)]);
  expect(office.log.flatMap(({ actions }) => actions).map(({ Name }) => Name)).not.toContain('GetCellProperties');
  await host.apply([cell('A2', 'ก', 'ข')]);
  expect(office.log.flatMap(({ actions }) => actions).map(({ Name }) => Name)).toContain('GetCellProperties');
});
