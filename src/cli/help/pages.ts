/** How the command line is used, on a terminal: in short, as a whole, and a page for each command. */
import type { Sentence } from '../../core/messages/language';
import { COMMAND_NAMES, COMMANDS, COMMON, optionsOf, type Command } from '../commands';
import { optionOf, OPTION_NAMES, type OptionName } from '../options';
import { hanging, labelWidth } from '../pages/hanging';
import type { Screen } from '../terminal/screen';
import { wrap } from '../terminal/wrap';
import { HELP, STATUSES, SURROUNDINGS } from './words';

/** Of the screen at 80 columns, a third. */
const WIDEST = 28;

type Line = readonly [label: string, text: string];

/** The short usage, on one screen: what `phaen` prints without a command. */
export function shortUsage(screen: Screen): string[] {
  const { examples } = COMMANDS.check;
  const first = [...examples.slice(0, 1), ...COMMANDS.fix.examples.slice(0, 1)];
  return [
    ...wrap(screen.say(HELP.what), screen.columns),
    ...section(HELP.commands, commandLines(screen), screen),
    ...section(
      HELP.first,
      first.map(({ line, does }): Line => [`phaen ${line}`, screen.say(does)]),
      screen,
    ),
    ...section(
      HELP.more,
      [
        ['phaen COMMAND --help', screen.say(HELP.ofCommand)],
        ['phaen help', screen.say(HELP.ofAll)],
      ],
      screen,
    ),
  ];
}

/** All commands and options, and the exit status. */
export function wholeUsage(screen: Screen): string[] {
  const forAll = OPTION_NAMES.filter((name) => !optionOf(name).isForAdmins);
  return [
    ...wrap(screen.say(HELP.what), screen.columns),
    ...section(HELP.usage, [['phaen COMMAND [OPTIONS]', ''] as const], screen),
    ...section(HELP.commands, commandLines(screen), screen),
    ...section(HELP.options, optionLines(forAll, screen, true), screen),
    ...section(
      HELP.status,
      STATUSES.map(([status, means]): Line => [status, screen.say(means)]),
      screen,
    ),
    ...section(HELP.more, [['phaen COMMAND --help', screen.say(HELP.ofCommand)] as const], screen),
    ...section(
      HELP.forAdmins,
      [
        ...optionLines(
          OPTION_NAMES.filter((name) => optionOf(name).isForAdmins),
          screen,
          true,
        ),
        ...SURROUNDINGS.map(([name, means]): Line => [name, screen.say(means)]),
      ],
      screen,
    ),
  ];
}

export function commandPage(command: Command, screen: Screen): string[] {
  const { synopsis, does, notes, examples, formats } = COMMANDS[command];
  const options = optionsOf(command);
  const own = options.filter((name) => !optionOf(name).isForAdmins && !COMMON.includes(name));
  const shown = formats.length > 1 ? own : own.filter((name) => name !== 'format');
  return [
    screen.paint(`phaen ${command} ${synopsis}`.trim(), 'bold'),
    ...wrap(screen.say(does), screen.columns),
    ...notes.flatMap((note) => ['', ...wrap(screen.say(note), screen.columns)]),
    ...section(
      HELP.examples,
      examples.map(({ line, does: what }): Line => [`phaen ${line}`, screen.say(what)]),
      screen,
    ),
    ...section(HELP.options, optionLines(shown, screen, false, command), screen),
    ...section(HELP.anyOptions, optionLines(COMMON, screen, false), screen),
    ...section(
      HELP.forAdmins,
      optionLines(
        options.filter((name) => optionOf(name).isForAdmins),
        screen,
        false,
      ),
      screen,
    ),
  ];
}

/** The same for each kind of page: the option as it is written, what it does, and which values it takes. */
export function optionLines(
  names: readonly OptionName[],
  screen: Pick<Screen, 'say'>,
  namesCommands: boolean,
  command?: Command,
): Line[] {
  return names.map((name) => {
    const { short, value, values, help } = optionOf(name);
    const label = `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
    const takers = COMMAND_NAMES.filter((each) => COMMANDS[each].takes.includes(name));
    const whose = namesCommands && takers.length > 0 ? `${takers.join(', ')}: ` : '';
    const allowed = name === 'format' && command !== undefined ? COMMANDS[command].formats : values;
    const listed =
      allowed === undefined ? '' : ` (${screen.say(HELP.values, { values: allowed.map(quoted).join(', ') })})`;
    return [label, `${whose}${screen.say(help)}${listed}`];
  });
}

function quoted(value: string): string {
  return value.includes(' ') ? `"${value}"` : value;
}

function commandLines(screen: Screen): Line[] {
  return COMMAND_NAMES.map((name) => [`${name} ${COMMANDS[name].synopsis}`.trim(), screen.say(COMMANDS[name].does)]);
}

function section(title: Sentence, lines: readonly Line[], screen: Screen): string[] {
  if (lines.length === 0) return [];
  const labels = labelWidth(
    lines.map(([label]) => label),
    WIDEST,
  );
  return [
    '',
    screen.paint(screen.say(title), 'bold'),
    ...lines.flatMap(([label, text]) => hanging(label, text === '' ? [] : [text], labels, screen)),
  ];
}
