/** The arguments of the command line → what is asked for. */
import { parseArgs } from 'node:util';
import { DIGITS } from '../core/messages/digits';
import { SUMMARY_TABS, tabNamed, type TabId } from '../core/jobs/tabs';
import type { Digits } from '../core/text/digits';
import { SHEET_FONTS, type SheetFont } from '../core/workbook/sheet-style';
import { COMMANDS, FLAGS, type Command, type Flag, type Format } from './commands';
import { UsageError } from './usage';

/** `config` is null if the settings are looked for beside the file and above it. */
interface OfPlan<F extends Format = Format> {
  readonly format: F;
  readonly config: string | null;
  /** null: the settings decide. */
  readonly digits: Digits | null;
}

/** The destination of a result. */
export interface Output {
  /** A file, `-` for standard output, or null for a dry run. */
  readonly path: string | null;
  /** Whether a workbook in which nothing was changed is written too. */
  readonly isCopy: boolean;
}

/** What is asked of one file. */
export interface FileRequest extends OfPlan<Exclude<Format, 'csv'>> {
  readonly file: string;
  readonly output: Output;
}

export interface CheckRequest extends OfPlan {
  readonly command: 'check';
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Whether every rule is as it is by default, and no finding is accepted. */
  readonly ignoresSettings: boolean;
}

export interface FillRequest extends FileRequest {
  readonly command: 'fill';
}

export interface SummaryRequest extends FileRequest {
  readonly command: 'summary';
  /** null: the settings decide. */
  readonly font: SheetFont | null;
  /** Whether the tabs end with places to sign on; null: the settings decide. */
  readonly isSigned: false | null;
  /** null for all. */
  readonly tabs: readonly TabId[] | null;
}

export interface FixRequest extends FileRequest {
  readonly command: 'fix';
  /** The rules whose fixes are wanted; null for all that are safe. */
  readonly rules: readonly string[] | null;
}

export interface RulesRequest {
  readonly command: 'rules';
  readonly format: Format;
}

export interface ExplainRequest {
  readonly command: 'explain';
  readonly rule: string;
  readonly format: Format;
}

export type Request =
  | { readonly command: 'help' | 'version' }
  | CheckRequest
  | FillRequest
  | SummaryRequest
  | FixRequest
  | RulesRequest
  | ExplainRequest;

const OPTIONS = {
  format: { type: 'string' },
  config: { type: 'string' },
  'ignore-settings': { type: 'boolean' },
  digits: { type: 'string' },
  font: { type: 'string' },
  output: { type: 'string', short: 'o' },
  'dry-run': { type: 'boolean' },
  'no-signature': { type: 'boolean' },
  tabs: { type: 'string' },
  copy: { type: 'boolean' },
  safe: { type: 'boolean' },
  rule: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof split>['values'];

/** Throws a `UsageError`. */
export function parseRequest(argv: readonly string[]): Request {
  const { values, positionals } = split(argv);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };

  const [name, ...paths] = positionals;
  if (name === undefined) throw usage('ยังไม่ได้ระบุคำสั่ง', 'No command was given.');
  if (!isCommand(name)) {
    const known = Object.keys(COMMANDS).join(', ');
    throw usage(`ไม่รู้จักคำสั่ง "${name}" คำสั่งที่มีคือ ${known}`, `Unknown command "${name}". Commands: ${known}.`);
  }
  refuseOthers(name, values);
  const format = formatOf(name, values.format ?? 'pretty');
  return request(name, paths, format, values);
}

function request(command: Command, paths: readonly string[], format: Format, values: Values): Request {
  switch (command) {
    case 'check':
      if (paths.length === 0) throw noFile();
      return { command, paths, format, ...given(values), ignoresSettings: ignoresSettings(values) };
    case 'fill':
      return { command, ...ofFile(command, paths, format, values) };
    case 'summary':
      return {
        command,
        ...ofFile(command, paths, format, values),
        font: oneOf(SHEET_FONTS, '--font', values.font),
        isSigned: values['no-signature'] ? false : null,
        tabs: tabsOf(values),
      };
    case 'fix':
      return { command, ...ofFile(command, paths, format, values), rules: fixRules(values) };
    case 'rules':
      if (paths.length > 0) throw usage('rules ไม่ใช้ชื่อไฟล์', 'rules takes no file.');
      return { command, format };
    case 'explain': {
      const [rule, ...others] = paths;
      if (rule === undefined || others.length > 0) throw usage('โปรดระบุข้อตรวจหนึ่งข้อ', 'Name one rule.');
      return { command, rule, format };
    }
  }
}

function ofFile(command: Command, paths: readonly string[], format: Format, values: Values): FileRequest {
  const [file, ...others] = paths;
  if (file === undefined) throw noFile();
  if (others.length > 0) throw usage(`${command} ทำทีละไฟล์`, `${command} takes one file at a time.`);
  return {
    file,
    format: format === 'json' ? 'json' : 'pretty',
    ...given(values),
    output: outputOf(values),
  };
}

function ignoresSettings({ config, 'ignore-settings': ignores = false }: Values): boolean {
  if (ignores && config !== undefined) {
    throw usage(
      'ใช้ --config หรือ --ignore-settings อย่างใดอย่างหนึ่ง เพราะ --ignore-settings ไม่ใช้การตั้งค่าใดเลย',
      'Use either --config or --ignore-settings, not both: --ignore-settings goes by no settings at all.',
    );
  }
  return ignores;
}

function given({ config, digits }: Values): Pick<OfPlan, 'config' | 'digits'> {
  return { config: nonEmpty('--config', config) ?? null, digits: oneOf(DIGITS, '--digits', digits) };
}

function oneOf<T extends string>(allowed: readonly T[], option: string, text: string | undefined): T | null {
  if (text === undefined) return null;
  const found = allowed.find((each) => each === text);
  if (found) return found;
  throw usage(
    `${option} ต้องเป็น ${allowed.join(' หรือ ')} ไม่ใช่ "${text}"`,
    `${option} is ${allowed.join(' or ')}, not "${text}".`,
  );
}

function outputOf({ output, 'dry-run': isDry = false, copy: isCopy = false }: Values): Output {
  if (isDry && (output !== undefined || isCopy)) {
    const other = output === undefined ? '--copy' : '-o';
    throw usage(`ใช้ ${other} หรือ --dry-run อย่างใดอย่างหนึ่ง`, `Use either ${other} or --dry-run, not both.`);
  }
  if (isDry) return { path: null, isCopy };
  const path = nonEmpty('-o', output);
  if (path === undefined) {
    throw usage('ต้องระบุไฟล์ผลลัพธ์ด้วย -o หรือใช้ --dry-run', 'Say where to write the result with -o, or use --dry-run.');
  }
  return { path, isCopy };
}

function fixRules({ safe, rule }: Values): readonly string[] | null {
  if (safe && rule) throw usage('ใช้ --safe หรือ --rule อย่างใดอย่างหนึ่ง', 'Use either --safe or --rule, not both.');
  return rule ?? null;
}

function tabsOf({ tabs }: Values): readonly TabId[] | null {
  const names = tabs?.split(',').map((name) => name.trim());
  return (
    names?.map((name) => {
      const tab = tabNamed(name);
      if (tab) return tab;
      const known = SUMMARY_TABS.map(({ id, name: own }) => `${own} (${id})`).join(', ');
      throw usage(`ไม่รู้จักแท็บ "${name}" แท็บที่มีคือ ${known}`, `Unknown tab "${name}". Tabs: ${known}.`);
    }) ?? null
  );
}

function nonEmpty(option: string, text: string | undefined): string | undefined {
  if (text === '') throw usage(`ชื่อไฟล์หลัง ${option} ว่างอยู่`, `The file name after ${option} is empty.`);
  return text;
}

function refuseOthers(command: Command, values: Values): void {
  for (const [flag, shown] of Object.entries(FLAGS)) {
    if (values[flag as Flag] === undefined || COMMANDS[command].takes.includes(flag as Flag)) continue;
    throw usage(`${command} ใช้ ${shown} ไม่ได้`, `${command} does not take ${shown}.`);
  }
}

function formatOf(command: Command, text: string): Format {
  const { formats } = COMMANDS[command];
  const found = formats.find((each) => each === text);
  if (found) return found;
  const th = formats.join(' หรือ ');
  throw usage(
    `--format ของ ${command} ต้องเป็น ${th} ไม่ใช่ "${text}"`,
    `--format is ${formats.join(' or ')}, not "${text}".`,
  );
}

function isCommand(name: string): name is Command {
  return Object.hasOwn(COMMANDS, name);
}

function split(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node says which option it is, in English only.
    throw usage('ตัวเลือกไม่ถูกต้อง', (error as TypeError).message);
  }
}

function noFile(): UsageError {
  return usage('ยังไม่ได้ระบุไฟล์', 'No file was given.');
}

function usage(th: string, en: string): UsageError {
  return new UsageError({ th, en });
}
