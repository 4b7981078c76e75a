/** What the pane tells whoever gives support, and how a person gets back what was there before. */
import type { WorkbookModel } from '#test/office/model';
import { expectText } from './expect-text';
import type { OpenPane } from './pane';
import { useStage } from './stage';
import { sampleWorkbook } from './workbook';

const SAMPLE = 'ladkrabang-2568.xlsx';
const DETAILS = 'รายละเอียดสำหรับผู้ดูแลระบบ';

const stage = useStage();
let pane: OpenPane;
let workbook: WorkbookModel;

async function open(): Promise<void> {
  workbook = await sampleWorkbook(SAMPLE);
  pane = await stage.open({ workbook });
}

/** The details, once they are opened and gathered: folded below a problem, else behind the menu. */
async function details(): Promise<string> {
  const folded = pane.frame().locator('summary').filter({ hasText: DETAILS });
  if ((await folded.count()) > 0) await folded.click();
  else await pane.menu('เกี่ยวกับ Phaen');
  const text = pane.frame().locator('.details-text');
  await text.waitFor();
  return (await text.textContent()) ?? '';
}

/** Every text of the workbook that is longer than three characters, and the names of its sheets. */
function secrets(): string[] {
  const texts = workbook.sheets.flatMap(({ name, cells }) => [name, ...[...cells.values()].map(({ value }) => value)]);
  return texts.flatMap((text) => (typeof text === 'string' && text.trim().length > 3 ? text.trim() : []));
}

describe('the details', () => {
  test('are behind the menu, and tell of Excel and the workbook', async () => {
    await open();
    await expect.poll(() => pane.frame().locator('.details-text').count()).toBe(0);
    const text = await details();
    await pane.picture('details');
    expect(text).toMatch(/^Phaen \d+\.\d+\.\d+\npane: th\nhost: Excel 16\.0/);
    for (const line of ['platform: OfficeOnline', 'date system: 1900', 'sheet ids unique: yes', 'culture: th-TH']) {
      expect(text.split('\n')).toContain(line);
    }
  });

  test('can be copied as they are shown', async () => {
    await open();
    const text = await details();
    await pane.button('คัดลอกรายละเอียด').click();
    await expectText(pane.notice(), 'คัดลอกแล้ว');
    await pane.frame().evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'pasted';
      document.body.append(field);
      field.focus();
    });
    await pane.page.keyboard.press('Control+V');
    await expect.poll(() => pane.frame().locator('#pasted').inputValue()).toBe(text);
  });

  test('tell of what failed and of what was heard, and of nothing that stands in the workbook', async () => {
    await open();
    await pane.button('ตรวจแผน').click();
    await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
    const healthy = await details();
    expect(healthy).toContain('listens to events: yes');
    await pane.button('กลับ').click();
    await pane.tellEdit();
    await pane.tellEdit('ThisLocalAddin');
    pane.excel.failRequest(1, 'GeneralException');
    await pane.button('ตรวจอีกครั้ง').click();
    await expectText(pane.heading(), 'อ่านไฟล์ไม่ได้');
    const text = await details();
    await pane.picture('details of a problem');
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'problem: check, excel-failed, GeneralException',
        'listens to events: yes',
        'event changed RangeEdited Local: 1',
        'event changed RangeEdited Local ThisLocalAddin: 1',
        'last events: changed*2',
      ]),
    );
    expect(secrets().length).toBeGreaterThan(100);
    expect(secrets().filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toContain(stage.origin);
  });

  test('are told without the workbook if it says nothing', async () => {
    await open();
    pane.excel.loseConnection(1);
    const text = await details();
    expect(text).toContain('workbook: not told: ConnectionFailure');
  });
});

describe.each([320, 270])('in a pane of %d pixels', (width) => {
  test('the start screen says how to get back an earlier state, and nothing runs out of it', async () => {
    await open();
    await pane.page.setViewportSize({ width, height: 860 });
    await pane.frame().getByText('หากต้องการฉบับก่อนหน้า').click();
    await expectText(pane.frame().locator('.screen'), 'ประวัติเวอร์ชัน');
    await pane.picture(`start ${width}`);
    await details();
    await pane.picture(`start ${width} details`);
    await expect.poll(() => pane.overflow()).toBe(0);
    await pane.button('กลับ').click();
    await pane.menu('English');
    await pane.frame().getByText('To get back an earlier version').click();
    await expectText(pane.frame().locator('.screen'), 'Version History');
    await pane.picture(`start ${width} english`);
  });
});
