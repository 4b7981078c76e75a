/** Each rule's fault planted in clean plans: it is found where it is, and nothing else is said but what it brings with it. */
import { findingText } from '../../src/core/messages/findings';
import { RULES } from '../../src/core/rules/catalogue';
import type { Finding } from '../../src/core/rules/finding';
import { buildForm, type Form } from '../fixtures/form-builder';
import { formOf } from './form';
import { INJECTORS } from './injectors';
import { judged, shown } from './judged';
import { cleanPlan, type CleanPlan } from './plan';
import { Random } from './random';
import { Site } from './site';

const PLANS = Number(process.env.CORPUS_PLANS ?? 6);
/** Some faults have a place in few plans only. */
const MOST_TRIES = PLANS * 20;

/** The same note, wherever it is shown. */
const noteOf = (finding: Finding): string => `${finding.rule} ${findingText(finding, 'th')}`;

interface Clean {
  readonly plan: CleanPlan;
  readonly form: Form;
  readonly findings: ReadonlySet<string>;
  /** What a good plan may be told of. */
  readonly notes: ReadonlySet<string>;
}

const plans = new Map<number, Clean>();

function cleanOf(seed: number): Clean {
  const plan = cleanPlan(new Random(seed));
  const form = formOf(plan);
  const findings = judged(buildForm(form).workbook);
  const clean = { plan, form, findings: new Set(findings.map(shown)), notes: new Set(findings.map(noteOf)) };
  plans.set(seed, clean);
  return clean;
}

interface Recall {
  planted: number;
  readonly missed: string[];
  readonly alarms: string[];
}

const results = new Map<string, Recall>();

function plantIn(rule: string): Recall {
  const { plant, also = [] } = INJECTORS[rule]!;
  const result: Recall = { planted: 0, missed: [], alarms: [] };
  for (let seed = 1; result.planted < PLANS && seed <= MOST_TRIES; seed += 1) {
    const { plan, form, findings, notes } = plans.get(seed) ?? cleanOf(seed);
    // Other choices than the plan's own.
    const fault = plant(new Site(plan, form, new Random(-seed)));
    if (!fault) continue;
    result.planted += 1;
    const faulty = { ...form, cells: { ...form.cells, ...fault.cells } };
    const added = judged(buildForm(faulty).workbook).filter((finding) => !findings.has(shown(finding)));
    const found = added.find((finding) => {
      const places = [finding, ...finding.related];
      return finding.rule === rule && (!fault.at || places.some(({ cell }) => fault.at?.includes(cell)));
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

test('every rule has an injector', () => {
  expect(RULES.map(({ meta }) => meta.id).filter((id) => !(id in INJECTORS))).toEqual([]);
});

test.each(RULES.map(({ meta }) => meta.id))('%s', (rule) => {
  const result = plantIn(rule);
  results.set(rule, result);
  expect(result).toEqual({ planted: PLANS, missed: [], alarms: [] });
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
