/** What must be read back from a layout, and what was read, in the same terms. */
import type { Plan } from '../../../src/core/plan/plan';
import type { Layout } from '../generator/layout';
import type { ModelGuideline, ModelPlan, ModelProject } from '../generator/model';
import { decorated, SECTION_ORDER, shapeOf } from '../generator/table-page';
import { dateText, datesOf } from '../generator/words';

export interface Expected {
  readonly agency: string | null;
  readonly year: number | null;
  readonly total: number | null;
  readonly budget: number | null;
  readonly counts: readonly (readonly (number | null)[])[];
  readonly headings: readonly string[];
  readonly projects: readonly unknown[];
  readonly placeholders: number;
  readonly unread: readonly string[];
  readonly unpaired: readonly string[];
  readonly others: readonly (number | null)[];
}

export function expectation(plan: ModelPlan, layout: Layout): Expected {
  const unpaired: string[] = [];
  return {
    agency: plan.agency,
    year: plan.year,
    total: plan.total,
    budget: plan.budget,
    counts: [1, 2, 3].map((subPlan) => [
      plan.subPlanCounts[subPlan - 1]!,
      ...plan.guidelines
        .filter((each) => each.subPlan === subPlan)
        .sort((a, b) => a.guideline - b.guideline)
        .map(({ declared }) => declared),
    ]),
    headings: plan.guidelines.map(({ subPlan, guideline }) => `${subPlan}/${guideline}`),
    projects: plan.guidelines.flatMap((guideline) => projectsOf(plan, guideline, layout, unpaired)),
    placeholders: plan.guidelines.reduce((sum, { placeholders }) => sum + placeholders, 0),
    unread: [],
    unpaired: unpaired.sort(),
    others: layout.lastYear === 'none' ? [] : [plan.year - 1],
  };
}

function projectsOf(plan: ModelPlan, guideline: ModelGuideline, layout: Layout, unpaired: string[]): unknown[] {
  const { projects, section } = guideline;
  const isShared =
    shapeOf(guideline, layout.shapes[SECTION_ORDER.indexOf(section)]!, layout) === 'together' && projects.length > 1;
  /** Entries of one column as they are read back: none where there are fewer than projects. */
  const entries = (
    column: string,
    pick: (project: ModelProject) => string | null,
    isPlain = false,
  ): (string | null)[] => {
    const all = projects.map(pick);
    const written = all.filter((entry) => entry !== null).length;
    if (!isShared || written === 0) return all;
    if (written < projects.length) {
      unpaired.push(column);
      return all.map(() => null);
    }
    return all.map((entry, index) => (entry === null ? null : decorated(entry, index, layout, isPlain)));
  };
  const quantity = entries('quantity', (project) => project.quantity);
  const quality = entries('quality', (project) => project.quality);
  const unit = entries('unit', (project) => project.unit);
  const budget = entries('budget', (project) => project.budget?.text ?? null, true);
  const period = layout.columns.includes('period') ? entries('period', (project) => project.period, true) : [];
  return projects.map((project, index) => ({
    subPlan: guideline.subPlan,
    goal: guideline.goal,
    guideline: guideline.guideline,
    section,
    item: layout.item === 'none' ? null : index + 1,
    title: project.title,
    quantity: quantity[index] ?? null,
    quality: quality[index] ?? null,
    unit: unit[index] ?? null,
    budget: (budget[index] ?? null) === null ? null : { text: project.budget!.text, baht: project.budget!.baht },
    quarters: project.quarters,
    periods: [
      ...((period[index] ?? null) === null ? [] : [period[index]]),
      ...(layout.columns.includes('dates') && !isShared && project.period !== null
        ? [datesOf(project.period, plan.year).map(dateText).join(' - ')]
        : []),
    ],
  }));
}

/** `spell` makes texts comparable: as written, or repaired. */
export function readBack(plan: Plan | null, spell: (text: string) => string = (text) => text): Expected | null {
  if (!plan) return null;
  const said = (datum: { readonly text: string } | null): string | null => datum && spell(datum.text);
  return {
    agency: plan.agency?.value == null ? null : spell(plan.agency.value),
    year: plan.year?.value ?? null,
    total: plan.counts?.total?.value ?? null,
    budget: plan.budget?.value ?? null,
    counts: (plan.counts?.subPlans ?? []).map(({ declared, guidelines }) => [
      declared?.value ?? null,
      ...guidelines.map((each) => each.declared?.value ?? null),
    ]),
    headings: plan.headings.map(({ subPlan, guideline }) => `${subPlan}/${guideline}`),
    projects: plan.projects.map((project) => ({
      subPlan: project.subPlan,
      goal: project.goal,
      guideline: project.guideline,
      section: project.section,
      item: project.item,
      title: spell(project.title),
      quantity: said(project.quantity),
      quality: said(project.quality),
      unit: said(project.unit),
      budget: project.budget && { text: spell(project.budget.text), baht: project.budget.value },
      quarters: project.quarters.pattern.marked,
      periods: project.periods.map(({ text }) => spell(text)),
    })),
    placeholders: plan.placeholders.length,
    unread: plan.unread.map(({ text }) => spell(text)),
    unpaired: plan.unpaired.map(({ column }) => column).sort(),
    others: plan.choice.others.map(({ year }) => year),
  };
}
