/** What Phaen makes of a workbook: how a check ends, how long it takes, what it reads, and a copy with a tab of ours. */
import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { run } from '../../src/cli/run';
import { cellName } from '../../src/core/workbook/address';
import { HostError, type RefusalReason } from '../../src/core/workbook/host';
import type { SheetSpec } from '../../src/core/workbook/sheet-spec';
import { isCellError } from '../../src/core/workbook/snapshot';
import { XlsxHost } from '../../src/xlsx';
import { Package } from '../../src/xlsx/opc/package';
import { relationshipsName } from '../../src/xlsx/opc/relationships';
import { readWorkbookPart } from '../../src/xlsx/read/workbook-part';
import type { Value } from './fods';
import { page } from '#test/support/tab-page';

export interface Reading {
  readonly status: number;
  /** The code of the problem; null if the workbook holds a plan. */
  readonly problem: string | null;
  /** What the host says of the problem, for whoever looks into it. */
  readonly detail: string;
  /** What was written beside the report. */
  readonly err: string;
  /** Processor time of the check and of unpacking every part, in seconds. */
  readonly seconds: number;
  readonly unpacking: number;
  readonly sheets: readonly ReadSheet[];
  readonly hasPivotTable: boolean;
  /** null if the workbook takes no sheet, or is not read. */
  readonly copy: Copy | null;
  /** Why it takes no sheet. */
  readonly refusal: RefusalReason | null;
}

export interface ReadSheet {
  readonly name: string;
  /** Cells that are not empty. */
  readonly cells: readonly (readonly [string, Value])[];
}

export interface Copy {
  readonly path: string;
  readonly tab: string;
  /** The parts that are not as they were, or gone, though a new tab is no reason for it. */
  readonly changed: readonly string[];
}

/** How often a reading that takes long is measured again: the best counts. */
const TRIES = 3;

const TAB: SheetSpec = {
  id: 'foreign',
  name: 'แท็บทดลอง',
  rows: [
    [
      { value: 'ชื่อ', style: 'header' },
      { value: 'จำนวน', style: 'header' },
    ],
    [
      { value: 'รวม', style: 'text' },
      { value: 3, formula: '=1+2', style: 'number' },
    ],
  ],
  widths: [20, 10],
  merges: [],
  table: { name: 'ForeignTab', range: 'A1:B2' },
  headerRows: 1,
  ...page('portrait'),
};

/** `isLong` says for what time of a check and of the unpacking it is measured again. */
export async function readForeign(
  path: string,
  copyPath: string,
  isLong: (seconds: number, unpacking: number) => boolean,
): Promise<Reading> {
  const bytes = readFileSync(path);
  let [report, seconds] = await timed(() => check(path));
  let [, unpacking] = await timed(async () => unpack(bytes));
  for (let tried = 1; tried < TRIES && isLong(seconds, unpacking); tried += 1) {
    const [again, secondsAgain] = await timed(() => check(path));
    [report, seconds] = [again, Math.min(seconds, secondsAgain)];
    unpacking = Math.min(unpacking, (await timed(async () => unpack(bytes)))[1]);
  }
  return { ...report, seconds, unpacking, ...(await open(bytes, copyPath)) };
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1e6];
}

async function check(path: string): Promise<Pick<Reading, 'status' | 'problem' | 'err'>> {
  let [out, err] = ['', ''];
  const status = await run(['check', path, '--format', 'json', '--ignore-settings'], {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    env: {},
    pipe: async () => undefined,
  });
  const { problem } = JSON.parse(out) as { problem?: { code: string } };
  return { status, problem: problem?.code ?? null, err };
}

/** The parts of a zip file; none if it is not one. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    return {};
  }
}

async function open(
  bytes: Uint8Array,
  copyPath: string,
): Promise<Pick<Reading, 'detail' | 'sheets' | 'hasPivotTable' | 'copy' | 'refusal'>> {
  try {
    const host = XlsxHost.open(bytes);
    const { sheets } = await host.read();
    const hasPivotTable = Object.keys(unpack(bytes)).some((name) => /pivottables/i.test(name));
    return { detail: '', sheets: sheets.map(readSheet), hasPivotTable, ...(await copyOf(host, bytes, copyPath)) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { detail: error.message, sheets: [], hasPivotTable: false, copy: null, refusal: null };
  }
}

function readSheet({ name, origin, values }: Awaited<ReturnType<XlsxHost['read']>>['sheets'][number]): ReadSheet {
  const cells = values.flatMap((line, row) =>
    line.flatMap((value, column): [string, Value][] =>
      value === null || value === ''
        ? []
        : [[cellName(origin.row + row, origin.column + column), isCellError(value) ? value.error : value]],
    ),
  );
  return { name, cells };
}

async function copyOf(host: XlsxHost, bytes: Uint8Array, path: string): Promise<Pick<Reading, 'copy' | 'refusal'>> {
  const { tabs, refused } = await host.apply([{ kind: 'sheet', spec: TAB }]);
  const [tab] = tabs;
  if (tab === undefined) return { copy: null, refusal: refused[0]?.reason ?? null };
  const written = host.bytes();
  writeFileSync(path, written);
  const after = unpack(written);
  const mayChange = partsOfTab(bytes);
  const changed = Object.entries(unpack(bytes)).flatMap(([name, part]) => {
    const other = after[name];
    const isSame = other !== undefined && Buffer.from(part).equals(other);
    return isSame || mayChange.has(name.replaceAll('\\', '/').toLowerCase()) ? [] : [name];
  });
  return { copy: { path, tab, changed }, refusal: null };
}

/** The parts in which a new tab with styles and a formula is entered, in lower case. */
function partsOfTab(bytes: Uint8Array): ReadonlySet<string> {
  const { part, relationships } = readWorkbookPart(Package.open(bytes));
  const related = relationships.filter(({ kind }) => kind === 'styles' || kind === 'calcChain');
  const names = ['[Content_Types].xml', part, relationshipsName(part), ...related.map(({ target }) => target)];
  return new Set(names.map((name) => name.toLowerCase()));
}
