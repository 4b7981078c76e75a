import { cell } from '#test/hostile/changes';
import { workbook } from '#test/hostile/build';
import { XlsxHost } from '../index';

const row = (value: string): string => `<sheetData><row r="1">${value}</row></sheetData>`;

test('a sheet that a change leaves alone is not read again, the others are', async () => {
  const shared = row('<c r="A1" t="s"><v>0</v></c>');
  const sheets = { Left: shared, Sheet1: shared };
  const host = XlsxHost.open(workbook({ sheets, strings: '<si><t>ก</t></si>' }));
  const [left, changed] = (await host.read()).sheets;
  await host.apply([cell('A1', 'ก', '1.10')]);
  const after = await host.read();
  expect(after.sheets[0]?.values).toBe(left?.values);
  expect(after.sheets[1]?.values).toEqual([['1.10']]);
  expect(changed?.values).toEqual([['ก']]);
  expect(await XlsxHost.open(host.bytes()).read()).toEqual(after);
});
