import { finding } from '#test/support/pane';
import type { Finding } from '../rules/finding';
import type { Rule } from '../rules/rule';
import { settingsInForce } from './in-force';
import { NO_SETTINGS, type AcceptedFinding, type RuleSetting, type Settings } from './settings';

const rules: Rule[] = [
  { meta: { id: 'usual', family: 'heading', severity: 'warning', fix: 'none' }, check: () => [] },
  { meta: { id: 'unusual', family: 'heading', severity: 'info', fix: 'none', isOff: true }, check: () => [] },
  { meta: { id: 'some', family: 'heading', severity: 'info', isForSome: true, fix: 'none' }, check: () => [] },
  {
    meta: { id: 'share', family: 'quarter', severity: 'info', fix: 'none', options: { percent: 70, names: ['ก'] } },
    check: () => [],
  },
];

function set(level: RuleSetting['level'], options: RuleSetting['options'] = {}): RuleSetting {
  return { level, options };
}

const acceptance: AcceptedFinding = { ...kept(), data: {}, reason: 'ทราบ' };
function kept(): Pick<Finding, 'rule' | 'sheet' | 'cell'> {
  const { rule, sheet, cell } = finding('error', 'A1');
  return { rule, sheet, cell };
}

const FINDINGS = [finding('error', 'A1', { accepted: { reason: 'ทราบ' } }), finding('error', 'A2')];
const FILE = { kind: 'file', path: '../phaen.config.json' };
const WORKBOOK = { kind: 'workbook' };

const CASES: readonly (readonly [
  string,
  Settings['rules'] | null,
  Settings['rules'],
  readonly unknown[],
  number,
  number,
])[] = [
  ['nothing set', null, {}, [], 0, 0],
  ['an empty file', {}, {}, [], 0, 0],
  ['a rule is off in the workbook', null, { usual: set('off') }, [WORKBOOK], 1, 0],
  ['a rule is off in the file', { usual: set('off') }, {}, [FILE], 1, 0],
  ['both, each another', { usual: set('off') }, { share: set('off') }, [FILE, WORKBOOK], 2, 0],
  ['the file turns on what the workbook turned off', { usual: set('on') }, { usual: set('off') }, [], 0, 0],
  ['the file turns off what the workbook changed', { usual: set('off') }, { usual: set('error') }, [FILE], 1, 0],
  ['another severity', null, { usual: set('info') }, [WORKBOOK], 0, 1],
  ['its own severity', null, { usual: set('warning') }, [], 0, 0],
  ['on, as it is', null, { usual: set('on') }, [], 0, 0],
  ['off, as it is', null, { unusual: set('off') }, [], 0, 0],
  ['turned on', null, { unusual: set('on') }, [WORKBOOK], 0, 1],
  ['on for every plan', null, { some: set('on') }, [WORKBOOK], 0, 1],
  ['on for every plan, by its own severity', null, { some: set('info') }, [WORKBOOK], 0, 1],
  ['off for every plan', null, { some: set('off') }, [WORKBOOK], 1, 0],
  ['another option', null, { share: set('on', { percent: 80 }) }, [WORKBOOK], 0, 1],
  ['another list', null, { share: set('on', { names: ['ก', 'ข'] }) }, [WORKBOOK], 0, 1],
  ['its own options', null, { share: set('on', { percent: 70, names: ['ก'] }) }, [], 0, 0],
  ['off, with options', null, { share: set('off', { percent: 80 }) }, [WORKBOOK], 1, 0],
];

test.each(CASES)('%s', (_case, given, own, sources, rulesOff, rulesChanged) => {
  const file = given && { rules: given, accepted: [], source: FILE.path };
  expect(settingsInForce(file, { rules: own, accepted: [] }, rules, [])).toEqual({
    sources,
    rulesOff,
    rulesChanged,
    accepted: 0,
    isIgnored: false,
    digits: null,
    font: null,
    signature: null,
  });
});

test.each([
  ['by the workbook', null, [acceptance], [WORKBOOK]],
  ['by the file', [acceptance], [], [FILE]],
  ['by both', [acceptance], [acceptance], [FILE]],
])('a finding accepted %s', (_case, given, own, sources) => {
  const file = given && { rules: {}, accepted: given, source: FILE.path };
  expect(settingsInForce(file, { rules: {}, accepted: own }, rules, FINDINGS)).toMatchObject({ sources, accepted: 1 });
});

test('what was accepted and is not found any more has no effect', () => {
  const settings = { rules: {}, accepted: [acceptance] };
  expect(settingsInForce(null, settings, rules, [finding('error', 'A2')])).toMatchObject({ sources: [], accepted: 0 });
  expect(settingsInForce(null, NO_SETTINGS, rules, [])).toMatchObject({ sources: [] });
});

test.each([
  ['thai', 'arabic', 'thai'],
  [undefined, 'arabic', 'arabic'],
  ['thai', undefined, 'thai'],
  [undefined, undefined, null],
] as const)(
  'digits %s in the file and %s in the workbook are %s, and no verdict rests on them',
  (first, own, digits) => {
    const file = { ...NO_SETTINGS, ...(first && { digits: first }), source: FILE.path };
    const inForce = settingsInForce(file, { ...NO_SETTINGS, ...(own && { digits: own }) }, rules, []);
    expect([inForce.digits, inForce.sources]).toEqual([digits, []]);
  },
);

test.each([
  ['TH Sarabun New', 'TH SarabunPSK', 'TH Sarabun New'],
  [undefined, 'TH Sarabun New', 'TH Sarabun New'],
  ['TH SarabunPSK', undefined, 'TH SarabunPSK'],
  [undefined, undefined, null],
] as const)('font %s in the file and %s in the workbook are %s', (first, own, font) => {
  const file = { ...NO_SETTINGS, ...(first && { font: first }), source: FILE.path };
  expect(settingsInForce(file, { ...NO_SETTINGS, ...(own && { font: own }) }, rules, [])).toMatchObject({
    font,
    sources: [],
  });
});

test.each([
  [false, undefined, false],
  [undefined, false, false],
  [true, false, true],
  [undefined, undefined, null],
])('signature %s in the file and %s in the workbook are %s', (first, own, signature) => {
  const file = { ...NO_SETTINGS, ...(first !== undefined && { signature: first }), source: FILE.path };
  const workbook = { ...NO_SETTINGS, ...(own !== undefined && { signature: own }) };
  expect(settingsInForce(file, workbook, rules, [])).toMatchObject({ signature });
});
