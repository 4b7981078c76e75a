import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { expectText } from './expect-text';
import type { OpenPane } from './pane';
import { COLOURS, SCREENS } from './screens';
import { useStage } from './stage';
import { sampleWorkbook } from './workbook';

/** What no set of colours says. */
const USUAL = { colorScheme: 'light', forcedColors: 'none' } as const;

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const stage = useStage();

test.each(SCREENS.map((screen) => [screen.name, screen] as const))(
  'axe finds nothing against the %s screen in any colours',
  async (name, { file, heading, go }) => {
    const pane = await stage.open({ workbook: await sampleWorkbook(file), clock: true });
    await go(pane);
    await expectText(pane.heading(), pane.said(heading));
    for (const [scheme, colours] of Object.entries(COLOURS)) {
      await pane.page.emulateMedia({ ...USUAL, ...colours });
      await pane.picture(`${name} ${scheme}`);
      await expect.poll(async () => [scheme, ...(await violations(pane))]).toEqual([scheme]);
    }
  },
);

test('nothing runs out of a pane of 320 pixels', async () => {
  const pane = await stage.open({ workbook: await sampleWorkbook('ladkrabang-2568.xlsx') });
  await pane.page.setViewportSize({ width: 320, height: 640 });
  await pane.button('ตรวจแผน').click();
  await expectText(pane.heading(), 'พบสิ่งที่ต้องแก้');
  await expect.poll(() => pane.overflow()).toBe(0);
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
