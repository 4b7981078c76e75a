/** The arguments → options by name, and the rest. */
import { parseArgs } from 'node:util';
import { nearest } from '../core/messages/nearest';
import { isCommand, optionsOf } from './commands';
import { optionOf, OPTION_NAMES, OPTIONS, type OptionName } from './options';
import { meant, usage, type UsageError } from './usage';

export type Values = { readonly [Name in OptionName]?: Value<Name> };
type Value<Name extends OptionName> = (typeof OPTIONS)[Name] extends { multiple: true }
  ? readonly string[]
  : (typeof OPTIONS)[Name]['type'] extends 'boolean'
    ? boolean
    : string;

type Given = string | boolean | readonly string[];

/** Node answers wrong options in English only, so it is asked for what is there, and it is judged here. */
export function split(argv: readonly string[]): { readonly values: Values; readonly positionals: readonly string[] } {
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  const values: Record<string, Given> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName, value } = token;
    const name = OPTION_NAMES.find((each) => each === token.name);
    if (name === undefined) throw unknownOption(rawName, positionals[0]);
    const { type, multiple } = optionOf(name);
    const isOption = value !== undefined && !token.inlineValue && /^-./.test(value);
    if (type === 'string' && (value === undefined || isOption)) {
      throw usage(`ต้องมีค่าหลัง ${rawName}`, `${rawName} needs a value.`, positionals[0]);
    }
    if (type === 'boolean' && value !== undefined) {
      throw usage(`${rawName} ไม่รับค่า`, `${rawName} takes no value.`, positionals[0]);
    }
    values[name] = multiple && value !== undefined ? [...listIn(values[name]), value] : (value ?? true);
  }
  return { values, positionals };
}

/** What was collected of an option that may be repeated. */
function listIn(values: Given | undefined): readonly string[] {
  return typeof values === 'object' ? values : [];
}

/** Of the options of the command, if one is named. */
function unknownOption(rawName: string, command = ''): UsageError {
  const known = isCommand(command) ? optionsOf(command) : OPTION_NAMES;
  const name = nearest(rawName.replace(/^-+/, ''), known);
  const [th, en] = meant(name === null ? null : `--${name}`);
  return usage(`ไม่รู้จักตัวเลือก "${rawName}"${th}`, `Unknown option "${rawName}".${en}`, command);
}
