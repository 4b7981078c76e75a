import { parseRequest } from './arguments';
import { UsageError } from './usage';

describe('parseRequest', () => {
  const base = { format: 'pretty', config: null, digits: null };
  const file = { ...base, file: 'a.xlsx', output: { path: 'b.xlsx', isCopy: false } };
  const dry = { path: null, isCopy: false };
  const check = { ...base, command: 'check', ignoresSettings: false, threads: null };
  it.each([
    ['check a.xlsx', { ...check, paths: ['a.xlsx'] }],
    ['check a.xlsx b.xlsx --format json', { ...check, paths: ['a.xlsx', 'b.xlsx'], format: 'json' }],
    ['check plans --format csv', { ...check, paths: ['plans'], format: 'csv' }],
    ['check a.xlsx --config b.json', { ...check, paths: ['a.xlsx'], config: 'b.json' }],
    ['check a.xlsx --ignore-settings', { ...check, paths: ['a.xlsx'], ignoresSettings: true }],
    ['check a.xlsx --digits arabic', { ...check, paths: ['a.xlsx'], digits: 'arabic' }],
    ['fill a.xlsx --dry-run --digits thai', { ...file, command: 'fill', output: dry, digits: 'thai' }],
    [
      'summary a.xlsx --dry-run --digits=arabic',
      { ...file, command: 'summary', output: dry, digits: 'arabic', isSigned: null, tabs: null, font: null },
    ],
    [
      'summary a.xlsx --dry-run --no-signature',
      { ...file, command: 'summary', output: dry, isSigned: false, tabs: null, font: null },
    ],
    ['fix a.xlsx --dry-run --digits arabic', { ...file, command: 'fix', output: dry, rules: null, digits: 'arabic' }],
    ['check --format=json -- -a.xlsx', { ...check, paths: ['-a.xlsx'], format: 'json' }],
    ['fill a.xlsx -o b.xlsx', { ...file, command: 'fill' }],
    ['fill a.xlsx -o b.xlsx --copy', { ...file, command: 'fill', output: { path: 'b.xlsx', isCopy: true } }],
    ['fill a.xlsx -o -', { ...file, command: 'fill', output: { path: '-', isCopy: false } }],
    ['fill a.xlsx --output=-', { ...file, command: 'fill', output: { path: '-', isCopy: false } }],
    ['fill a.xlsx --dry-run', { ...file, command: 'fill', output: dry }],
    ['-o b.xlsx summary a.xlsx', { ...file, command: 'summary', isSigned: null, tabs: null, font: null }],
    ['summary a.xlsx --dry-run', { ...file, command: 'summary', output: dry, isSigned: null, tabs: null, font: null }],
    ['fix a.xlsx -o b.xlsx', { ...file, command: 'fix', rules: null }],
    ['fix a.xlsx -o b.xlsx --safe', { ...file, command: 'fix', rules: null }],
    ['fix a.xlsx -o b.xlsx --rule x --rule y', { ...file, command: 'fix', rules: ['x', 'y'] }],
    ['fix a.xlsx --dry-run', { ...file, command: 'fix', output: dry, rules: null }],
    ['rules', { command: 'rules', format: 'pretty' }],
    ['explain x --format json', { command: 'explain', rule: 'x', format: 'json' }],
    ['fill --help', { command: 'help', topic: 'fill' }],
    ['-h', { command: 'help', topic: null }],
    ['help', { command: 'help', topic: null }],
    ['help check', { command: 'help', topic: 'check' }],
    ['completion bash', { command: 'completion', shell: 'bash' }],
    ['rules --lang en', { command: 'rules', format: 'pretty' }],
    ['--version', { command: 'version' }],
  ])('reads "%s"', (line, request) => {
    expect(parseRequest(line.split(' '))).toEqual(request);
  });

  it('reads a font, whose name has a space', () => {
    expect(parseRequest(['summary', 'a.xlsx', '--dry-run', '--font', 'TH Sarabun New'])).toMatchObject({
      font: 'TH Sarabun New',
    });
  });

  it.each([
    ['', /No command/],
    ['chekc a.xlsx', /Unknown command "chekc"\. Did you mean check\?/],
    ['check', /No file/],
    ['check a.xlsx --digits roman', /--digits is thai or arabic, not "roman"/],
    ['summary a.xlsx --dry-run --font Arial', /--font is TH SarabunPSK or TH Sarabun New, not "Arial"/],
    ['check a.xlsx --font x', /check does not take --font/],
    ['rules --digits thai', /rules does not take --digits/],
    ['check a.xlsx -o b.xlsx', /check does not take -o/],
    ['check a.xlsx --dry-run', /check does not take --dry-run/],
    ['check a.xlsx --format yaml', /pretty or table or json or ndjson or csv or sarif, not "yaml"/],
    ['fill a.xlsx --dry-run --format csv', /pretty or json, not "csv"/],
    ['check a.xlsx --config=', /--config is empty/],
    ['check a.xlsx --config b.json --ignore-settings', /either --config or --ignore-settings, not both/],
    ['fix a.xlsx -o b.xlsx --ignore-settings', /fix does not take --ignore-settings/],
    ['fill a.xlsx -o b.xlsx --safe', /fill does not take --safe/],
    ['fix a.xlsx', /with -o/],
    ['fix a.xlsx -o b.xlsx --safe --rule x', /not both/],
    ['rules a.xlsx', /takes no file/],
    ['rules --config a.json', /does not take --config/],
    ['explain', /Name one rule/],
    ['explain a b', /Name one rule/],
    ['check a.xlsx --format', /--format/],
    ['check a.xlsx --colour', /^Unknown option "--colour"\.$/],
    ['check a.xlsx --formt json', /Did you mean --format\?/],
    ['check a.xlsx --lang fr', /--lang is th or en, not "fr"/],
    ['fix a.xlsx -o --dry-run', /-o needs a value/],
    ['fix a.xlsx --dry-run=yes', /--dry-run takes no value/],
    ['help chekc', /Did you mean check\?/],
    ['completion zsh', /Name bash or powershell/],
    ['fill a.xlsx', /-o, or use --dry-run/],
    ['fill a.xlsx -o b.xlsx --dry-run', /not both/],
    ['fill a.xlsx b.xlsx --dry-run', /one file at a time/],
    ['fill a.xlsx --output=', /empty/],
    ['summary a.xlsx', /with -o/],
    ['summary a.xlsx -o b.xlsx --dry-run', /either -o or --dry-run, not both/],
    ['fix a.xlsx -o - --dry-run', /either -o or --dry-run, not both/],
    ['fill a.xlsx --copy --dry-run', /either --copy or --dry-run, not both/],
    ['fill a.xlsx --copy', /with -o/],
    ['summary a.xlsx -o b.xlsx --copy', /summary does not take --copy/],
    ['fix a.xlsx b.xlsx -o -', /one file at a time/],
    ['check a --threads 0', /from 1 to 64, not "0"/],
    ['check a --threads 65', /from 1 to 64/],
    ['check a --threads two', /from 1 to 64, not "two"/],
    ['check a --threads 1.5', /from 1 to 64/],
    ['fill a.xlsx --dry-run --threads 2', /fill does not take --threads/],
  ])('refuses "%s"', (line, sentence) => {
    const parse = (): unknown => parseRequest(line === '' ? [] : line.split(' '));
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(sentence);
  });
});
