/** The arguments of the command line → what is asked for. */
import { DIGITS } from '../core/messages/digits';
import { nearest } from '../core/messages/nearest';
import { SHEET_FONTS } from '../core/workbook/sheet-style';
import { COMMAND_NAMES, COMMANDS, isCommand, optionsOf, SHELLS, type Command, type Format } from './commands';
import { LANGUAGES } from './language';
import { OPTION_NAMES, written } from './options';
import type { CheckRequest, FileRequest, Output, Request } from './requests';
import { split, type Values } from './split';
import { meant, usage, type UsageError } from './usage';

/** Each takes some hundred megabytes. */
const MOST_THREADS = 64;

/** Throws a `UsageError`. */
export function parseRequest(argv: readonly string[]): Request {
  const { values, positionals } = split(argv);
  const [name, ...paths] = positionals;
  if (values.help) return { command: 'help', topic: name !== undefined && isCommand(name) ? name : null };
  if (values.version) return { command: 'version' };
  oneOf(LANGUAGES, '--lang', values.lang);
  if (name === undefined) throw usage('ยังไม่ได้ระบุคำสั่ง', 'No command was given.');
  const command = commandOf(name);
  refuseOthers(command, values);
  return request(command, paths, formatOf(command, values.format ?? 'pretty'), values);
}

function commandOf(name: string): Command {
  if (isCommand(name)) return name;
  const [th, en] = meant(nearest(name, COMMAND_NAMES));
  const known = COMMAND_NAMES.join(', ');
  throw usage(`ไม่รู้จักคำสั่ง "${name}"${th} คำสั่งที่มีคือ ${known}`, `Unknown command "${name}".${en} Commands: ${known}.`);
}

function request(command: Command, paths: readonly string[], format: Format, values: Values): Request {
  switch (command) {
    case 'check':
      if (paths.length === 0) throw noFile(command);
      return {
        command,
        paths,
        format,
        ...given(values),
        ignoresSettings: ignoresSettings(values),
        threads: threadsOf(values),
      };
    case 'fill':
      return { command, ...ofFile(command, paths, format, values) };
    case 'summary':
      return {
        command,
        ...ofFile(command, paths, format, values),
        font: oneOf(SHEET_FONTS, '--font', values.font),
        isSigned: values['no-signature'] ? false : null,
        tabs: values.tabs?.split(',').map((each) => each.trim()) ?? null,
      };
    case 'fix':
      return { command, ...ofFile(command, paths, format, values), rules: fixRules(values) };
    case 'rules':
      if (paths.length > 0) throw usage('rules ไม่ใช้ชื่อไฟล์', 'rules takes no file.', command);
      return { command, format };
    case 'explain': {
      const [rule, ...others] = paths;
      if (rule === undefined || others.length > 0) {
        throw usage('โปรดระบุข้อตรวจหนึ่งข้อ', 'Name one rule.', command);
      }
      return { command, rule, format };
    }
    case 'completion': {
      const shell = SHELLS.find((each) => paths.length === 1 && each === paths[0]);
      if (shell) return { command, shell };
      const known = SHELLS.join(' หรือ ');
      throw usage(`โปรดระบุ ${known}`, `Name ${SHELLS.join(' or ')}.`, command);
    }
    case 'help': {
      const [topic = null] = paths;
      return { command, topic: topic === null ? null : commandOf(topic) };
    }
  }
}

function ofFile(command: Command, paths: readonly string[], format: Format, values: Values): FileRequest {
  const [file, ...others] = paths;
  if (file === undefined) throw noFile(command);
  if (others.length > 0) throw usage(`${command} ทำทีละไฟล์`, `${command} takes one file at a time.`, command);
  return {
    file,
    format: format === 'json' ? 'json' : 'pretty',
    ...given(values),
    output: outputOf(command, values),
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

function threadsOf({ threads }: Values): number | null {
  if (threads === undefined) return null;
  const count = /^[0-9]{1,2}$/.test(threads) ? Number(threads) : 0;
  if (count >= 1 && count <= MOST_THREADS) return count;
  throw usage(
    `--threads ต้องเป็นจำนวน 1 ถึง ${MOST_THREADS} ไม่ใช่ "${threads}"`,
    `--threads is a number from 1 to ${MOST_THREADS}, not "${threads}".`,
  );
}

function given({ config, digits }: Values): Pick<CheckRequest, 'config' | 'digits'> {
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

function outputOf(command: Command, { output, 'dry-run': isDry = false, copy: isCopy = false }: Values): Output {
  if (isDry && (output !== undefined || isCopy)) {
    const other = output === undefined ? '--copy' : '-o';
    throw usage(`ใช้ ${other} หรือ --dry-run อย่างใดอย่างหนึ่ง`, `Use either ${other} or --dry-run, not both.`);
  }
  if (isDry) return { path: null, isCopy };
  const path = nonEmpty('-o', output);
  if (path === undefined) {
    throw usage(
      'ต้องระบุไฟล์ผลลัพธ์ด้วย -o หรือใช้ --dry-run',
      'Say where to write the result with -o, or use --dry-run.',
      command,
    );
  }
  return { path, isCopy };
}

function fixRules({ safe, rule }: Values): readonly string[] | null {
  if (safe && rule) throw usage('ใช้ --safe หรือ --rule อย่างใดอย่างหนึ่ง', 'Use either --safe or --rule, not both.');
  return rule ?? null;
}

function nonEmpty(option: string, text: string | undefined): string | undefined {
  if (text === '') throw usage(`ชื่อไฟล์หลัง ${option} ว่างอยู่`, `The file name after ${option} is empty.`);
  return text;
}

function refuseOthers(command: Command, values: Values): void {
  const taken = optionsOf(command);
  const other = OPTION_NAMES.find((name) => values[name] !== undefined && !taken.includes(name));
  if (other === undefined) return;
  const shown = written(other);
  throw usage(`${command} ใช้ ${shown} ไม่ได้`, `${command} does not take ${shown}.`, command);
}

function formatOf(command: Command, text: string): Format {
  const { formats } = COMMANDS[command];
  const found = formats.find((each) => each === text);
  if (found) return found;
  const th = formats.join(' หรือ ');
  throw usage(
    `--format ของ ${command} ต้องเป็น ${th} ไม่ใช่ "${text}"`,
    `--format is ${formats.join(' or ')}, not "${text}".`,
    command,
  );
}

function noFile(command: Command): UsageError {
  return usage('ยังไม่ได้ระบุไฟล์', 'No file was given.', command);
}
