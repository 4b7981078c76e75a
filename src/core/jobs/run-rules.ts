/** Runs the rules over a plan, as the settings have them. */
import type { Plan } from '../plan/plan';
import { parseCell } from '../workbook/address';
import type { TraitKind, TraitsBySheet } from '../workbook/cell-traits';
import type { Host, JobControl } from '../workbook/host';
import type { Place, WorkbookSnapshot } from '../workbook/snapshot';
import { atOnce, eachWithPauses, withPauses, type Steps } from '../workbook/steps';
import { RULES } from '../rules/catalogue';
import { rule as sectionMissing } from '../rules/form/section-missing/rule';
import { FindingRows } from '../rules/finding-rows';
import { Anchorer } from './anchor';
import { guardedCells, lockedFix } from './locked-fixes';
import { replacedTexts, sparingFormats } from './spare-formats';
import { acceptedBy } from '../settings/accepted';
import { NO_SETTINGS, severityUnder, type Settings } from '../settings/settings';
import type { Acceptance, Finding, FindingRow, Fix, FixKind, Severity } from '../rules/finding';
import type { Report, Rule, RuleOptions } from '../rules/rule';

/** A finding before it is looked for among the accepted ones. */
type Judged = Omit<Finding, 'accepted' | 'row'>;

const FIX_RANK: Readonly<Record<FixKind, number>> = { none: 0, offer: 1, safe: 2 };

/** Every finding, in the order in which the form is read: by sheet, then row, then column. Accepted ones are marked. */
export function runRules(
  plan: Plan,
  workbook: WorkbookSnapshot,
  settings: Settings = NO_SETTINGS,
  rules: readonly Rule[] = RULES,
): Finding[] {
  return marked(atOnce(judge(plan, workbook, settings, rules)), plan, workbook, settings);
}

/** Each finding is a step, and each rule. */
function* judge(plan: Plan, workbook: WorkbookSnapshot, settings: Settings, rules: readonly Rule[]): Steps<Judged[]> {
  const found: Judged[] = [];
  for (const rule of judging(plan, rules)) {
    if (levelOf(rule, settings) === null) continue;
    for (const report of reportsOf(rule, plan, workbook, settings)) {
      found.push(findingOf(rule, report, settings));
      yield;
    }
    yield;
  }
  return inOrder(plan, found);
}

/**
 * The same as `runRules`, with pauses. The changes of fixes are tied to their rows, and none loses the formats of parts
 * of a text unless the person agrees; those that a protected worksheet refuses say so. Throws a `HostError`. `also`:
 * cells whose traits are asked for with those that fixes need.
 */
export async function runRulesInTurn(
  plan: Plan,
  workbook: WorkbookSnapshot,
  settings: Settings,
  host: Pick<Host, 'pause' | 'readTraits'>,
  control?: JobControl,
  also: readonly Place[] = [],
): Promise<{ readonly findings: Finding[]; readonly traits: TraitsBySheet }> {
  const found = await withPauses(judge(plan, workbook, settings, RULES), host);
  const anchorer = new Anchorer(plan, workbook);
  const judged = await eachWithPauses(found, (each) => ({ ...each, fixes: anchorer.fixes(each.fixes) }), host);
  const all = judged.flatMap(({ fixes }) => fixes);
  const guarded = guardedCells(plan, all);
  const asked = [...replacedTexts(all), ...also, ...guarded];
  const kinds: TraitKind[] = guarded.length > 0 ? ['runs', 'guard'] : ['runs'];
  const traits = asked.length > 0 ? await host.readTraits(asked, kinds, control) : {};
  const sparing = judged.map((each) => {
    const fixes = each.fixes.map((fix) => lockedFix(plan, sparingFormats(fix, traits), traits));
    return { ...each, fix: bestOf(fixes), fixes };
  });
  return { findings: marked(sparing, plan, workbook, settings), traits };
}

/** A plan of another kind is answered in one sentence. If the column of the projects is asked about, nothing is compared with them. */
export function judging(plan: Plan, rules: readonly Rule[]): readonly Rule[] {
  if (plan.isOtherKind) return rules.filter((rule) => rule === sectionMissing);
  const isAsked = plan.table !== null && plan.table.rivals.length > 0;
  return isAsked ? rules.filter(({ meta }) => !OF_PROJECTS.includes(meta.family)) : rules;
}

const OF_PROJECTS: readonly Rule['meta']['family'][] = ['heading', 'count', 'budget', 'target', 'project', 'quarter'];

/** Those that the person has accepted, marked; each knows its row, which is worked out only if it is asked for. */
function marked(found: readonly Judged[], plan: Plan, workbook: WorkbookSnapshot, settings: Settings): Finding[] {
  let rows: FindingRows | null = null;
  return found.map((judged) => {
    const { rule, severity, message, sheet, cell, data, related, fix, fixes } = judged;
    const finding = {
      rule,
      severity,
      message,
      sheet,
      cell,
      data,
      related,
      fix,
      fixes,
      accepted: null as Acceptance | null,
      get row(): FindingRow {
        rows ??= new FindingRows(plan, workbook, found);
        return rows.of(judged);
      },
    };
    finding.accepted = acceptedBy(settings, finding);
    return finding;
  });
}

function inOrder(plan: Plan, findings: readonly Judged[]): Judged[] {
  const sheetOrder = new Map(plan.sheets.map(({ name }, index) => [name, index]));
  const position = ({ sheet, cell }: Judged): [number, number, number] => {
    const at = parseCell(cell);
    return [sheetOrder.get(sheet) ?? sheetOrder.size, at?.row ?? 0, at?.column ?? 0];
  };
  return findings
    .map((finding) => ({ finding, at: position(finding) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2])
    .map(({ finding }) => finding);
}

const NO_OPTIONS: RuleOptions = {};

/** null for a rule that is off. */
function levelOf({ meta }: Rule, { rules }: Settings): Severity | null {
  return severityUnder(rules[meta.id]?.level, meta.severity, meta.isOff === true);
}

/** What the rule finds, whether or not it is off. */
export function reportsOf(rule: Rule, plan: Plan, workbook: WorkbookSnapshot, { rules }: Settings): Iterable<Report> {
  const setting = rules[rule.meta.id];
  const usual = rule.meta.options ?? NO_OPTIONS;
  const options = setting?.options ? { ...usual, ...setting.options } : usual;
  return rule.check(plan, { workbook, options, isAsked: setting !== undefined });
}

function findingOf({ meta }: Rule, found: Report, { rules }: Settings): Judged {
  // A rule may judge one of its findings less grave; a level that a person has set holds for all of them.
  const own = found.severity ?? meta.severity;
  const fixes = (found.fixes ?? []).filter(sparesFormulas);
  const fix = bestOf(fixes);
  if (FIX_RANK[fix] > FIX_RANK[meta.fix])
    throw new Error(`${meta.id} offers a fix that its meta does not declare: ${fix}`);
  return {
    rule: meta.id,
    severity: severityUnder(rules[meta.id]?.level, own, false) ?? own,
    message: found.message ?? meta.id,
    sheet: found.sheet,
    cell: found.cell,
    data: found.data ?? {},
    related: found.related ?? [],
    fix,
    fixes,
  };
}

function bestOf(fixes: readonly Fix[]): FixKind {
  return fixes.reduce<FixKind>((best, { kind }) => (FIX_RANK[kind] > FIX_RANK[best] ? kind : best), 'none');
}

/** A formula is a person's own work: what is done without asking leaves it alone. */
function sparesFormulas({ kind, changes }: Fix): boolean {
  return kind === 'offer' || changes.every((change) => change.kind !== 'cell' || change.before.formula === undefined);
}
