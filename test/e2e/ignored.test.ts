/** What a check tells beside its findings, in a narrow pane: what was not judged, and once what an update has changed. */
import { check } from '../../src/core/jobs/check';
import { cellName, parseCell } from '../../src/core/workbook/address';
import type { Place } from '../../src/core/workbook/snapshot';
import { expectText } from './expect-text';
import type { OpenPane } from './pane';
import { useStage } from './stage';
import { edit, sampleFile, sampleWorkbook } from './workbook';

const SAMPLE = 'ladkrabang-2568.xlsx';
const HEADERS = ['รหัสบัญชี', 'สถานที่ดำเนินการของโครงการและกิจกรรมทั้งหมด'];

const stage = useStage();
let pane: OpenPane;

/** The cells right of the project table's header. */
async function beside(): Promise<Place[]> {
  const { heads } = (await check(sampleFile(SAMPLE))).plan;
  const places = heads.flatMap(({ sheet, cell }) => {
    const at = parseCell(cell);
    return at ? [{ sheet, ...at }] : [];
  });
  const right = Math.max(...places.map(({ column }) => column));
  const [first] = places;
  return first ? HEADERS.map((_, index) => ({ sheet: first.sheet, cell: cellName(first.row, right + 1 + index) })) : [];
}

test('columns that were not judged are listed, each to be gone to; an update is told once', async () => {
  const workbook = await sampleWorkbook(SAMPLE);
  const places = await beside();
  places.forEach((place, index) => edit(workbook, place, HEADERS[index] ?? ''));
  const xml = '<phaen xmlns="urn:phaen:settings">{"rules":{"quarters-one-off":"off"}}</phaen>';
  workbook.customXml.push({ id: '{1}', xml });
  pane = await stage.open({ workbook });
  await pane.page.setViewportSize({ width: 320, height: 720 });
  await pane.check();

  const news = pane.frame().locator('.news');
  await expectText(news, 'ข้อตรวจใหม่');
  await pane.picture('news-320');
  await pane.button('ปิดข้อความนี้').click();
  await expect.poll(() => news.count()).toBe(0);
  await pane.button('ตรวจอีกครั้ง').click();
  await pane.frame().waitForSelector('.findings');

  await pane.frame().getByText('ไม่ได้นำมาตรวจ ๒ จุด').click();
  for (const header of HEADERS) await expectText(pane.frame().locator('.ignored'), header);
  await pane.picture('ignored-320');
  await expect.poll(() => news.count()).toBe(0);
  const width = await pane
    .frame()
    .locator('.screen')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(width).toBe(0);
  await pane.frame().locator('.ignored button').first().click();
  await expect
    .poll(() => Promise.resolve(pane.excel.model.selection?.address.includes(places[0]?.cell ?? '?')))
    .toBe(true);
});
