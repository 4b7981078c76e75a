import { parseRequest } from './arguments';
import { UsageError } from './usage';

describe('parseRequest', () => {
  it.each([
    ['check a.xlsx', { command: 'check', files: ['a.xlsx'], format: 'pretty' }],
    ['check a.xlsx b.xlsx --format json', { command: 'check', files: ['a.xlsx', 'b.xlsx'], format: 'json' }],
    ['check --format=json -- -a.xlsx', { command: 'check', files: ['-a.xlsx'], format: 'json' }],
    ['fill a.xlsx -o b.xlsx', { command: 'fill', file: 'a.xlsx', output: 'b.xlsx', format: 'pretty' }],
    ['fill a.xlsx --dry-run', { command: 'fill', file: 'a.xlsx', output: null, format: 'pretty' }],
    ['-o b.xlsx summary a.xlsx', { command: 'summary', file: 'a.xlsx', output: 'b.xlsx', format: 'pretty' }],
    ['fill --help', { command: 'help' }],
    ['-h', { command: 'help' }],
    ['--version', { command: 'version' }],
  ])('reads "%s"', (line, request) => {
    expect(parseRequest(line.split(' '))).toEqual(request);
  });

  it.each([
    ['', /No command/],
    ['chekc a.xlsx', /Unknown command "chekc"/],
    ['check', /No file/],
    ['check a.xlsx -o b.xlsx', /check writes nothing/],
    ['check a.xlsx --dry-run', /check writes nothing/],
    ['check a.xlsx --format yaml', /pretty or json, not "yaml"/],
    ['check a.xlsx --format', /--format/],
    ['check a.xlsx --colour', /--colour/],
    ['fill a.xlsx', /-o, or use --dry-run/],
    ['fill a.xlsx -o b.xlsx --dry-run', /not both/],
    ['fill a.xlsx b.xlsx --dry-run', /one file at a time/],
    ['fill a.xlsx --output=', /empty/],
    ['summary a.xlsx', /with -o/],
    ['summary a.xlsx -o b.xlsx --dry-run', /does not take --dry-run/],
  ])('refuses "%s"', (line, sentence) => {
    const parse = (): unknown => parseRequest(line === '' ? [] : line.split(' '));
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(sentence);
  });
});
