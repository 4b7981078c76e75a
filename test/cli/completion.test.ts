/** Completion with the Tab key: that of bash by running bash, that of PowerShell by its text. */
import { spawnSync } from 'node:child_process';
import { COMMAND_NAMES, COMMANDS, optionsOf } from '../../src/cli/commands';
import { completionScript } from '../../src/cli/help/completion';

/** What bash offers for the last of `words`. */
function offered(...words: readonly string[]): string[] {
  const line = ['phaen', ...words];
  const quoted = line.map((each) => `'${each}'`).join(' ');
  const script = `${completionScript('bash')}
COMP_WORDS=(${quoted}); COMP_CWORD=${line.length - 1}
_phaen
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((each) => each !== '');
}

describe('bash', () => {
  it.each<[readonly string[], readonly string[]]>([
    [[''], COMMAND_NAMES],
    [['ch'], ['check']],
    [['check', '--f'], ['--format']],
    [['check', '--format', ''], COMMANDS.check.formats],
    [['fix', 'a.xlsx', '--format', 'j'], ['json']],
    [['--lang', 'en', 'summary', '--tabs', 'b'], ['budget']],
    [
      ['summary', '--font', 'TH'],
      ['TH\\ SarabunPSK', 'TH\\ Sarabun\\ New'],
    ],
    [
      ['completion', ''],
      ['bash', 'powershell'],
    ],
    [['help', 'ex'], ['explain']],
    [['check', 'แ'], []],
    [['fix', '-o', ''], []],
  ])('offers for %j what fits', (words, choices) => {
    expect(offered(...words)).toEqual(choices);
  });
});

test('PowerShell has every command, its options and their values', () => {
  const script = completionScript('powershell');
  expect(script).toContain('Register-ArgumentCompleter -Native -CommandName phaen');
  for (const command of COMMAND_NAMES) {
    const line = script.split('\n').find((each) => each.trimStart().startsWith(`'${command}' = @{`)) ?? '';
    for (const option of optionsOf(command)) expect(line).toContain(`'--${option}'`);
    if (COMMANDS[command].takes.includes('format')) {
      expect(line).toContain(`'--format' = @(${COMMANDS[command].formats.map((each) => `'${each}'`).join(', ')})`);
    }
  }
  for (const [open, close] of ['()', '{}', '[]']) {
    expect(script.split(open ?? '').length).toBe(script.split(close ?? '').length);
  }
});
