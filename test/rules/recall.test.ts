/** Each rule's fault planted in clean plans: it is found where it is, and nothing else is said but what it brings with it. */
import { findingText } from '../../src/core/messages/findings';
import { RULES } from '../../src/core/rules/catalogue';
import type { Finding } from '../../src/core/rules/finding';
import type { Place } from '../../src/core/workbook/snapshot';
import { buildForm, type BuiltForm, type Form } from '#test/support/form-builder';
import { runs, some } from '#test/support/runs';
import { formOf } from './form';
import { INJECTORS } from './injectors';
import { nameOf, shown, verdicts } from './verdicts';
import { cleanPlan, type CleanPlan } from './plan';
import { Random } from './random';
import { asBuilt, relaid, type Lay } from './relaid';
import { PlantSite } from './plant-site';

const IDS = RULES.map(({ meta }) => meta.id);
const INJECTED = IDS.filter((id) => id in INJECTORS);
const PLANS = runs(5).numRuns;
/** In another layout: the faults are the same. */
const LAID_PLANS = Math.ceil(PLANS / 2);
/** Some faults have a place in few plans only. */
const MOST_TRIES = 100;

/** What a finding says without its project's title: a fault may be planted in the title, or beside it. */
const untitled = ({ message, data }: Finding): string => findingText({ message, data: { ...data, title: '' } }, 'th');
const noteOf = (finding: Finding): string => `${finding.rule} ${untitled(finding)}`;
const keyOf = (finding: Finding): string => `${nameOf(finding)} ${untitled(finding)}`;

interface Clean {
  readonly plan: CleanPlan;
  readonly form: Form;
  readonly built: BuiltForm;
  readonly findings: ReadonlySet<string>;
  /** What a good plan may be told of. */
  readonly notes: ReadonlySet<string>;
}

const plans = new Map<string, Clean>();

function cleanOf(seed: number, lay: Lay): Clean {
  const key = `${lay.name}:${seed}`;
  const known = plans.get(key);
  if (known) return known;
  const plan = cleanPlan(new Random(seed));
  const form = formOf(plan);
  const built = buildForm(form);
  const findings = verdicts(lay(built.workbook, built).workbook);
  const clean = { plan, form, built, findings: new Set(findings.map(keyOf)), notes: new Set(findings.map(noteOf)) };
  plans.set(key, clean);
  return clean;
}

const placeKey = ({ sheet, cell }: Place): string => `${sheet}!${cell}`;

interface Recall {
  planted: number;
  readonly missed: string[];
  readonly alarms: string[];
}

const results = new Map<string, Recall>();

function plantIn(rule: string, lay: Lay, most: number): Recall {
  const { plant, also = [] } = INJECTORS[rule]!;
  const result: Recall = { planted: 0, missed: [], alarms: [] };
  for (let seed = 1; result.planted < most && seed <= MOST_TRIES; seed += 1) {
    const { plan, form, built, findings, notes } = cleanOf(seed, lay);
    // Other choices than the plan's own.
    const fault = plant(new PlantSite(plan, built, new Random(-seed)));
    if (!fault) continue;
    result.planted += 1;
    const { cells, merges = [], hiddenRows = [], formulas = {} } = fault;
    const faulty = { ...form, cells: { ...form.cells, ...cells }, merges, hiddenRows, formulas };
    const { workbook, at } = lay(buildForm(faulty).workbook, built);
    const wanted = fault.at?.map((cell) => placeKey(at(cell)));
    const added = verdicts(workbook).filter((finding) => !findings.has(keyOf(finding)));
    const found = added.find((finding) => {
      const places = [finding, ...finding.related];
      return finding.rule === rule && (!wanted || places.some((place) => wanted.includes(placeKey(place))));
    });
    const told = `seed ${seed}, ${JSON.stringify(fault)}`;
    if (!found) result.missed.push(told);
    for (const other of added) {
      if (other !== found && !notes.has(noteOf(other)) && !also.includes(other.rule))
        result.alarms.push(`${shown(other)}: ${told}`);
    }
  }
  return result;
}

test.each([asBuilt, relaid])('a good plan is one in the layout that faults are planted in: $name', (lay) => {
  const plain = buildForm(formOf(cleanPlan(new Random(1))));
  expect(verdicts(lay(plain.workbook, plain).workbook).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('every rule has an injector', () => {
  expect(
    IDS.filter((id) => !INJECTED.includes(id)),
    'rules without an injector',
  ).toEqual([]);
});

test.each(INJECTED)('%s', (rule) => {
  const result = plantIn(rule, asBuilt, PLANS);
  results.set(rule, result);
  expect(result).toEqual({ planted: PLANS, missed: [], alarms: [] });
});

test.each(some(INJECTED))('%s, laid out otherwise', (rule) => {
  expect(plantIn(rule, relaid, LAID_PLANS)).toEqual({ planted: LAID_PLANS, missed: [], alarms: [] });
});

afterAll(() => {
  const row = (name: string, ...numbers: readonly string[]): string =>
    name.padEnd(28) + numbers.map((number) => number.padStart(9)).join('');
  const lines = [...results].map(([rule, { planted, missed, alarms }]) => {
    const recall = planted === 0 ? '-' : `${Math.round(((planted - missed.length) * 100) / planted)} %`;
    return row(rule, String(planted), String(planted - missed.length), recall, String(alarms.length));
  });
  process.stdout.write(`\n${[row('rule', 'planted', 'found', 'recall', 'alarms'), ...lines].join('\n')}\n`);
});
