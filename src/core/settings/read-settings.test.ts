import { settingsProblemTexts } from '../messages/settings';
import { some } from '#test/support/runs';
import type { Rule } from '../rules/rule';
import { readSettings } from './read-settings';
import { severityUnder } from './settings';

const rules: Rule[] = [
  { meta: { id: 'goal-empty', family: 'heading', severity: 'info', fix: 'none' }, check: () => [] },
  {
    meta: { id: 'share', family: 'quarter', severity: 'info', fix: 'none', options: { percent: 70, names: ['ก'] } },
    check: () => [],
  },
];

test('levels, options and accepted findings', () => {
  const accepted = { rule: 'goal-empty', sheet: 'แผน', cell: 'A1', data: { goal: 1 }, reason: 'ยังไม่ถึงเวลา' };
  const text = JSON.stringify({
    rules: { 'goal-empty': 'off', share: ['warning', { percent: 80 }] },
    accepted: [accepted],
  });
  expect(readSettings(`\uFEFF${text}`, rules)).toEqual({
    settings: {
      rules: { 'goal-empty': { level: 'off', options: {} }, share: { level: 'warning', options: { percent: 80 } } },
      accepted: [accepted],
    },
    problems: [],
  });
});

test('an accepted finding may name its project and its row, its day and whoever accepted it', () => {
  const entry = { rule: 'goal-empty', sheet: 'แผน', cell: 'A1', data: {}, reason: 'ก' };
  const known = { ...entry, title: 'ค่าย', row: { words: null, surroundings: 'x1' } };
  const dated = { ...known, date: '2026-11-29', name: 'สมศรี ใจดี' };
  const { settings, problems } = readSettings(JSON.stringify({ accepted: [entry, known, dated] }), rules);
  expect(problems).toEqual([]);
  expect(settings.accepted).toEqual([entry, known, dated]);
});

test('an accepted finding without a name may say so', () => {
  const entry = { rule: 'goal-empty', sheet: 'แผน', cell: 'A1', data: {}, reason: 'ก', date: '2026-11-29' };
  const { settings, problems } = readSettings(JSON.stringify({ accepted: [{ ...entry, name: '' }] }), rules);
  expect([settings.accepted, problems]).toEqual([[entry], []]);
});

test.each([
  [{ title: ' ' }, 'accepted[0].title', 'wrong-value'],
  [{ date: '29/11/2569' }, 'accepted[0].date', 'wrong-value'],
  [{ date: '2026-02-30' }, 'accepted[0].date', 'wrong-value'],
  [{ name: 1 }, 'accepted[0].name', 'wrong-value'],
  [{ row: { words: 1, surroundings: 'x1' } }, 'accepted[0].row.words', 'wrong-value'],
  [{ row: { words: 'x1' } }, 'accepted[0].row.surroundings', 'wrong-value'],
  [{ row: { words: 'x1', surroundings: 'x2', title: 'x' } }, 'accepted[0].row.title', 'unknown-name'],
])('an accepted finding with %j is wrong at %p', (part, at, fault) => {
  const entry = { rule: 'goal-empty', sheet: 'แผน', cell: 'A1', reason: 'ก', ...part };
  const { problems } = readSettings(JSON.stringify({ accepted: [entry] }), rules);
  expect(problems.map((problem) => [problem.at, problem.fault])).toEqual([[at, fault]]);
});

test.each(['thai', 'arabic'] as const)('digits are %s', (digits) => {
  const reading = readSettings(JSON.stringify({ digits }), rules);
  expect(reading).toEqual({ settings: { rules: {}, accepted: [], digits }, problems: [] });
});

test.each(['TH SarabunPSK', 'TH Sarabun New'] as const)('the font is %s', (font) => {
  const reading = readSettings(JSON.stringify({ font }), rules);
  expect(reading).toEqual({ settings: { rules: {}, accepted: [], font }, problems: [] });
});

test('another font is a problem that names the two', () => {
  expect(readSettings('{"font": "Arial"}', rules).problems).toEqual([
    { at: 'font', fault: 'wrong-value', allowed: ['TH SarabunPSK', 'TH Sarabun New'] },
  ]);
});

test('digits of another name are a problem that names the two', () => {
  expect(readSettings('{"digits": "roman"}', rules).problems).toEqual([
    { at: 'digits', fault: 'wrong-value', allowed: ['thai', 'arabic'] },
  ]);
});

test('an empty object sets nothing', () => {
  expect(readSettings('{}', rules)).toEqual({ settings: { rules: {}, accepted: [] }, problems: [] });
});

test.each([
  ['{', '1:2', 'not-json'],
  ['[]', '', 'not-an-object'],
  ['{"rule": {}}', 'rule', 'unknown-name'],
  ['{"rules": []}', 'rules', 'not-an-object'],
  ['{"rules": {"goal-emty": "off"}}', 'rules.goal-emty', 'unknown-name'],
  ['{"rules": {"goal-empty": "loud"}}', 'rules.goal-empty', 'wrong-value'],
  ['{"rules": {"goal-empty": ["off", {}, 1]}}', 'rules.goal-empty', 'wrong-value'],
  ['{"rules": {"share": ["on", {"percents": 1}]}}', 'rules.share[1].percents', 'unknown-name'],
  ['{"rules": {"share": ["on", {"percent": "80"}]}}', 'rules.share[1].percent', 'wrong-value'],
  ['{"rules": {"share": ["on", {"names": [1]}]}}', 'rules.share[1].names', 'wrong-value'],
  ['{"accepted": {}}', 'accepted', 'wrong-value'],
  ['{"accepted": [{"rule": "x"}]}', 'accepted[0].rule', 'wrong-value'],
  ['{"accepted": [{"rule": "goal-empty", "sheet": "ก", "cell": "A1"}]}', 'accepted[0].reason', 'wrong-value'],
  [
    '{"accepted": [{"rule": "goal-empty", "sheet": "ก", "cell": "A1", "reason": " "}]}',
    'accepted[0].reason',
    'wrong-value',
  ],
])('%s is wrong at %p', (text, at, fault) => {
  const { settings, problems } = readSettings(text, rules);
  expect(problems.map((problem) => [problem.at, problem.fault])).toEqual([[at, fault]]);
  expect(settings).toEqual({ rules: {}, accepted: [] });
});

test('a wrong level is answered with the levels', () => {
  const [problem] = readSettings('{"rules": {"goal-empty": 2}}', rules).problems;
  expect(problem?.allowed).toEqual(['off', 'on', 'info', 'warning', 'error']);
});

const UNKNOWN = (count: number): string =>
  JSON.stringify({ rules: Object.fromEntries(Array.from({ length: count }, (_, n) => [`x${n}`, 'off'])) });

test('ten problems are all named', () => {
  expect(readSettings(UNKNOWN(10), rules).problems).toHaveLength(10);
});

test.each(some([10_000, 200_000], 1))('of %i problems ten are named and the others counted', (count) => {
  const { problems } = readSettings(UNKNOWN(count), rules);
  expect(problems).toHaveLength(11);
  expect(problems.at(-2)).toEqual({ at: 'rules.x9', fault: 'unknown-name', allowed: ['goal-empty', 'share'] });
  expect(problems.at(-1)).toEqual({ at: '', fault: 'more', allowed: [], count: count - 10 });
});

test('what is allowed is listed once', () => {
  const { problems } = readSettings(UNKNOWN(12), rules);
  const texts = settingsProblemTexts(problems, 'en');
  expect(texts.slice(0, 2)).toEqual(['rules.x0: unknown name; allowed: goal-empty, share', 'rules.x1: unknown name']);
  expect(texts.at(-1)).toBe('and 2 more');
  expect(settingsProblemTexts(problems, 'th').at(-1)).toBe('และยังไม่ถูกต้องอีก 2 แห่ง');
  const different = readSettings('{"rule": {}, "rules": {"x": "off", "goal-empty": "loud"}}', rules).problems;
  expect(settingsProblemTexts(different, 'en').map((text) => text.includes('allowed: '))).toEqual([true, true, true]);
});

test('a long name is cut where its place is said', () => {
  const [problem] = readSettings(JSON.stringify({ ['ก'.repeat(1_000_000)]: 1 }), rules).problems;
  expect(problem?.at).toBe(`${'ก'.repeat(100)}…`);
});

test.each([
  [undefined, false, 'warning'],
  [undefined, true, null],
  ['on', true, 'warning'],
  ['off', false, null],
  ['error', true, 'error'],
] as const)('level %s, off by default %s: %s', (level, isOff, severity) => {
  expect(severityUnder(level, 'warning', isOff)).toBe(severity);
});

test.each([true, false])('places to sign on: %s', (signature) => {
  const reading = readSettings(JSON.stringify({ signature }), rules);
  expect(reading).toEqual({ settings: { rules: {}, accepted: [], signature }, problems: [] });
});

test('a signature that is neither true nor false is a problem', () => {
  expect(readSettings('{"signature": "no"}', rules).problems).toEqual([
    { at: 'signature', fault: 'wrong-value', allowed: ['true', 'false'] },
  ]);
});
