/** The summary tabs look alike whichever host writes them, the first time and when they are written again. */
import { check } from '../../src/core/jobs/check';
import { summarise } from '../../src/core/jobs/summarise';
import { USUAL_OPTIONS } from '../../src/core/summary/tab-options';
import { SUMMARY_TABS } from '../../src/core/summary/tabs';
import { printedScale } from '../../src/core/workbook/page-fit';
import { partsOf } from '#test/hostile/parts';
import type { WorkbookModel } from '#test/office/model';
import { IN_YEAR, issuedBy } from '#test/support/checked';
import { expectSame } from '#test/support/same';
import { layoutInModel, type TabLayout } from '#test/support/tab-layout';
import { layoutInFile } from '#test/support/tab-layout-in-file';
import { openFile, openModel } from './hosts';

const NAMES = SUMMARY_TABS.map(({ name }) => name);

type Layouts = Readonly<Record<string, TabLayout>>;

function inModel({ sheets }: WorkbookModel): Layouts {
  return Object.fromEntries(
    sheets.filter(({ name }) => NAMES.includes(name)).map((sheet) => [sheet.name, layoutInModel(sheet)]),
  );
}

function inFile(bytes: Uint8Array): Layouts {
  const parts = partsOf(bytes);
  return Object.fromEntries(NAMES.map((name) => [name, layoutInFile(parts, name)]));
}

test.each(['ladkrabang-2568', 'periods-2568'])('of %s', async (form) => {
  const file = openFile(form);
  const { host, model } = await openModel(form);
  await summarise(file, IN_YEAR);
  await summarise(host, IN_YEAR);
  const once = inFile(file.bytes());
  // What is compared is there: a pattern that finds nothing agrees with anything that is missing.
  expect(once['ภาพรวม']?.charts.length).toBeGreaterThan(0);
  expect(once['ปฏิทินรายไตรมาส']?.conditions.length).toBeGreaterThan(0);
  expect(once['ทะเบียนโครงการ']?.upright.length).toBeGreaterThan(0);
  expect(once['สรุปจำนวนโครงการ']?.page.breaks).not.toEqual([]);
  expectSame(inModel(model), once);
  await summarise(file, IN_YEAR, undefined, { isSigned: false });
  await summarise(host, IN_YEAR, undefined, { isSigned: false });
  expectSame(inModel(model), inFile(file.bytes()));
});

test.each(['ladkrabang-2568', 'periods-2568'])(
  'the letters of %s have 11 points at the least on paper',
  async (form) => {
    const checked = issuedBy(IN_YEAR, await check(openFile(form)));
    for (const { name, make } of SUMMARY_TABS) {
      const spec = make(checked, USUAL_OPTIONS);
      const size = spec.looks.cellSize * printedScale(spec);
      expect(size, name).toBeGreaterThan(10.95);
    }
  },
);
