/**
 * Pictures of every screen: `PHAEN_PICTURES=folder npm run pictures -- -t th-320-light`. Each combination of language,
 * width and colours gives a picture of each screen and one contact sheet; without `-t`, all of them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectText } from './expect-text';
import { COLOURS, SCREENS } from './screens';
import { useStage } from './stage';
import { sampleWorkbook } from './workbook';

const FOLDER = process.env.PHAEN_PICTURES ?? 'out/pictures';
const HEIGHT = 760;

const SHEETS = (['th', 'en'] as const).flatMap((language) =>
  [270, 320, 450].flatMap((width) =>
    Object.entries(COLOURS).map(
      ([scheme, colours]) => [`${language}-${width}-${scheme}`, { language, width, colours }] as const,
    ),
  ),
);

const stage = useStage({ mayComplain: true });

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
});

test.each(SHEETS)('%s', async (sheet, { language, width, colours }) => {
  const pictures: { name: string; png: Buffer }[] = [];
  for (const { name, file, heading, go } of SCREENS) {
    const pane = await stage.open({ workbook: await sampleWorkbook(file), colours, clock: true, width, language });
    await pane.page.setViewportSize({ width, height: HEIGHT });
    await go(pane);
    await expectText(pane.heading(), pane.said(heading));
    // A button that has just come is still on its way to its colours.
    const png = await pane.page.screenshot({ animations: 'disabled' });
    writeFileSync(path.join(FOLDER, `${sheet}-${name}.png`), png);
    pictures.push({ name, png });
    await pane.close();
  }
  writeFileSync(path.join(FOLDER, `${sheet}.png`), await stage.montage(pictures, width, HEIGHT));
});
