/** The commands as data: which options and formats each takes. */

export type Format = 'pretty' | 'json' | 'csv';

/** The name after `-o` that means standard output. */
export const STDOUT = '-';

/** Options that only some commands take, as a person writes them. */
export const FLAGS = {
  config: '--config',
  'ignore-settings': '--ignore-settings',
  digits: '--digits',
  font: '--font',
  output: '-o',
  'dry-run': '--dry-run',
  'no-signature': '--no-signature',
  tabs: '--tabs',
  copy: '--copy',
  safe: '--safe',
  rule: '--rule',
} as const;

export type Flag = keyof typeof FLAGS;

interface CommandOptions {
  readonly takes: readonly Flag[];
  readonly formats: readonly Format[];
}

export const COMMANDS: Readonly<Record<Command, CommandOptions>> = {
  check: { takes: ['config', 'ignore-settings', 'digits'], formats: ['pretty', 'json', 'csv'] },
  fill: { takes: ['config', 'digits', 'output', 'dry-run', 'copy'], formats: ['pretty', 'json'] },
  summary: {
    takes: ['config', 'digits', 'font', 'no-signature', 'tabs', 'output', 'dry-run'],
    formats: ['pretty', 'json'],
  },
  fix: { takes: ['config', 'digits', 'output', 'dry-run', 'copy', 'safe', 'rule'], formats: ['pretty', 'json'] },
  rules: { takes: [], formats: ['pretty', 'json'] },
  explain: { takes: [], formats: ['pretty', 'json'] },
};

export type Command = 'check' | 'fill' | 'summary' | 'fix' | 'rules' | 'explain';
