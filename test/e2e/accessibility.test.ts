import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { expectText } from './expect-text';
import type { ExcelOptions } from './excel-page';
import type { OpenPane } from './pane';
import { setStage, type Stage } from './stage';
import { sampleWorkbook } from './workbook';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const COLOURS: readonly (readonly [string, NonNullable<ExcelOptions['colours']>])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active' }],
];

const SCREENS: readonly (readonly [string, string, (pane: OpenPane) => Promise<void>])[] = [
  ['start', 'ตรวจแผนในสมุดงานนี้', async () => undefined],
  [
    'details',
    'ตรวจแผนในสมุดงานนี้',
    async (pane) => {
      await pane.frame().locator('summary').click();
      await pane.frame().waitForSelector('.details-text');
    },
  ],
  ['findings', 'พบสิ่งที่ต้องแก้', (pane) => pane.button('ตรวจแผน').click()],
  ['fill', 'ไตรมาสที่จะเติม', (pane) => pane.button('เติมไตรมาส').click()],
  [
    'settings',
    'การตั้งค่า',
    async (pane) => {
      await pane.button('ตรวจแผน').click();
      await pane.button('การตั้งค่า').click();
    },
  ],
  [
    'a finding opened',
    'พบสิ่งที่ต้องแก้',
    async (pane) => {
      await pane.button('ตรวจแผน').click();
      await pane.frame().waitForSelector('.findings');
      for (const summary of await pane.frame().locator('.finding').first().locator('summary').all())
        await summary.click();
      await pane.tellEdit();
    },
  ],
  ['summary', 'สร้างแผ่นงานสรุปแล้ว', (pane) => pane.button('สร้างแผ่นงานสรุป').click()],
  [
    'writing left open',
    'ยังไม่แน่ชัดว่าเขียนแล้วหรือไม่',
    async (pane) => {
      await pane.button('เติมไตรมาส').click();
      await expectText(pane.heading(), 'ไตรมาสที่จะเติม');
      // A look, then the writing.
      pane.excel.withholdAnswer(2);
      await pane.button(/เติม [๑-๙][๐-๙]* รายการ/).click();
      await pane.fallSilent('Excel ยังไม่ตอบคำสั่งเขียน');
      await pane.button('หยุดรอ').click();
      await pane.button('สรุป').click();
    },
  ],
  [
    'problem',
    'ยังทำไม่สำเร็จ',
    async (pane) => {
      pane.excel.failRequest(1, 'AccessDenied');
      await pane.button('ตรวจแผน').click();
    },
  ],
];

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

describe.each(COLOURS)('in %s colours', (scheme, colours) => {
  test.each(SCREENS)('axe finds nothing against the %s screen', async (name, heading, go) => {
    const pane = await stage.open({ workbook: await sampleWorkbook('periods-2568.xlsx'), colours, clock: true });
    try {
      await go(pane);
      await expectText(pane.heading(), heading);
      await pane.picture(`${name} ${scheme}`);
      expect(await violations(pane)).toEqual([]);
    } finally {
      await pane.close();
    }
  });
});

test('nothing runs out of a pane of 320 pixels', async () => {
  const pane = await stage.open({ workbook: await sampleWorkbook('ladkrabang-2568.xlsx') });
  await pane.page.setViewportSize({ width: 320, height: 640 });
  await pane.button('ตรวจแผน').click();
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  const [scroll, width] = await pane.frame().evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  expect(scroll).toBe(width);
  await pane.close();
});

/** What axe finds wrong, as the rule and the elements. Its script comes in past the page's policy, as a debugger's would. */
async function violations(pane: OpenPane): Promise<string[]> {
  await pane.frame().evaluate(AXE);
  const found = await pane.frame().evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await tool.run({ runOnly })).violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html }) => html),
    }));
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.join(' | ').slice(0, 300)}`);
}
