/** The arguments of the command line → what is asked for. */
import { parseArgs } from 'node:util';
import { UsageError } from './usage';

export type Format = 'pretty' | 'json';
const FORMATS: readonly string[] = ['pretty', 'json'] satisfies readonly Format[];

export type Request =
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'check'; readonly files: readonly string[]; readonly format: Format }
  /** `output` is null for a dry run. */
  | { readonly command: 'fill'; readonly file: string; readonly output: string | null; readonly format: Format }
  | { readonly command: 'summary'; readonly file: string; readonly output: string; readonly format: Format };

const COMMANDS: readonly string[] = ['check', 'fill', 'summary'];

const OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  output: { type: 'string', short: 'o' },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/** Throws a `UsageError`. */
export function parseRequest(argv: readonly string[]): Request {
  const { values, positionals } = split(argv);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };

  const [command, ...files] = positionals;
  if (command === undefined) throw usage('ยังไม่ได้ระบุคำสั่ง', 'No command was given.');
  if (!COMMANDS.includes(command)) throw usage(`ไม่รู้จักคำสั่ง "${command}"`, `Unknown command "${command}".`);
  const format = formatOf(values.format);
  const [file] = files;
  if (file === undefined) throw usage('ยังไม่ได้ระบุไฟล์', 'No file was given.');

  const { output, 'dry-run': dryRun } = values;
  if (command === 'check') {
    if (output !== undefined || dryRun) {
      throw usage(
        'check ไม่เขียนไฟล์ จึงใช้ -o หรือ --dry-run ไม่ได้',
        'check writes nothing: it takes neither -o nor --dry-run.',
      );
    }
    return { command, files, format };
  }
  if (files.length > 1) throw usage(`${command} ทำทีละไฟล์`, `${command} takes one file at a time.`);
  if (output === '') throw usage('ชื่อไฟล์หลัง -o ว่างอยู่', 'The file name after -o is empty.');
  if (command === 'fill') return { command, file, format, output: fillOutput(output, dryRun) };
  if (dryRun) throw usage('summary ใช้ --dry-run ไม่ได้', 'summary does not take --dry-run.');
  if (output === undefined) throw usage('ต้องระบุไฟล์ผลลัพธ์ด้วย -o', 'Say where to write the result, with -o.');
  return { command: 'summary', file, output, format };
}

function fillOutput(output: string | undefined, dryRun: boolean): string | null {
  if (output !== undefined && dryRun) {
    throw usage('ใช้ -o หรือ --dry-run อย่างใดอย่างหนึ่ง', 'Use either -o or --dry-run, not both.');
  }
  if (output === undefined && !dryRun) {
    throw usage('ต้องระบุไฟล์ผลลัพธ์ด้วย -o หรือใช้ --dry-run', 'Say where to write the result with -o, or use --dry-run.');
  }
  return output ?? null;
}

function formatOf(text: string): Format {
  if (!FORMATS.includes(text)) {
    throw usage(`--format ต้องเป็น pretty หรือ json ไม่ใช่ "${text}"`, `--format is pretty or json, not "${text}".`);
  }
  return text as Format;
}

function split(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node says which option it is, in English only.
    throw usage('ตัวเลือกไม่ถูกต้อง', (error as TypeError).message);
  }
}

function usage(th: string, en: string): UsageError {
  return new UsageError({ th, en });
}
