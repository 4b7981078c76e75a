import { COMMAND_NAMES } from '../commands';
import { OPTION_NAMES } from '../options';
import { manPage } from './man';

const PAGE = manPage('1.2.3');

test('has every command and every option, in the order of a manual page', () => {
  const sections = PAGE.split('\n').flatMap((line) => (line.startsWith('.SH ') ? [line.slice(4)] : []));
  expect(sections).toEqual([
    ...['NAME', 'SYNOPSIS', 'COMMANDS', 'OPTIONS', 'EXAMPLES', 'EXIT STATUS', 'FOR ADMINISTRATORS'],
  ]);
  for (const name of COMMAND_NAMES) expect(PAGE).toContain(`.B phaen ${name}\n`);
  for (const name of OPTION_NAMES) expect(PAGE).toContain(`\\-\\-${name.replace(/-/g, '\\-')}`);
  expect(PAGE.startsWith('.TH PHAEN 1 "" "Phaen 1.2.3"\n')).toBe(true);
});

test('no text is taken for a request', () => {
  for (const line of PAGE.split('\n')) expect(line).toMatch(/^(?:\.(?:TH|SH|TP|B|br)(?: |$)|[^.']|\\&|$)/);
});
