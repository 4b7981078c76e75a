/** Projects in hidden rows, through both hosts: counted as before, and noted once. */
import { check } from '../../src/core/jobs/check';
import { findingText } from '../../src/core/messages/findings';
import type { Finding } from '../../src/core/rules/finding';
import type { Host } from '../../src/core/workbook/host';
import { XlsxHost } from '../../src/xlsx';
import { edited, FORM } from '#test/cli/phaen';
import { inOffice, openFile } from './hosts';

/** The sample with rows hidden: a heading above the projects, two projects, and one further down. */
function withHiddenRows(): XlsxHost {
  const hide = (xml: string): string => xml.replace(/<row r="(37|41|47)"/g, '$& hidden="1"');
  return XlsxHost.open(edited(FORM, 'xl/worksheets/sheet1.xml', hide));
}

const notes = async (host: Host): Promise<Finding[]> =>
  (await check(host)).findings.filter(({ rule }) => rule === 'projects-hidden');

test.each([
  ['a file', async (): Promise<Host> => withHiddenRows()],
  ['Excel', async (): Promise<Host> => (await inOffice(withHiddenRows())).host],
])('%s', async (_name, open) => {
  const [note, ...others] = await notes(await open());
  expect(others).toEqual([]);
  expect(note).toMatchObject({ cell: 'B41', severity: 'info', fix: 'none' });
  expect(findingText(note!, 'th')).toContain('มี ๒ โครงการอยู่ในแถวที่ซ่อนหรือกรองไว้ (แถว ๔๑, ๔๗)');
});

test('without hidden rows there is no note, and the same projects are counted', async () => {
  const plain = openFile('ladkrabang-2568');
  expect(await notes(plain)).toEqual([]);
  const titles = async (host: Host): Promise<string[]> => (await check(host)).plan.projects.map(({ title }) => title);
  expect(await titles(withHiddenRows())).toEqual(await titles(plain));
});
