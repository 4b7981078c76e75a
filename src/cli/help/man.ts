/**
 * The manual page (man 1 phaen), from the same words as the help. In English only: groff leaves out the vowels and tone
 * marks above and below Thai letters.
 */
import { DIGITS_OF, say } from '../../core/messages/digits';
import type { Sentence } from '../../core/messages/language';
import { COMMAND_NAMES, COMMANDS } from '../commands';
import { optionOf, OPTION_NAMES } from '../options';
import { optionLines } from './pages';
import { HELP, STATUSES, SURROUNDINGS } from './words';

export function manPage(version: string): string {
  const speak = (text: Sentence, values = {}): string => say(text.en, values, DIGITS_OF.en);
  const tagged = ([label, text]: readonly [string, string]): string[] => [
    '.TP',
    `.B ${roff(label.trim())}`,
    roff(text),
  ];
  const options = (isForAdmins: boolean): string[] => {
    const names = OPTION_NAMES.filter((name) => (optionOf(name).isForAdmins ?? false) === isForAdmins);
    return optionLines(names, { say: speak }, true).flatMap(tagged);
  };
  const lines = [
    `.TH PHAEN 1 "" "Phaen ${version}"`,
    '.SH NAME',
    `phaen \\- ${roff(speak(HELP.what))}`,
    '.SH SYNOPSIS',
    ...COMMAND_NAMES.flatMap((name) => [`.B phaen ${name}`, roff(COMMANDS[name].synopsis), '.br']),
    '.SH COMMANDS',
    ...COMMAND_NAMES.flatMap((name) =>
      tagged([name, [COMMANDS[name].does, ...COMMANDS[name].notes].map((each) => sentence(speak(each))).join(' ')]),
    ),
    '.SH OPTIONS',
    ...options(false),
    '.SH EXAMPLES',
    ...COMMAND_NAMES.flatMap((name) =>
      COMMANDS[name].examples.flatMap(({ line, does }) => tagged([`phaen ${line}`, speak(does)])),
    ),
    '.SH EXIT STATUS',
    ...STATUSES.flatMap(([status, means]) => tagged([status, speak(means)])),
    '.SH FOR ADMINISTRATORS',
    ...options(true),
    ...SURROUNDINGS.flatMap(([name, means]) => tagged([name, speak(means)])),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** A text that starts no request of roff, with dashes that can be copied. */
function roff(text: string): string {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^(?=[.'])/, '\\&');
}
