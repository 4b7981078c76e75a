import { afterAll, beforeAll, test } from '@jest/globals';
import { expectText } from './expect-text';
import { setStage, type Stage } from './pane';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

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
