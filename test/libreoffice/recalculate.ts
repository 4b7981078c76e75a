/** LibreOffice as a second opinion: it opens what we write, works out every formula anew, and says what it got. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SheetSnapshot } from '../../src/core/workbook/snapshot';
import { XlsxHost } from '../../src/xlsx';
import { workbook } from '#test/hostile/build';

/** LibreOffice keeps the values that stand in a file unless its profile says "always recalculate" (0). */
const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A first start makes a whole profile, on a machine that is busy with other tests. */
export const LIBREOFFICE_TIMEOUT = 120_000;

/** Suites that need LibreOffice. They are left out where it is not installed, except in CI, where they then fail. */
export function describeWithLibreOffice(name: string, suite: () => void): void {
  const isThere = spawnSync('soffice', ['--version']).status === 0;
  if (isThere || process.env['CI']) describe(name, suite);
  else describe.skip(`${name} (skipped: LibreOffice is not installed)`, suite);
}

/** A file whose cached values are planted wrong: it comes back right only where formulas were really worked out. */
const CONTROL = workbook({
  sheets: {
    Control:
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>99</v></c></row></sheetData>',
  },
});

/** The sheets of each of the files after LibreOffice has opened, recalculated and saved it; by the same names. */
export async function recalculate(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Record<string, readonly SheetSnapshot[]>> {
  const saved = throughLibreOffice({ ...files, control: CONTROL });
  const sheets: Record<string, readonly SheetSnapshot[]> = {};
  for (const [name, file] of Object.entries(saved)) sheets[name] = (await XlsxHost.open(file).read()).sheets;
  if (sheets['control']?.[0]?.values[2]?.[0] !== 3) throw new Error('LibreOffice kept the values it found');
  return sheets;
}

/** The files as LibreOffice saves them after it has opened and recalculated them; by the same names. */
export function throughLibreOffice(files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  return converted(files, 'xlsx', (output, name) => new Uint8Array(readFileSync(join(output, `${name}.xlsx`))));
}

/** What LibreOffice shows in the cells of all sheets, row by row, with tabs between the cells; by file. */
export function shownByLibreOffice(files: Readonly<Record<string, Uint8Array>>): Record<string, string> {
  return converted(files, 'html', (output, name) => {
    const page = readFileSync(join(output, `${name}.html`), 'utf8');
    const rows = page.split('<tr>').slice(1);
    const cells = rows.map((row) =>
      [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => plainText(cell)),
    );
    return cells.map((row) => row.join('\t')).join('\n');
  });
}

/** The text outside the tags. */
function plainText(html: string): string {
  const texts = html.split('<').map((piece, index) => (index === 0 ? piece : piece.slice(piece.indexOf('>') + 1)));
  return texts.join('').split(/\s/).filter(Boolean).join(' ');
}

function converted<T>(
  files: Readonly<Record<string, Uint8Array>>,
  format: string,
  read: (output: string, name: string) => T,
): Record<string, T> {
  const folder = mkdtempSync(join(tmpdir(), 'phaen-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), RECALCULATE_ALWAYS);
    const names = Object.keys(files);
    const inputs = names.map((name) => join(folder, `${name}.xlsx`));
    inputs.forEach((path, index) => writeFileSync(path, files[names[index] ?? ''] ?? ''));
    const output = join(folder, 'out');
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        output,
        ...inputs,
      ],
      { stdio: 'ignore', timeout: LIBREOFFICE_TIMEOUT },
    );
    return Object.fromEntries(names.map((name) => [name, read(output, name)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
