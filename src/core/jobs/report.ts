/** A plan and its findings as plain JSON, the same for every face. A place is always the two fields `sheet` and `cell`. */
import type { Quarter } from '../calendar/quarter';
import { findingText } from '../messages/findings';
import { IGNORED_REASONS } from '../messages/ignored';
import { DIGITS_OF } from '../messages/digits';
import type { Language } from '../messages/language';
import { haltedProjects } from '../plan/halted';
import { ignoredIn, type Ignored } from '../plan/ignored';
import type { AgencyLevel } from '../plan/parts';
import type { Datum } from '../plan/datum';
import type { Plan } from '../plan/plan';
import type { Aside, PeriodText, Project } from '../plan/project';
import type { RequiredColumn } from '../plan/project-table';
import { fits, type Receipted } from '../plan/receipt';
import { receiptText } from '../messages/receipt';
import { measuresOf } from '../plan/measures';
import { settingsText } from '../messages/settings';
import type { Acceptance, Finding, FixKind, Severity } from '../rules/finding';
import type { SettingsInForce } from '../settings/in-force';
import { compareCounts, type Comparison } from '../summary/comparison';
import type { Digits } from '../text/digits';
import { USUAL_LOOKS, type SheetFont } from '../workbook/sheet-style';
import type { QuantityMeasure } from '../text/quantities';
import type { Place } from '../workbook/snapshot';

/** `declared` is null if the slot of 3.1 cannot be read; its place is null too if there is no such line. */
export interface CountReport {
  readonly declared: number | null;
  readonly listed: number;
  /** How many of the listed projects say that they are cancelled or postponed. */
  readonly halted: number;
  readonly sheet: string | null;
  readonly cell: string | null;
}

export interface GuidelineCountReport extends CountReport {
  readonly guideline: number;
}

export interface SubPlanCountReport extends CountReport {
  readonly subPlan: number;
  readonly guidelines: readonly GuidelineCountReport[];
}

export interface ProjectReport extends Place {
  readonly subPlan: number | null;
  readonly goal: number | null;
  readonly guideline: number | null;
  readonly section: string | null;
  readonly item: number | null;
  readonly title: string;
  readonly quantity: string | null;
  /** What the quantity says in numbers; empty if it rightly has none, null if it cannot be read for certain. */
  readonly measures: readonly QuantityMeasure[] | null;
  readonly quality: string | null;
  /**
   * In baht; `amount` is null if the text is no amount, `text` if nothing is written or it cannot be paired.
   * `sources`: the amounts by source; empty if the table has one column for the budget.
   */
  readonly budget: AmountReport & { readonly sources: readonly SourceReport[] };
  readonly unit: string | null;
  /** Those that are marked. */
  readonly quarters: readonly Quarter[];
  readonly period: string | null;
  /** Whether the title says that it is cancelled or postponed. It is counted, and its budget is summed. */
  readonly halted: boolean;
  /** What the table says was achieved, which is no part of the plan. */
  readonly achieved: readonly AchievedReport[];
}

export interface AmountReport {
  readonly amount: number | null;
  readonly text: string | null;
}

export interface SourceReport extends AmountReport, Place {}

/** `of`: the column that it is a result of; null if that is not known. `quarter`: null if it is of none. */
export interface AchievedReport extends Place {
  readonly of: RequiredColumn | null;
  readonly quarter: Quarter | null;
  readonly text: string;
}

/** The place and the text are those of a column's header, or of a row's text. `why` is a sentence. */
export interface IgnoredReport extends Ignored {
  readonly why: string;
}

export interface PlanReport {
  readonly agency: string | null;
  /** Whose plan it is by the line of choices under the title; null if none is marked. */
  readonly agencyLevel: AgencyLevel | null;
  /** Fiscal year, Buddhist Era. */
  readonly year: number | null;
  readonly counts: { readonly total: CountReport; readonly subPlans: readonly SubPlanCountReport[] };
  /**
   * In baht. `listed` is null while one project's amount is missing or cannot be read; `halted` is what the projects
   * that say that they are cancelled or postponed add to it.
   */
  readonly budget: { readonly declared: number | null; readonly listed: number | null; readonly halted: number | null };
  readonly projects: readonly ProjectReport[];
  /** What is beside the plan and was not judged, each thing once. */
  readonly ignored: readonly IgnoredReport[];
}

export interface FindingReport extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly found?: string | number | null;
  readonly expected?: string | number | null;
  readonly fix: FixKind;
  readonly related: readonly Place[];
  /** Why the person keeps it; only if it was accepted. It is then left out of verdicts. */
  readonly accepted?: string;
  /** `2026-11-29`, and the name; each only if it is known. */
  readonly acceptedOn?: string;
  readonly acceptedBy?: string;
}

/** The receipt of an earlier check in the workbook. */
export interface ReceiptReport {
  /** Of the plan that was checked. */
  readonly fingerprint: string;
  /** `2026-11-29T14:30` */
  readonly date: string;
  /** Of the Phaen that checked it. */
  readonly version: string;
  /** Whether it is of the plan as it is now; null if that is not known, as another version may read it otherwise. */
  readonly fits: boolean | null;
  readonly message: string;
}

/** What a check used. */
export interface SettingsReport {
  /** `default` if nothing was changed; else `workbook`, a settings file, or both in the order in which they go. */
  readonly source: string;
  readonly rulesOff: number;
  readonly rulesChanged: number;
  readonly accepted: number;
  /** Whether settings and acceptances were left aside, as the person asked. */
  readonly ignored: boolean;
  /** Those of the sentences. */
  readonly digits: Digits;
  /** Of the summary tabs. */
  readonly font: SheetFont;
  readonly message: string;
}

export function reportPlan(plan: Plan, language: Language): PlanReport {
  const counts = compareCounts(plan);
  return {
    agency: plan.agency?.value ?? null,
    agencyLevel: plan.agencyLevel?.value ?? null,
    year: plan.year?.value ?? null,
    counts: {
      total: reportCount(counts),
      subPlans: counts.subPlans.map((subPlan) => ({
        subPlan: subPlan.subPlan,
        ...reportCount(subPlan),
        guidelines: subPlan.guidelines.map((each) => ({ guideline: each.guideline, ...reportCount(each) })),
      })),
    },
    budget: {
      declared: plan.budget?.value ?? null,
      listed: sumOfBudgets(plan.projects),
      halted: sumOfBudgets(haltedProjects(plan)),
    },
    projects: plan.projects.map(reportProject),
    ignored: ignoredIn(plan).map((each) => ({ ...each, why: IGNORED_REASONS[each.kind][language] })),
  };
}

export function reportFinding(finding: Finding, language: Language, digits: Digits): FindingReport {
  const { rule, severity, data, sheet, cell, fix, related, accepted } = finding;
  return {
    rule,
    severity,
    message: findingText(finding, language, digits),
    sheet,
    cell,
    ...(data.found !== undefined && { found: data.found }),
    ...(data.expected !== undefined && { expected: data.expected }),
    fix,
    related: related.map(placeOf),
    ...(accepted && reportAcceptance(accepted)),
  };
}

function reportAcceptance({
  reason,
  date,
  name,
}: Acceptance): Pick<FindingReport, 'accepted' | 'acceptedOn' | 'acceptedBy'> {
  return {
    accepted: reason,
    ...(date !== undefined && { acceptedOn: date }),
    ...(name !== undefined && { acceptedBy: name }),
  };
}

/** `version`: the present one. */
export function reportReceipt(
  checked: Receipted,
  version: string,
  language: Language,
  digits: Digits,
): ReceiptReport | null {
  const { fingerprint, receipt } = checked;
  const message = receiptText(checked, version, language, digits);
  if (!receipt || message === null) return null;
  const { moment: date, ...own } = receipt;
  return { ...own, date, fits: fits(receipt, fingerprint, version), message };
}

export function reportSettings(settings: SettingsInForce, language: Language): SettingsReport {
  const { sources, rulesOff, rulesChanged, accepted, isIgnored, digits, font } = settings;
  const named = sources.map((source) => (source.kind === 'file' ? source.path : source.kind));
  return {
    source: named.length > 0 ? named.join(' + ') : 'default',
    rulesOff,
    rulesChanged,
    accepted,
    ignored: isIgnored,
    digits: digits ?? DIGITS_OF[language],
    font: font ?? USUAL_LOOKS.font,
    message: settingsText(settings, language),
  };
}

function reportCount({ declared, listed, halted }: Comparison): CountReport {
  const { value = null, sheet = null, cell = null } = declared ?? {};
  return { declared: value, listed, halted, sheet, cell };
}

function sumOfBudgets(projects: readonly Project[]): number | null {
  return projects.reduce<number | null>((sum, { budget }) => {
    const amount = budget?.value ?? null;
    return sum === null || amount === null ? null : sum + amount;
  }, 0);
}

function reportProject(project: Project): ProjectReport {
  const { subPlan, goal, guideline, section, item, title, quantity, quality, budget, unit, quarters } = project;
  const { sources = [], asides = [] } = project;
  return {
    subPlan,
    goal,
    guideline,
    section,
    item,
    title,
    quantity: quantity?.value ?? null,
    measures: measuresOf(project),
    quality: quality?.value ?? null,
    budget: { ...reportAmount(budget), sources: sources.map((each) => ({ ...reportAmount(each), ...placeOf(each) })) },
    unit: unit?.value ?? null,
    quarters: quarters.pattern.marked,
    period: periodOf(project)?.text ?? null,
    halted: project.isHalted === true,
    achieved: asides.flatMap(achievedIn),
    ...placeOf(project),
  };
}

function reportAmount(amount: Datum<number> | null): AmountReport {
  return { amount: amount?.value ?? null, text: amount?.text ?? null };
}

function achievedIn(aside: Aside): AchievedReport[] {
  const { as, of, quarter, text } = aside;
  return as === 'result' ? [{ of, quarter, text, ...placeOf(aside) }] : [];
}

const WHERE_FIRST: readonly PeriodText['where'][] = ['column', 'quarter-cells', 'title'];

/** The period that a person would look at first. */
function periodOf({ periods }: Project): PeriodText | undefined {
  return WHERE_FIRST.map((place) => periods.find(({ where }) => where === place)).find(
    (period) => period !== undefined,
  );
}

/** Only the place, without its text or value. */
export function placeOf({ sheet, cell }: Place): Place {
  return { sheet, cell };
}
