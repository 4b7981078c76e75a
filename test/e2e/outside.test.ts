import { expectText } from './expect-text';
import { useStage } from './stage';

const stage = useStage();

test('opened outside Excel, the page says where to open it', async () => {
  const page = await stage.visit('/taskpane.html');
  await expectText(page.locator('h1'), 'เปิดใน Excel');
  await page.close();
});

test('without Office.js, the page says so', async () => {
  const page = await stage.visit('/taskpane.html', { without: '**/office.js' });
  await expectText(page.locator('h1'), 'ติดต่อ Excel ไม่ได้');
  await page.close();
});

test('if the script cannot run, the page itself says after a while which Excel it needs', async () => {
  const page = await stage.visit('/taskpane.html', { without: '**/taskpane.*.js' });
  const words = page.locator('.too-old');
  await expect.poll(() => words.evaluate((element) => getComputedStyle(element).animationDelay)).toBe('5s');
  await words.waitFor({ state: 'visible' });
  await expectText(words, 'ต้องใช้ Excel 2021 ขึ้นไป');
  await expectText(words, 'this Excel is too old for Phaen');
  await page.close();
});
