import { HostError } from '../core/workbook/host';
import { traceOf } from './trace';

const NAME = 'นางสมศรี ใจดี 0812345678';

/** An error as an engine makes it, with a stack of our own. */
function thrown(error: Error, ...frames: readonly string[]): Error {
  error.stack = [`${error.name}: ${error.message}`, ...frames.map((frame) => `    at ${frame}`)].join('\n');
  return error;
}

test.each<[string, unknown, string]>([
  [
    'an error of the host: its code, its detail and where it came from',
    thrown(
      new HostError('damaged', 'xl/workbook.xml: line 3'),
      'damaged (/opt/somsri/phaen/dist/cli/phaen.js:12:9)',
      'async C:\\Users\\สมศรี ใจดี\\phaen.js:7:1',
    ),
    'HostError damaged: xl/workbook.xml: line 3\n  at damaged (phaen.js:12:9)\n  at phaen.js:7:1\n',
  ],
  [
    'an error of ours: its kind, not its words',
    thrown(
      new TypeError(`Cannot read properties of undefined (reading '${NAME}')`),
      'Object.<anonymous> (file:///x/phaen.js:1:2)',
    ),
    'TypeError\n  at Object.<anonymous> (phaen.js:1:2)\n',
  ],
  [
    'words that look like places',
    thrown(new SyntaxError(`${NAME}\n    at ${NAME} (x.js:1:1)`), `${NAME} (/x/phaen.js:1:2)`),
    'SyntaxError\n  at phaen.js:1:2\n',
  ],
  [
    'an error of the system: its code, not the file',
    thrown(Object.assign(new Error(`ENOENT: no such file, open '/x/${NAME}.xlsx'`), { code: 'ENOENT' })),
    'Error ENOENT\n',
  ],
  ['what is no error', NAME, 'string\n'],
])('%s', (_name, error, expected) => {
  expect(traceOf(error)).toBe(expected);
});

test('a real one', () => {
  const trace = traceOf(new HostError('no-plan'));
  expect(trace).toMatch(/^HostError no-plan\n( {2}at .*trace\.test\.ts:\d+:\d+\)?\n)/);
  expect(trace).not.toContain('/');
});
