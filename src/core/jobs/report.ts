/** A plan and its findings as plain JSON, the same for every face. A place is always the two fields `sheet` and `cell`. */
import type { Quarter } from '../calendar/quarter';
import { findingText } from '../messages/findings';
import type { Language } from '../messages/language';
import type { PeriodText, Plan, Project } from '../plan/plan';
import { measuresOf } from '../plan/measures';
import { settingsText } from '../messages/settings';
import type { Finding, FixKind, Severity } from '../rules/finding';
import type { SettingsInForce } from '../settings/in-force';
import { compareCounts, type Comparison } from '../summary/comparison';
import type { QuantityMeasure } from '../text/quantities';
import type { Place } from '../workbook/snapshot';

/** `declared` is null where the slot of 3.1 cannot be read; its place is null too where there is no such line. */
export interface CountReport {
  readonly declared: number | null;
  readonly listed: number;
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
  /** What the quantity says in numbers; empty where it rightly has none, null where it cannot be read for certain. */
  readonly measures: readonly QuantityMeasure[] | null;
  readonly quality: string | null;
  /** In baht; `amount` is null where the text is no amount, `text` where nothing is written or it cannot be paired. */
  readonly budget: { readonly amount: number | null; readonly text: string | null };
  readonly unit: string | null;
  /** Those that are marked. */
  readonly quarters: readonly Quarter[];
  readonly period: string | null;
}

export interface PlanReport {
  readonly agency: string | null;
  /** Fiscal year, Buddhist Era. */
  readonly year: number | null;
  readonly counts: { readonly total: CountReport; readonly subPlans: readonly SubPlanCountReport[] };
  /** In baht. `listed` is null while one project's amount is missing or cannot be read. */
  readonly budget: { readonly declared: number | null; readonly listed: number | null };
  readonly projects: readonly ProjectReport[];
}

export interface FindingReport extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly found?: string | number | null;
  readonly expected?: string | number | null;
  readonly fix: FixKind;
  readonly related: readonly Place[];
  /** Why the person keeps it; only where it was accepted. It is then left out of verdicts. */
  readonly accepted?: string;
}

/** What a check went by. */
export interface SettingsReport {
  /** `default` if nothing was changed; else `workbook`, a settings file, or both in the order in which they go. */
  readonly source: string;
  readonly rulesOff: number;
  readonly rulesChanged: number;
  readonly accepted: number;
  /** Whether settings and acceptances were left aside, as the person asked. */
  readonly ignored: boolean;
  readonly message: string;
}

export function reportPlan(plan: Plan): PlanReport {
  const counts = compareCounts(plan);
  return {
    agency: plan.agency?.value ?? null,
    year: plan.year?.value ?? null,
    counts: {
      total: reportCount(counts),
      subPlans: counts.subPlans.map((subPlan) => ({
        subPlan: subPlan.subPlan,
        ...reportCount(subPlan),
        guidelines: subPlan.guidelines.map((each) => ({ guideline: each.guideline, ...reportCount(each) })),
      })),
    },
    budget: { declared: plan.budget?.value ?? null, listed: listedBudget(plan) },
    projects: plan.projects.map(reportProject),
  };
}

export function reportFinding(finding: Finding, language: Language): FindingReport {
  const { rule, severity, data, sheet, cell, fix, related, accepted } = finding;
  return {
    rule,
    severity,
    message: findingText(finding, language),
    sheet,
    cell,
    ...(data.found !== undefined && { found: data.found }),
    ...(data.expected !== undefined && { expected: data.expected }),
    fix,
    related: related.map(placeOf),
    ...(accepted !== null && { accepted }),
  };
}

export function reportSettings(settings: SettingsInForce, language: Language): SettingsReport {
  const { sources, rulesOff, rulesChanged, accepted, isIgnored } = settings;
  const named = sources.map((source) => (source.kind === 'file' ? source.path : source.kind));
  return {
    source: named.length > 0 ? named.join(' + ') : 'default',
    rulesOff,
    rulesChanged,
    accepted,
    ignored: isIgnored,
    message: settingsText(settings, language),
  };
}

function reportCount({ declared, listed }: Comparison): CountReport {
  return { declared: declared?.value ?? null, listed, sheet: declared?.sheet ?? null, cell: declared?.cell ?? null };
}

function listedBudget({ projects }: Plan): number | null {
  return projects.reduce<number | null>((sum, { budget }) => {
    const amount = budget?.value ?? null;
    return sum === null || amount === null ? null : sum + amount;
  }, 0);
}

function reportProject(project: Project): ProjectReport {
  const { subPlan, goal, guideline, section, item, title, quantity, quality, budget, unit, quarters } = project;
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
    budget: { amount: budget?.value ?? null, text: budget?.text ?? null },
    unit: unit?.value ?? null,
    quarters: quarters.pattern.marked,
    period: periodOf(project)?.text ?? null,
    ...placeOf(project),
  };
}

const WHERE_FIRST: readonly PeriodText['where'][] = ['column', 'quarter-cells', 'title'];

/** The period that a person would look at first. */
function periodOf({ periods }: Project): PeriodText | undefined {
  return WHERE_FIRST.map((place) => periods.find(({ where }) => where === place)).find(
    (period) => period !== undefined,
  );
}

/** Only the place, without what else stands there. */
export function placeOf({ sheet, cell }: Place): Place {
  return { sheet, cell };
}
