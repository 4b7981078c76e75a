// npm run demo: what Phaen does, on the forms in samples/, without Excel. Ends by itself; writes only into out/.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const CLI = 'dist/cli/phaen.js';
/** What the command line is made of. */
const SOURCES = ['src/cli', 'src/core', 'src/xlsx', 'package.json', 'webpack.config.js'];

let step = 0;

process.chdir(ROOT);
if (!existsSync(CLI) || newest(SOURCES) > statSync(CLI).mtimeMs) build();
mkdirSync('out', { recursive: true });

heading('ตรวจแผน');
phaen([0, 1], 'check', 'samples/ladkrabang-2568.xlsx');

heading('เหตุผลของข้อตรวจหนึ่งข้อ');
phaen([0], 'explain', 'guideline-missing');

heading('ทำเครื่องหมายไตรมาสจากช่วงเวลาที่เขียนไว้');
phaen([0], 'fill', 'samples/periods-2568.xlsx', '-o', 'out/periods-2568-filled.xlsx');

heading('จัดทำแผ่นงานสรุปในไฟล์ใหม่');
phaen([0], 'summary', 'samples/ladkrabang-2568.xlsx', '-o', 'out/ladkrabang-2568-summary.xlsx');

heading('ตรวจหลายแผนพร้อมกัน');
phaen([0, 1], 'check', 'samples', '--format', 'table');

console.log(`\nผลอยู่ที่ ${path.resolve('out')} เปิดดูได้ด้วย Excel\nลองกับไฟล์ของท่าน: node ${CLI} check FILE.xlsx`);

function heading(text) {
  step += 1;
  console.log(`\n━━ ${step}. ${text}\n`);
}

/** Runs the command line as a person would; ends the demo if the exit status is not the expected one. */
function phaen(expected, ...args) {
  console.log(`$ phaen ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [CLI, ...args], { stdio: 'inherit' });
  if (!expected.includes(status)) process.exit(status ?? 1);
}

function build() {
  console.log('กำลังสร้าง dist/cli/phaen.js …\n');
  const webpack = ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--config-name', 'cli'];
  const { status } = spawnSync(process.execPath, webpack, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** The latest change among files and folders, in milliseconds; tests aside. */
function newest(paths) {
  return Math.max(
    ...paths.map((each) => {
      const entry = statSync(each);
      if (!entry.isDirectory()) return each.endsWith('.test.ts') ? 0 : entry.mtimeMs;
      return newest(readdirSync(each).map((name) => path.join(each, name)));
    }),
  );
}
