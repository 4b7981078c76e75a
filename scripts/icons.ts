// npm run icons: draws assets/*.svg as the PNGs that the manifest names. Run it after changing a drawing and commit both.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const ASSETS = path.join(__dirname, '..', 'assets');
/** Pixels a side: the ribbon wants 16, 32 and 80, the list of add-ins 32 and 64. */
const SIZES = [16, 32, 64, 80];

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium' });
  const page = await browser.newPage();
  for (const file of readdirSync(ASSETS).filter((name) => name.endsWith('.svg'))) {
    const { name } = path.parse(file);
    const svg = readFileSync(path.join(ASSETS, file), 'utf8');
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      await page.screenshot({ path: path.join(ASSETS, `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

void main();
