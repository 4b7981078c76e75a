import { jsonFault } from './json-fault';

test.each([
  ['', '1:1'],
  ['{', '1:2'],
  ['{}}', '1:3'],
  ['{"a": 1,}', '1:9'],
  ['{"a" 1}', '1:6'],
  ["{'a': 1}", '1:2'],
  ['{\n  "rules": {\n    "goal-empty": off\n  }\n}', '3:19'],
  ['{\n  "a": [1, 2\n}', '3:1'],
  ['[1 2]', '1:4'],
  ['[,]', '1:2'],
  ['{"a": "ก\nข"}', '1:7'],
  ['{"a": 01}', '1:8'],
  ['nothing', '1:1'],
])('%j stops being JSON at %s', (text, at) => {
  expect(() => JSON.parse(text) as unknown).toThrow();
  expect(jsonFault(text)).toBe(at);
});
