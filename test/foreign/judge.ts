/** What is wrong with how Phaen deals with a workbook that nobody here made. */
import { readFileSync } from 'node:fs';
import { changes, differences } from './compare';
import { readFods } from './fods';
import type { Foreign } from './files';
import type { Answer } from './readings';

interface Exception {
  readonly reason: string;
  /** How the faults begin that are none. */
  readonly faults: readonly string[];
}

/** By `Foreign.key`. */
const EXCEPTIONS = JSON.parse(readFileSync('test/foreign/exceptions.json', 'utf8')) as Readonly<
  Record<string, Exception>
>;

/** Damage that LibreOffice overlooks and Excel does not, by the detail that the host gives. */
const TRUE_DAMAGE: readonly RegExp[] = [
  /: line \d+$/, // XML that is not well-formed; LibreOffice leaves out the part, or the rest of it
  /: contents$/, // a part that does not unpack to the length and checksum that the file gives
];
/** How files begin that are a zip package, and a compound file ([MS-CFB]). */
const ZIP = Buffer.from('PK');
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** What LibreOffice makes of the file and of its copy with a tab: where that is, or null if it does not open it. */
export interface Opened {
  readonly original: string | null;
  readonly copy: string | null;
}

/** The faults that no exception explains, and the exceptions that explain nothing. */
export function judge(file: Foreign, answer: Answer | null, opened: Opened): string[] {
  const faults = faultsOf(file, answer, opened);
  const { faults: known = [] } = EXCEPTIONS[file.key] ?? {};
  return [
    ...faults.filter((fault) => !known.some((start) => fault.startsWith(start))),
    ...known.filter((start) => !faults.some((fault) => fault.startsWith(start))).map((start) => `no longer: ${start}`),
  ];
}

function faultsOf(file: Foreign, answer: Answer | null, opened: Opened): string[] {
  if (answer === null) return ['hangs, or ends the process'];
  const { problem, detail, err, isTooLong, seconds, unpacking } = answer;
  return [
    ...(isTrue(file, answer, opened) ? [] : [`ends as ${problem ?? 'a plan'} (${detail})`]),
    ...(/unexpected/.test(`${problem ?? ''} ${detail}`) ? [`has no reason: ${detail}`] : []),
    ...(err === '' ? [] : [`says beside the report: ${err}`]),
    ...(isTooLong ? [`takes ${seconds} s, and unpacking ${unpacking} s`] : []),
    ...(opened.original === null ? [] : besideLibreOffice(answer, opened.original, opened.copy)),
  ];
}

function isTrue({ path }: Foreign, { problem, detail }: Answer, { original }: Opened): boolean {
  const bytes = readFileSync(path);
  switch (problem) {
    case 'no-plan':
      return true;
    case 'encrypted':
      return startsWith(bytes, COMPOUND_FILE);
    case 'old-format':
      return startsWith(bytes, COMPOUND_FILE) || detail === 'old-format: xlsb';
    case 'not-a-workbook':
      // LibreOffice opens texts, pages and other packages under any name.
      return original === null || !startsWith(bytes, ZIP) || !bytes.includes('[Content_Types].xml');
    case 'damaged':
      return original === null || TRUE_DAMAGE.some((kind) => kind.test(detail));
    default:
      return false;
  }
}

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}

function besideLibreOffice(answer: Answer, original: string, copyPath: string | null): string[] {
  const { problem, copy, refusal, sheets, hasPivotTable } = answer;
  if (problem !== 'no-plan') return [];
  const theirs = readFods(readFileSync(original, 'utf8'));
  // LibreOffice lays out pivot tables anew.
  const read = hasPivotTable ? [] : differences(sheets, theirs);
  if (copy === null) return [...read, ...(refusal === 'workbook-protected' ? [] : [`takes no tab: ${refusal ?? ''}`])];
  const changed = copy.changed.map((part) => `the tab changes ${part}`);
  if (copyPath === null) return [...read, ...changed, 'LibreOffice does not open the copy with the tab'];
  const after = changes(theirs, readFods(readFileSync(copyPath, 'utf8')), copy.tab);
  return [...read, ...changed, ...after.map((change) => `with the tab: ${change}`)];
}
